#pragma once

#include <QHash>

#include "app/accounts/attempts/auditlog.h"

namespace everyport {

/// Keeps whoever guesses from filling the audit log: of failures from one address a few lines a minute are written as
/// they are, the rest is one line that says how many there were. Values in, values out.
class AuditFloods {
public:
    /// True: it is counted here, and comes out of `settled` in time.
    bool takes(const AuditEntry& entry);
    /// Lines for the minutes that are over by then; with `all` also for those that run.
    QList<AuditEntry> settled(qint64 now, bool all = false);
    bool isEmpty() const { return m_floods.isEmpty(); }

    static constexpr int linesAMinute = 20;
    static constexpr qint64 minute = 60'000;
    static constexpr qsizetype mostAddresses = 10'000; ///< With more, all begin anew.

private:
    struct Flood {
        qint64 since = 0;
        int lines = 0;
        AuditEntry rest = {}; ///< `times` 0: nothing yet.
    };
    void makeRoom();

    QHash<QString, Flood> m_floods; // by event, service, port and address
    QList<AuditEntry> m_early;      // counted by those that had to make room
};

} // namespace everyport
