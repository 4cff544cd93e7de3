#include "ui/connections/connectionlabels.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/devices/device.h"
#include "netcore/base/shellword.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ConnectionWords)
};

/// The way that a client would take: to the peer of our own calls, to our own end of those that came in.
const Address& reachedEnd(const ConnectionRecord& record)
{
    return record.direction == ConnectionRecord::Direction::Out ? record.peer : record.local;
}

QString bracketed(const Address& end)
{
    return end.family == Address::Family::IPv6 ? QStringLiteral("[%1]").arg(end.host) : end.host;
}

/// A filter has no way to write a quotation mark: the longest piece between them has to do.
QString withoutQuotes(const QString& value)
{
    const QStringList pieces = value.split(QLatin1Char('"'));
    return *std::max_element(pieces.begin(), pieces.end(),
        [](const QString& a, const QString& b) { return a.trimmed().size() < b.trimmed().size(); });
}

} // namespace

QString protocolName(const QString& protocol)
{
    if (protocol == QStringLiteral("websocket"))
        return QStringLiteral("WebSocket");
    if (protocol == QStringLiteral("dbus"))
        return QStringLiteral("D-Bus");
    if (protocol == QStringLiteral("control"))
        return ConnectionWords::tr("Control");
    // At a port that is being found out nobody knows yet what is spoken; what a plugin decodes is "serial".
    if (rfid::driverInfo(protocol) || protocol == QStringLiteral("?") || protocol == QStringLiteral("serial"))
        return ConnectionWords::tr("Serial");
    return protocol.toUpper();
}

QString peerName(const ConnectionRecord& record)
{
    switch (record.peer.family) {
    case Address::Family::Serial:
        return record.peer.host.startsWith(QStringLiteral("/dev/")) ? record.peer.host.mid(5) : record.peer.host;
    case Address::Family::Unix: return ConnectionWords::tr("a program here");
    case Address::Family::Memory: return ConnectionWords::tr("this program");
    case Address::Family::None:
        return record.direction == ConnectionRecord::Direction::Out ? record.tls().serverName : QString();
    case Address::Family::IPv4:
    case Address::Family::IPv6: break;
    }
    return record.peer.host;
}

bool isLocal(const ConnectionRecord& record)
{
    return record.peer.family == Address::Family::Serial || record.peer.family == Address::Family::None
        || record.peer.isLoopback();
}

QString tlsWord(const ConnectionRecord& record)
{
    if (!record.tls().version.isEmpty()) {
        QString version = record.tls().version;
        return version.startsWith(QStringLiteral("TLSv")) ? version.mid(4) : version;
    }
    return isLocal(record) ? ConnectionWords::tr("not needed") : ConnectionWords::tr("none");
}

QString serviceWord(const ConnectionRecord& record)
{
    // Names are people's own, and nobody's to translate.
    const bool isOurs = record.service == devices::stateName(devices::DeviceState::BeingTried)
        || record.protocol == QStringLiteral("dbus"); // no service of anybody's: this program's own way to the computer
    return isOurs ? saidWords(record.service) : record.service;
}

QString closingReason(const ConnectionRecord& record)
{
    const bool isClosed = record.state == ConnectionRecord::State::Closed;
    return isClosed && record.closedWhy != QStringLiteral("closed") ? saidWords(record.closedWhy) : QString();
}

QString ageText(const ConnectionRecord& record, Clock::Moment now)
{
    const bool isClosed = record.state == ConnectionRecord::State::Closed;
    const auto age = (isClosed ? record.closed : now) - record.opened;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(age);
    if (isClosed && seconds.count() < 1)
        return ConnectionWords::tr("%1 ms").arg(
            QLocale().toString(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(age).count())));
    if (isClosed && seconds.count() < 10)
        return ConnectionWords::tr("%1 s").arg(QLocale().toString(std::chrono::duration<double>(age).count(), 'f', 1));
    return spanText(seconds.count());
}

QString connectionTitle(const ConnectionRecord& record)
{
    return record.who.isEmpty() ? peerName(record) : record.who;
}

QString endpointOf(const ConnectionRecord& record)
{
    if (record.peer.family == Address::Family::Serial)
        return QStringLiteral("serial:") + record.peer.host;
    if (record.peer.family == Address::Family::Unix)
        return QStringLiteral("unix:") + (record.peer.host.isEmpty() ? record.local.host : record.peer.host);
    const QString kind = record.tls().version.isEmpty() ? QStringLiteral("tcp") : QStringLiteral("tls");
    return QStringLiteral("%1:%2:%3")
        .arg(kind, bracketed(reachedEnd(record)), QString::number(reachedEnd(record).port));
}

QString commandOf(const ConnectionRecord& record)
{
    switch (record.peer.family) {
    case Address::Family::Serial: return QStringLiteral("picocom ") + shellWord(record.peer.host);
    case Address::Family::Unix:
        return QStringLiteral("nc -U ") + shellWord(record.peer.host.isEmpty() ? record.local.host : record.peer.host);
    case Address::Family::IPv4:
    case Address::Family::IPv6: break;
    default: return {};
    }
    const Address& end = reachedEnd(record);
    const bool encrypted = !record.tls().version.isEmpty();
    const QString place = QStringLiteral("%1:%2").arg(bracketed(end), QString::number(end.port));
    if (record.protocol == QStringLiteral("http") || record.protocol == QStringLiteral("websocket"))
        return QStringLiteral("curl -v %1://%2/")
            .arg(encrypted ? QStringLiteral("https") : QStringLiteral("http"), place);
    if (!encrypted)
        return QStringLiteral("nc %1 %2").arg(end.host, QString::number(end.port));
    const QString name = record.tls().serverName.isEmpty()
        ? QString()
        : QStringLiteral(" -servername ") + shellWord(record.tls().serverName);
    return QStringLiteral("openssl s_client -connect ") + place + name;
}

QString filterOf(const QString& key, const QString& value, bool negated)
{
    const QString plain = withoutQuotes(value);
    // What would separate, or compare, in a filter.
    const bool mustQuote = std::any_of(plain.begin(), plain.end(),
        [](QChar c) { return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('<') || c == QLatin1Char('>'); });
    const QString quoted = mustQuote ? QStringLiteral("\"%1\"").arg(plain) : plain;
    return (negated ? QStringLiteral("-") : QString()) + key + QLatin1Char(':') + quoted;
}

} // namespace everyport::ui
