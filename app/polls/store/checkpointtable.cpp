#include "app/polls/store/checkpointtable.h"

#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<Done> keepCheckpoint(QSqlDatabase& connection, const PollPlace& place, const Checkpoint& checkpoint)
{
    const auto poll = place.key;
    // The row is held until the commit, so that nobody counts anew meanwhile.
    auto now = runQuery(
        connection, u"UPDATE polls_poll SET epoch = epoch WHERE key = ? AND epoch = ?"_s, {poll, place.epoch});
    if (!now)
        return now.error();
    if (now->numRowsAffected() == 0)
        return Error::refused(Reason::AlreadyExists, u"The log was counted anew since."_s);
    if (checkpoint.replacesParts) {
        auto dropped = dropCheckpoint(connection, poll);
        if (!dropped)
            return dropped;
    }
    for (qsizetype i = 0; i < checkpoint.parts.size(); ++i) {
        auto added = runStatement(connection,
            u"INSERT INTO polls_checkpoint_part (poll, part, cards) VALUES (?, ?, ?)"_s,
            {poll, checkpoint.firstPart + i, checkpoint.parts.at(i)});
        if (!added)
            return added;
    }
    return runStatement(connection,
        u"INSERT INTO polls_checkpoint (poll, version, head) VALUES (?, ?, ?)"
        " ON CONFLICT (poll) DO UPDATE SET version = excluded.version, head = excluded.head"_s,
        {poll, checkpointVersion(), checkpoint.head});
}

std::optional<qint64> restoreCheckpoint(QSqlDatabase& connection, Ledger& ledger)
{
    const auto poll = ledger.place().key;
    auto head = runQuery(
        connection, u"SELECT head FROM polls_checkpoint WHERE poll = ? AND version = ?"_s, {poll, checkpointVersion()});
    if (!head || !head->next())
        return {};
    auto parts = runQuery(
        connection, u"SELECT cards FROM polls_checkpoint_part WHERE poll = ? ORDER BY part"_s, {poll});
    if (!parts)
        return {};
    // One at a time: all of them would be as large as what comes of them.
    const auto nextPart = [&parts]() {
        return parts->next() ? std::optional(parts->value(0).toByteArray()) : std::nullopt;
    };
    return ledger.restore(head->value(0).toByteArray(), nextPart);
}

Result<Done> dropCheckpoint(QSqlDatabase& connection, qint64 poll)
{
    auto dropped = runStatement(connection, u"DELETE FROM polls_checkpoint WHERE poll = ?"_s, {poll});
    if (!dropped)
        return dropped;
    return runStatement(connection, u"DELETE FROM polls_checkpoint_part WHERE poll = ?"_s, {poll});
}

} // namespace everyport::polls
