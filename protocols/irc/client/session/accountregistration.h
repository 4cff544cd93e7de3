#pragma once

#include "netcore/task/deferred.h"
#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// Making an account on the network (ircv3.net/specs/extensions/account-registration).
class AccountRegistration final : public Part {
public:
    enum class Outcome : quint8 { Registered, NeedsVerification };

    explicit AccountRegistration(Session& session) : Part(session) {}

    /// `account` "*": our nick; `email` "*": none. Refused with the server's words and code ("ACCOUNT_EXISTS"); Busy
    /// while another waits.
    Task<Result<Outcome>> registerAccount(
        const QByteArray& account, const QByteArray& email, const QByteArray& password);
    /// With what was sent to the person.
    Task<Result<Outcome>> verify(const QByteArray& account, const QByteArray& code);

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    Task<Result<Outcome>> ask(Message question);
    void answered(const Incoming& line);
    void finish(const Result<Outcome>& how);

    std::optional<Deferred<Result<Outcome>>> m_waiting;
    Clock::Timer m_deadline;
};

} // namespace everyport::irc::client
