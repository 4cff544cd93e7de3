#include "app/polls/store/countedlog.h"

#include <algorithm>

#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/leftoutstations.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/voidedvotes.h"
#include "app/polls/store/voteplaces.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noNumber = -1; // all entries come after it

bool isCorrect(const StoredEntry& counted, const StoredEntry& stored)
{
    return counted.round == stored.round && counted.decision.outcome == stored.decision.outcome
        && rowPrevious(counted) == rowPrevious(stored) && counted.decision.late == stored.decision.late
        && rowAnswer(counted) == rowAnswer(stored);
}

Result<Done> correct(QSqlDatabase& connection, const PollPlace& place, const QList<StoredEntry>& wrong)
{
    auto update = prepareQuery(connection,
        u"UPDATE polls_log SET round = ?, outcome = ?, answer = CASE WHEN link IS NULL THEN ? ELSE answer END, previous = ?, flags = (flags & %1) | ? WHERE poll = ? AND number = ?"_s
            .arg(sealedAdmittedFlag));
    if (!update)
        return update.error();
    for (const auto& stored : wrong) {
        for (const auto& value :
            {QVariant(stored.round), QVariant(int(stored.decision.outcome)), orNull(rowAnswer(stored)),
                orNull(rowPrevious(stored)), QVariant(rowFlags(stored)), QVariant(place.key), QVariant(stored.number)})
            update->addBindValue(value);
        if (!update->exec())
            return storageError(update->lastError(), connection.databaseName());
    }
    return Done{};
}

bool isCheckable(const StoredEntry& counted, const StoredEntry& stored)
{
    return stored.isTap() || stored.entry.kind == LogEntry::Kind::Retracted
        || stored.entry.kind == LogEntry::Kind::Linked || counted.decision.outcome == Outcome::LeftOut
        || stored.decision.outcome == Outcome::LeftOut;
}

/// Gives the ledger what follows the entry `after`.
Result<Done> readEntries(
    QSqlDatabase& connection, Ledger& ledger, qint64 after, Recount* recount, const EntryChange& change = {})
{
    if (after == noNumber) {
        const auto leftOut = readLeftOut(connection, ledger.place());
        if (!leftOut)
            return leftOut.error();
        ledger.leaveOut(*leftOut);
    }
    auto query = runQuery(connection,
        u"SELECT %1, writer FROM polls_log WHERE poll = ? AND number > ? ORDER BY %2"_s.arg(
            entryColumns(), logOrder(ledger.place())),
        {ledger.place().key, after});
    if (!query)
        return query.error();
    while (query->next()) {
        auto stored = storedFromRow(*query);
        if (change && !change(stored))
            continue;
        auto counted = ledger.read(stored.number, stored.entry, query->value(columnsOfAnEntry).toString());
        if (!recount || !isCheckable(counted, stored) || isCorrect(counted, stored))
            continue;
        const bool isGone = counted.decision.outcome == Outcome::LeftOut && isCounted(stored.decision.outcome);
        if (isGone && !stored.voided)
            recount->gone.append(stored.number);
        recount->wrong.append(std::move(counted));
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
}

Result<std::deque<StoredEntry>> readLatest(QSqlDatabase& connection, const PollPlace& place, qint64 until)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number <= ? AND kind = 1 AND outcome <> ? ORDER BY number DESC LIMIT ?"_s
            .arg(entryColumns()),
        {place.key, until, int(Outcome::Duplicate), qint64(Ledger::keptVotes)});
    if (!query)
        return query.error();
    std::deque<StoredEntry> latest;
    while (query->next())
        latest.push_front(storedFromRow(*query));
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return latest;
}

