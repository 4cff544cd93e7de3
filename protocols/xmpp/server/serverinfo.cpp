#include "protocols/xmpp/server/serverinfo.h"

#include "protocols/xmpp/extensions/caps.h"
#include "protocols/xmpp/extensions/discoinfo.h"
#include "protocols/xmpp/server/sessions/contactaddresses.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString capsNode = u"urn:everyport:server"_s; // what the program is; no address

} // namespace

ServerInfo::ServerInfo(const ServerOptions& options, const Router& router, const Extensions& extensions)
    : m_options(options), m_router(router), m_disco(extensions, domain(), account())
{
}

Disco::Content ServerInfo::domain() const
{
    return {{{u"server"_s, u"im"_s, m_options.softwareName}}, [this](const Stanza&) { return domainItems(); }};
}

Disco::Content ServerInfo::account() const
{
    Disco::Content account{{{u"account"_s, u"registered"_s}}};
    if (m_options.personalEventing)
        account.identities.append({u"pubsub"_s, u"pep"_s});
    return account;
}

QList<DiscoItem> ServerInfo::domainItems() const
{
    QList<DiscoItem> items;
    for (const auto& domain : m_router.domains()) {
        if (const auto jid = Jid::make({}, domain); jid && domain != m_options.domain)
            items.append({*jid});
    }
    return items;
}

QList<xml::Element> ServerInfo::forms(Place place) const
{
    return place == Place::Domain && !m_options.contacts.isEmpty()
        ? QList<xml::Element>{contactForm(m_options.contacts)}
        : QList<xml::Element>();
}

/// XEP-0115 §6.3: what the server can do, by a hash.
QString ServerInfo::version() const
{
    if (m_version.isEmpty())
        m_version = Caps::made(DiscoInfo::parse(m_disco.info(Place::Domain)), Caps::Kind::Ver, u"sha-1"_s).hash;
    return m_version;
}

QList<xml::Element> ServerInfo::streamFeatures(const StreamState& state) const
{
    if (state.stage != StreamStage::Session)
        return {};
    return {
        xml::Element(u"c"_s, ns::caps).with(u"hash"_s, u"sha-1"_s).with(u"node"_s, capsNode).with(u"ver"_s, version())};
}

/// Whoever asks what is behind that hash.
std::optional<Answer> ServerInfo::aboutNode(const Stanza& request, Place place) const
{
    const auto query = request.payload();
    const auto node = query.attribute(u"node");
    if (place != Place::Domain || query.ns() != ns::discoInfo || node != capsNode + u'#' + version())
        return std::nullopt;
    auto info = m_disco.info(Place::Domain);
    info.setAttribute(u"node"_s, node);
    return Answer(info);
}

} // namespace everyport::xmpp
