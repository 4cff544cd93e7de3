#include "app/backup/ownconnection.h"

#include <QFileInfo>
#include <QUuid>

#include "app/storage/query.h"

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
    return runStatement(m_connection, sql, values);
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

} // namespace everyport::backup
