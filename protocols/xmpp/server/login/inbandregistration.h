#pragma once

#include "netcore/address/registrationlimit.h"
#include "protocols/xmpp/server/login/farewell.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// XEP-0077: an account for a stranger, where the options allow it; for who is logged in a new password, or away with
/// the account. All that is named must outlive it.
class InBandRegistration final : public ServerExtension {
public:
    InBandRegistration(
        const ServerOptions& options, const Clock& clock, UserDirectory& users, Sessions& sessions, Farewell& farewell)
        : m_options(options), m_users(users), m_sessions(sessions), m_farewell(farewell), m_registrations(clock)
    {
    }

    static constexpr int registrationsAnHour = 5;
    /// From this computer, where many people may sit behind a proxy.
    static constexpr int registrationsAnHourHere = 500;
    /// Whether this address may register one more account (§5); counts it.
    bool mayRegister(const Address& peer);

    QStringList namespaces(Place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    QList<xml::Element> streamFeatures(const StreamState& state) const override;
    std::optional<Task<Answer>> answerBeforeLogin(const Stanza& request, const StreamState& state) override;

private:
    Task<Answer> makeAccount(QString name, QString password);
    Task<Answer> changePassword(Stanza request);
    Task<Answer> removeAccount(Stanza request);

    const ServerOptions& m_options;
    UserDirectory& m_users;
    Sessions& m_sessions;
    Farewell& m_farewell;
    RegistrationLimit m_registrations;
};

} // namespace everyport::xmpp
