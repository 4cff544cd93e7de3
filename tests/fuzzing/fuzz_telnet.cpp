// A terminal that is told anything, cut anywhere: what a peer types is never more than it sent, and its facts stay
// sane.
#include <cstdlib>

#include "protocols/telnet/terminal.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"

using namespace everyport;

namespace {

struct Keys final : Protocol {
    explicit Keys(qsizetype& total) : count(total) {}
    void connectionMade(Transport& to) override { transport = &to; }
    void dataReceived(QByteArrayView bytes) override
    {
        count += bytes.size();
        transport->write(bytes.toByteArray());
    }
    void connectionLost(const Error&) override {}
    qsizetype& count;
    Transport* transport = nullptr;
};

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const auto step = qsizetype(1 + data[0] % 64);
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    qsizetype keys = 0;
    ManualClock clock;
    MemoryTransport wire;
    auto owned = std::make_unique<telnet::Terminal>(clock, std::make_unique<Keys>(keys));
    auto* terminal = owned.get();
    wire.open(std::move(owned));
    for (qsizetype at = 0; at < bytes.size() && wire.isOpen(); at += step) {
        wire.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        if (!wire.isOpen())
            break;
        demand(terminal->columns() >= 0 && terminal->columns() <= 10'000 && terminal->type().size() <= 40);
        if (data[0] & 0x80)
            clock.advance(std::chrono::milliseconds(100));
    }
    demand(keys <= bytes.size());
    return 0;
}
