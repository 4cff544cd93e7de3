#pragma once

#include "protocols/xmpp/server/roster/roster.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// Tells an account's clients about a changed contact (RFC 6121 §2.1.6): those that have asked for the roster.
class RosterPush {
public:
    explicit RosterPush(Sessions& sessions) : m_sessions(sessions) {}
    void itemChanged(const QString& account, const Roster& roster, const RosterItem& item);
    void itemRemoved(const QString& account, const Roster& roster, const Jid& contact);

private:
    void push(const QString& account, const Roster& roster, xml::Element item);

    Sessions& m_sessions;
    quint64 m_count = 0;
};

} // namespace everyport::xmpp
