// The framing protocols. The first byte picks one and the size of the pieces in which the rest comes; whatever comes,
// whole or in pieces, the events must be the same, and nothing over the limit is ever handed out or kept.
#include <cstdint>
#include <cstdlib>

#include "netcore/transport/lengthprotocol.h"
#include "netcore/transport/lineprotocol.h"
#include "netcore/transport/netstringprotocol.h"
#include "tests/support/memorytransport.h"

using namespace everyport;

namespace {

constexpr qsizetype limit = 40;

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

struct Heard {
    QByteArrayList frames;
    void add(QByteArrayView frame)
    {
        demand(frame.size() <= limit);
        frames << frame.toByteArray();
    }
};

class Lines final : public LineProtocol {
public:
    explicit Lines(Heard& heard) : LineProtocol(limit), m_heard(heard) {}
    void lineReceived(QByteArrayView line) override { m_heard.add(line); }
    void lineTooLong() override { m_heard.add("<long>"); }

private:
    Heard& m_heard;
};

class Lengths final : public LengthProtocol {
public:
    Lengths(Heard& heard, Prefix prefix) : LengthProtocol(prefix, limit), m_heard(heard) {}
    void frameReceived(QByteArrayView frame) override { m_heard.add(frame); }
    void frameTooLong(quint32) override { m_heard.add("<long>"); }

private:
    Heard& m_heard;
};

class Strings final : public NetstringProtocol {
public:
    explicit Strings(Heard& heard) : NetstringProtocol(limit), m_heard(heard) {}
    void stringReceived(QByteArrayView string) override { m_heard.add(string); }
    void netstringBroken(Fault) override { m_heard.add("<broken>"); }

private:
    Heard& m_heard;
};

std::unique_ptr<Protocol> make(int kind, Heard& heard)
{
    switch (kind) {
    case 0: return std::make_unique<Lines>(heard);
    case 1: return std::make_unique<Lengths>(heard, LengthProtocol::Prefix::One);
    case 2: return std::make_unique<Lengths>(heard, LengthProtocol::Prefix::Two);
    case 3: return std::make_unique<Lengths>(heard, LengthProtocol::Prefix::Four);
    default: return std::make_unique<Strings>(heard);
    }
}

Heard hear(int kind, QByteArrayView bytes, qsizetype piece)
{
    Heard heard;
    MemoryTransport wire;
    wire.open(make(kind, heard));
    for (qsizetype at = 0; at < bytes.size() && wire.isOpen(); at += piece)
        wire.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const int kind = data[0] % 5;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const auto whole = hear(kind, bytes, std::max<qsizetype>(1, bytes.size()));
    demand(whole.frames == hear(kind, bytes, 1 + data[0] / 5).frames);
    return 0;
}
