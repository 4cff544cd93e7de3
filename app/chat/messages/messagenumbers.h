#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include "app/storage/dialect.h"
#include "netcore/base/result.h"

namespace everyport::chat {

/// Numbers for messages, each above all that were ever given and were stored. SQLite does that by itself
/// (AUTOINCREMENT); what PostgreSQL has for it neither goes back with its transaction nor knows of numbers that were
/// chosen. For one job that stores messages.
class MessageNumbers {
public:
    static QStringList postgresTable(); ///< Statements for `byDialect`.
    static Result<qint64> last(QSqlDatabase& connection);

    static Result<MessageNumbers> open(QSqlDatabase& connection);
    /// To bind for a message; `chosen` 0: the next.
    QVariant toBind(qint64 chosen) const;
    /// After it was stored.
    qint64 stored(qint64 chosen, const QSqlQuery& insert);
    Result<Done> keep(QSqlDatabase& connection); ///< Last thing of the job.

private:
    MessageNumbers(Dialect dialect, qint64 last) : m_dialect(dialect), m_kept(last), m_last(last) {}

    Dialect m_dialect;
    qint64 m_kept;
    qint64 m_last;
};

} // namespace everyport::chat
