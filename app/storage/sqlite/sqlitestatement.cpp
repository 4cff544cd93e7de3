#include <sqlite3.h>

#include <QSqlResult>

#include "app/storage/query.h"
#include "app/storage/rawstatement.h"

namespace everyport::detail {

namespace {

/// Never null: SQLite takes a null pointer for NULL.
const char* dataOf(QByteArrayView bytes)
{
    return bytes.isEmpty() ? "" : bytes.data();
}

class SqliteStatement final : public RawStatement {
public:
    SqliteStatement(sqlite3_stmt* handle, QString file) : m_handle(handle), m_file(std::move(file)) {}

    void bind(int place, qint64 number) override { sqlite3_bind_int64(m_handle, place + 1, number); }
    void bindText(int place, QByteArrayView utf8) override
    {
        sqlite3_bind_text64(m_handle, place + 1, dataOf(utf8), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    }
    void bindBlob(int place, QByteArrayView bytes) override
    {
        sqlite3_bind_blob64(m_handle, place + 1, dataOf(bytes), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    }
    void bindText(int place, const QString& text) override
    {
        // SQLite makes UTF-8 of it at once, so the text may go before the step.
        sqlite3_bind_text16(m_handle, place + 1, text.constData(), int(text.size()) * 2, SQLITE_TRANSIENT);
    }
    void bindNull(int place) override { sqlite3_bind_null(m_handle, place + 1); }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_handle, column); }
    void reset() override { sqlite3_reset(m_handle); }
    void forgetValues() override { sqlite3_clear_bindings(m_handle); }

    Result<bool> step() override
    {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        auto* connection = sqlite3_db_handle(m_handle);
        const auto words = QString::fromUtf8(sqlite3_errmsg(connection));
        return storageError(
            QSqlError({}, words, QSqlError::StatementError, QString::number(sqlite3_extended_errcode(connection))),
            m_file);
    }

private:
    sqlite3_stmt* m_handle; // Qt's statement has it
    QString m_file;
};

} // namespace

std::unique_ptr<RawStatement> sqliteStatement(const QSqlQuery& query, const QString& name)
{
    const auto handle = query.result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return nullptr;
    return std::make_unique<SqliteStatement>(*static_cast<sqlite3_stmt* const*>(handle.constData()), name);
}

} // namespace everyport::detail
