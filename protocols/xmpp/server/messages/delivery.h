#pragma once

#include "protocols/xmpp/server/messages/offlinemessages.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// Which clients get a message or an iq for one of our accounts (RFC 6121 §8.5). Everything named must outlive it.
class Delivery {
public:
    Delivery(Router& router, Sessions& sessions, UserDirectory& users, ServerExtensions& extensions)
        : m_router(router), m_sessions(sessions), m_users(users), m_extensions(extensions)
    {
    }

    /// Where messages wait for who is away; without it they are refused.
    void setOffline(OfflineMessages& offline) { m_offline = &offline; }

    Task<Done> message(Stanza message);
    void copy(const Broadcast& broadcast, const Jid& to); ///< Of a headline.
    void toResource(const Stanza& iq);                    ///< An iq for a full address.
    /// What was on its way to a client that has gone: to its account's others, or kept. Not what one of them has seen.
    /// Requests are answered.
    void giveBack(
        const Jid& client, std::deque<Outbox::Kept> left, const std::deque<PendingRequests::Pending>& pending);

private:
    Task<Done> prepared(Stanza message);
    Task<Done> deliver(Stanza message, bool isAccepted);
    Task<Done> toAccount(Stanza message, bool isAccepted);
    Task<Done> away(Stanza message, bool isAccepted);
    Task<Result<Done>> keep(Stanza message, qint64 at);
    void give(const Stanza& message, const QList<Session*>& takers);
    void goesOn(Stanza message, qint64 at);
    QList<Session*> mostAvailable(const QString& account) const;
    void refuse(const Stanza& message);

    Router& m_router;
    Sessions& m_sessions;
    UserDirectory& m_users;
    OfflineMessages* m_offline = nullptr;
    ServerExtensions& m_extensions;
    TaskSet m_work{m_router.failed()};
};

} // namespace everyport::xmpp
