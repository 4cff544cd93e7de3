#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport {

/// How much an IRC server's history may hold, in bytes of lines and their tags; 0: as much as there is.
struct IrcHistoryLimits {
    qint64 conversation = 0; ///< Of one channel, or of one account with one nick.
    qint64 all = 0;
};

/// How large IRC's histories are: a row for each conversation and one for each service (no target). What goes is taken
/// off by a trigger, what comes is added by who puts it there. For jobs of the database (IrcHistoryStore).
namespace irchistorysizes {

QStringList migration(); ///< Behind the tables of the history; counts what is there.
/// Bytes that came, by target, in the same transaction.
Result<Done> add(QSqlDatabase& connection, const QString& service, const QHash<QByteArray, qint64>& came);
Result<bool> areExceeded(QSqlDatabase& connection, const QString& service, const IrcHistoryLimits& limits);
/// Oldest lines of what is too large go, as many as one job may take. False: nothing is too large.
Result<bool> trimSome(QSqlDatabase& connection, const QString& service, const IrcHistoryLimits& limits);

} // namespace irchistorysizes
} // namespace everyport
