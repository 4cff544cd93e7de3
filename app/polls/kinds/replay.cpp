#include "app/polls/kinds/replay.h"

#include <algorithm>

#include "app/polls/kinds/numberfigures.h"
#include "app/polls/kinds/shownanswers.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

void ReplayReader::read(const LogEntry& entry)
{
    // A clock that was set back begins none before another; what comes behind the end belongs to the end.
    const auto& poll = m_counter.poll();
    const auto at = poll.isOpen() ? entry.at : std::min(entry.at, poll.closedAt.value_or(entry.at));
    const bool isNext = !m_frames.isEmpty() && at >= m_frames.last().at + m_interval;
    if (isNext)
        finishLast(m_frames);
    m_counter.apply(entry);
    if (entry.kind == LogEntry::Kind::Reset) {
        m_frames.clear();
        m_interval = shortestInterval;
    }
    if (poll.openedAt && (isNext || m_frames.isEmpty()))
        begin(at);
}

void ReplayReader::finishLast(QList<ReplayFrame>& frames) const
{
    const auto& tally = m_counter.tally();
    auto& last = frames.last();
    last.counts = tally.counts;
    last.votes = tally.votes;
    last.voters = tally.voters;
}

qsizetype ReplayReader::most() const
{
    const auto answers = std::max<qsizetype>(1, m_counter.tally().counts.size());
    return std::clamp(Replay::mostCounts / answers, Replay::fewestFrames, Replay::mostFrames);
}

void ReplayReader::begin(qint64 at)
{
    m_frames.append(ReplayFrame{.at = at});
    while (m_frames.size() > most()) {
        m_interval *= 2;
        QList<ReplayFrame> fewer;
        for (auto& each : m_frames) {
            if (fewer.isEmpty() || each.at >= fewer.last().at + m_interval) {
                fewer.append(std::move(each));
                continue;
            }
            each.at = fewer.last().at;
            fewer.last() = std::move(each);
        }
        m_frames = std::move(fewer);
    }
}

Replay ReplayReader::replay() const
{
    Replay replay{m_frames};
    if (!replay.frames.isEmpty())
        finishLast(replay.frames);
    for (qsizetype i = replay.frames.size() - 1; i > 0; --i) { // what changed nothing says nothing
        auto& frames = replay.frames;
        if (frames[i].counts == frames[i - 1].counts && frames[i].voters == frames[i - 1].voters
            && i + 1 < frames.size())
            frames.removeAt(i);
    }
    return replay;
}

namespace {

/// As shownAnswers names them.
QString binId(const NumberFigures& numbers, const QString& key)
{
    const double number = key.toDouble();
    for (qsizetype i = 0; i < numbers.bins.size(); ++i) {
        if (number < numbers.bins[i].to || i + 1 == numbers.bins.size())
            return u"bin-%1"_s.arg(i + 1);
    }
    return {};
}

} // namespace

Replay shownReplay(const Replay& replay, const Poll& poll, const Tally& tally)
{
    if (!isWritten(poll.kind))
        return replay;
    const auto numbers = numberFigures(poll, tally);
    Replay shown;
    for (const auto& frame : replay.frames) {
        ReplayFrame seen{.at = frame.at, .votes = frame.votes, .voters = frame.voters};
        for (const auto& [key, count] : frame.counts.asKeyValueRange()) {
            const auto id = numbers ? binId(*numbers, key) : shownId(poll, key);
            if (!id.isEmpty())
                seen.counts[id] += count;
        }
        shown.frames.append(seen);
    }
    return shown;
}

} // namespace everyport::polls
