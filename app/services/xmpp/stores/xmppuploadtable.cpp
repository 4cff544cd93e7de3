#include "app/services/xmpp/stores/xmppuploadtable.h"

#include "app/storage/query.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 tallyMsecs = 24 * 3600 * 1000;

using Row = XmppUploadTable::Row;

Result<std::optional<Row>> rowOf(QSqlDatabase& connection, const QString& id)
{
    auto query = runQuery(connection, u"SELECT name, type, size, at, stored FROM xmpp_uploads WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Row>();
    return std::optional<Row>(Row{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(),
        query->value(3).toLongLong(), query->value(4).toInt()});
}

/// From one state to the next, where it is in that one still.
Result<bool> move(QSqlDatabase& connection, const QString& id, XmppUploadTable::State from, XmppUploadTable::State to)
{
    auto query = runQuery(
        connection, u"UPDATE xmpp_uploads SET stored = ? WHERE id = ? AND stored = ?"_s, {int(to), id, int(from)});
    if (!query)
        return query.error();
    return query->numRowsAffected() == 1;
}

Result<QStringList> firstColumn(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    auto query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    QStringList all;
    while (query->next())
        all.append(query->value(0).toString());
    return all;
}

} // namespace

Task<Result<Done>> XmppUploadTable::migrate(Database& database)
{
    return database.migrate(u"xmpp-uploads"_s,
        {u"CREATE TABLE xmpp_uploads (id TEXT PRIMARY KEY, domain TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL,"
         " type TEXT NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL, stored INTEGER NOT NULL)"_s,
            u"CREATE INDEX xmpp_uploads_by_account ON xmpp_uploads (domain, account)"_s,
            u"ALTER TABLE xmpp_uploads ADD COLUMN purpose INTEGER NOT NULL DEFAULT 0"_s});
}

QString XmppUploadTable::newestAt()
{
    return u"SELECT max(at) FROM xmpp_uploads WHERE at NOT BETWEEN :run"_s;
}

Task<Result<Done>> XmppUploadTable::give(
    QString id, QString account, xmpp::WantedUpload wanted, qint64 now, qint64 quota)
{
    return m_database.write([domain = m_domain, account, wanted, id, now, quota](
                                QSqlDatabase& connection) -> Result<Done> {
        {
            auto used = runQuery(connection,
                u"SELECT SUM(size) FROM xmpp_uploads WHERE domain = ? AND account = ? AND (stored IN (1, 2) OR (stored = 0 AND at > ?))"_s,
                {domain, account, now - slotMsecs});
            if (!used)
                return used.error();
            if (used->next() && used->value(0).toLongLong() + wanted.size > quota)
                return Error::busy(
                    Reason::NoSpace, u"No room for more files of %1; older ones go by and by."_s.arg(account));
        }
        return runStatement(connection,
            u"INSERT INTO xmpp_uploads (id, domain, account, name, type, size, at, stored, purpose) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)"_s,
            {id, domain, account, notNull(wanted.name), notNull(wanted.mediaType), wanted.size, now,
                int(wanted.purpose)});
    });
}

Task<Result<qint64>> XmppUploadTable::take(QString id, Check check)
{
    return m_database.write([id, check](QSqlDatabase& connection) -> Result<qint64> {
        const auto row = rowOf(connection, id);
        if (!row)
            return row.error();
        if (const auto fault = check(*row))
            return *fault;
        const auto moved = move(connection, id, Given, Coming);
        if (!moved)
            return moved.error();
        return (*row)->size;
    });
}

Task<Result<bool>> XmppUploadTable::stored(QString id)
{
    return m_database.write([id](QSqlDatabase& connection) { return move(connection, id, Coming, Stored); });
}

Task<Result<Done>> XmppUploadTable::withdraw(QString account)
{
    return m_database.write([domain = m_domain, account](QSqlDatabase& connection) {
        return runStatement(connection,
            u"UPDATE xmpp_uploads SET stored = 3 WHERE domain = ? AND account = ? AND stored IN (0, 2)"_s,
            {domain, account});
    });
}

Task<Result<std::optional<Row>>> XmppUploadTable::find(QString id)
{
    return m_database.read([id](QSqlDatabase& connection) { return rowOf(connection, id); });
}

Task<Result<QSet<QString>>> XmppUploadTable::ids()
{
    return m_database.read([](QSqlDatabase& connection) -> Result<QSet<QString>> {
        const auto all = firstColumn(connection, u"SELECT id FROM xmpp_uploads"_s, {});
        if (!all)
            return all.error();
        return QSet<QString>(all->cbegin(), all->cend());
    });
}

Task<Result<QStringList>> XmppUploadTable::accounts()
{
    return m_database.read([domain = m_domain](QSqlDatabase& connection) {
        return firstColumn(connection, u"SELECT DISTINCT account FROM xmpp_uploads WHERE domain = ?"_s, {domain});
    });
}

Task<Result<QStringList>> XmppUploadTable::forget(QString id)
{
    return forgetWhere(u"id = ?"_s, {id});
}

Task<Result<QStringList>> XmppUploadTable::forgetUnfinished()
{
    return forgetWhere(u"domain = ? AND stored <> 1"_s, {m_domain});
}

Task<Result<QStringList>> XmppUploadTable::forgetOf(QString account)
{
    return forgetWhere(u"domain = ? AND account = ?"_s, {m_domain, account});
}

Task<Result<QStringList>> XmppUploadTable::forgetOld(qint64 oldest, qint64 now)
{
    return forgetWhere(
        u"domain = ? AND ((purpose = 0 AND stored <> 2 AND at < ?) OR (purpose = 2 AND stored <> 2 AND at < ?) OR (stored IN (0, 3) AND at < ?))"_s,
        {m_domain, oldest, now - tallyMsecs, now - slotMsecs});
}

Task<Result<QStringList>> XmppUploadTable::forgetWhere(QString condition, QVariantList values)
{
    return m_database.write([condition, values](QSqlDatabase& connection) -> Result<QStringList> {
        auto ids = firstColumn(connection, u"SELECT id FROM xmpp_uploads WHERE "_s + condition, values);
        if (!ids)
            return ids;
        const auto removed = runStatement(connection, u"DELETE FROM xmpp_uploads WHERE "_s + condition, values);
        if (!removed)
            return removed.error();
        return ids;
    });
}

} // namespace everyport
