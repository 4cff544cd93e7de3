#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// XEP-0257: an account's clients say which certificates log it in. `users` must outlive it.
class Certificates final : public Extension {
public:
    /// `ended` hears of one that must not stay logged in any more, by its fingerprint.
    using Ended = std::function<void(const QString& account, const QString& fingerprint)>;
    Certificates(UserDirectory& users, Ended ended) : m_users(users), m_ended(std::move(ended)) {}

    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> list(Stanza request);
    Task<Answer> append(Stanza request);
    Task<Answer> remove(Stanza request);

    UserDirectory& m_users;
    Ended m_ended;
};

} // namespace everyport::xmpp
