#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/options.h"

namespace everyport::xmpp {

/// XEP-0049: what an account's clients keep on the server, one element for each name. Everything named must outlive it.
class PrivateStorage final : public Extension {
public:
    PrivateStorage(const ServerOptions& options, AccountData& data) : m_options(options), m_data(data) {}

    /// What old programs keep here and newer ones elsewhere (XEP-0402 §6): bookmarks as they are shown, made of those
    /// that are stored here and those that are there; and told of when they are stored.
    std::function<Task<Result<xml::Element>>(QString account, xml::Element stored)> bookmarksShown;
    std::function<Task<Result<Done>>(QString account, xml::Element given)> bookmarksStored;

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> get(Stanza request);
    Task<Answer> set(Stanza request);

    const ServerOptions& m_options;
    AccountData& m_data;
};

} // namespace everyport::xmpp
