#pragma once

#include <memory>

#include <QHash>
#include <QSet>

#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/streams/ratebudget.h"

namespace everyport::xmpp {

class ClientStream;

/// All clients' streams of a server, with a session and without: how many there may be, what they may send, which have
/// been silent for too long, and which have to end. Owned by the server; streams come and go by themselves. All that is
/// named must outlive it; loop's thread.
class ClientStreams {
public:
    ClientStreams(const ServerOptions& options, Clock& clock, Sessions& sessions, const ServerExtensions& extensions);

    bool isFull() const { return m_all.size() >= m_options.streams; }
    void opened(ClientStream& stream);
    void ended(ClientStream& stream);
    HalfOpen& halfOpen() { return m_halfOpen; } ///< Those that nobody has logged in on.
    /// What all clients of an account may send together.
    std::shared_ptr<RateBudget> rateOf(const QString& account);

    /// Ends the account's, but for that of `except`, a full address; those too that have logged in and not bound.
    void endThoseOf(const QString& account, const StreamError& error, const QString& except = {});
    /// Those of it that have shown a certificate.
    void endThoseBy(const QString& account, const QString& fingerprint);
    void endAll(const StreamError& error);
    void stopSweeping() { m_sweep.cancel(); } ///< For a server that shuts down.

private:
    void sweep();
    void wakeUp(ClientStream& stream);

    const ServerOptions& m_options;
    Clock& m_clock;
    Sessions& m_sessions;
    const ServerExtensions& m_extensions;
    QSet<ClientStream*> m_all;
    HalfOpen m_halfOpen;
    QHash<QString, std::weak_ptr<RateBudget>> m_rates;
    Clock::Timer m_sweep;
    quint64 m_pings = 0;
};

} // namespace everyport::xmpp
