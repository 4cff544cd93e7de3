#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"

#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

xml::Element eventElement(const QString& name, const QString& node)
{
    return xml::Element(name, ns::pubsubEvent).with(u"node"_s, node);
}

xml::Element itemsEvent(const PubsubNode& node, const PubsubItem& item)
{
    xml::Element element(u"item"_s, ns::pubsubEvent);
    if (!item.id.isEmpty())
        element.setAttribute(u"id"_s, item.id);
    if (node.config.deliverPayloads)
        element.addSerialised(item.payload);
    return eventElement(u"items"_s, node.name).holding(std::move(element));
}

/// XEP-0131: by which collections it comes.
xml::Element headers(const QStringList& through)
{
    xml::Element element(u"headers"_s, ns::shim);
    for (const auto& collection : through)
        element.add(xml::Element(u"header"_s, ns::shim).with(u"name"_s, u"Collection"_s).saying(collection));
    return element;
}

} // namespace

xml::Element subscriptionElement(const QString& ns, const QString& node, const PubsubSubscription& subscription)
{
    xml::Element element(u"subscription"_s, ns);
    if (!node.isEmpty())
        element.setAttribute(u"node"_s, node);
    element.setAttribute(u"jid"_s, subscription.who.toString());
    element.setAttribute(u"subscription"_s, subscriptionStateName(subscription.state));
    if (subscription.options.expires > 0)
        element.setAttribute(u"expiry"_s, dateTimeText(subscription.options.expires));
    return element;
}

Stanza pubsubNotice(const Jid& service, bool headline, xml::Element event, const QStringList& through)
{
    auto message = Stanza::message(service, {}, headline ? u"headline"_s : QString());
    auto element = message.element();
    element.add(xml::Element(u"event"_s, ns::pubsubEvent).holding(std::move(event)));
    if (!through.isEmpty())
        element.add(headers(through));
    message.setElement(std::move(element));
    return message;
}

void PubsubNotices::tell(const PubsubNode& node, PubsubAudience::Event kind, xml::Element event) const
{
    if (!node.config.deliverNotifications)
        return;
    auto groups = m_audience.of(node, kind, m_reactor.clock().wallMsecs());
    if (listeners)
        groups.first().who += listeners(node);
    for (const auto& group : std::as_const(groups)) {
        if (!group.who.isEmpty())
            m_router.broadcast(
                Broadcast(pubsubNotice(m_service, node.config.headline, event, group.through)), group.who);
    }
}

void PubsubNotices::published(const PubsubNode& node, const PubsubItem& item) const
{
    tell(node, PubsubAudience::Event::Items, itemsEvent(node, item));
}

void PubsubNotices::retracted(const PubsubNode& node, const QString& id) const
{
    auto retract = xml::Element(u"retract"_s, ns::pubsubEvent).with(u"id"_s, id);
    tell(node, PubsubAudience::Event::Items, eventElement(u"items"_s, node.name).holding(std::move(retract)));
}

void PubsubNotices::purged(const PubsubNode& node) const
{
    tell(node, PubsubAudience::Event::Items, eventElement(u"purge"_s, node.name));
}

/// Nobody listens at the node itself yet, and who listens for its name alone waits for items.
void PubsubNotices::created(const PubsubNode& node) const
{
    const auto event = eventElement(u"create"_s, node.name);
    for (const auto& group : m_audience.of(node, PubsubAudience::Event::Node, m_reactor.clock().wallMsecs())) {
        if (!group.through.isEmpty())
            send(pubsubNotice(m_service, node.config.headline, event, group.through), group.who);
    }
}

void PubsubNotices::configured(const PubsubNode& node) const
{
    auto form = node.config.toForm(DataForm::Type::Result).toElement();
    tell(node, PubsubAudience::Event::Node, eventElement(u"configuration"_s, node.name).holding(std::move(form)));
}

void PubsubNotices::removed(const PubsubNode& node, const QString& redirect) const
{
    auto event = eventElement(u"delete"_s, node.name);
    if (!redirect.isEmpty())
        event.add(xml::Element(u"redirect"_s, ns::pubsubEvent).with(u"uri"_s, redirect));
    tell(node, PubsubAudience::Event::Node, std::move(event));
}

void PubsubNotices::moved(const PubsubNode& child, const QStringList& before) const
{
    const auto now = child.config.collections;
    for (const auto& collection : before) {
        if (!now.contains(collection))
            membership(child, collection, QStringLiteral("dissociate"));
    }
    for (const auto& collection : now) {
        if (!before.contains(collection))
            membership(child, collection, QStringLiteral("associate"));
    }
}

void PubsubNotices::membership(const PubsubNode& child, const QString& collection, const QString& verb) const
{
    const auto* node = m_tree.find(collection);
    if (!node || !node->config.deliverNotifications)
        return;
    xml::Element event(u"collection"_s, ns::pubsubEvent);
    if (!collection.isEmpty())
        event.setAttribute(u"node"_s, collection);
    event.add(xml::Element(verb, ns::pubsubEvent).with(u"node"_s, child.name));
    for (const auto& group : m_audience.ofMembership(*node, child, m_reactor.clock().wallMsecs())) {
        if (!group.who.isEmpty())
            m_router.broadcast(Broadcast(pubsubNotice(m_service, node->config.headline, event)), group.who);
    }
}

void PubsubNotices::earlier(const PubsubNode& node, const PubsubItem& item, const Jid& who) const
{
    auto notice = pubsubNotice(m_service, node.config.headline, itemsEvent(node, item));
    auto element = notice.element();
    element.add(delayElement(m_service, item.at));
    notice.setElement(std::move(element));
    notice.setTo(who);
    m_router.send(std::move(notice));
}

void PubsubNotices::send(Stanza message, const QList<Jid>& to) const
{
    if (!to.isEmpty())
        m_router.broadcast(Broadcast(std::move(message)), to);
}

void PubsubNotices::subscription(
    const QString& node, const PubsubSubscription& subscription, const QList<Jid>& to) const
{
    send(pubsubNotice(m_service, false, subscriptionElement(ns::pubsubEvent, node, subscription)), to);
}

void PubsubNotices::affiliation(const QString& node, const Jid& who, Affiliation affiliation) const
{
    auto one = xml::Element(u"affiliation"_s, ns::pubsub)
                   .with(u"jid"_s, who.toString())
                   .with(u"affiliation"_s, affiliationName(affiliation));
    auto list = xml::Element(u"affiliations"_s, ns::pubsub).with(u"node"_s, node).holding(std::move(one));
    auto notice = Stanza::message(m_service, {});
    auto element = notice.element();
    element.add(xml::Element(u"pubsub"_s, ns::pubsub).holding(std::move(list)));
    notice.setElement(std::move(element));
    send(std::move(notice), {who});
}

} // namespace everyport::xmpp
