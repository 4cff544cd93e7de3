#include "app/accounts/departurenotes.h"

#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

QStringList DepartureNotes::migration()
{
    return {u"CREATE TABLE account_departures (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)"_s,
        u"CREATE TABLE account_departures_cleared (service TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID"_s};
}

Result<Done> DepartureNotes::put(QSqlDatabase& database, const QString& name)
{
    return runStatement(database, u"INSERT INTO account_departures (name) VALUES (?)"_s, {name});
}

Task<Result<QList<DepartureNotes::Note>>> DepartureNotes::uncleared(QString service)
{
    return m_database.read([service = std::move(service)](QSqlDatabase& database) -> Result<QList<Note>> {
        auto query = runQuery(database,
            u"SELECT number, name FROM account_departures"
            " WHERE number > coalesce((SELECT number FROM account_departures_cleared WHERE service = ?), 0) ORDER BY number"_s, {service});
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
        return runStatement(database, u"INSERT OR REPLACE INTO account_departures_cleared (service, number) VALUES (?, ?)"_s, {service, number});
    });
}

} // namespace everyport
