#include "netcore/address/address.h"

namespace everyport {

QString Address::toString() const
{
    switch (family) {
    case Family::None: return {};
    case Family::IPv4: return QStringLiteral("%1:%2").arg(host, QString::number(port));
    case Family::IPv6: return QStringLiteral("[%1]:%2").arg(host, QString::number(port));
    case Family::Unix: return QLatin1String("unix:") + host;
    case Family::Serial:
    case Family::Memory: return host;
    }
    return {};
}

bool Address::isLoopback() const
{
    switch (family) {
    case Family::IPv4: return host.startsWith(QLatin1String("127."));
    case Family::IPv6: return host == QLatin1String("::1") || host.startsWith(QLatin1String("::ffff:127."));
    case Family::Unix:
    case Family::Serial:
    case Family::Memory: return true;
    case Family::None: break;
    }
    return false;
}

} // namespace everyport
