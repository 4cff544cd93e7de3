#include "app/services/mqtt/brokerplace.h"

#include <QRegularExpression>

#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

// As IANA has them.
constexpr quint16 plainPort = 1883;
constexpr quint16 tlsPort = 8883;

bool isBroker(const QString& text)
{
    const auto server = Endpoint::parse(text);
    if (!server)
        return false;
    const auto plain = u"%1:%2:%3"_s.arg(server->kind(), Endpoint::quoted(server->first()), server->second());
    return (server->kind() == "tcp"_L1 || server->kind() == "tls"_L1) && server->port() != 0
        && !server->second().isEmpty() && server->toString() == plain;
}

} // namespace

QString brokerIn(const QString& text)
{
    static const QRegularExpression spoken(
        u"\\A(?:(?<kind>mqtts?|ssl|tcp|tls):(?://)?)?+(?:.*@)?(?<host>\\[[0-9A-Fa-f:.]+\\]|[0-9]*[A-Za-z.-][A-Za-z0-9.-]*)(?::(?<port>[0-9]{1,5}))?/?\\z"_s);
    const auto found = spoken.match(text.trimmed().left(1024));
    const auto host = found.captured(u"host"_s);
    if (host.isEmpty())
        return {};
    const auto kind = found.captured(u"kind"_s);
    const bool isTls = !isThisComputer(host) || kind == "mqtts"_L1 || kind == "ssl"_L1 || kind == "tls"_L1;
    const auto written = writtenPort(found.captured(u"port"_s)).value_or(0);
    // With TLS no broker is at the port that is for those without.
    const auto port = written == 0 || (isTls && written == plainPort) ? (isTls ? tlsPort : plainPort) : written;
    return u"%1:%2:%3"_s.arg(isTls ? u"tls"_s : u"tcp"_s, host, QString::number(port));
}

QString brokerFault(const QString& text)
{
    if (isBroker(text))
        return {};
    const auto meant = brokerIn(text);
    return meant.isEmpty() ? u"The broker is given with host and port, like tls:mqtt.example.org:8883."_s
                           : u"The broker is given with host and port: write %1."_s.arg(meant);
}

} // namespace everyport
