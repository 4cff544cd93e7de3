#include "protocols/xmpp/extensions/discoinfo.h"

#include <algorithm>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostFeatures = 1000;

} // namespace

bool DiscoInfo::is(QStringView category, QStringView type) const
{
    return std::any_of(identities.cbegin(), identities.cend(),
        [&](const Identity& one) { return one.category == category && (type.isEmpty() || one.type == type); });
}

xml::Element DiscoInfo::question(const QString& node)
{
    xml::Element query(u"query"_s, ns::discoInfo);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    return query;
}

DiscoInfo DiscoInfo::parse(const xml::Element& query)
{
    DiscoInfo info;
    for (const auto& identity : query.elements(u"identity", ns::discoInfo)) {
        info.identities.append(
            {identity.attribute(u"category"), identity.attribute(u"type"), identity.attribute(u"name")});
        info.languages.append(identity.attribute(u"lang", xml::xmlNamespace));
    }
    for (const auto& feature : query.elements(u"feature", ns::discoInfo)) {
        if (info.features.size() < mostFeatures)
            info.features.append(feature.attribute(u"var"));
    }
    for (const auto& form : query.elements(u"x", ns::dataForms)) {
        if (auto read = DataForm::fromElement(form))
            info.forms.append(std::move(*read));
    }
    return info;
}

} // namespace everyport::xmpp
