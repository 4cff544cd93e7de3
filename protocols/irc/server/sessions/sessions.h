#pragma once

#include <vector>

#include <QByteArray>

#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"

namespace everyport::ircd {

class Server;
class Session;

/// The sessions of all who are connected, with a user or on the way to one: whether one more comes in, their time-outs,
/// and which of them wait for the history store. Owns none: their transports do. Part of Server.
class Sessions {
public:
    explicit Sessions(Server& server);

    const std::vector<Session*>& all() const { return m_all; } ///< Closing one may take it out.
    qsizetype halfOpen() const { return m_halfOpen.count(); }
    void optionsChanged();
    bool admit(Session& session, QByteArray& why); ///< Counts it; its place in `all` is given.
    void ended(Session& session, QByteArrayView reason);
    void closeAll(QByteArrayView reason);

    // Whose output waits until the store has what it tells of (see DeferredEcho).
    const std::vector<Session*>& holding() const { return m_holding; }
    void addHolding(Session& session) { m_holding.push_back(&session); }
    void removeHolding(Session& session) { std::erase(m_holding, &session); }
    void settled(quint64 count); ///< So many lines are answered by the store; see History.

private:
    void check();
    void makeRoom(Session& session);

    Server& m_server;
    std::vector<Session*> m_all;
    std::vector<Session*> m_holding;
    HalfOpen m_halfOpen;
    Clock::Timer m_checking;
};

} // namespace everyport::ircd
