// What comes into a PollRegistry from elsewhere, or is a person's own.
#include <algorithm>

#include <memory>
#include <QSet>

#include "app/polls/pollimport.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

namespace {

constexpr int votesTogether = 500;

bool hasUnsealed(const StationLog& log)
{
    return std::any_of(log.seals.begin(), log.seals.end(), [](const EntrySeal& seal) { return !seal.isSealed(); });
}

} // namespace

void MergedVotes::add(const Vote& vote)
{
    ++votes;
    if (!stations.contains(vote.station))
        stations.append(vote.station);
}

Task<Result<QStringList>> PollRegistry::importPolls(QByteArray file)
{
    // Which poll it names is a stranger's word, and stands in no command to copy.
    if (pollOfStationLog(file))
        return Result<QStringList>(Error::refused(Reason::BadValue,
            u"This is a station's log of a poll, no file of polls: nothing was imported. Its votes are merged by “everyportd poll merge NAME FILE”, with the poll's name."_s));
    return m_voting.request<QStringList>([this, file] { return doImport(file); });
}

Task<Result<QStringList>> PollRegistry::doImport(QByteArray toml)
{
    const auto polls = readNewPolls(toml, ledgers(), clock().wallMsecs());
    if (!polls)
        co_return polls.error();
    QStringList ids;
    for (const auto& poll : *polls)
        ids.append(poll.place.id);
    auto created = co_await create(*polls);
    if (!created)
        co_return created.error();
    co_return ids;
}

Task<Result<MergedVotes>> PollRegistry::mergeLog(QString id, QByteArray log, Unsealed unsealed)
{
    Deferred<Result<MergedVotes>> answer;
    auto task = answer.task();
    m_merging.start(readThenMerge(id, log, unsealed, std::move(answer)));
    return task;
}

// A long log takes a second to read. Votes do not wait for that; only for adding what is new in it.
Task<Result<Done>> PollRegistry::readThenMerge(
    QString id, QByteArray log, Unsealed unsealed, Deferred<Result<MergedVotes>> answer)
{
    const auto* ledger = ledgers().find(id);
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
    auto read = co_await store().readStationLog(ledger->place(), ledger->poll().policy.compare, log);
    if (!read) {
        answer.fire(read.error());
        co_return Done{};
    }
    ledger = ledgers().find(id); // it may have gone meanwhile
    if (unsealed == Unsealed::Refused && ledger && !ledger->chains().isEmpty() && hasUnsealed(*read)) {
        answer.fire(Error::refused(
            Reason::BadValue, u"The log of the poll “%1” has lines without a seal: nothing was merged."_s.arg(id)));
        co_return Done{};
    }
    const auto merged = std::make_shared<MergedVotes>();
    auto merging = request([this, id, fresh = *read, merged] { return doMerge(id, fresh, merged); });
    const auto done = co_await std::move(merging);
    answer.fire(done ? Result<MergedVotes>(*merged) : Result<MergedVotes>(done.error()));
    co_return Done{};
}

Task<Result<Done>> PollRegistry::doMerge(QString id, StationLog log, std::shared_ptr<MergedVotes> counted)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    if (log.entries.isEmpty())
        co_return Done{};
    const auto place = ledger->place();
    const auto last = ledger->lastNumber();
    const bool takesBack = std::any_of(log.entries.begin(), log.entries.end(),
        [](const LogEntry& entry) { return entry.kind == LogEntry::Kind::Retracted; });
    auto goneBefore = Result<QList<qint64>>(QList<qint64>{});
    if (takesBack)
        goneBefore = co_await store().erasedVotes(place);
    auto merged = co_await store().merge(place, log, last);
    if (!merged)
        co_return merged.error();
    std::vector<std::unique_ptr<Ledger>> ledgersNow;
    ledgersNow.push_back(std::move(*merged));
    replace(std::move(ledgersNow));
    if (takesBack) {
        auto gone = co_await store().erasedVotes(place);
        if (gone && goneBefore)
            gone->removeIf([known = QSet<qint64>(goneBefore->begin(), goneBefore->end())](
                               qint64 number) { return known.contains(number); });
        if (gone && !gone->isEmpty())
            book().notify([&](PollEvents& events) { events.votesErased(id, *gone); });
    }
    auto notifying = notifyMerged(place, last, counted);
    const auto notified = co_await std::move(notifying);
    co_return notified;
}

/// A page at a time, so that the loop's other work goes on. The numbers of now are not those that a vote of an earlier
/// round came to, so nobody is told of such a one.
Task<Result<Done>> PollRegistry::notifyMerged(PollPlace place, qint64 last, std::shared_ptr<MergedVotes> counted)
{
    while (true) {
        auto votes = co_await store().votesSince(place, last, votesTogether);
        if (!votes || votes->isEmpty())
            co_return Done{};
        for (const auto& vote : std::as_const(*votes)) {
            counted->add(vote);
            const auto& now = *ledgers().find(place.id);
            if (vote.round != now.poll().round)
                continue;
            book().notify([&now, &vote](PollEvents& events) { events.voteCommitted(now.poll(), vote, now.tally()); });
        }
        last = votes->last().number;
    }
}

Task<Result<Done>> PollRegistry::eraseCard(QString tag, Erasure how)
{
    return request([this, tag, how] { return doErase(tag, how); });
}

Task<Result<Done>> PollRegistry::doErase(QString tag, Erasure how)
{
    auto erasing = how == Erasure::Remove ? store().removeCard(tracesOf(tag)) : store().anonymiseCard(tracesOf(tag));
    auto erased = co_await std::move(erasing);
    if (!erased)
        co_return erased.error();
    std::vector<std::unique_ptr<Ledger>> counted;
    for (auto& one : *erased)
        counted.push_back(std::move(one.counted));
    QStringList ids;
    for (const auto& ledger : counted)
        ids.append(ledger->id());
    replace(std::move(counted));
    for (qsizetype i = 0; i < ids.size(); ++i)
        book().notify([&](PollEvents& events) { events.votesErased(ids[i], erased->at(size_t(i)).votes); });
    co_return Done{};
}

} // namespace everyport::polls
