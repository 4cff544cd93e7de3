#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// How long the server takes to answer, asked twice a minute; one that does not answer at all is given up. Answers its
/// PING, too.
class Lag final : public Part {
public:
    static constexpr std::chrono::seconds interval{30};
    static constexpr std::chrono::seconds patience{60};

    explicit Lag(Session& session) : Part(session) {}

    void begin(); ///< After the welcome.
    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void ask();
    void answered(const Incoming& line);

    Clock::Timer m_timer;
    Clock::Timer m_deadline;
    Clock::Moment m_askedAt = {};
    QByteArray m_token;
    quint64 m_count = 0;
};

} // namespace everyport::irc::client
