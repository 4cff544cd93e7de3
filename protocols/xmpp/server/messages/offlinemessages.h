#pragma once

#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/messages/offlinestore.h"
#include "protocols/xmpp/server/sessions/accountturns.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// Messages for who is away (XEP-0160). Everything that it names must outlive it.
class OfflineMessages final : public ServerExtension {
public:
    OfflineMessages(
        const ServerOptions& options, Clock& clock, Sessions& sessions, OfflineStore& store, TaskSet::Failed failed)
        : m_options(options), m_clock(clock), m_sessions(sessions), m_store(store), m_work(std::move(failed))
    {
    }

    QStringList features(Place place) const override;
    void startedTaking(Session& session) override
    {
        m_work.start(handOver(session.number()), QStringLiteral("Handing over what waits"));
    }
    Task<Result<Done>> accountLeaves(QString account) override;

    /// Is it worth waiting for its reader? Not what is only of the moment, such as "is typing".
    static bool isWorthKeeping(const Stanza& message);
    /// `at` is when it came; 0: now.
    Task<Result<Done>> keep(Stanza message, qint64 at = 0);
    /// Hands over what waits, oldest first; out of the store once written.
    Task<Result<Done>> handOver(quint64 session);

private:
    const ServerOptions& m_options;
    Clock& m_clock;
    Sessions& m_sessions;
    OfflineStore& m_store;
    AccountTurns m_turns;
    TaskSet m_work;
};

} // namespace everyport::xmpp
