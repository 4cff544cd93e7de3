#include "app/polls/store/erasedentries.h"

#include <functional>
#include <utility>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

struct SealedEntry {
    StoredEntry stored = {};
    EntrySeal seal = {};
};

constexpr qsizetype entriesAtOnce = 200;

QString oneOf(qsizetype count)
{
    return u"number IN (%1)"_s.arg(placeholders(count));
}

Result<QList<SealedEntry>> sealedEntries(QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers)
{
    QList<SealedEntry> entries;
    for (qsizetype from = 0; from < numbers.size(); from += entriesAtOnce) {
        const auto some = numbers.mid(from, entriesAtOnce);
        auto query = runQuery(connection,
            u"SELECT %1, %2 FROM polls_log WHERE poll = ? AND link IS NOT NULL AND %3"_s.arg(
                entryColumns(), sealColumns(), oneOf(some.size())),
            QVariantList{place.key} + QVariantList(some.begin(), some.end()));
        if (!query)
            return query.error();
        while (query->next())
            entries.append({storedFromRow(*query), sealFromRow(*query)});
        if (query->lastError().isValid())
            return storageError(query->lastError(), connection.databaseName());
    }
    return entries;
}

/// Of those that name one.
Result<QList<std::pair<qint64, QString>>> cardsOf(
    QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers)
{
    QList<std::pair<qint64, QString>> cards;
    for (qsizetype from = 0; from < numbers.size(); from += entriesAtOnce) {
        const auto some = numbers.mid(from, entriesAtOnce);
        auto query = runQuery(connection,
            u"SELECT number, card FROM polls_log WHERE poll = ? AND card IS NOT NULL AND %1"_s.arg(oneOf(some.size())),
            QVariantList{place.key} + QVariantList(some.begin(), some.end()));
        if (!query)
            return query.error();
        while (query->next())
            cards.emplaceBack(query->value(0).toLongLong(), query->value(1).toString());
        if (query->lastError().isValid())
            return storageError(query->lastError(), connection.databaseName());
    }
    return cards;
}

/// Where an entry's own record is damaged nothing can be computed from it. It goes all the same, since a person asks
/// for it; a check of the seals then finds that it does not fit, as it would have before.
QByteArray orZeros(const std::optional<QByteArray>& mark)
{
    return mark ? *mark : QByteArray(sizeof(Sum), '\0');
}

Result<Done> update(QSqlDatabase& connection, const PollPlace& place, const QList<SealedEntry>& entries,
    const QString& what, const std::function<QVariantList(const SealedEntry&)>& values)
{
    const auto sql = u"UPDATE polls_log SET %1 WHERE poll = ? AND number = ?"_s.arg(what);
    for (const auto& entry : entries) {
        const auto done = runStatement(connection, sql, values(entry) + QVariantList{place.key, entry.stored.number});
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> eraseEntries(QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers)
{
    const auto sealed = sealedEntries(connection, place, numbers);
    if (!sealed)
        return sealed.error();
    Sealer sealer;
    const auto commitmentOf = [&](const SealedEntry& entry) {
        const auto commitment = sealer.commitment(
            place.id, entry.stored.entry, entry.stored.decision.answer, entry.seal);
        return QVariantList{orZeros(commitment ? std::optional(toBytes(*commitment)) : std::nullopt)};
    };
    const auto withheld = update(connection, place, *sealed,
        u"kind = %1, at = 0, ordered = 0, uuid = NULL, reader = NULL, card = NULL, tag = NULL, flags = 0, answer = NULL,"
        " text = NULL, round = 0, outcome = %2, previous = NULL, nonce = NULL, number_nonce = NULL, number_mark = NULL, sealed_order = NULL, mark = ?"_s
            .arg(int(LogEntry::Kind::Withheld))
            .arg(int(Outcome::Nothing)),
        commitmentOf);
    if (!withheld)
        return withheld;
    for (const auto number : numbers) {
        const auto removed = runStatement(
            connection, u"DELETE FROM polls_log WHERE poll = ? AND number = ? AND link IS NULL"_s, {place.key, number});
        if (!removed)
            return removed;
    }
    return Done{};
}

Result<Done> eraseCardRecords(QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers,
    const QHash<QString, QString>& nobodies)
{
    const auto sealed = sealedEntries(connection, place, numbers);
    if (!sealed)
        return sealed.error();
    Sealer sealer;
    const auto marked = update(connection, place, *sealed,
        u"nonce = NULL, number_nonce = NULL, number_mark = NULL, mark = ?"_s, [&](const SealedEntry& entry) {
            return QVariantList{orZeros(sealer.cardMark(entry.stored.entry, entry.seal))};
        });
    if (!marked)
        return marked;
    const auto cards = cardsOf(connection, place, numbers);
    if (!cards)
        return cards.error();
    for (const auto& [number, card] : *cards) {
        const auto nobody = nobodies.constFind(card);
        if (nobody == nobodies.cend())
            continue;
        const auto changed = runStatement(connection,
            u"UPDATE polls_log SET card = ?, tag = NULL WHERE poll = ? AND number = ?"_s, {*nobody, place.key, number});
        if (!changed)
            return changed;
    }
    return Done{};
}

} // namespace everyport::polls
