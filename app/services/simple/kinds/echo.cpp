#include "protocols/simple/echo.h"

#include "app/services/simple/simplekinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

SimpleParts makeEcho(const ServiceContext&, const OptionValues&)
{
    SimpleParts parts;
    parts.connection = [] { return std::make_unique<simple::Echo>(); };
    parts.datagram = [](QByteArrayView request, qsizetype) { return request.toByteArray(); };
    return parts;
}

} // namespace

SimpleKind echoKind()
{
    return {.name = u"echo"_s,
        .title = u"Echo"_s,
        .description = u"Sends back what comes, for trying out and measuring"_s,
        .port = 7,
        .make = makeEcho};
}

} // namespace everyport
