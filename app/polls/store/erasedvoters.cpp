#include "app/polls/store/erasedvoters.h"

#include "app/polls/seal/sealer.h"
#include "app/polls/store/ownwriter.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

void ErasedVoters::add(const QString& writer, qint64 link, const QString& card)
{
    m_places.insert({stationOfChain(writer), card}, {writer, link});
}

Result<Done> ErasedVoters::note(QSqlDatabase& connection, qint64 poll)
{
    if (m_places.isEmpty())
        return Done{};
    auto query = runQuery(connection,
        u"SELECT coalesce(writer, station), card FROM polls_log WHERE poll = ? AND card IS NOT NULL AND mark IS NULL"_s,
        {poll});
    if (!query)
        return query.error();
    while (query->next())
        m_places.remove({stationOfChain(query->value(0).toString()), query->value(1).toString()});
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    for (const auto& place : std::as_const(m_places)) {
        const auto noted = runStatement(connection,
            u"UPDATE polls_erasure SET stood = 1 WHERE poll = ? AND writer = ? AND link = ?"_s,
            {poll, place.writer, place.link});
        if (!noted)
            return noted;
    }
    m_places.clear();
    return Done{};
}

Result<qint64> readErasedVoters(QSqlDatabase& connection, qint64 poll, const QString& station)
{
    const auto its = ownChainOf(u"writer"_s, station);
    auto query = runQuery(connection,
        u"SELECT count(*) FROM polls_erasure WHERE poll = ? AND stood = 1 AND %1"_s.arg(its.sql),
        QVariantList{poll} + its.values);
    if (!query)
        return query.error();
    if (!query->next())
        return storageError(query->lastError(), connection.databaseName());
    return query->value(0).toLongLong();
}

QStringList erasedVoterTables()
{
    return {
        // That with this entry the last vote of a voter went.
        u"ALTER TABLE polls_erasure ADD COLUMN stood INTEGER NOT NULL DEFAULT 0"_s,
        // Of those before nobody knows any more: all that had come are believed.
        u"UPDATE polls_erasure SET stood = 1 WHERE EXISTS (SELECT 1 FROM polls_chain AS c"
        " WHERE c.poll = polls_erasure.poll AND c.writer = polls_erasure.writer AND c.links >= polls_erasure.link)"_s,
    };
}

} // namespace everyport::polls
