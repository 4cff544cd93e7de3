#include "app/traffic/trafficrecording.h"

#include <algorithm>

#include "app/traffic/httpdecoder.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

QByteArray wireBytes(QStringView protocol, QByteArrayView unit)
{
    QByteArray bytes = unit.toByteArray();
    if (protocol == QLatin1StringView("irc") || protocol == QLatin1StringView("ssh"))
        bytes += "\r\n";
    return bytes;
}

quint16 bytesLeftOut(QStringView protocol, QByteArrayView unit)
{
    constexpr qint64 mostLeftOut = 16 * 1024;
    if (protocol != QLatin1StringView("http"))
        return 0;
    for (const UnitField& field : HttpDecoder().decode(true, unit).fields) {
        if (field.name.compare(QLatin1StringView("Content-Length"), Qt::CaseInsensitive) == 0)
            return quint16(std::clamp<qint64>(field.value.toLongLong(), 0, mostLeftOut));
        if (field.name.compare(QLatin1StringView("Transfer-Encoding"), Qt::CaseInsensitive) == 0)
            return 1;
    }
    return 0;
}

Result<std::unique_ptr<TrafficRecording>> TrafficRecording::start(Reactor& reactor, const QString& path, qint64 limit)
{
    auto capture = Capture::open(reactor, path, QStringLiteral("connections"), limit);
    if (!capture)
        return capture.error();
    return std::unique_ptr<TrafficRecording>(
        new TrafficRecording(std::move(*capture), reactor.clock().wallMsecs(), limit));
}

bool TrafficRecording::isAtLimit() const
{
    constexpr qint64 largestPacket = 66'000; // of 64 KiB, with what pcapng puts round it
    return size() + largestPacket > m_limit;
}

TrafficRecording::~TrafficRecording()
{
    for (const Recorded& one : m_recorded)
        one.tap->ended(Error::closed());
}

void TrafficRecording::add(const std::shared_ptr<ConnectionRecord>& record)
{
    const bool isThere = std::any_of(
        m_recorded.begin(), m_recorded.end(), [&](const Recorded& one) { return one.record == record; });
    if (isThere || record->state == ConnectionRecord::State::Closed)
        return;
    Recorded added{.record = record, .tap = m_capture->tap()};
    added.tap->opened(record->local, record->peer, record->direction == ConnectionRecord::Direction::In);
    // The record keeps the watcher no longer than we do.
    added.watching = record->watch([tap = added.tap, of = record.get()](bool in, QByteArrayView unit) {
        const auto leftOut = bytesLeftOut(of->protocol, unit);
        leftOut > 0 ? tap->passedInPart(in, wireBytes(of->protocol, unit), leftOut)
                    : tap->passed(in, wireBytes(of->protocol, unit));
    });
    m_recorded.push_back(std::move(added));
    ++m_added;
}

void TrafficRecording::look()
{
    std::erase_if(m_recorded, [](const Recorded& one) {
        if (one.record->state != ConnectionRecord::State::Closed)
            return false;
        one.tap->ended(one.record->closedWhy.isEmpty() ? Error::closed()
                                                       : Error::disconnected(Reason::None, one.record->closedWhy));
        return true;
    });
}

} // namespace everyport
