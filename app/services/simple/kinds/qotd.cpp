#include "app/services/simple/simplekinds.h"
#include "protocols/simple/quotes.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Result<SimpleParts> makeQotd(const ServiceContext& context, const OptionValues& values)
{
    const auto path = values.text(u"quotes"_s);
    auto quotes = path.isEmpty() ? Result<simple::Quotes>(simple::Quotes()) : simple::Quotes::read(path);
    if (!quotes)
        return Error{quotes.error().kind, quotes.error().reason, quotes.error().text, u"quotes"_s, 0};
    return partsThatSay([&clock = context.reactor.clock(), all = *quotes] { return all.ofTheDay(clock.wallMsecs()); });
}

Option quotesOption()
{
    return {.key = u"quotes"_s,
        .type = Option::Type::File,
        .fallback = QString(),
        .label = u"Quotes"_s,
        .help = u"A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own."_s};
}

} // namespace

SimpleKind qotdKind()
{
    return {.name = u"qotd"_s,
        .title = u"QOTD"_s,
        .description = u"Says the quote of the day"_s,
        .port = 17,
        .options = {quotesOption()},
        .saysItself = true,
        .make = makeQotd};
}

} // namespace everyport
