#pragma once

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// What a server says of itself and of its accounts in service discovery (XEP-0030), with how who runs it is reached
/// (XEP-0157), and the hash of the former (XEP-0115). All that is named must outlive it.
class ServerInfo final : public ServerExtension {
public:
    /// `extensions` is what this is added to.
    ServerInfo(const ServerOptions& options, const Router& router, const Extensions& extensions);

    QStringList namespaces(Place place) const override { return m_disco.namespaces(place); }
    QList<xml::Element> forms(Place place) const override;
    std::optional<Answer> aboutNode(const Stanza& request, Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override { return m_disco.answer(std::move(request), place); }

    void optionsChanged() override { m_version.clear(); }
    QList<xml::Element> streamFeatures(const StreamState& state) const override;

private:
    Disco::Content domain() const;
    Disco::Content account() const;
    QList<DiscoItem> domainItems() const;
    QString version() const;

    const ServerOptions& m_options;
    const Router& m_router;
    Disco m_disco;
    mutable QString m_version; // of what the server can do; empty: to be found out
};

} // namespace everyport::xmpp
