#include "app/polls/store/erasedcards.h"

#include <algorithm>
#include <utility>

#include <QSet>
#include <QUuid>

#include "app/polls/cards/card.h"
#include "app/polls/definition/writing.h"
#include "app/polls/store/erasedentries.h"
#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/ownwriter.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beforeAll = -1;

struct CardEntries {
    QList<qint64> all = {};
    QList<qint64> taps = {};
    QSet<QString> written = {}; ///< Where voters write.
    bool isRegistered = false;  ///< By one of them.
};

/// That an entry is in a chain that the card may be taken out of.
QString inItsChains(const CardErasure& erasure, QVariantList& values)
{
    if (erasure.onlyOf.isEmpty())
        return {};
    const auto own = inOwnChain(erasure.onlyOf);
    values += own.values;
    return u" AND "_s + own.sql;
}

/// Those behind `after`. That a ticket may vote is no entry of its owner's; but where votes stand as somebody's whom
/// nobody knows, that one may have voted, as whoever counts them anew has to see.
Result<CardEntries> entriesOf(QSqlDatabase& connection, qint64 poll, const CardErasure& erasure, qint64 after)
{
    const auto& trace = erasure.trace;
    QVariantList values{poll, after};
    for (const auto& card : trace.cards)
        values.append(card);
    const auto chains = inItsChains(erasure, values);
    auto query = runQuery(connection,
        u"SELECT number, kind, answer, card FROM polls_log WHERE poll = ? AND number > ? AND card IN (%1)%2 ORDER BY number"_s
            .arg(placeholders(trace.cards.size()), chains),
        values);
    if (!query)
        return query.error();
    CardEntries entries;
    QList<qint64> tickets;
    while (query->next()) {
        const auto number = query->value(0).toLongLong();
        const auto kind = query->value(1).toInt();
        const bool isTicket = kind == int(LogEntry::Kind::Registered) && query->value(3).toString() == trace.ticket;
        (isTicket ? tickets : entries.all).append(number);
        entries.isRegistered |= kind == int(LogEntry::Kind::Registered);
        if (kind != int(LogEntry::Kind::Tapped))
            continue;
        entries.taps.append(number);
        if (isWritten(trace.poll.kind))
            entries.written.insert(query->value(2).toString());
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    if (erasure.fate == CardFate::Nobodys && !entries.all.isEmpty()) {
        entries.all += tickets;
        std::ranges::sort(entries.all);
    }
    return entries;
}

/// Those of these polls in whose log one of the cards is, whichever's that is: two polls may have one salt.
Result<QSet<qint64>> pollsThatKnow(QSqlDatabase& connection, const QList<qint64>& polls, const QStringList& cards)
{
    QVariantList values(polls.begin(), polls.end());
    for (const auto& card : cards)
        values.append(card);
    auto query = runQuery(connection,
        u"SELECT DISTINCT poll FROM polls_log WHERE poll IN (%1) AND card IN (%2)"_s.arg(
            placeholders(polls.size()), placeholders(cards.size())),
        values);
    if (!query)
        return query.error();
    QSet<qint64> knowing;
    while (query->next())
        knowing.insert(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return knowing;
}

/// Of these keys those that nobody else has written, in any round.
Result<QStringList> writtenByNobodyElse(QSqlDatabase& connection, qint64 poll, const CardEntries& own)
{
    auto left = own.written;
    if (left.isEmpty())
        return QStringList();
    const QSet<qint64> taps(own.taps.begin(), own.taps.end());
    auto query = runQuery(connection, u"SELECT number, answer FROM polls_log WHERE poll = ? AND kind = 1"_s, {poll});
    if (!query)
        return query.error();
    while (query->next()) {
        if (!taps.contains(query->value(0).toLongLong()))
            left.remove(query->value(1).toString());
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return QStringList(left.begin(), left.end());
}

/// What the host said of an answer, or of another one by naming this.
bool speaksOf(const LogEntry& entry, const QStringList& keys)
{
    if (entry.kind != LogEntry::Kind::Moderated)
        return false;
    const auto fate = WrittenFate::fromText(entry.text);
    return keys.contains(entry.answer) || (fate && keys.contains(fate->into));
}

/// How the log is read without the card.
EntryChange withoutCard(const CardErasure& erasure, FoundCard& found)
{
    return [&erasure, &found](StoredEntry& stored) {
        auto& entry = stored.entry;
        if (speaksOf(entry, found.onlyWritten)) {
            found.moderated.append(stored.number);
            return false;
        }
        if (!std::binary_search(found.entries.begin(), found.entries.end(), stored.number))
            return true;
        if (erasure.fate == CardFate::Removed)
            return false;
        entry.card = found.nobodies.value(entry.card, entry.card);
        entry.tag.clear();
        return true;
    };
}

/// A log as it is stored now.
struct LogEnd {
    PollPlace place = {};
    qint64 last = 0; ///< The number of its last entry.
};

/// By PollPlace::key, of these polls or, where none is named, of all: two queries, however many there are.
Result<QHash<qint64, LogEnd>> logEnds(QSqlDatabase& connection, const QList<qint64>& polls)
{
    const auto places = readPlaces(connection, polls);
    if (!places)
        return places.error();
    const auto numbers = readLastNumbers(connection, polls);
    if (!numbers)
        return numbers.error();
    QHash<qint64, LogEnd> ends;
    for (const auto& place : *places)
        ends.insert(place.key, {place, numbers->value(place.key)});
    return ends;
}

bool isSameLog(const PollPlace& now, const PollPlace& then)
{
    return now.epoch == then.epoch && now.salt == then.salt && now.merged == then.merged;
}

/// Whether something was said of these keys since, or somebody wrote one: then they are not this voter's alone any
/// more.
Result<bool> isWrittenSince(QSqlDatabase& connection, const FoundCard& found)
{
    if (found.onlyWritten.isEmpty())
        return false;
    QVariantList values{found.place.key, found.until};
    for (const auto& key : found.onlyWritten)
        values.append(key);
    auto query = runQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number > ? AND (kind = %1 OR answer IN (%2)) LIMIT 1"_s.arg(
            QString::number(int(LogEntry::Kind::Moderated)), placeholders(found.onlyWritten.size())),
        values);
    if (!query)
        return query.error();
    return query->next();
}

/// What came behind what was found. False where all has to be looked at again.
Result<bool> findOn(QSqlDatabase& connection, const CardErasure& erasure, FoundCard& found)
{
    const auto since = entriesOf(connection, found.place.key, erasure, found.until);
    if (!since)
        return since.error();
    if (!found.recount.ledger) // nothing was found, or it was used up by a job that failed
        return found.entries.isEmpty() && since->all.isEmpty();
    if (erasure.fate == CardFate::Removed && !since->written.isEmpty())
        return false;
    const auto written = isWrittenSince(connection, found);
    if (!written || *written)
        return written ? Result<bool>(false) : written;
    const auto earlier = hasEarlier(connection, *found.recount.ledger, found.until);
    if (!earlier || *earlier)
        return earlier ? Result<bool>(false) : earlier;
    found.entries += since->all;
    found.taps += since->taps;
    auto recount = std::move(found.recount);
    const auto read = readOn(connection, recount, found.until, withoutCard(erasure, found));
    if (!read)
        return read.error();
    found.recount = std::move(recount);
    return true;
}

/// Nothing was found, and nothing has come since.
bool isUnknownStill(const CardErasure& erasure, const LogEnd& now)
{
    const auto& found = erasure.found;
    return found && found->entries.isEmpty() && isSameLog(now.place, found->place) && now.last == found->until;
}

/// As it is now; what an earlier job found where it still holds.
Result<std::shared_ptr<FoundCard>> foundNow(
    QSqlDatabase& connection, const CardErasure& erasure, const PollPlace& place)
{
    if (erasure.found && isSameLog(place, erasure.found->place)) {
        const auto isAll = findOn(connection, erasure, *erasure.found);
        if (!isAll)
            return isAll.error();
        if (*isAll)
            return erasure.found;
    }
    return findCard(connection, erasure);
}

/// Of whom the log has nothing.
Result<SpentCard> spend(QSqlDatabase& connection, const CardErasure& erasure, PollPlace place)
{
    const int round = erasure.trace.poll.round;
    auto marks = noteSpentCards(connection, place, round, erasure.trace.cards);
    if (!marks)
        return marks.error();
    if (const auto begun = beginEpoch(connection, place); !begun)
        return begun.error();
    return SpentCard{.poll = place.key, .epoch = place.epoch, .round = round, .marks = std::move(*marks)};
}

Result<ErasedCard> eraseFound(
    QSqlDatabase& connection, const CardErasure& erasure, FoundCard& found, const PollPlace& place)
{
    auto recount = std::move(found.recount);
    auto kept = keepNumbers(connection, place);
    if (!kept)
        return kept.error();
    if (const auto noted = noteErased(connection, kept->key, found.taps); !noted)
        return noted.error();
    const auto erased = erasure.fate == CardFate::Removed
        ? eraseEntries(connection, *kept, found.entries + found.moderated)
        : eraseCardRecords(connection, *kept, found.entries, found.nobodies);
    if (!erased)
        return erased.error();
    if (const auto noted = noteLinks(connection, kept->key, found.entries + found.moderated); !noted)
        return noted.error();
    const int round = recount.ledger->poll().round;
    const auto spent = erasure.isSpent ? noteSpentCards(connection, *kept, round, erasure.trace.cards)
                                       : Result(QSet<QString>());
    if (!spent)
        return spent.error();
    const bool isVotes = std::any_of(
        recount.wrong.begin(), recount.wrong.end(), [](const StoredEntry& entry) { return entry.isTap(); });
    auto ledger = finishRecount(connection, std::move(*kept), std::move(recount), isVotes);
    if (!ledger)
        return ledger.error();
    return ErasedCard{std::move(*ledger), found.taps};
}

} // namespace

