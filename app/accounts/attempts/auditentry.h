#pragma once

#include <QString>

namespace everyport {

/// One thing that somebody did, or tried to.
struct AuditEntry {
    qint64 at = 0;        ///< Wall clock, milliseconds; `add` fills it in.
    QString event = {};   ///< "login", "login-failed"; see AuditLog::events.
    QString account = {}; ///< The name as it was given, where there is no such account.
    QString service = {}; ///< The service's type: "xmpp", "manhole"
    QString port = {};    ///< How it was spoken to: "ssh", "telnet", "irc"
    QString address = {}; ///< Where from, without the port.
    /// The command, the method, what was changed. Of a long one the middle is left out, and how long it was told.
    QString detail = {};
    int times = 1; ///< The same again within a minute is counted, not written anew.
};

/// Told of each entry when it is added to an AuditLog, before it is stored and whether or not it is counted into
/// another. Plain calls on the loop's thread.
struct AuditEvents {
    virtual ~AuditEvents() = default;
    virtual void auditEntryAdded(const AuditEntry& entry) = 0;
};

} // namespace everyport
