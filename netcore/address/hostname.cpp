#include "netcore/address/hostname.h"

#include <QUrl>

#include <arpa/inet.h>

#include "netcore/address/ipnetwork.h"

namespace everyport {

namespace {

/// An IPv6 address in the one way of RFC 5952: it may be written in many, and is looked for as a text.
QByteArray asWritten(const QByteArray& numeric)
{
    in6_addr bytes = {};
    char text[INET6_ADDRSTRLEN] = {};
    if (::inet_pton(AF_INET6, numeric.constData(), &bytes) != 1)
        return numeric;
    return ::inet_ntop(AF_INET6, &bytes, text, sizeof text) ? QByteArray(text) : numeric;
}

} // namespace

QByteArray asciiHost(const QString& host)
{
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))
        && host.contains(QLatin1Char(':'));
    if (isBracketed && ipBytes(host.mid(1, host.size() - 2)))
        return asciiHost(host.mid(1, host.size() - 2));
    if (ipBytes(host))
        return asWritten(host.section(QLatin1Char('%'), 0, 0).toLatin1());
    return QUrl::toAce(host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host);
}

QString hostInUrl(const QString& host)
{
    const auto ascii = QString::fromLatin1(asciiHost(host));
    return ascii.contains(QLatin1Char(':')) ? QLatin1Char('[') + ascii + QLatin1Char(']') : ascii;
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
