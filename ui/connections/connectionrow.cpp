#include "ui/connections/connectionrow.h"

#include "ui/connections/connectionlabels.h"

using namespace std::chrono_literals;

namespace everyport::ui {

bool ConnectionRow::look(bool throttled)
{
    const bool slowBefore = isSlow();
    isThrottled = throttled;
    slowSamples = record->queued > slowQueue ? qMin(slowSamples + 1, enoughSamples) : 0;
    const bool same = state == record->state && in == record->bytesIn && out == record->bytesOut
        && queued == record->queued && who == record->who && tls == record->tls().version && slowBefore == isSlow();
    state = record->state;
    in = record->bytesIn;
    out = record->bytesOut;
    queued = record->queued;
    who = record->who;
    tls = record->tls().version;
    return !same;
}

QString ConnectionRow::standing() const
{
    QStringList words;
    switch (state) {
    case State::Connecting: words.append(QStringLiteral("connecting")); break;
    case State::Open: words.append(QStringLiteral("open")); break;
    case State::Closing: words.append(QStringLiteral("closing")); break;
    case State::Closed: words.append(QStringLiteral("closed")); break;
    }
    words.append(!tls.isEmpty() ? QStringLiteral("tls")
            : isLocal(*record)  ? QStringLiteral("local")
                                : QStringLiteral("clear"));
    words.append(record->direction == ConnectionRecord::Direction::In ? QStringLiteral("in") : QStringLiteral("out"));
    if (isSlow())
        words.append(QStringLiteral("slow"));
    if (record->secretInClear && !isClosed())
        words.append(QStringLiteral("password"));
    return words.join(QLatin1Char(' '));
}

bool ConnectionRow::measure(double seconds, bool isFirst, Clock::Moment now)
{
    const quint64 moved = in + out;
    const quint64 before = std::exchange(movedBefore, moved);
    if (isFirst || (rates.isEmpty() && before == 0 && moved > 0 && now - record->opened > 5s))
        return false; // nobody looked until now: what it moved before is no rate
    if (isClosed())
        return false;
    const double rate = double(moved - before) / qMax(0.001, seconds);
    const bool silent = rate == 0 && rates.size() > 1 && rates.count(0.0) == rates.size(); // its number and line stand
    rates.append(rate);
    if (rates.size() > keptRates)
        rates.removeFirst();
    return !silent;
}

} // namespace everyport::ui
