#include "app/venue/locationcounter.h"

#include <utility>

namespace everyport::venue {

using namespace Qt::StringLiterals;
using polls::Poll;
using polls::Vote;

namespace {

bool isOf(const Poll& poll, const RoundCount& count)
{
    return count.round() == poll.round && count.remembersVoters() == (poll.policy.mode == polls::Policy::Mode::Change);
}

} // namespace

LocationCounter::LocationCounter(polls::Polls& registry, Changed changed, TaskSet::Failed failed)
    : m_polls(registry), m_changed(std::move(changed)), m_work(std::move(failed))
{
    m_polls.addListener(*this);
}

LocationCounter::~LocationCounter()
{
    m_work.cancelAll();
    m_polls.removeListener(*this);
}

LocationCounter::Counted* LocationCounter::find(const QString& poll)
{
    const auto found = m_counted.find(poll);
    return found == m_counted.end() ? nullptr : &found->second;
}

const LocationCounter::Counted* LocationCounter::find(const QString& poll) const
{
    const auto found = m_counted.find(poll);
    return found == m_counted.end() ? nullptr : &found->second;
}

LocationCounter::Counted* LocationCounter::begun(const QString& poll)
{
    if (!m_polls.find(poll))
        return nullptr;
    const bool isNew = !m_counted.contains(poll);
    auto& counted = m_counted[poll];
    if (isNew || counted.hasFailed)
        begin(poll, counted);
    return find(poll); // which may have ended already
}

void LocationCounter::note(Counted& counted, const polls::Tally& tally)
{
    counted.votes = tally.votes;
    counted.changed = tally.changed;
    counted.taps = tally.taps;
}

RoundCount::Together LocationCounter::together(const QString& poll) const
{
    return [this, poll](const QString& card) { return m_polls.together(poll, card); };
}

void LocationCounter::begin(const QString& poll, Counted& counted)
{
    note(counted, m_polls.tally(poll));
    counted.hasFailed = false;
    if (counted.reading) {
        counted.isStale = true;
        return;
    }
    counted.reading = ++m_readings;
    m_work.start(read(poll, counted.reading), u"counting votes by place"_s);
}

quint64 LocationCounter::readOnceMore(Counted& counted)
{
    counted.isStale = false;
    counted.meanwhile.clear(); // what was told is stored
    counted.reading = ++m_readings;
    return counted.reading;
}

/// Who asked while it was read waits for the next reading, which has what changed meanwhile; who did before has waited
/// for one that began after that.
std::vector<LocationCounter::Waiting> LocationCounter::takeDue(Counted& counted)
{
    std::vector<Waiting> due;
    for (auto& one : std::exchange(counted.waiting, {}))
        (one.asked == counted.reading ? counted.waiting : due).push_back(std::move(one));
    return due;
}

/// A page at a time, so that the loop's other work goes on; what is told meanwhile waits. What has changed meanwhile
/// does not break it off, or one that takes longer than the time between changes would never end.
Task<Result<Done>> LocationCounter::read(QString poll, quint64 reading)
{
    const auto* first = m_polls.find(poll);
    RoundCount count(first ? *first : Poll(), m_polls.station());
    qint64 last = 0;
    while (true) {
        auto asking = m_polls.votesSince(poll, last);
        const auto votes = co_await std::move(asking);
        auto* counted = find(poll);
        const auto* now = m_polls.find(poll);
        if (!counted || !now || counted->reading != reading)
            co_return Done(); // it was removed, and may be there anew
        if (!votes) {
            end(poll, votes.error());
            co_return votes.error();
        }
        if (!isOf(*now, count)) { // nobody asks for the rest of that
            reading = readOnceMore(*counted);
            count = RoundCount(*now, m_polls.station());
            last = 0;
            continue;
        }
        for (const auto& vote : *votes)
            count.add(vote, together(poll));
        if (!votes->isEmpty()) {
            last = votes->last().number;
            continue;
        }
        for (const auto& vote : std::exchange(counted->meanwhile, {})) {
            if (vote.number > last)
                count.add(vote, together(poll));
        }
        counted->count = std::move(count);
        counted->last = last;
        if (!counted->isStale) {
            end(poll, Done());
            co_return Done();
        }
        auto due = takeDue(*counted);
        reading = readOnceMore(*counted);
        count = RoundCount(*now, m_polls.station());
        last = 0;
        answer(poll, std::move(due), Done());
    }
}

void LocationCounter::answer(const QString& poll, std::vector<Waiting> waiting, const Result<Done>& how)
{
    for (auto& one : waiting)
        one.answer.fire(how);
    m_changed(poll);
}

void LocationCounter::end(const QString& poll, const Result<Done>& how)
{
    auto* counted = find(poll);
    counted->reading = 0;
    counted->isStale = false;
    counted->meanwhile.clear();
    counted->hasFailed = !how;
    answer(poll, std::exchange(counted->waiting, {}), how);
}

ReaderCounts LocationCounter::counts(const QString& poll)
{
    const auto* counted = begun(poll);
    return counted ? counted->count.counts() : ReaderCounts();
}

bool LocationCounter::isCounting(const QString& poll) const
{
    const auto* counted = find(poll);
    return counted && counted->reading;
}

Task<Result<ReaderCounts>> LocationCounter::counted(QString poll)
{
    auto* counted = begun(poll);
    if (!counted)
        co_return Error::refused(Reason::NotFound, u"There is no poll %1."_s.arg(poll));
    if (counted->reading) {
        auto waiting = counted->waiting.emplace_back(Waiting{.asked = counted->reading}).answer.task();
        const auto read = co_await std::move(waiting);
        if (!read)
            co_return read.error();
    }
    co_return counts(poll);
}

void LocationCounter::pollChanged(const QString& id)
{
    auto* counted = find(id);
    const auto* poll = counted ? m_polls.find(id) : nullptr;
    if (!poll)
        return;
    const auto tally = m_polls.tally(id);
    const bool isOtherRound = poll->round != counted->count.round();
    if (isOtherRound && tally.taps == 0 && !counted->reading) { // it has just begun
        counted->count = RoundCount(*poll, m_polls.station());
        note(*counted, tally);
        m_changed(id);
        return;
    }
    const bool remembers = poll->policy.mode == polls::Policy::Mode::Change;
    const bool isOther = tally.votes != counted->votes || tally.changed != counted->changed
        || tally.taps != counted->taps || remembers != counted->count.remembersVoters();
    if (isOtherRound || isOther)
        begin(id, *counted);
}

void LocationCounter::pollRemoved(const QString& id)
{
    const auto found = m_counted.find(id);
    if (found == m_counted.end())
        return;
    auto waiting = std::move(found->second.waiting);
    m_counted.erase(found);
    for (auto& one : waiting)
        one.answer.fire(Error::refused(Reason::NotFound, u"The poll %1 was removed."_s.arg(id)));
}

void LocationCounter::voteCommitted(const Poll& poll, const Vote& vote, const polls::Tally& tally)
{
    auto* counted = find(poll.id);
    if (!counted)
        return;
    note(*counted, tally);
    if (!vote.stands())
        return;
    if (counted->reading)
        counted->meanwhile.append(vote);
    else if (vote.number > counted->last) // of a long merge some are told late
        counted->count.add(vote, together(poll.id));
}

void LocationCounter::votesErased(const QString& id, const QList<qint64>&)
{
    if (auto* counted = find(id))
        begin(id, *counted);
}

} // namespace everyport::venue
