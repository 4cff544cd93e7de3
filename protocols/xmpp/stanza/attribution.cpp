#include "protocols/xmpp/stanza/attribution.h"

#include <algorithm>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// The others of that name stay, in their order, behind what else there is.
template <typename Predicate>
void removeWhere(xml::Element& stanza, QStringView name, const QString& ns, Predicate goes)
{
    const auto all = stanza.elements(name, ns);
    if (std::none_of(all.begin(), all.end(), goes))
        return;
    stanza.removeElements(name, ns);
    for (const auto& one : all) {
        if (!goes(one))
            stanza.add(one);
    }
}

} // namespace

bool isInNameOf(const xml::Element& element, QStringView attribute, const Jid& who)
{
    const auto named = Jid::parse(element.attribute(attribute));
    return named && named->bareView() == who.bareView();
}

void removeStanzaIds(xml::Element& stanza, const Jid& by)
{
    removeWhere(stanza, u"stanza-id", ns::stanzaIds,
        [&](const xml::Element& id) { return isInNameOf(id, u"by", by) || !Jid::parse(id.attribute(u"by")); });
}

void removeDelays(xml::Element& stanza, const Jid& from)
{
    const auto domain = from.domainOnly();
    const auto isTheirs = [&](const xml::Element& delay) {
        return isInNameOf(delay, u"from", from) || isInNameOf(delay, u"from", domain);
    };
    removeWhere(stanza, u"delay", ns::delay, isTheirs);
    removeWhere(stanza, u"x", ns::oldDelay, isTheirs);
}

} // namespace everyport::xmpp
