#include "app/stations/memory/soleprogram.h"

#include "app/storage/database.h"
#include "app/storage/query.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockOfStations = 0x45565354;

QString schemaKey()
{
    return u"hashtext(CAST(current_schema() AS TEXT))"_s;
}

/// It may be taken again and again by who has it, and would have to be released as often.
QString isHeld()
{
    return u"SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted"
           " AND classid = CAST(%1 AS OID) AND objid = CAST(CAST(%2 AS BIGINT) & 4294967295 AS OID)"_s
               .arg(lockOfStations)
               .arg(schemaKey());
}

} // namespace

Result<Done> SoleProgram::hold(QSqlDatabase& connection)
{
    auto held = runQuery(connection, isHeld());
    if (!held)
        return held.error();
    if (held->next())
        return Done{};
    auto taken = runQuery(connection, u"SELECT pg_try_advisory_lock(%1, %2)"_s.arg(lockOfStations).arg(schemaKey()));
    if (!taken)
        return taken.error();
    if (taken->next() && taken->value(0).toBool())
        return Done{};
    return Error::busy(Reason::InUse,
        u"Another program that shares this database takes part among stations already, for both. End its service of type stations first, or give this program a database of its own."_s);
}

Task<Result<Done>> SoleProgram::take()
{
    if (!m_database.isShared())
        return Result<Done>(Done{});
    return m_database.write(hold);
}

void SoleProgram::release()
{
    if (!m_database.isShared())
        return;
    // The answer does not matter: with the session the lock goes anyway.
    (void)m_database.write([](QSqlDatabase& connection) -> Result<Done> {
        auto released = runQuery(
            connection, u"SELECT pg_advisory_unlock(%1, %2)"_s.arg(lockOfStations).arg(schemaKey()));
        return released ? Result<Done>(Done{}) : released.error();
    });
}

} // namespace everyport::stations
