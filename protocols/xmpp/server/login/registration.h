#pragma once

#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// XEP-0077 before there is an account: what has to be filled in, and what was. Both ways are taken: elements (§4) and
/// a data form (§5).
struct WantedAccount {
    QString name;
    QString password;
};
xml::Element registrationForm();
Result<WantedAccount> wantedAccount(const xml::Element& query, const QString& domain);

/// Whoever keeps what belongs to an account, and lets go of it before the account goes.
class Farewell {
public:
    virtual ~Farewell() = default;
    virtual Task<Result<Done>> accountLeaves(QString account) = 0;
};

/// XEP-0077 for who is logged in: a new password, or away with the account.
class Registration final : public ServerExtension {
public:
    Registration(const ServerOptions& options, UserDirectory& users, Sessions& sessions, Farewell& farewell)
        : m_options(options), m_users(users), m_sessions(sessions), m_farewell(farewell)
    {
    }

    QStringList namespaces(Place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    QList<xml::Element> streamFeatures(const StreamState& state) const override;

private:
    Task<Answer> changePassword(Stanza request);
    Task<Answer> removeAccount(Stanza request);

    const ServerOptions& m_options;
    UserDirectory& m_users;
    Sessions& m_sessions;
    Farewell& m_farewell;
};

} // namespace everyport::xmpp
