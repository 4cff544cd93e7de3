#include "app/polls/counting/pollcourse.h"

#include <algorithm>
#include <utility>

#include "app/polls/definition/polljson.h"

namespace everyport::polls {

namespace {

using Compare = Policy::Compare;

/// To more of the same number.
bool setsBack(Compare before, Compare now)
{
    return (before != Compare::Whole && now == Compare::Whole)
        || (before == Compare::LastThree && now == Compare::LastFour);
}

} // namespace

PollCourse::PollCourse(Poll poll) : m_wasOpen(poll.state != Poll::State::Draft)
{
    m_poll.state = poll.state;
    m_poll.round = poll.round;
    m_poll.openedAt = poll.openedAt;
    m_poll.closedAt = poll.closedAt;
    m_poll.pausedMsecs = poll.pausedMsecs;
    m_poll.isCompareSetBack = poll.isCompareSetBack;
    define(std::move(poll));
}

QString PollCourse::readerOf(const LogEntry& entry) const
{
    const auto assigned = m_poll.assignedReader(entry.reader);
    return assigned.isEmpty() ? entry.reader : assigned;
}

// Everything but what the log itself decides: state, round and their times stay.
void PollCourse::define(Poll poll)
{
    poll.state = m_poll.state;
    poll.round = m_poll.round;
    poll.openedAt = m_poll.openedAt;
    poll.closedAt = m_poll.closedAt;
    poll.pausedMsecs = m_poll.pausedMsecs;
    poll.fates = m_poll.fates;
    poll.isCompareSetBack = m_poll.isCompareSetBack;
    m_poll = std::move(poll);
}

bool PollCourse::redefine(const LogEntry& entry)
{
    auto poll = pollFromJson(entry.text.toUtf8());
    if (!poll)
        return false;
    if (entry.admitted)
        keepOwnAffairs(*poll);
    if (const auto before = m_poll.policy.compare, now = poll->policy.compare; now != before)
        m_poll.isCompareSetBack = setsBack(before, now);
    const bool keepsQuizTime = goesByQuizTime() && poll->kind == Kind::Quiz && poll->closesAt == m_poll.closesAt;
    define(std::move(*poll));
    if (keepsQuizTime) // of which there may be more or less now, before anybody has voted
        m_poll.closesAt = endOfQuizTime();
    return true;
}

// What a station's readers stand for, and where its pictures lie, is its own affair, whoever leads the poll.
void PollCourse::keepOwnAffairs(Poll& poll) const
{
    poll.readers = m_poll.readers;
    for (auto& answer : poll.answers) {
        const auto* own = m_poll.answer(answer.id);
        answer.image = own ? own->image : QString();
    }
    for (auto reader = poll.readers.begin(); reader != poll.readers.end();)
        reader = poll.answer(reader.value()) ? std::next(reader) : poll.readers.erase(reader);
}

/// When its leader opened it, from which answers are quick or slow at every station alike.
bool PollCourse::takeOpenedAt(const LogEntry& entry)
{
    const auto at = entry.text.toLongLong();
    return at > 0 && std::exchange(m_poll.openedAt, at) != at;
}

bool PollCourse::open(const LogEntry& entry)
{
    const bool isTold = takeOpenedAt(entry);
    if (m_poll.isOpen())
        return isTold;
    m_poll.state = Poll::State::Open;
    const bool hasTimeLeft = goesByQuizTime() && m_poll.closedAt.value_or(entry.at) < *m_poll.closesAt;
    if (!m_poll.openedAt)
        m_poll.openedAt = entry.at;
    else if (m_poll.closedAt)
        m_poll.pausedMsecs += std::max<qint64>(0, entry.at - *m_poll.closedAt);
    m_poll.closedAt.reset();
    if (hasTimeLeft)
        m_poll.closesAt = endOfQuizTime();
    // Opened by hand after its time: whoever did that does not want it closed at once.
    if (m_poll.closesAt && *m_poll.closesAt <= entry.at)
        m_poll.closesAt.reset();
    if (!m_wasOpen)
        closeQuizAfter(entry.at);
    m_wasOpen = true;
    return true;
}

/// When no right answer is quick any more: from its opening on, but for the pauses (StandingVotes::pointsOf).
qint64 PollCourse::endOfQuizTime() const
{
    return m_poll.openedAt.value_or(0) + m_poll.pausedMsecs + qint64(m_poll.quizSeconds) * 1000;
}

/// Nobody has chosen another end for it, nor opened it once more when its time was over.
bool PollCourse::goesByQuizTime() const
{
    return m_poll.kind == Kind::Quiz && m_poll.openedAt && m_poll.closesAt == endOfQuizTime();
}

/// Counted from when it was heard of here: by the time that its leader says a clock that is some seconds ahead would
/// close it early, and refuse answers that are in time. Where the leader closes it, it closes here, too.
void PollCourse::closeQuizAfter(qint64 opened)
{
    if (m_poll.kind == Kind::Quiz)
        m_poll.closesAt = opened + qint64(m_poll.quizSeconds) * 1000;
}

bool PollCourse::close(const LogEntry& entry)
{
    const bool isTold = takeOpenedAt(entry);
    if (!m_poll.isOpen() && !(isTold && m_poll.state == Poll::State::Draft))
        return isTold;
    m_poll.state = Poll::State::Closed;
    m_poll.closedAt = entry.at;
    m_wasOpen = true;
    return true;
}

void PollCourse::beginRound(const LogEntry& entry)
{
    ++m_poll.round;
    m_wasOpen = m_poll.isOpen();
    m_poll.openedAt = m_poll.isOpen() ? std::optional(entry.at) : std::nullopt;
    m_poll.closedAt.reset();
    m_poll.pausedMsecs = 0;
    if (!m_poll.isOpen())
        m_poll.state = Poll::State::Draft;
    // The old round's times are over; a new one is not opened or closed by them.
    for (auto* time : {&m_poll.opensAt, &m_poll.closesAt}) {
        if (*time && **time <= entry.at)
            time->reset();
    }
    if (m_poll.isOpen())
        closeQuizAfter(entry.at);
}

bool PollCourse::assign(const LogEntry& entry)
{
    if (entry.answer.isEmpty())
        return m_poll.readers.remove(entry.reader) > 0;
    if (!m_poll.answer(entry.answer) || m_poll.readers.value(entry.reader) == entry.answer)
        return false;
    m_poll.readers.insert(entry.reader, entry.answer);
    return true;
}

bool PollCourse::moderate(const LogEntry& entry)
{
    if (!isWritten(m_poll.kind) || !isWrittenKey(entry.answer))
        return false;
    const auto fate = WrittenFate::fromText(entry.text);
    if (!fate && !entry.text.isEmpty())
        return false;
    return setFate(m_poll.fates, entry.answer, fate);
}

} // namespace everyport::polls
