#include "app/storage/repeatedstatement.h"

#include <sqlite3.h>

#include <QSqlResult>

#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// SQLite's own; null where Qt's driver is another.
sqlite3_stmt* handleOf(const QSqlQuery& query)
{
    const auto handle = query.result()->handle();
    return qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0 ? *static_cast<sqlite3_stmt* const*>(handle.constData())
                                                            : nullptr;
}

/// Never null: SQLite takes a null pointer for NULL.
const char* dataOf(QByteArrayView bytes)
{
    return bytes.isEmpty() ? "" : bytes.data();
}

} // namespace

Result<RepeatedStatement> RepeatedStatement::prepare(QSqlDatabase& connection, const QString& sql)
{
    auto statement = prepareQuery(connection, sql);
    if (!statement)
        return statement.error();
    auto* handle = handleOf(*statement);
    if (!handle)
        return Error::local(Reason::None, u"The storage needs SQLite as Qt's own driver uses it."_s);
    return RepeatedStatement(std::move(*statement), handle, connection.databaseName());
}

RepeatedStatement::RepeatedStatement(Statement&& statement, sqlite3_stmt* handle, QString file)
    : m_statement(std::move(statement)), m_handle(handle), m_file(std::move(file))
{
}

RepeatedStatement::RepeatedStatement(RepeatedStatement&& other) noexcept
    : m_statement(std::move(other.m_statement)),
      m_handle(std::exchange(other.m_handle, nullptr)),
      m_file(std::move(other.m_file))
{
}

/// It is kept for the next job of the lane, which must not find bytes that are gone.
RepeatedStatement::~RepeatedStatement()
{
    if (!m_handle)
        return;
    reset();
    sqlite3_clear_bindings(m_handle);
}

void RepeatedStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_handle, place + 1, number);
}

void RepeatedStatement::bindText(int place, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_handle, place + 1, dataOf(utf8), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void RepeatedStatement::bindBlob(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_handle, place + 1, dataOf(bytes), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void RepeatedStatement::bindOrNull(int place, const QString& text)
{
    if (text.isEmpty())
        sqlite3_bind_null(m_handle, place + 1);
    else // SQLite makes UTF-8 of it at once, so the text may go before the step
        sqlite3_bind_text16(m_handle, place + 1, text.constData(), int(text.size()) * 2, SQLITE_TRANSIENT);
}

Result<bool> RepeatedStatement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    auto* connection = sqlite3_db_handle(m_handle);
    const auto words = QString::fromUtf8(sqlite3_errmsg(connection));
    return storageError(
        QSqlError({}, words, QSqlError::StatementError, QString::number(sqlite3_extended_errcode(connection))), m_file);
}

qint64 RepeatedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

void RepeatedStatement::reset()
{
    sqlite3_reset(m_handle);
}

Result<Done> RepeatedStatement::run()
{
    const auto stepped = step();
    reset();
    return stepped ? Result<Done>(Done{}) : Result<Done>(stepped.error());
}

} // namespace everyport
