#pragma once

#include <memory>

#include "netcore/task/task.h"
#include "protocols/irc/client/session/continuity.h"
#include "protocols/irc/client/session/session.h"
#include "protocols/sasl/exchange.h"

namespace everyport::irc::client {

/// Logging in (ircv3.net/specs/extensions/sasl-3.1 and -3.2): mechanism after mechanism until one is taken, messages in
/// pieces of 400 bytes. A server that claims success before SCRAM has shown that it knows the account is not believed,
/// and one that offers to bind the login to the connection is not let off with less.
class SaslAuthentication final : public Part {
public:
    SaslAuthentication(Session& session, Continuity& continuity) : Part(session), m_continuity(continuity) {}

    /// Whether there is an account and a way to log in to it.
    bool isPossible() const;
    QString whyNot() const;
    void begin();
    bool isRunning() const { return m_state != State::Idle; }
    std::function<void(Result<Done>)> ended = {}; ///< After each begin, once; not after a loss.

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    enum class State { Idle, Waiting, Exchanging, Aborting };

    QStringList candidates() const;
    void dropWeaker(QStringList& mechanisms) const;
    void tryNext();
    void received(const QByteArray& piece);
    void stepped(Result<sasl::Step> step);
    void send(const QByteArray& message);
    void abort();
    void succeeded();
    void refused(const Incoming& line);
    void end(Result<Done> how);

    Continuity& m_continuity;
    State m_state = State::Idle;
    QStringList m_left;
    QString m_mechanism;
    std::unique_ptr<sasl::Exchange> m_exchange;
    Task<Result<sasl::Step>> m_step; // after what it works on, so that it goes first
    QByteArray m_pieces;
    bool m_isProven = false;     // the mechanism has ended on our side
    bool m_isSuccessful = false; // 903 came while a step was computed
    Error m_failure = {};
};

} // namespace everyport::irc::client
