#pragma once

#include <QSet>

#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/login/farewell.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// Who has come without an account (XEP-0175) and is still there. A guest keeps nothing here and talks with nobody on
/// other servers; what it leaves behind goes with its last client. All that is named must outlive it.
class Guests final : public ServerExtension {
public:
    Guests(const ServerOptions& options, const Router& router, Sessions& sessions, UserDirectory& users,
        Farewell& farewell, const Extensions& all)
        : m_options(options), m_router(router), m_sessions(sessions), m_users(users), m_farewell(farewell), m_all(all)
    {
    }

    bool contains(const Jid& who) const
    {
        return who.domainView() == m_options.domain && m_names.contains(who.local());
    }
    /// Until all that belongs to the guest has gone.
    bool contains(const QString& account) const { return m_names.contains(account); }
    /// What others keep of a guest goes, too; after all that the server itself kept.
    std::function<Task<Result<Done>>(QString guest)> left = [](const QString&) {
        return Task<Result<Done>>(Result<Done>(Done{}));
    };

    std::optional<StanzaError> refusal(const Session& session, const Stanza& stanza) const override;
    std::optional<StanzaError> requestRefusal(const Stanza& request) const override;
    void sessionStarted(Session& session, bool isGuest) override;
    void ended(const Jid& client) override;

private:
    Task<Result<Done>> leaves(QString account);
    Task<Result<Done>> forget(QString account);

    const ServerOptions& m_options;
    const Router& m_router;
    Sessions& m_sessions;
    UserDirectory& m_users;
    Farewell& m_farewell;
    const Extensions& m_all; // what the server answers, and for whom
    QSet<QString> m_names;
    TaskSet m_work{m_router.failed()};
};

} // namespace everyport::xmpp
