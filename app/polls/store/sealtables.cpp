#include "app/polls/store/sealtables.h"

#include <algorithm>
#include <array>

#include <QRandomGenerator>
#include <QUuid>

#include "app/polls/store/logrow.h"
#include "app/polls/store/polltables.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceSize = 16;

QVariant blobOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

/// Storing on would make a log of which nobody can say any more that it is whole.
Error lostEnd(const QString& poll)
{
    return Error::local(Reason::NotFound,
        u"Votes of the poll %1 that were stored are not in the storage any more: somebody else has deleted them there. Put them back from a backup; or start the program again, and it goes on with the votes that are left."_s
            .arg(poll),
        u"log-end"_s);
}

} // namespace

QStringList sealTables()
{
    return {
        u"ALTER TABLE polls_log ADD COLUMN link INTEGER"_s,
        u"ALTER TABLE polls_log ADD COLUMN writer TEXT"_s,
        u"ALTER TABLE polls_log ADD COLUMN seal BLOB"_s,
        u"ALTER TABLE polls_log ADD COLUMN nonce BLOB"_s,
        u"ALTER TABLE polls_log ADD COLUMN number_nonce BLOB"_s,
        u"ALTER TABLE polls_log ADD COLUMN number_mark BLOB"_s,
        u"ALTER TABLE polls_log ADD COLUMN mark BLOB"_s,
        // Where each writer's chain stands, so that the next entry need not look for the last.
        u"CREATE TABLE polls_chain (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, writer TEXT NOT NULL,"
        " unsealed INTEGER NOT NULL, links INTEGER NOT NULL, seal BLOB, PRIMARY KEY (poll, writer)) WITHOUT ROWID"_s,
        // Counted now: a million entries take longer than the first vote may wait.
        u"INSERT INTO polls_chain (poll, writer, unsealed, links) SELECT p.key, s.station,"
        " (SELECT count(*) FROM polls_log AS l WHERE l.poll = p.key), 0 FROM polls_poll AS p, (SELECT station FROM polls_station LIMIT 1) AS s"_s,
        // What was shown when it was closed last: later entries move the head on.
        u"ALTER TABLE polls_poll ADD COLUMN closed_head TEXT"_s,
        // What this station's chains are called behind its name, once they began anew.
        u"ALTER TABLE polls_station ADD COLUMN chain TEXT"_s,
        // What was sealed as `ordered`, where that was held back (seal/heldorder.h).
        u"ALTER TABLE polls_log ADD COLUMN sealed_order INTEGER"_s,
    };
}

QString sealColumns()
{
    return u"link, writer, seal, nonce, number_nonce, number_mark, mark, sealed_order"_s;
}

EntrySeal sealFromRow(const QSqlQuery& query)
{
    const int firstColumn = columnsOfAnEntry;
    const int flags = query.value(flagsColumn).toInt();
    const auto bytes = [&](int column) { return query.value(firstColumn + column).toByteArray(); };
    return {.link = query.value(firstColumn).toLongLong(),
        .writer = query.value(firstColumn + 1).toString(),
        .seal = bytes(2),
        .nonce = bytes(3),
        .numberNonce = bytes(4),
        .numberMark = bytes(5),
        .mark = bytes(6),
        .admitted = (flags & sealedAdmittedFlag) != 0,
        .order = query.isNull(firstColumn + 7) ? -1 : query.value(firstColumn + 7).toLongLong()};
}

Result<Chains> readChains(QSqlDatabase& connection, qint64 poll)
{
    auto chains = readChains(connection, QList<qint64>{poll});
    return chains ? Result<Chains>(chains->take(poll)) : Result<Chains>(chains.error());
}

