#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// Which accounts were removed, in order: noted in the job that removes them, so that services which did not run then,
/// or hear of it too late to tell the next holder of the name apart, still clear up after them. Each keeps here how far
/// it has come. Names are prepared, and noted once: the last time. `database` must outlive it. Loop's thread.
class DepartureNotes {
public:
    struct Note {
        qint64 number = 0;
        QString name = {};
    };

    explicit DepartureNotes(Database& database) : m_database(database) {}
    static QStringList migration();
    static Result<Done> put(QSqlDatabase& database, const QString& name); ///< For the job that removes the account.

    /// `service` names what is cleared, and so follows where it is kept: "xmpp example.org".
    Task<Result<QList<Note>>> uncleared(QString service);
    Task<Result<Done>> cleared(QString service, qint64 number); ///< Up to this one.

private:
    Database& m_database;
};

} // namespace everyport
