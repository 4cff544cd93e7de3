#pragma once

#include "protocols/xmpp/server/presence/presencesubscriptions.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// Who sees whom (RFC 6121 §4): spreads what clients say of themselves and answers probes. Who may see whom (§3) it
/// leaves to its PresenceSubscriptions. Everything that it names must outlive it.
class Presences {
public:
    Presences(const ServerOptions& options, Router& router, Sessions& sessions, Rosters& rosters, RosterPush& push,
        UserDirectory& users, const BlockLists& blocks, const ServerExtensions& extensions);

    /// A client's own presence; its `from` is the full address.
    Task<Done> sent(quint64 session, Stanza presence);
    /// A presence for one of our accounts.
    Task<Done> received(Stanza presence);
    /// The session is about to go.
    void ended(Session& session);
    /// To these addresses the account is not there any more, or again (XEP-0191).
    void hide(const QString& account, const QSet<Jid>& from);
    void show(const QString& account, const QSet<Jid>& to);
    /// Says again what the account's clients have said, also to whom they have said it directly (XEP-0398 §3).
    void repeat(const QString& account);
    /// Every tie to a contact is cut, as when it is taken off the roster (RFC 6121 §2.5.2).
    void cut(const QString& account, const RosterItem& item) { m_subscriptions.cut(account, item); }

private:
    Task<Done> announced(quint64 session, Stanza presence);
    void becameAvailable(Session& session, const Stanza& presence, int priority);
    void becameUnavailable(Session& session, const Stanza& presence);
    void toSubscribers(const Session& session, const Stanza& presence);
    void toOwnResources(const Session& session, const Stanza& presence);
    void catchUp(Session& session);
    void sentDirectly(Session& session, const Stanza& presence);
    void heardDirectly(Session& session, const Stanza& presence);

    Task<Done> probed(Stanza probe);
    Task<Done> noticed(Stanza presence);
    Task<Result<Rosters::Held>> rosterOf(QString account);
    void deliver(const Stanza& presence);
    QSet<Jid> seers(const QString& account, const QSet<Jid>& among) const;

    const ServerOptions& m_options;
    Router& m_router;
    Sessions& m_sessions;
    Rosters& m_rosters;
    UserDirectory& m_users;
    const BlockLists& m_blocks;
    const ServerExtensions& m_extensions;
    PresenceSender m_sender;
    PresenceSubscriptions m_subscriptions;
};

} // namespace everyport::xmpp
