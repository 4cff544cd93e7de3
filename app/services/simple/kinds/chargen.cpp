#include "protocols/simple/chargen.h"

#include "app/services/simple/simplekinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

SimpleParts makeChargen(const ServiceContext& context, const OptionValues&)
{
    SimpleParts parts;
    parts.connection = [&clock = context.reactor.clock()] { return std::make_unique<simple::Chargen>(clock); };
    // RFC 864: 0 to 512 characters at random. Here as many as may go without making an attack larger.
    parts.datagram = [](QByteArrayView, qsizetype room) {
        return simple::chargenPattern(0, std::min<qsizetype>(room, 512));
    };
    return parts;
}

} // namespace

SimpleKind chargenKind()
{
    return {.name = u"chargen"_s,
        .title = u"Chargen"_s,
        .description = u"Sends a pattern of characters without end"_s,
        .port = 19,
        .saysItself = true,
        .make = makeChargen};
}

} // namespace everyport
