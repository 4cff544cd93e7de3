#pragma once

#include "netcore/task/deferred.h"
#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// Making an account on the network (ircv3.net/specs/extensions/account-registration).
class AccountRegistration final : public Part {
public:
    enum class Outcome : quint8 { Registered, NeedsVerification };
    /// What came of it: of which account, and the server's words for whoever asked ("Look into your mail").
    struct Answer {
        Outcome outcome = Outcome::Registered;
        QByteArray account = {};
        QString text = {};
    };

    explicit AccountRegistration(Session& session) : Part(session) {}

    bool isOffered() const { return m_session.has(Capability::AccountRegistration); }
    bool needsEmail() const { return offers("email-required"); }
    bool takesOtherNames() const { return offers("custom-account-name"); } ///< Than our nick.
    /// A question of this command has no answer yet: FAIL lines of it are whoever's that asked.
    bool isAsking(QByteArrayView command) const { return m_waiting && m_command == command; }

    /// `account` "*": our nick; `email` "*": none. Refused with the server's words and code ("ACCOUNT_EXISTS"); Busy
    /// while another waits.
    Task<Result<Answer>> registerAccount(
        const QByteArray& account, const QByteArray& email, const QByteArray& password);
    /// With what was sent to the person.
    Task<Result<Answer>> verify(const QByteArray& account, const QByteArray& code);

    /// A numeric that refuses the question which waits: of a server that says 421 or 461 in place of FAIL. It is
    /// answered by it, and nobody else need hear of it.
    bool refusedBy(const Incoming& line);

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    bool offers(QByteArrayView key) const;
    Task<Result<Answer>> ask(Message question);
    void answered(const Incoming& line);
    void finish(const Result<Answer>& how);

    std::optional<Deferred<Result<Answer>>> m_waiting;
    QByteArray m_command; ///< That waits.
    Clock::Timer m_deadline;
};

} // namespace everyport::irc::client
