#pragma once

#include <chrono>

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// A session on a server. The process that serves it is not enough: its number comes again after it has ended, and
/// after a restart of the server at once.
struct PostgresSession {
    qint64 process = 0;
    QString since = {}; ///< When it began, in the server's words.

    static Result<PostgresSession> of(QSqlDatabase& connection);
    Result<Done> end(QSqlDatabase& connection) const; ///< Over another one; nothing where it is over.
};

/// By which one program has a schema, or several that share it: advisory locks of the session that writes.
class PostgresLock {
public:
    /// With a `sharer`, which no other run of a program is called, those that have one are in together.
    explicit PostgresLock(QString schema, QString sharer = {})
        : m_schema(std::move(schema)), m_sharer(std::move(sharer))
    {
    }

    /// A session of ours that the server still has, after its cable was pulled, is ended: what it was about to commit
    /// is in, or never will be. One of a program that was killed a moment ago is waited for. Busy/InUse: another
    /// program has it.
    Result<Done> take(QSqlDatabase& connection, std::chrono::steady_clock::time_point until);

private:
    Result<bool> tryOnce(QSqlDatabase& connection) const;

    const QString m_schema;
    const QString m_sharer;
    PostgresSession m_held; // that had it last
};

} // namespace everyport