QStringList spentTables()
{
    return {
        // Voters who have no vote left in a poll's running round, by spentMark() (Ledger::isSpent).
        u"CREATE TABLE polls_spent (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, round INTEGER NOT NULL,"
        " mark TEXT NOT NULL, PRIMARY KEY (poll, round, mark)) WITHOUT ROWID"_s,
    };
}

Result<std::shared_ptr<FoundCard>> findCard(QSqlDatabase& connection, const CardErasure& erasure)
{
    const auto key = erasure.trace.place.key;
    const auto ends = logEnds(connection, {key});
    if (!ends || !ends->contains(key))
        return ends ? Result<std::shared_ptr<FoundCard>>(std::shared_ptr<FoundCard>()) : ends.error();
    const auto now = ends->value(key);
    auto found = std::make_shared<FoundCard>(FoundCard{.place = now.place, .until = now.last});
    auto own = entriesOf(connection, found->place.key, erasure, beforeAll);
    if (!own)
        return own.error();
    if (!erasure.onlyOf.isEmpty()) {
        const auto elsewhere = readVotesElsewhere(connection, {erasure.trace}, erasure.onlyOf);
        if (!elsewhere)
            return elsewhere.error();
        const auto hasVotes = [](qint64 votes) { return votes > 0; };
        // Nobody would know whom its votes stand for then, and they would count for nothing.
        const bool isKnownElsewhere = erasure.fate == CardFate::Nobodys && !own->taps.isEmpty() && !own->isRegistered
            && !elsewhere->isEmpty();
        found->isElsewhere = isKnownElsewhere || std::any_of(elsewhere->begin(), elsewhere->end(), hasVotes);
    }
    const bool isLeft = erasure.fate == CardFate::Nobodys && found->isElsewhere;
    if (own->all.isEmpty() || isLeft)
        return found;
    // What the host said of an answer is in the leader's chain.
    if (erasure.fate == CardFate::Removed && erasure.onlyOf.isEmpty()) {
        const auto only = writtenByNobodyElse(connection, found->place.key, *own);
        if (!only)
            return only.error();
        found->onlyWritten = *only;
    }
    found->entries = std::move(own->all);
    found->taps = std::move(own->taps);
    for (const auto& card : erasure.trace.cards)
        found->nobodies.insert(card, QUuid::createUuid().toString(QUuid::Id128));
    found->recount.ledger = std::make_unique<Ledger>(found->place);
    const auto read = readOn(connection, found->recount, beforeAll, withoutCard(erasure, *found));
    if (!read)
        return read.error();
    return found;
}

