#pragma once

#include <memory>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/accounts/attempts/auditentry.h"
#include "netcore/base/clock.h"
#include "netcore/base/listenerlist.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

class AuditFloods;
class Database;

/// Which entries of the audit log are wanted: of one account and event (empty: of all), not older than `since`
/// (milliseconds since 1970 UTC), at most `limit`.
struct AuditFilter {
    QString account = {}; ///< Empty: all.
    QString event = {};
    qint64 since = 0;
    int limit = 200;
};

/// Some hundred entries, oldest first.
struct AuditPage {
    QList<AuditEntry> entries = {};
    qint64 last = 0; ///< The entry's number that it ends with; 0: before all.
    qint64 end = 0;  ///< The number of the last that is told: what came since the first page is not.
    bool isLast = true;
};

/// Who came in, who tried, and what was typed at a prompt; kept in storage, the newest of each event and of each
/// account's part of it, so that nobody pushes out what others did by doing much. Loop's thread. Writing waits for
/// nobody: entries are gathered for a moment and written together. `database` must outlive it.
class AuditLog {
public:
    struct Kept {
        int ofEvent = 200'000;   ///< Entries.
        int ofAccount = 20'000;  ///< Of one event, of one account.
        int lookedAfter = 5'000; ///< So many may be too many.
    };
    AuditLog(Reactor& reactor, Database& database, TaskSet::Failed failed = TaskSet::unhandled);
    AuditLog(Reactor& reactor, Database& database, TaskSet::Failed failed, Kept kept);
    ~AuditLog();
    Task<Result<Done>> open(); ///< Brings the table.

    void add(AuditEntry entry);
    void addListener(AuditEvents& listener) { m_listeners.add(&listener); }
    /// Also from inside an event; before it or the log goes.
    void removeListener(AuditEvents& listener) { m_listeners.remove(&listener); }

    Task<Result<Done>> flush();                               ///< Ready when what was added before is on disk.
    Task<Result<QList<AuditEntry>>> read(AuditFilter filter); ///< Newest first.
    /// The same, the oldest of them first, and the one page that follows `before`; for who reads many.
    Task<Result<AuditPage>> readPage(AuditFilter filter, AuditPage before = {});
    Task<Result<QHash<QString, qint64>>> lastLogins(); ///< By account, as far back as the log goes.

    // Failures from one address beyond a few a minute are one line, without the names (auditfloods.h).
    static QStringList events(); ///< All that an entry's event can be.
    static constexpr qsizetype longestDetail = 4096;
    static constexpr qsizetype mostPending = 5'000; ///< More in one moment are counted in one entry "audit-overflow".

private:
    void append(AuditEntry entry);
    void flush(bool all);
    void write();

    Reactor& m_reactor;
    Database& m_database;
    const Kept m_kept;
    qsizetype m_sinceLooked = 0;
    QList<AuditEntry> m_pending;
    int m_dropped = 0;
    Clock::Timer m_gathering;
    std::unique_ptr<AuditFloods> m_floods;
    Clock::Timer m_settling;
    ListenerList<AuditEvents> m_listeners;
    TaskSet m_work;
};

} // namespace everyport