/// Null where there is none that can be gone on from.
Result<std::unique_ptr<Ledger>> restoredLedger(QSqlDatabase& connection, const PollPlace& place)
{
    auto ledger = std::make_unique<Ledger>(place);
    const auto until = restoreCheckpoint(connection, *ledger);
    if (!until)
        return std::unique_ptr<Ledger>();
    auto there = runQuery(
        connection, u"SELECT 1 FROM polls_log WHERE poll = ? AND number >= ? LIMIT 1"_s, {place.key, *until});
    if (!there)
        return there.error();
    if (place.floor < *until && !there->next())
        return std::unique_ptr<Ledger>(); // it has counted what somebody else has deleted
    const auto earlier = hasEarlier(connection, *ledger, *until);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return std::unique_ptr<Ledger>();
    auto latest = readLatest(connection, place, *until);
    if (!latest)
        return latest.error();
    if (ledger->poll().kind == Kind::Ranking && !latest->empty()) {
        const auto earliest = std::min_element(latest->begin(), latest->end(),
            [](const StoredEntry& a, const StoredEntry& b) { return a.round < b.round; });
        const auto places = VotePlaces::read(connection, place, earliest->round);
        if (!places)
            return places.error();
        for (auto& tap : *latest)
            tap.decision.place = (*places)->of(tap.number);
    }
    ledger->setLatest(std::move(*latest));
    const auto read = readEntries(connection, *ledger, *until, nullptr);
    if (!read)
        return read.error();
    if (place.merged && !ledger->leavesOutAsDefined())
        return std::unique_ptr<Ledger>();
    return ledger;
}

Result<Done> readSpent(QSqlDatabase& connection, Ledger& ledger)
{
    auto query = runQuery(connection, u"SELECT mark, told FROM polls_spent WHERE poll = ? AND round = ?"_s,
        {ledger.place().key, ledger.poll().round});
    if (!query)
        return query.error();
    QSet<QString> marks;
    while (query->next()) {
        if (!ledger.poll().leftOut.contains(query->value(1).toString())) // what such a station says bars nobody
            marks.insert(query->value(0).toString());
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    ledger.setSpent(std::move(marks));
    return Done{};
}

Result<Done> readBesides(QSqlDatabase& connection, Ledger& ledger)
{
    auto chains = readChains(connection, ledger.place().key);
    if (!chains)
        return chains.error();
    ledger.setChains(std::move(*chains));
    return readSpent(connection, ledger);
}

} // namespace

Result<bool> hasEarlier(QSqlDatabase& connection, const Ledger& ledger, qint64 after)
{
    if (!ledger.place().merged)
        return false;
    auto earlier = runQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number > ? AND ordered <= ? AND kind <> 8 LIMIT 1"_s, // Withheld
        {ledger.place().key, after, ledger.lastOrder()});
    if (!earlier)
        return earlier.error();
    return earlier->next();
}

Result<std::unique_ptr<Ledger>> readLedger(QSqlDatabase& connection, PollPlace place, ReadFrom from)
{
    auto ledger = from == ReadFrom::Checkpoint ? restoredLedger(connection, place)
                                               : Result<std::unique_ptr<Ledger>>(std::unique_ptr<Ledger>());
    if (!ledger)
        return ledger;
    if (!*ledger) {
        *ledger = std::make_unique<Ledger>(std::move(place));
        const auto read = readEntries(connection, **ledger, noNumber, nullptr);
        if (!read)
            return read.error();
    }
    const auto read = readBesides(connection, **ledger);
    return read ? std::move(ledger) : Result<std::unique_ptr<Ledger>>(read.error());
}

Result<std::unique_ptr<Ledger>> recountLedger(QSqlDatabase& connection, PollPlace place, const RecountLook& look)
{
    Recount recount{.ledger = std::make_unique<Ledger>(place)};
    const auto read = readOn(connection, recount, noNumber, {});
    if (!read)
        return read.error();
    if (const auto looked = look ? look(recount) : Result<Done>(Done{}); !looked)
        return looked.error();
    return finishRecount(connection, std::move(place), std::move(recount), true);
}

Result<Done> readOn(QSqlDatabase& connection, Recount& recount, qint64 after, const EntryChange& change)
{
    return readEntries(connection, *recount.ledger, after, &recount, change);
}

Result<std::unique_ptr<Ledger>> finishRecount(
    QSqlDatabase& connection, PollPlace place, Recount recount, bool marksVoided)
{
    if (const auto dropped = dropCheckpoint(connection, place.key); !dropped)
        return dropped.error();
    if (const auto begun = beginEpoch(connection, place); !begun)
        return begun.error();
    if (const auto corrected = correct(connection, place, recount.wrong); !corrected)
        return corrected.error();
    if (const auto noted = noteErased(connection, place.key, recount.gone); !noted)
        return noted.error();
    const auto marked = marksVoided ? markVoided(connection, place) : Result<Done>(Done{});
    if (!marked)
        return marked.error();
    auto ledger = std::move(recount.ledger);
    ledger->setPlace(std::move(place));
    if (const auto read = readBesides(connection, *ledger); !read)
        return read.error();
    return ledger;
}

} // namespace everyport::polls
