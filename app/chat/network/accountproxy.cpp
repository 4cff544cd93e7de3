#include "app/chat/network/accountproxy.h"

#include <QUrl>

namespace everyport::chat {

using namespace Qt::StringLiterals;

QString addressHost(const QString& address)
{
    return address.section(u'/', 0, 0).section(u'@', -1).trimmed();
}

QString destinationOf(const QString& websocket, const QString& server, const QString& address)
{
    auto place = websocket.trimmed();
    if (place.isEmpty())
        place = server.trimmed();
    if (place.isEmpty()) // also an address that is a server's alone
        place = addressHost(address);
    const auto host = QUrl(place.contains(u"://"_s) ? place : u"//"_s + place).host();
    return host.isEmpty() ? place : host;
}

Task<Result<QString>> proxyTo(const QString& host, const QString& own, const ProxyResolver& proxyResolver)
{
    if (own == u"direct" || (own.isEmpty() && !proxyResolver))
        return Task<Result<QString>>(Result<QString>(QString()));
    if (own.isEmpty())
        return proxyResolver(host);
    const auto checked = checkProxy(own, {u"direct"_s});
    return Task<Result<QString>>(checked ? Result<QString>(own) : Result<QString>(checked.error()));
}

} // namespace everyport::chat
