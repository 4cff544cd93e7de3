#include "app/services/mqtt/brokerplace.h"

#include <algorithm>

#include <QRegularExpression>

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

// As IANA has them.
constexpr quint16 plainPort = 1883;
constexpr quint16 tlsPort = 8883;

constexpr qsizetype longestName = 253; // RFC 1035 §3.1, without the dot that may end it
constexpr qsizetype longestText = 1024;

/// One that can be asked for. What ends in a number would be an address, so that "192.168.7" is neither.
bool isHost(const QString& host)
{
    const auto ascii = asciiHost(host);
    if (ascii.isEmpty() || ascii.size() > longestName)
        return false;
    const auto last = ascii.sliced(ascii.lastIndexOf('.') + 1);
    const bool isNumber = std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !isNumber || ipBytes(QString::fromLatin1(ascii));
}

bool isBroker(const QString& text)
{
    const auto server = Endpoint::parse(text);
    if (!server)
        return false;
    const auto plain = u"%1:%2:%3"_s.arg(server->kind(), Endpoint::quoted(server->first()), server->second());
    return (server->kind() == "tcp"_L1 || server->kind() == "tls"_L1) && server->port() != 0
        && !server->second().isEmpty() && server->toString() == plain && isHost(server->first());
}

} // namespace

QString brokerIn(const QString& text)
{
    // A scheme's letters may have any case (RFC 3986 §3.1).
    static const QRegularExpression spoken(
        u"\\A(?:(?<kind>(?i:mqtts?|ssl|tcp|tls)):(?://)?)?+(?:\\S*@)?(?<host>\\[[^\\]]+\\]|[^\\s:/@\\[\\]]+)(?::(?<port>[0-9]{1,5}))?/?\\z"_s);
    const auto trimmed = text.trimmed();
    const auto found = trimmed.size() > longestText ? QRegularExpressionMatch() : spoken.match(trimmed);
    const auto host = found.captured(u"host"_s);
    if (!isHost(host))
        return {};
    const auto kind = found.captured(u"kind"_s).toLower();
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
