#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// Gets the nick back that somebody had when we came, often an earlier connection of ours: NickServ is asked where the
/// identity says so, then whoever has it is waited for. MONITOR tells when they are gone, or a QUIT or NICK that we
/// see; a server without MONITOR is asked by ISON once a minute.
class NickKeeper final : public Part {
public:
    static constexpr std::chrono::seconds interval{60};

    explicit NickKeeper(Session& session) : Part(session) {}

    bool isWaiting() const { return m_isWaiting; }
    /// The server refused it, for somebody has it. True: it was asked for by us, and we go on waiting.
    bool refused(const QByteArray& nick);
    void release(); ///< A person has chosen another.

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void begin();
    void askNickServ();
    void waitMore();
    void ask();
    void isonAnswered(const Incoming& line);
    void went(QByteArrayView nick);
    void take();
    void nickChanged(const Incoming& line);
    bool isWanted(QByteArrayView nick) const { return m_session.isSame(nick, m_session.identity.nick); }

    bool m_isWaiting = false;
    bool m_isMonitoring = false;
    bool m_isTaking = false; // NICK was sent and not answered
    int m_isons = 0;         // ISON without an answer
    Clock::Timer m_timer;
};

} // namespace everyport::irc::client
