#pragma once

#include <memory>

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>

#include "app/storage/statement.h"
#include "netcore/base/result.h"

namespace everyport {

namespace detail {
class RawStatement;
}

/// One prepared statement that a job runs many times over, bound by the database's own calls: Qt's way through QVariant
/// costs more than SQLite's work on a short row. Ends with its job, as every Statement.
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
    RepeatedStatement(Statement&& statement, std::unique_ptr<detail::RawStatement> raw);

    Statement m_statement;
    std::unique_ptr<detail::RawStatement> m_raw; ///< Of the statement; null: moved on.
};

} // namespace everyport