Result<QList<std::shared_ptr<FoundCard>>> findUnknown(QSqlDatabase& connection, const QList<CardErasure>& erasures)
{
    QList<std::shared_ptr<FoundCard>> unknown(erasures.size());
    if (erasures.isEmpty())
        return unknown;
    QList<qint64> polls;
    QStringList cards;
    for (const auto& erasure : erasures) {
        polls.append(erasure.trace.place.key);
        cards.append(erasure.trace.cards);
    }
    const auto ends = logEnds(connection, polls);
    if (!ends)
        return ends.error();
    const auto knowing = pollsThatKnow(connection, polls, cards);
    if (!knowing)
        return knowing.error();
    for (qsizetype i = 0; i < polls.size(); ++i) {
        const auto now = ends->constFind(polls[i]);
        if (now != ends->cend() && !knowing->contains(polls[i]))
            unknown[i] = std::make_shared<FoundCard>(FoundCard{.place = now->place, .until = now->last});
    }
    return unknown;
}

Result<ErasedCards> eraseCards(QSqlDatabase& connection, const QList<CardErasure>& erasures, const KnownLogs& known)
{
    ErasedCards all;
    auto own = OwnChains::open(connection, known);
    if (!own)
        return own.error();
    const auto ends = logEnds(connection, {});
    if (!ends)
        return ends.error();
    for (const auto& erasure : erasures) {
        const auto now = ends->constFind(erasure.trace.place.key);
        if (now == ends->cend())
            continue;
        const auto found = isUnknownStill(erasure, *now) ? erasure.found : foundNow(connection, erasure, now->place);
        if (!found)
            return found.error();
        if (*found && !(*found)->entries.isEmpty()) {
            if (const auto whole = own->checkEnd(now->place.key); !whole)
                return whole.error();
            auto erased = eraseFound(connection, erasure, **found, now->place);
            if (!erased)
                return erased.error();
            all.polls.push_back(std::move(*erased));
        } else if (erasure.isSpent && !(*found && (*found)->isElsewhere)) {
            auto spent = spend(connection, erasure, now->place);
            if (!spent)
                return spent.error();
            all.spent.append(std::move(*spent));
        }
    }
    return all;
}

} // namespace everyport::polls
