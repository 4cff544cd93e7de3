#include "protocols/xmpp/address/nickcheck.h"

#include "protocols/sasl/precis.h"

namespace everyport::xmpp {

QString nickFault(const QString& nick)
{
    const auto prepared = precis::opaque(nick);
    return prepared ? QString() : prepared.error().text;
}

QString usableNick(const QString& nick)
{
    return precis::opaqueWithin(nick);
}

} // namespace everyport::xmpp
