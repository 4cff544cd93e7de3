#include "protocols/simple/discard.h"

#include "app/services/simple/simplekinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

SimpleParts makeDiscard(const ServiceContext&, const OptionValues&)
{
    SimpleParts parts;
    parts.connection = [] { return std::make_unique<simple::Discard>(); };
    parts.datagram = [](QByteArrayView, qsizetype) { return QByteArray(); };
    return parts;
}

} // namespace

SimpleKind discardKind()
{
    return {.name = u"discard"_s,
        .title = u"Discard"_s,
        .description = u"Throws away what comes"_s,
        .port = 9,
        .make = makeDiscard};
}

} // namespace everyport
