#pragma once

#include "protocols/xmpp/server/presence/presencesender.h"
#include "protocols/xmpp/server/presence/rosterpush.h"
#include "protocols/xmpp/server/roster/rosters.h"
#include "protocols/xmpp/server/roster/subscription.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// Who may see whom (RFC 6121 §3, with the tables of Appendix A in subscription.h): takes what our users say of that
/// and what is said to them, keeps it in rosters, and shows or hides whom it concerns. All that it names must outlive
/// it.
class PresenceSubscriptions {
public:
    PresenceSubscriptions(const ServerOptions& options, Router& router, Sessions& sessions, Rosters& rosters,
        RosterPush& push, UserDirectory& users, PresenceSender& sender);

    Task<Done> said(Stanza presence, SubscriptionVerb verb);  ///< By one of our users, to somebody.
    Task<Done> heard(Stanza presence, SubscriptionVerb verb); ///< By somebody, to one of our users.
    /// Every tie to a contact is cut, as when it is taken off the roster (§2.5.2).
    void cut(const QString& account, const RosterItem& item);

private:
    void deliverHeard(const QString& account, const Stanza& presence);

    const ServerOptions& m_options;
    Router& m_router;
    Sessions& m_sessions;
    Rosters& m_rosters;
    RosterPush& m_push;
    UserDirectory& m_users;
    PresenceSender& m_sender;
};

} // namespace everyport::xmpp
