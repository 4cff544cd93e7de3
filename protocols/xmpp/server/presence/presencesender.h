#pragma once

#include "protocols/xmpp/server/presence/blocklists.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// The way out for presence of our accounts: whom an account has blocked learns only that it is not there (XEP-0191).
/// All that it names must outlive it; loop's thread.
class PresenceSender {
public:
    PresenceSender(const ServerOptions& options, Router& router, const Sessions& sessions, const BlockLists& blocks)
        : m_options(options), m_router(router), m_sessions(sessions), m_blocks(blocks)
    {
    }

    void send(Stanza presence);
    /// The contact may see the account from now on: what its clients have said last.
    void show(const QString& account, const Jid& contact);
    void hide(const QString& account, const Jid& contact); ///< It may not any more.

private:
    const ServerOptions& m_options;
    Router& m_router;
    const Sessions& m_sessions;
    const BlockLists& m_blocks;
};

} // namespace everyport::xmpp
