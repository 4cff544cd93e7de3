#include "app/chat/network/wayout.h"

#include <QUrl>

namespace everyport::chat {

using namespace Qt::StringLiterals;

QString destinationOf(const QString& server, const QString& address)
{
    auto place = server.trimmed();
    if (place.isEmpty()) // also an address that is a server's alone
        place = address.section(u'@', -1).section(u'/', 0, 0).trimmed();
    const auto host = QUrl(place.contains(u"://"_s) ? place : u"//"_s + place).host();
    return host.isEmpty() ? place : host;
}

Task<Result<QString>> proxyTo(const QString& host, const QString& own, const WayOut& wayOut)
{
    if (own == u"direct" || (own.isEmpty() && !wayOut))
        return Task<Result<QString>>(Result<QString>(QString()));
    return own.isEmpty() ? wayOut(host) : Task<Result<QString>>(Result<QString>(own));
}

} // namespace everyport::chat
