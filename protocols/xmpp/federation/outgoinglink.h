#pragma once

#include <deque>

#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/federation/outgoingserver.h"

namespace everyport::xmpp {

/// What waits for one other domain from one of ours, and the way there. Kept by Federation while there is anything to
/// do.
class OutgoingLink {
public:
    OutgoingLink(Federation& home, QString from, QString to);
    ~OutgoingLink();

    void send(Stanza stanza);
    void close(); ///< In order; what waits is lost with it.
    bool isIdle() const { return !m_stream && !m_isConnecting && m_waiting.empty() && !m_pause.isActive(); }

private:
    void connect();
    Task<Result<Done>> reach();
    void ready();
    void failed(const Error& why);
    void bounce(const Error& why);
    void restless();

    Federation& m_home;
    QString m_from;
    QString m_to;
    OutgoingServer* m_stream = nullptr; // its transport's; null again when it has ended
    bool m_isConnecting = false;
    std::deque<Stanza> m_waiting;
    qsizetype m_waitingBytes = 0;
    std::optional<Error> m_lastError;
    Clock::Timer m_pause; // after a failure
    Clock::Timer m_idle;
    TaskSet m_work;
};

} // namespace everyport::xmpp
