#include "app/services/xmpp/stationrules.h"

#include <algorithm>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using xmpp::Stanza;

/// What any client asks, of which nobody learns or keeps anything.
bool isOfConnections(const xml::Element& payload)
{
    static const QStringList all{
        xmpp::ns::ping, xmpp::ns::entityTime, xmpp::ns::version, xmpp::ns::discoInfo, xmpp::ns::session};
    return all.contains(payload.ns());
}

} // namespace

std::optional<xmpp::StanzaError> StationRules::refusal(const xmpp::Session& session, const Stanza& stanza) const
{
    if (!m_stations.contains(session.account()))
        return std::nullopt;
    bool may = false;
    switch (stanza.kind()) {
    case Stanza::Kind::Message: may = maySay(stanza); break;
    case Stanza::Kind::Iq: may = mayAsk(stanza); break;
    case Stanza::Kind::Presence:
        may = stanza.to().isNull() && (stanza.type().isEmpty() || stanza.type() == u"unavailable");
        break;
    }
    if (may)
        return std::nullopt;
    return xmpp::StanzaError(xmpp::Condition::Forbidden,
        u"This is the account of a station: it shares polls with other stations and does nothing else. Log in with an account of your own for that."_s);
}

/// As stations::nodeOf makes it: what stations publish to each other. Who may do what there is the node's own affair.
bool StationRules::isStationsNode(const QString& node) const
{
    const bool isCalledSo = node.endsWith("-votes"_L1) || node.endsWith("-status"_L1) || node.endsWith("-orders"_L1);
    return isCalledSo && !m_isOpen(node); // what anybody else calls so
}

/// XEP-0060 without what makes, changes and removes nodes.
bool StationRules::usesStationsNode(const xml::Element& pubsub) const
{
    static const QStringList verbs{u"publish"_s, u"retract"_s, u"items"_s, u"subscribe"_s, u"unsubscribe"_s};
    bool isAny = false;
    for (const auto& verb : pubsub.elements()) {
        if (verb.ns() != xmpp::ns::pubsub)
            continue; // a page of items (XEP-0059)
        if (!verbs.contains(verb.name()) || !isStationsNode(QString(verb.attribute(u"node"))))
            return false;
        isAny = true;
    }
    return isAny;
}

bool StationRules::isDomain(const xmpp::Jid& to) const
{
    return !to.isNull() && !to.hasLocal() && to.isBare();
}

bool StationRules::isStation(const xmpp::Jid& who) const
{
    return who.domainView() == m_domain && m_stations.contains(who.local());
}

/// Requests, and answers to them: only other stations and domains ask.
bool StationRules::mayAsk(const Stanza& iq) const
{
    const auto& to = iq.to();
    const bool isOwn = to.isNull() || to == iq.from().bare();
    if (!iq.isRequest())
        return isOwn || isDomain(to) || isStation(to);
    const auto payload = iq.payload();
    if (isDomain(to) && payload.name() == u"pubsub" && payload.ns() == xmpp::ns::pubsub)
        return usesStationsNode(payload);
    return (isOwn || isDomain(to) || isStation(to)) && isOfConnections(payload);
}

/// What enrolling takes: whispers to the home, which no server keeps and no person reads.
bool StationRules::maySay(const Stanza& message) const
{
    return isDomain(message.to()) && message.to().domainView().endsWith(u'.' + m_domain)
        && message.type() == u"headline" && message.element().child(u"body").isNull();
}

} // namespace everyport
