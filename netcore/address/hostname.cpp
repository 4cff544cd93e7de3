#include "netcore/address/hostname.h"

#include <QUrl>

#include "netcore/address/ipnetwork.h"

namespace everyport {

QByteArray asciiHost(const QString& host)
{
    if (ipBytes(host))
        return host.section(QLatin1Char('%'), 0, 0).toLatin1();
    return QUrl::toAce(host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host);
}

bool isThisComputer(const QString& host)
{
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (const auto bytes = ipBytes(isBracketed ? host.mid(1, host.size() - 2) : host))
        return isLoopback(*bytes) && (!isBracketed || host.contains(QLatin1Char(':')));
    const auto name = (host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host).toLower();
    return name == QLatin1String("localhost")
        || (name.endsWith(QLatin1String(".localhost")) && !asciiHost(name).isEmpty());
}

} // namespace everyport
