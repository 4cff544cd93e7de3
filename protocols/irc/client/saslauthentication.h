#pragma once

#include <memory>

#include "netcore/task.h"
#include "protocols/irc/client/session.h"
#include "protocols/sasl/exchange.h"

namespace everyport::irc::client {

/// Logging in (ircv3.net/specs/extensions/sasl-3.1 and -3.2): mechanism after mechanism until one is taken, messages in
/// pieces of 400 bytes. A server that claims success before SCRAM has shown that it knows the account is not believed.
class SaslAuthentication final : public Part {
public:
    explicit SaslAuthentication(Session& session) : Part(session) {}

    /// Whether there is an account and a way to log in to it.
    bool isPossible() const;
    void begin();
    bool isRunning() const { return m_state != State::Idle; }
    std::function<void(Result<Done>)> ended = {}; ///< After each begin, once; not after a loss.

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    enum class State { Idle, Waiting, Exchanging, Aborting };

    QStringList candidates() const;
    void tryNext();
    void received(const QByteArray& piece);
    void stepped(Result<sasl::Step> step);
    void send(const QByteArray& message);
    void abort();
    void succeeded();
    void refused(const Incoming& line);
    void end(Result<Done> how);

    State m_state = State::Idle;
    QStringList m_left;
    QString m_mechanism;
    std::unique_ptr<sasl::Exchange> m_exchange;
    Task<Result<sasl::Step>> m_step; // after what it works on, so that it goes first
    QByteArray m_pieces;
    bool m_isProven = false; // the mechanism has ended on our side
    bool m_isSuccessful = false; // 903 came while a step was computed
    Error m_failure = {};
};

} // namespace everyport::irc::client
