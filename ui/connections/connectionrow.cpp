#include "ui/connections/connectionrow.h"

#include "ui/connections/connectionlabels.h"

using namespace std::chrono_literals;

namespace everyport::ui {

bool ConnectionRow::look()
{
    const bool slowBefore = isSlow();
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
