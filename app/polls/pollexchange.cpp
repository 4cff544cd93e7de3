// What comes into a PollRegistry from elsewhere, or is a person's own.
#include <algorithm>

#include "app/polls/pollimport.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

namespace {

constexpr int votesTogether = 500;

} // namespace

Task<Result<QStringList>> PollRegistry::importPolls(QByteArray file)
{
    if (const auto poll = pollOfStationLog(file))
        return importLog(*poll, file);
    return m_voting.request<QStringList>([this, file] { return doImport(file); });
}

Task<Result<QStringList>> PollRegistry::importLog(QString id, QByteArray log)
{
    if (!find(id))
        co_return Error::refused(Reason::NotFound,
            u"This is the log of the poll “%1”, which is not here. Import the poll itself first (poll export --format toml writes it), then its log."_s
                .arg(id));
    auto merging = mergeLog(id, log);
    const auto merged = co_await std::move(merging);
    if (!merged)
        co_return merged.error();
    co_return QStringList{id};
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

Task<Result<Done>> PollRegistry::mergeLog(QString id, QByteArray log)
{
    Deferred<Result<Done>> answer;
    auto task = answer.task();
    m_merging.start(readThenMerge(id, log, std::move(answer)));
    return task;
}

// A long log takes a second to read. Votes do not wait for that; only for adding what is new in it.
Task<Result<Done>> PollRegistry::readThenMerge(QString id, QByteArray log, Deferred<Result<Done>> answer)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger) {
        answer.fire(Ledgers::missing(id));
        co_return Done{};
    }
    auto read = co_await store().readStationLog(ledger->place(), ledger->poll().policy.compare, log);
    if (!read) {
        answer.fire(read.error());
        co_return Done{};
    }
    auto merging = request([this, id, fresh = *read] { return doMerge(id, fresh); });
    auto merged = co_await std::move(merging);
    answer.fire(merged);
    co_return Done{};
}

Task<Result<Done>> PollRegistry::doMerge(QString id, StationLog log)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    if (log.entries.isEmpty())
        co_return Done{};
    const auto place = ledger->place();
    auto last = ledger->lastNumber();
    auto merged = co_await store().merge(place, log, last);
    if (!merged)
        co_return merged.error();
    std::vector<std::unique_ptr<Ledger>> counted;
    counted.push_back(std::move(*merged));
    replace(std::move(counted));
    const bool tookBack = std::any_of(log.entries.begin(), log.entries.end(),
        [](const LogEntry& entry) { return entry.kind == LogEntry::Kind::Retracted; });
    if (tookBack) {
        auto reading = store().erasedVotes(place);
        const auto gone = co_await std::move(reading);
        if (gone && !gone->isEmpty())
            book().notify([&](PollEvents& events) { events.votesErased(id, *gone); });
    }
    // A page at a time, so that the loop's other work goes on.
    while (true) {
        auto votes = co_await store().votesSince(place, last, votesTogether);
        if (!votes || votes->isEmpty())
            break;
        for (const auto& vote : std::as_const(*votes)) {
            const auto& now = *ledgers().find(id);
            book().notify([&now, &vote](PollEvents& events) { events.voteCommitted(now.poll(), vote, now.tally()); });
        }
        last = votes->last().number;
    }
    co_return Done{};
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
