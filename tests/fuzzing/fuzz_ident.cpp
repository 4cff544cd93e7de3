// Ident, both sides: a query or an answer that parses survives being written again, and a server writes nothing but
// whole lines of bounded length.
#include <cstdint>
#include <cstdlib>

#include "protocols/simple/identserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using simple::IdentAnswer;
using simple::IdentQuery;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

QByteArray withoutEnd(QByteArray line)
{
    demand(line.endsWith("\r\n") && line.count('\n') == 1);
    line.chop(2);
    return line;
}

/// Answers with the bytes that are tried.
class House final : public simple::IdentUsers {
public:
    explicit House(QByteArrayView bytes) : m_user(bytes.toByteArray()) {}
    IdentAnswer whose(const IdentQuery&, const Address&) override { return IdentAnswer::named(m_user); }

private:
    QByteArray m_user;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto query = IdentQuery::parse(bytes);
    if (query)
        demand(*IdentQuery::parse(withoutEnd(query->encode())) == *query);
    const IdentQuery asked{6193, 23};
    if (const auto answer = IdentAnswer::parse(bytes, asked))
        demand(IdentAnswer::parse(withoutEnd(answer->encode(asked)), asked).ok());
    demand(IdentAnswer::parse(withoutEnd(IdentAnswer::named(bytes.toByteArray()).encode(asked)), asked).ok());

    House house(bytes);
    ManualClock clock;
    MemoryTransport wire;
    wire.open(std::make_unique<simple::IdentServer>(house, clock));
    wire.feed(bytes);
    for (const auto& line : wire.takeWritten().split('\n'))
        demand(line.isEmpty() || (line.endsWith('\r') && line.size() <= IdentQuery::longest + 40));
    return 0;
}
