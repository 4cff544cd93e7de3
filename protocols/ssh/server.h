#pragma once

#include <memory>

#include <QHash>

#include "netcore/address/halfopen.h"
#include "netcore/transport/port.h"
#include "protocols/ssh/algorithms.h"
#include "protocols/ssh/authority.h"
#include "protocols/ssh/hostkeys.h"
#include "protocols/ssh/limits.h"
#include "protocols/ssh/session.h"

struct ssh_bind_struct;

namespace everyport::ssh {

class Link;

/// How an SSH server presents itself, what it offers, and how much a peer gets.
struct ServerSettings {
    QByteArray software = "Everyport"; ///< All that the identification says of us: SSH-2.0-Everyport.
    QString banner = {};               ///< Shown before the login; empty is none.
    Limits limits = {};
    Algorithms algorithms = {};
};

/// What all connections of one SSH server share. It listens nowhere: give `protocol` to a port as its factory. Outlives
/// those ports; `authority`, `sessions` and `events` outlive it. Loop's thread.
class Server {
public:
    /// Error: Local when the library takes a key or a list of algorithms not.
    static Result<std::unique_ptr<Server>> create(Reactor& reactor, std::shared_ptr<const HostKeys> keys,
        Authority& authority, SessionMaker& sessions, ServerEvents& events, ServerSettings settings = {});
    ~Server();

    /// For one connection that has come in, over any transport.
    std::unique_ptr<Protocol> protocol();

    /// Ends a connection that has logged in, soon, and tells its client why; nothing where there is none of that
    /// number.
    void disconnect(quint64 connection, const QString& why);

    const HostKeys& hostKeys() const { return *m_keys; }

private:
    friend class Connection;
    friend class Link;
    friend class Login;
    Server(Reactor& reactor, std::shared_ptr<const HostKeys> keys, Authority& authority, SessionMaker& sessions,
        ServerEvents& events, ServerSettings settings);
    Result<Done> prepare();

    Reactor& m_reactor;
    std::shared_ptr<const HostKeys> m_keys;
    Authority& m_authority;
    SessionMaker& m_sessions;
    ServerEvents& m_events;
    ServerSettings m_settings;
    ssh_bind_struct* m_bind = nullptr;
    HalfOpen m_unproved;
    QHash<quint64, std::weak_ptr<Link>> m_loggedIn; // by connection
};

} // namespace everyport::ssh
