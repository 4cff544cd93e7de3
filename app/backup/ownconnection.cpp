#include "app/backup/ownconnection.h"

#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include "app/storage/query.h"
#include "app/storage/sqlitehandle.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

OwnConnection::OwnConnection(const QString& file)
    : m_name(u"backup-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

OwnConnection::~OwnConnection()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<OwnConnection>> OwnConnection::open(const QString& file)
{
    if (!QFileInfo::exists(file))
        return Error::local(Reason::NotFound, u"There is no database %1."_s.arg(file));
    std::unique_ptr<OwnConnection> own(new OwnConnection(file));
    if (!own->m_connection.open())
        return storageError(own->m_connection.lastError(), file);
    return own;
}

Result<Done> OwnConnection::run(const QString& sql, const QVariantList& values)
{
    auto done = runStatement(m_connection, sql, values);
    return !done && m_progress && m_progress->isStopped() ? Error::cancelled() : done;
}

Result<QStringList> OwnConnection::texts(const QString& sql, const QVariantList& values)
{
    auto rows = runQuery(m_connection, sql, values);
    if (!rows)
        return rows.error();
    QStringList texts;
    while (rows->next())
        texts << rows->value(0).toString();
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), m_connection.databaseName());
    return texts;
}

Result<qint64> OwnConnection::number(const QString& sql, const QVariantList& values)
{
    const auto found = texts(sql, values);
    if (!found)
        return found.error();
    return found->value(0).toLongLong();
}

Result<Done> OwnConnection::attach(const QString& file, const QString& name)
{
    return run(u"ATTACH DATABASE ? AS %1"_s.arg(name), {file});
}

Result<bool> OwnConnection::hasTable(const QString& schema, const QString& table)
{
    const auto count = number(
        u"SELECT count(*) FROM %1.sqlite_master WHERE type = 'table' AND name = ?"_s.arg(schema), {table});
    if (!count)
        return count.error();
    return *count > 0;
}

void OwnConnection::setTriggers(bool on)
{
    if (auto* handle = sqliteHandle(m_connection))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr);
}

void OwnConnection::setProgress(std::shared_ptr<BackupProgress> progress)
{
    constexpr int steps = 10'000; // of SQLite's machine: well below a millisecond
    m_progress = std::move(progress);
    if (auto* handle = sqliteHandle(m_connection))
        sqlite3_progress_handler(
            handle, m_progress ? steps : 0,
            [](void* asked) { return int(static_cast<BackupProgress*>(asked)->isStopped()); }, m_progress.get());
}

} // namespace everyport::backup
