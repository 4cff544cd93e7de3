#include "protocols/xmpp/extensions/disco.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Disco::Disco(const Extensions& extensions, Content domain, Content account)
    : m_extensions(extensions), m_domain(std::move(domain)), m_account(std::move(account))
{
}

QStringList Disco::namespaces(Place) const
{
    return {ns::discoInfo, ns::discoItems};
}

Task<Answer> Disco::answer(Stanza request, Place place)
{
    const auto query = request.payload();
    const auto& here = content(place);
    if (request.isSet() || query.name() != u"query")
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    if (!query.attribute(u"node").isEmpty()) {
        const auto own = here.node ? here.node(request) : std::nullopt;
        const auto said = own ? own : m_extensions.aboutNode(request, place);
        return Task<Answer>(said.value_or(Answer(StanzaError(Condition::ItemNotFound))));
    }
    if (query.ns() == ns::discoInfo)
        return Task<Answer>(Answer(info(place)));
    return Task<Answer>(Answer(discoItems(here.items ? here.items(request) : QList<DiscoItem>())));
}

xml::Element Disco::info(Place place) const
{
    const auto& here = content(place);
    auto info = discoInfo(here.identities + m_extensions.identities(place),
        m_extensions.features(place) + (here.features ? here.features() : QStringList()));
    for (auto& form : m_extensions.forms(place))
        info.add(std::move(form));
    for (auto& form : here.forms ? here.forms() : QList<xml::Element>())
        info.add(std::move(form));
    return info;
}

xml::Element discoInfo(const QList<Identity>& identities, const QStringList& features, const QString& node)
{
    xml::Element query(u"query"_s, ns::discoInfo);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    for (const auto& identity : identities) {
        xml::Element element(u"identity"_s, ns::discoInfo);
        element.setAttribute(u"category"_s, identity.category);
        element.setAttribute(u"type"_s, identity.type);
        if (!identity.name.isEmpty())
            element.setAttribute(u"name"_s, identity.name);
        query.add(std::move(element));
    }
    for (const auto& feature : features)
        query.add(xml::Element(u"feature"_s, ns::discoInfo).with(u"var"_s, feature));
    return query;
}

xml::Element discoItems(const QList<DiscoItem>& items, const QString& node)
{
    xml::Element query(u"query"_s, ns::discoItems);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    for (const auto& item : items) {
        auto element = xml::Element(u"item"_s, ns::discoItems).with(u"jid"_s, item.jid.toString());
        if (!item.node.isEmpty())
            element.setAttribute(u"node"_s, item.node);
        if (!item.name.isEmpty())
            element.setAttribute(u"name"_s, item.name);
        query.add(std::move(element));
    }
    return query;
}

} // namespace everyport::xmpp
