#include "app/trust/certificatestore.h"

#include "app/storage/query.h"

namespace everyport::trust::store {

using namespace Qt::StringLiterals;

QStringList migration()
{
    return {u"CREATE TABLE accepted_certificates (host TEXT NOT NULL, service TEXT NOT NULL, fingerprint TEXT NOT NULL,"
            " since INTEGER NOT NULL, accepted_by TEXT NOT NULL, PRIMARY KEY (host, service))"_s};
}

Result<QList<AcceptedCertificate>> list(QSqlDatabase& database)
{
    auto query = runQuery(database,
        u"SELECT host, service, fingerprint, since, accepted_by FROM accepted_certificates ORDER BY host, service"_s);
    if (!query)
        return query.error();
    QList<AcceptedCertificate> all;
    while (query->next()) {
        AcceptedCertificate one;
        one.place = {query->value(0).toString(), query->value(1).toString()};
        one.fingerprint = query->value(2).toString();
        one.since = query->value(3).toLongLong();
        one.by = query->value(4).toString();
        all.append(one);
    }
    return all;
}

Result<Done> save(QSqlDatabase& database, const AcceptedCertificate& accepted)
{
    return runStatement(database,
        u"INSERT INTO accepted_certificates (host, service, fingerprint, since, accepted_by) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (host, service) DO UPDATE SET fingerprint = excluded.fingerprint, since = excluded.since,"
        " accepted_by = excluded.accepted_by"_s,
        // Never null: an empty QString would be.
        {accepted.place.host, accepted.place.service, accepted.fingerprint, accepted.since, accepted.by + u""_s});
}

Result<Done> remove(QSqlDatabase& database, const CertificatePlace& place)
{
    return runStatement(
        database, u"DELETE FROM accepted_certificates WHERE host = ? AND service = ?"_s, {place.host, place.service});
}

} // namespace everyport::trust::store
