#include "app/accounts/record/departurenotes.h"

#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

QStringList DepartureNotes::migration()
{
    return {u"CREATE TABLE account_departures (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)"_s,
        u"CREATE TABLE account_departures_cleared (service TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"DELETE FROM account_departures WHERE number NOT IN (SELECT MAX(number) FROM account_departures GROUP BY name)"_s,
        u"CREATE UNIQUE INDEX account_departures_by_name ON account_departures (name)"_s};
}

Result<Done> DepartureNotes::put(QSqlDatabase& database, const QString& name)
{
    // Nothing is lost with the earlier note: whoever has not come as far as that one has not come as far as this
    // either, and what is to be forgotten is the name's. Notes that all known services have seen stay: one that was off
    // since before they were is not known.
    auto done = runStatement(database, u"DELETE FROM account_departures WHERE name = ?"_s, {name});
    if (done)
        done = runStatement(database, u"INSERT INTO account_departures (name) VALUES (?)"_s, {name});
    return done;
}

Task<Result<QList<DepartureNotes::Note>>> DepartureNotes::uncleared(QString service)
{
    return m_database.read([service = std::move(service)](QSqlDatabase& database) -> Result<QList<Note>> {
        auto query = runQuery(database,
            u"SELECT number, name FROM account_departures"
            " WHERE number > coalesce((SELECT number FROM account_departures_cleared WHERE service = ?), 0) ORDER BY number"_s,
            {service});
        if (!query)
            return query.error();
        QList<Note> notes;
        while (query->next())
            notes.append({query->value(0).toLongLong(), query->value(1).toString()});
        return notes;
    });
}

Task<Result<Done>> DepartureNotes::cleared(QString service, qint64 number)
{
    return m_database.write([service = std::move(service), number](QSqlDatabase& database) {
        return runStatement(database,
            u"INSERT INTO account_departures_cleared (service, number) VALUES (?, ?)"
            " ON CONFLICT (service) DO UPDATE SET number = excluded.number"_s,
            {service, number});
    });
}

} // namespace everyport
