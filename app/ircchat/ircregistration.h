#pragma once

#include "app/chat/network/formsession.h"
#include "protocols/irc/client/conversation/client.h"

namespace everyport::ircchat {

/// Makes an account on the network that a link is connected to (IRCv3 draft/account-registration): asks for a password,
/// for what else the network wants, and for the code that it may send. Nothing is made where others could read the
/// password on its way, unless the account's settings let it go in the clear.
class IrcRegistration final : public chat::RegistrationSession {
public:
    /// What a link lends its registrations, which may outlive it: it clears `client` and `registered` when it goes.
    struct Lent {
        std::function<irc::Client*()> client = {}; ///< Null while there is no connection.
        std::function<void(const QString& account, const QString& password)> registered = {};
        bool mayGoInClear = false;

        /// An account that waits for its code: who comes back with it, out of another dialog, goes on there.
        struct Waiting {
            QString account = {};
            QString password = {};
            QString words = {}; ///< The server's: where the code went.
        };
        std::optional<Waiting> waiting = {};
    };
    explicit IrcRegistration(std::shared_ptr<Lent> lent) : m_lent(std::move(lent)) {}

    Task<Result<Step>> begin() override;
    Task<Result<Step>> go(Move move, chat::Form filled) override;
    void cancel() override {}
    QMap<QString, QVariant> values() const override { return m_made; }

private:
    irc::Client* client() const { return m_lent->client ? m_lent->client() : nullptr; }
    std::optional<Error> whyNot() const;
    Step askAccount() const;
    Step askCode() const;
    Task<Result<Step>> registerAs(chat::Form filled);
    Task<Result<Step>> verify(QString code);
    Step registered(const Lent::Waiting& account);

    std::shared_ptr<Lent> m_lent;
    QMap<QString, QVariant> m_made = {};
};

} // namespace everyport::ircchat
