#include "app/services/simple/simplekinds.h"
#include "protocols/simple/daytime.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

SimpleParts makeTime(const ServiceContext& context, const OptionValues&)
{
    return partsThatSay([&clock = context.reactor.clock()] { return simple::timeBytes(clock.wallMsecs()); });
}

} // namespace

SimpleKind timeKind()
{
    return {.name = u"time"_s,
        .title = u"Time"_s,
        .description = u"Says the time as seconds since 1900"_s,
        .port = 37,
        .client = u"nc -d %1 %2"_s,
        .saysItself = true,
        .reader = u" | od -A n -t u4 --endian=big"_s,
        .make = makeTime};
}

} // namespace everyport
