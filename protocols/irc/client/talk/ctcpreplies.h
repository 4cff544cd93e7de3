#pragma once

#include "protocols/irc/client/session/session.h"
#include "protocols/irc/ctcp.h"

namespace everyport::irc::client {

/// Answers what programs ask programs (modern.ircdocs.horse/ctcp): VERSION, PING, TIME and CLIENTINFO. A few a minute
/// at most, whoever asks, or a channel full of strangers could make us flood.
class CtcpReplies {
public:
    static constexpr int burst = 3;
    static constexpr std::chrono::seconds interval{10}; ///< For one more.

    CtcpReplies(Session& session, QByteArray version);
    void requested(const Cause& by, const Ctcp& request);

private:
    std::optional<QByteArray> answerTo(const Ctcp& request) const;

    Session& m_session;
    QByteArray m_version;
    Clock::Moment m_since;
    int m_tokens = burst;
};

} // namespace everyport::irc::client
