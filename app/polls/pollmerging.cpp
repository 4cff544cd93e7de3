#include "app/polls/pollmerging.h"

#include <algorithm>

#include "app/polls/polls.h"
#include "app/polls/seal/sealer.h"
#include "app/polls/store/logcards.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr int votesTogether = 500;

/// Another station may keep them where this one does not.
void forgetNumbers(StationLog& log)
{
    for (qsizetype i = 0; i < log.entries.size(); ++i)
        forgetNumber(log.entries[i], log.seals[i]);
}

bool hasUnsealed(const StationLog& log)
{
    return std::any_of(log.seals.begin(), log.seals.end(), [](const EntrySeal& seal) { return !seal.isSealed(); });
}

} // namespace

void MergedVotes::add(const Vote& vote, const QString& here)
{
    ++votes;
    voided += vote.voided;
    own += !here.isEmpty() && vote.station == here;
    if (!vote.voided && !isCounted(vote.outcome))
        ++uncounted[vote.outcome];
    stations.insert(vote.station);
}

void MergedVotes::noteTimes(const StationLog& log, const Chains& here)
{
    leftOut = log.leftOut;
    othersLeftOut = log.othersLeftOut;
    for (qsizetype i = 0; i < log.entries.size(); ++i) {
        const auto& entry = log.entries[i];
        const auto& seal = log.seals[i];
        if (entry.kind == LogEntry::Kind::Tapped && seal.order - entry.order > mostAheadMs
            && seal.link > here.value(writerOf(entry, seal)).links)
            ++heldBack[entry.station];
    }
}

void MergedVotes::noteVoters(const StationLog& log)
{
    if (log.isOfOurSalt)
        return;
    for (qsizetype i = 0; i < log.entries.size(); ++i) {
        const auto& entry = log.entries[i];
        const bool isErased = !log.seals[i].mark.isEmpty();
        if (entry.kind == LogEntry::Kind::Tapped && entry.tag.isEmpty() && !isErased)
            ++ofUnknownVoters[entry.station];
    }
}

Task<Result<MergedVotes>> PollMerging::merge(QString id, QByteArray log, Unsealed unsealed)
{
    PendingAnswer<MergedVotes> answer;
    auto task = answer.task();
    m_work.start(readThenMerge(id, log, unsealed, std::move(answer)));
    return task;
}

// A long log takes a second to read. Votes do not wait for that; only for adding what is new in it.
Task<Result<Done>> PollMerging::readThenMerge(
    QString id, QByteArray log, Unsealed unsealed, PendingAnswer<MergedVotes> answer)
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger) {
        answer.fire(Ledgers::missing(id));
        co_return Done{};
    }
    // Numbers in a log of another salt would be hashed anew: only where the poll keeps them has its own log any.
    const bool takesNumbers = ledger->poll().keepsNumbers;
    if (pollOfStationLog(log) == id && !takesNumbers && !isOfSalt(log, ledger->place().salt)) {
        answer.fire(anotherSalt());
        co_return Done{};
    }
    auto read = co_await m_book.reader.readStationLog(ledger->place(), ledger->poll().policy.compare, log);
    if (!read) {
        answer.fire(read.error());
        co_return Done{};
    }
    ledger = m_book.ledgers.find(id); // it may have gone meanwhile
    if (unsealed == Unsealed::Refused && ledger && !ledger->chains().isEmpty() && hasUnsealed(*read)) {
        answer.fire(Error::refused(
            Reason::BadValue, u"The log of the poll “%1” has lines without a seal: nothing was merged."_s.arg(id)));
        co_return Done{};
    }
    const auto merged = std::make_shared<MergedVotes>();
    auto merging = m_voting.request<Done>([this, id, fresh = *read, merged] { return add(id, fresh, merged); });
    const auto done = co_await std::move(merging);
    answer.fire(done ? Result<MergedVotes>(*merged) : Result<MergedVotes>(done.error()));
    co_return Done{};
}

Task<Result<Done>> PollMerging::add(QString id, StationLog log, std::shared_ptr<MergedVotes> counted)
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    *counted = {}; // it may be the second try
    counted->noteTimes(log, ledger->chains());
    counted->noteVoters(log);
    if (!ledger->poll().keepsNumbers)
        forgetNumbers(log);
    const auto place = ledger->place();
    const auto last = ledger->lastNumber();
    auto telling = notify(place, counted); // what the one before could not
    const auto told = co_await std::move(telling);
    if (!told || log.entries.isEmpty())
        co_return told;
    // Also by votes alone: one that is earlier than those of here is another's first, where two voters were linked.
    auto gone = co_await m_book.reader.erasedVotes(place);
    if (!gone)
        co_return gone.error();
    auto merged = co_await m_book.store.merge(place, log, last);
    if (!merged)
        co_return merged.error();
    m_untold[place.key] = {last, merged->ledger->lastNumber(), {gone->begin(), gone->end()}, std::move(merged->undone)};
    m_book.ledgers.add(std::move(merged->ledger));
    m_voting.plan();
    m_book.notifyChanged(id);
    auto notifying = notify(place, counted);
    const auto notified = co_await std::move(notifying);
    co_return notified;
}

/// A page at a time, so that the loop's other work goes on.
Task<Result<Done>> PollMerging::notify(PollPlace place, std::shared_ptr<MergedVotes> counted)
{
    if (!m_untold.contains(place.key))
        co_return Done{};
    auto gone = co_await m_book.reader.erasedVotes(place);
    if (!gone)
        co_return gone.error();
    auto& untold = m_untold.at(place.key); // nobody else changes it: this is a request's work
    gone->removeIf([&untold](qint64 n) { return n > untold.until || untold.erased.contains(n); });
    counted->voidedBefore += std::count_if(
        gone->begin(), gone->end(), [&](qint64 n) { return n <= untold.after && !untold.undone.votes.contains(n); });
    untold.erased.unite({gone->begin(), gone->end()});
    if (!gone->isEmpty())
        m_book.notify([&](PollEvents& events) { events.votesErased(place.id, *gone); });
    while (untold.after < untold.until) {
        auto votes = co_await m_book.reader.votesSince(place, untold.after, votesTogether);
        if (!votes)
            co_return votes.error();
        // Behind them may be what was voted here since, and was told.
        votes->removeIf([&untold](const Vote& vote) { return vote.number > untold.until; });
        untold.after = votes->isEmpty() ? untold.until : votes->last().number;
        notify(place.id, *votes, *counted);
    }
    for (const auto& [station, votes] : untold.undone.stations.asKeyValueRange())
        counted->undone[station] += votes;
    m_untold.erase(place.key);
    co_return Done{};
}

/// The numbers of now are not those that a vote of an earlier round came to, so nobody is told of such a one.
void PollMerging::notify(const QString& id, const QList<Vote>& votes, MergedVotes& counted)
{
    for (const auto& vote : votes) {
        counted.add(vote, m_book.station);
        const auto& now = *m_book.ledgers.find(id);
        if (vote.round == now.poll().round)
            m_book.notify([&now, &vote](PollEvents& events) { events.voteCommitted(now.poll(), vote, now.tally()); });
    }
}

} // namespace everyport::polls