Result<QHash<qint64, Chains>> readChains(QSqlDatabase& connection, const QList<qint64>& polls)
{
    auto query = runQuery(connection,
        u"SELECT writer, unsealed, links, seal, poll FROM polls_chain WHERE poll IN (%1)"_s.arg(
            placeholders(polls.size())),
        QVariantList(polls.begin(), polls.end()));
    if (!query)
        return query.error();
    QHash<qint64, Chains> chains;
    while (query->next()) {
        chains[query->value(4).toLongLong()].insert(query->value(0).toString(),
            {query->value(1).toLongLong(), query->value(2).toLongLong(), query->value(3).toByteArray()});
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return chains;
}

Result<qint64> countUnsealed(QSqlDatabase& connection, qint64 poll)
{
    auto count = runQuery(connection, u"SELECT count(*) FROM polls_log WHERE poll = ? AND link IS NULL"_s, {poll});
    if (!count)
        return count.error();
    return count->next() ? count->value(0).toLongLong() : 0;
}

QStringList chainEndTables()
{
    // Of the last entry in it that this station has sealed; none: of an earlier version, or another station's chain.
    return {u"ALTER TABLE polls_chain ADD COLUMN last BIGINT"_s};
}

Result<Done> keepChain(
    QSqlDatabase& connection, qint64 poll, const QString& writer, const ChainHead& head, std::optional<qint64> last)
{
    return runStatement(connection,
        u"INSERT INTO polls_chain (poll, writer, unsealed, links, seal, last) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (poll, writer) DO UPDATE SET unsealed = excluded.unsealed, links = excluded.links, seal = excluded.seal,"
        " last = excluded.last"_s,
        {poll, notNull(writer), head.unsealed, head.links, blobOrNull(head.seal), last ? QVariant(*last) : QVariant()});
}

Result<OwnChains> OwnChains::open(QSqlDatabase& connection, KnownLogs known)
{
    auto station = readStation(connection);
    if (!station)
        return station.error();
    auto found = runQuery(connection, u"SELECT chain FROM polls_station"_s);
    if (!found)
        return found.error();
    const auto ending = found->next() ? found->value(0).toString() : QString();
    auto writer = ending.isEmpty() ? *station : *station + u'.' + ending;
    return OwnChains(connection, std::move(known), std::move(*station), std::move(writer));
}

Result<Done> OwnChains::beginAnew(QSqlDatabase& connection)
{
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    return runStatement(
        connection, u"UPDATE polls_station SET chain = ?"_s, {QUuid::createUuid().toString(QUuid::Id128).first(8)});
}

Result<OwnChains::Chain*> OwnChains::chain(qint64 poll)
{
    if (const auto open = m_chains.find(poll); open != m_chains.end())
        return &open->second;
    const auto known = m_known.constFind(poll);
    const auto knownLast = known == m_known.cend() ? 0 : known->last;
    auto found = runQuery(m_connection,
        u"SELECT p.id, c.unsealed, c.links, c.seal, c.last, EXISTS (SELECT 1 FROM polls_log AS l WHERE l.poll = p.key"
        " AND l.number = c.last), p.epoch, p.floor, k.number, k.seal, coalesce(k.writer, k.station),"
        " EXISTS (SELECT 1 FROM polls_log AS l WHERE l.poll = p.key AND l.number = ?)"
        " FROM polls_poll AS p LEFT JOIN polls_chain AS c ON c.poll = p.key AND c.writer = ?"
        " LEFT JOIN polls_log AS k ON k.poll = p.key AND k.number = ? WHERE p.key = ?"_s,
        {knownLast + 1, m_writer, knownLast, poll});
    if (!found)
        return found.error();
    if (!found->next())
        return Error::refused(Reason::NotFound, u"The poll was removed meanwhile."_s);
    Chain chain{.poll = found->value(0).toString(), .last = found->value(4).toLongLong()};
    if (known != m_known.cend() && found->value(6).toLongLong() != known->epoch)
        return Error::refused(Reason::AlreadyExists, u"The log was counted anew since."_s);
    if (!found->isNull(4) && !found->value(5).toBool())
        return lostEnd(chain.poll);
    if (known != m_known.cend()) {
        if (const auto error = compare(*known, *found))
            return *error;
    }
    if (!found->value(1).isNull()) {
        chain.head = {found->value(1).toLongLong(), found->value(2).toLongLong(), found->value(3).toByteArray()};
    } else {
        const auto unsealed = countUnsealed(m_connection, poll);
        if (!unsealed)
            return unsealed.error();
        chain.head.unsealed = *unsealed;
    }
    return &m_chains.emplace(poll, std::move(chain)).first->second;
}

/// With the row that chain() has found. A log and what is noted of its chain may be changed together, so that each
/// fits the other; what is known here stays.
std::optional<Error> OwnChains::compare(const KnownLog& known, const QSqlQuery& found) const
{
    const auto lost = lostEnd(found.value(0).toString());
    const bool isLastThere = !found.isNull(8) || found.value(7).toLongLong() >= known.last;
    if (!isLastThere)
        return lost;
    // By another program: the chain has grown, too, and what is known of it may be newer than what was read of the log.
    if (found.value(11).toBool())
        return Error::refused(Reason::AlreadyExists, u"Another program has stored something since."_s);
    const auto head = known.chains.constFind(m_writer);
    const bool isThere = !found.isNull(1);
    if (head == known.chains.cend())
        return isThere ? std::optional(lost) : std::nullopt;
    const ChainHead there{found.value(1).toLongLong(), found.value(2).toLongLong(), found.value(3).toByteArray()};
    const bool isOwn = found.value(10).toString() == m_writer && !found.isNull(9);
    const bool isSame = isThere && there == *head && (!isOwn || found.value(9).toByteArray() == head->seal);
    return isSame ? std::nullopt : std::optional(lost);
}

Result<Done> OwnChains::checkEnd(qint64 poll)
{
    const auto found = chain(poll);
    if (!found && found.error().kind != Error::Kind::Refused)
        return found.error();
    return Done{};
}

/// Asking the system for each would cost more than the digests.
QByteArray OwnChains::nonce()
{
    if (m_random.isEmpty()) {
        std::array<quint32, 256> words;
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        m_random = QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
    }
    const auto bytes = m_random.last(nonceSize);
    m_random.chop(nonceSize);
    return bytes;
}

Result<EntrySeal> OwnChains::seal(qint64 poll, qint64 number, const LogEntry& entry, const QString& answer)
{
    const auto found = chain(poll);
    if (!found)
        return found.error();
    auto& [id, head, last, hasGrown] = **found;
    EntrySeal seal{.link = head.links + 1, .admitted = entry.admitted};
    if (entry.station != m_writer)
        seal.writer = m_writer;
    if (!entry.card.isEmpty())
        seal.nonce = nonce();
    if (entry.kind == LogEntry::Kind::Withheld)
        seal.mark = toBytes(m_sealer.returned(id, entry.text));
    if (!entry.tag.isEmpty()) {
        seal.numberNonce = nonce();
        seal.numberMark = toBytes(m_sealer.number(seal.numberNonce, entry.tag));
    }
    const auto commitment = m_sealer.commitment(id, entry, answer, seal);
    if (!commitment)
        return Error::local(Reason::BadValue, u"An entry of the poll %1 cannot be sealed."_s.arg(id));
    if (head.links == 0)
        head.seal = toBytes(m_sealer.genesis(id, m_writer, head.unsealed));
    head.seal = toBytes(m_sealer.next(head.seal, *commitment));
    head.links = seal.link;
    last = number;
    hasGrown = true;
    seal.seal = head.seal;
    return seal;
}

Result<Done> OwnChains::noteClosing(qint64 poll)
{
    const auto found = chain(poll);
    if (!found)
        return found.error();
    auto chains = readChains(m_connection, poll);
    if (!chains)
        return chains.error();
    const auto& own = **found;
    chains->insert(m_writer, own.head);
    const auto head = headText(own.poll, m_station, *chains);
    m_closedHeads.insert(poll, head);
    return runStatement(m_connection, u"UPDATE polls_poll SET closed_head = ? WHERE key = ?"_s, {head, poll});
}

Result<PollChains> OwnChains::keep()
{
    PollChains all{.closedHeads = m_closedHeads};
    for (auto& [poll, chain] : m_chains) {
        if (!chain.hasGrown)
            continue;
        const auto kept = keepChain(m_connection, poll, m_writer, chain.head, chain.last);
        if (!kept)
            return kept.error();
        all.grown[poll].insert(m_writer, chain.head);
        chain.hasGrown = false;
    }
    return all;
}

} // namespace everyport::polls
