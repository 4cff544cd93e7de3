// A finger query: what parses survives being written again, and whatever an answer holds, a terminal is safe from it.
// The same bytes then go to a server, which answers once and hangs up, or waits for the rest.
#include <cstdint>
#include <cstdlib>

#include "protocols/simple/fingerserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"

using namespace everyport;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

class House final : public simple::FingerUsers {
public:
    Task<Result<QString>> everyone(bool) override { return Result<QString>(QStringLiteral("nobody")); }
    Task<Result<QString>> describe(QString user, bool) override
    {
        demand(!user.contains(u'@'));
        return Result<QString>(user);
    }
};

void isFitForTerminals(const QByteArray& text)
{
    demand(text.endsWith("\r\n"));
    for (const char byte : text)
        demand(quint8(byte) >= ' ' || byte == '\r' || byte == '\n' || byte == '\t');
    demand(!text.contains('\x7f'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto query = simple::FingerQuery::parse(bytes);
    if (query) {
        auto line = query->encode();
        demand(line.endsWith("\r\n"));
        line.chop(2);
        const auto again = simple::FingerQuery::parse(line);
        demand(again && *again == *query);
    }
    isFitForTerminals(simple::fingerText(QString::fromUtf8(bytes)));

    House house;
    ManualClock clock;
    MemoryTransport wire;
    wire.open(std::make_unique<simple::FingerServer>(house, clock));
    wire.feed(bytes);
    if (!wire.isOpen())
        isFitForTerminals(wire.takeWritten());
    else
        demand(wire.takeWritten().isEmpty());
    return 0;
}
