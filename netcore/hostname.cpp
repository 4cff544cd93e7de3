#include "netcore/hostname.h"

#include <QUrl>

#include "netcore/ipnetwork.h"

namespace everyport {

QByteArray asciiHost(const QString& host)
{
    if (ipBytes(host))
        return host.section(QLatin1Char('%'), 0, 0).toLatin1();
    return QUrl::toAce(host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host);
}

} // namespace everyport
