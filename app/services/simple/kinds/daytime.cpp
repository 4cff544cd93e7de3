#include "protocols/simple/daytime.h"

#include "app/services/simple/simplekinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

SimpleParts makeDaytime(const ServiceContext& context, const OptionValues&)
{
    return partsThatSay([&clock = context.reactor.clock()] { return simple::daytimeText(clock.wallMsecs()); });
}

} // namespace

SimpleKind daytimeKind()
{
    return {.name = u"daytime"_s,
        .title = u"Daytime"_s,
        .description = u"Says the day and the time in words"_s,
        .port = 13,
        .saysItself = true,
        .make = makeDaytime};
}

} // namespace everyport
