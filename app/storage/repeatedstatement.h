#pragma once

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>

#include "app/storage/statement.h"
#include "netcore/base/result.h"

struct sqlite3_stmt;

namespace everyport {

/// One prepared statement that a job runs many times over, bound by SQLite's own calls: Qt's way through QVariant costs
/// more than SQLite's work on a short row. Ends with its job, as every Statement.
class RepeatedStatement {
public:
    static Result<RepeatedStatement> prepare(QSqlDatabase& connection, const QString& sql);
    RepeatedStatement(RepeatedStatement&& other) noexcept;
    RepeatedStatement& operator=(RepeatedStatement&&) = delete;
    ~RepeatedStatement();

    // Places and columns count from 0. Bytes are not copied: they have to stay as they are until the next reset.
    void bind(int place, qint64 number);
    void bindText(int place, QByteArrayView utf8);
    void bindBlob(int place, QByteArrayView bytes);
    void bindOrNull(int place, const QString& text); ///< Copied. NULL where it is empty.

    /// To the next row; false: there is none. What is bound stays bound.
    Result<bool> step();
    qint64 integer(int column) const;
    void reset(); ///< Before it is bound anew.

    /// A step without rows, and ready for the next.
    Result<Done> run();

private:
    RepeatedStatement(Statement&& statement, sqlite3_stmt* handle, QString file);

    Statement m_statement;
    sqlite3_stmt* m_handle; ///< The statement's; null: moved on.
    QString m_file;
};

} // namespace everyport
