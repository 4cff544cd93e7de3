#pragma once

#include "protocols/xmpp/extension.h"
#include "protocols/xmpp/server/accountdata.h"
#include "protocols/xmpp/server/options.h"

namespace everyport::xmpp {

/// XEP-0049: what an account's clients keep on the server, one element for each name. Everything named must outlive it.
class PrivateStorage final : public Extension {
public:
    PrivateStorage(const ServerOptions& options, AccountData& data) : m_options(options), m_data(data) {}

    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> get(Stanza request);
    Task<Answer> set(Stanza request);

    const ServerOptions& m_options;
    AccountData& m_data;
};

} // namespace everyport::xmpp
