#pragma once

#include "app/chat/network/formsession.h"
#include "protocols/xmpp/client/care/registrar.h"
#include "protocols/xmpp/client/connection/standingclient.h"

namespace everyport::xmppchat {

/// Makes an account at a server: asks which one, unless that is known, then what the server wants to know (XEP-0077).
/// Its connection ends with it.
class XmppRegistration final : public chat::RegistrationSession {
public:
    /// How a server of that name is reached, from what the account's form says: see standingOptions.
    using Way = std::function<Task<Result<xmpp::client::StandingClient::Options>>(QString domain)>;
    /// `address`: as far as it is known, with a name or without; `password`: of that one. `reactor` outlives it.
    XmppRegistration(Reactor& reactor, Way way, const QString& address, const QString& password = {});

    Task<Result<Step>> begin() override;
    Moves movesAtFailedBegin() const override { return Move::Back; } ///< To name another server.
    Task<Result<Step>> go(Move move, chat::Form filled) override;
    void cancel() override { m_registrar.reset(); }
    QMap<QString, QVariant> values() const override { return m_made; }

private:
    Step askWhere() const;
    void take(const QString& address);
    Task<Result<Step>> askServer(QString address);
    Task<Result<Step>> registerThere(chat::Form filled);
    Task<Result<Step>> askAgain(Error refusal, chat::Form filled);

    Reactor& m_reactor;
    const Way m_way;
    QString m_domain = {};
    QString m_name = {};     ///< That is wanted there.
    QString m_password = {}; ///< Likewise, and at no other server.
    std::unique_ptr<xmpp::client::Registrar> m_registrar;
    xmpp::client::RegistrationForm m_wanted = {};
    QMap<QString, QVariant> m_made = {};
};

} // namespace everyport::xmppchat
