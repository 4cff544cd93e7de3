#include "protocols/xmpp/pubsub/requests/pubsubrequests.h"

#include "protocols/xmpp/pubsub/requests/onerequest.h"
#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"
#include "protocols/xmpp/pubsub/requests/pubsubpublishing.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList PubsubRequests::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::pubsub) : QStringList();
}

QStringList PubsubRequests::features(Place place) const
{
    if (place != Place::Domain)
        return {};
    QStringList all{ns::pubsub, ns::resultSets, ns::shim, ns::shim + u"#Collection"_s};
    for (const auto* name : {"access-authorize", "access-open", "access-whitelist", "collections", "config-node",
             "config-node-max", "create-and-configure", "create-nodes", "delete-items", "delete-nodes", "get-pending",
             "instant-nodes", "item-ids", "last-published", "leased-subscription", "manage-subscriptions",
             "member-affiliation", "meta-data", "modify-affiliations", "multi-collection", "multi-items",
             "outcast-affiliation", "persistent-items", "presence-notifications", "presence-subscribe", "publish",
             "publish-only-affiliation", "publish-options", "publisher-affiliation", "purge-nodes", "retract-items",
             "retrieve-affiliations", "retrieve-default", "retrieve-default-sub", "retrieve-items",
             "retrieve-subscriptions", "rsm", "subscribe", "subscription-notifications", "subscription-options"})
        all.append(ns::pubsub + u'#' + QLatin1String(name));
    return all;
}

Task<Answer> PubsubRequests::answer(Stanza request, Place)
{
    const auto verb = request.payload().firstElement();
    if (!request.payload().is(u"pubsub", ns::pubsub) || verb.ns() != ns::pubsub || !isOneRequest(request.payload()))
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto name = verb.name();
    if (!request.isSet() && name == u"default")
        return answeredNow(m_subscribing.defaultOptions(request, verb));
    if (!request.isSet() && name == u"subscriptions")
        return answeredNow(m_subscribing.subscriptions(request, verb));
    if (!request.isSet() && name == u"affiliations")
        return answeredNow(affiliations(request, verb));
    if (request.isSet() && name == u"create")
        return create(std::move(request), verb);
    if (name == u"options" || (request.isSet() && (name == u"subscribe" || name == u"unsubscribe")))
        return answerAboutSubscription(std::move(request), verb);
    return answerAboutNode(std::move(request), verb);
}

/// One that names no node is about the root (XEP-0248 §3.2).
Task<Answer> PubsubRequests::answerAboutSubscription(Stanza request, const xml::Element& verb)
{
    const auto name = verb.attribute(u"node");
    if (!m_nodes.tree().find(name))
        return answeredNow(m_nodes.missing(name));
    if (verb.name() == u"options")
        return m_subscribing.options(std::move(request), verb);
    return verb.name() == u"subscribe" ? m_subscribing.subscribe(std::move(request), verb)
                                       : m_subscribing.unsubscribe(std::move(request), verb);
}

/// The rest is about a node that has to be named, and to be there.
Task<Answer> PubsubRequests::answerAboutNode(Stanza request, const xml::Element& verb)
{
    using Request = Task<Answer> (PubsubRequests::*)(Stanza, xml::Element);
    static const std::pair<QString, Request> sets[] = {
        {u"publish"_s, &PubsubRequests::publish}, {u"retract"_s, &PubsubRequests::retract}};
    Request wanted = !request.isSet() && verb.name() == u"items" ? &PubsubRequests::items : nullptr;
    for (const auto& [name, member] : sets) {
        if (request.isSet() && verb.name() == name)
            wanted = member;
    }
    if (!wanted)
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto name = verb.attribute(u"node");
    if (name.isEmpty())
        return answeredNow(pubsubError(Condition::BadRequest, u"nodeid-required"_s));
    const auto* node = m_nodes.find(name);
    if (!node)
        return answeredNow(m_nodes.missing(name));
    if (node->config.isCollection()) // XEP-0248: it holds nodes
        return answeredNow(unsupported(verb.name() == u"items" ? u"retrieve-items"_s
                : verb.name() == u"retract"                    ? u"delete-items"_s
                                                               : u"publish"_s));
    return (this->*wanted)(std::move(request), verb);
}

// Each of these finds its node as answerAboutNode has seen it; after a co_await it may be gone.

/// §5.7: the sender's own.
Answer PubsubRequests::affiliations(const Stanza& request, const xml::Element& verb) const
{
    const auto only = verb.attribute(u"node");
    if (!only.isEmpty() && !m_nodes.find(only))
        return m_nodes.missing(only);
    xml::Element list(u"affiliations"_s, ns::pubsub);
    for (const auto& name : m_nodes.affiliatedWith(request.from())) {
        if (!only.isEmpty() && name != only)
            continue;
        list.add(xml::Element(u"affiliation"_s, ns::pubsub)
                     .with(u"node"_s, name)
                     .with(u"affiliation"_s, affiliationName(m_nodes.find(name)->affiliation(request.from()))));
    }
    return pubsubElement(ns::pubsub, std::move(list));
}

Task<Answer> PubsubRequests::items(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    if (const auto refused = m_nodes.access().refusesReader(node, request.from()))
        co_return *refused;
    if (!node.config.persistItems)
        co_return unsupported(u"persistent-items"_s);
    const auto query = requestedItems(request, verb, m_policy);
    if (const auto* wrong = std::get_if<StanzaError>(&query))
        co_return *wrong;
    const bool isPaged = !request.payload().child(u"set", ns::resultSets).isNull();
    const auto found = co_await m_nodes.items(name, std::get<ItemQuery>(query));
    if (!found)
        co_return StanzaError::of(found.error());
    co_return itemsAnswer(name, *found, isPaged, m_policy.bytesAtATime);
}

Task<Answer> PubsubRequests::publish(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    if (!node.mayPublish(request.from()))
        co_return StanzaError(Condition::Forbidden);
    const auto options = DataForm::conditionsIn(request.payload().child(u"publish-options", ns::pubsub));
    if (!options)
        co_return StanzaError::of(options.error());
    if (*options && !node.config.meets(**options))
        co_return pubsubError(Condition::Conflict, u"precondition-not-met"_s);
    const auto read = publishedItem(verb, node, m_policy);
    if (const auto* wrong = std::get_if<StanzaError>(&read))
        co_return *wrong;
    auto item = std::get<PubsubItem>(read);
    item.publisher = request.from().bare();
    const bool isNamed = !item.id.isEmpty();
    if (!isNamed)
        item.id = randomText(12);
    const auto id = item.id;
    const bool mayBeOthers = isNamed && node.config.persistItems && !node.isOwner(request.from());
    // Of two who publish one id at once, neither would see the other's item in the store.
    if (mayBeOthers && m_underWay.isOthers(name, id, item.publisher))
        co_return StanzaError(Condition::Forbidden);
    const auto underWay = m_underWay.begin(name, id, item.publisher);
    if (mayBeOthers) {
        const auto refused = co_await othersItem(name, id, request.from());
        if (refused)
            co_return *refused;
        const auto* now = m_nodes.find(name);
        if (!now || !now->mayPublish(request.from()))
            co_return now ? StanzaError(Condition::Forbidden) : m_nodes.missing(name);
    }
    const auto published = co_await m_nodes.publish(name, item);
    if (!published)
        co_return StanzaError::of(published.error());
    auto made = xml::Element(u"publish"_s, ns::pubsub).with(u"node"_s, name);
    made.add(xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, id));
    co_return pubsubElement(ns::pubsub, std::move(made));
}

Task<Answer> PubsubRequests::retract(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    const auto items = verb.elements(u"item", ns::pubsub);
    if (items.size() != 1 || items.first().attribute(u"id").isEmpty())
        co_return pubsubError(Condition::BadRequest, u"item-required"_s);
    if (!node.config.persistItems)
        co_return unsupported(u"persistent-items"_s);
    if (!node.mayPublish(request.from()))
        co_return StanzaError(Condition::Forbidden);
    const auto id = items.first().attribute(u"id");
    const bool notify = DataForm::toBool(verb.attribute(u"notify")).value_or(node.config.notifyRetract);
    if (!node.isOwner(request.from())) {
        const auto refused = co_await othersItem(name, id, request.from());
        if (refused)
            co_return *refused;
        const auto* now = m_nodes.find(name);
        if (!now || !now->mayPublish(request.from()))
            co_return now ? StanzaError(Condition::Forbidden) : m_nodes.missing(name);
    }
    const auto retracted = co_await m_nodes.retract(name, id, notify);
    co_return answerOf(retracted);
}

/// Is it there, and somebody else's?
Task<std::optional<StanzaError>> PubsubRequests::othersItem(QString node, QString id, Jid who)
{
    ItemQuery query;
    query.ids = {id};
    const auto page = co_await m_nodes.items(node, query);
    if (!page)
        co_return StanzaError::of(page.error());
    if (!page->items.isEmpty() && page->items.first().publisher != who.bare())
        co_return StanzaError(Condition::Forbidden);
    co_return std::nullopt;
}

Task<Answer> PubsubRequests::create(Stanza request, xml::Element verb)
{
    const auto asked = verb.attribute(u"node");
    const auto name = asked.isEmpty() ? randomText(12) : asked; // §8.1.2: an instant node
    if (!m_policy.mayCreate(request.from(), name))
        co_return StanzaError(Condition::Forbidden);
    if (name.size() > m_policy.nameLength)
        co_return StanzaError(Condition::NotAcceptable, u"The node's name is too long."_s);
    if (m_nodes.count() >= m_policy.nodes || m_nodes.ownedBy(request.from()) >= m_policy.nodesOfOne)
        co_return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    NodeConfig config;
    const auto form = DataForm::submittedIn(request.payload().child(u"configure", ns::pubsub));
    if (!form)
        co_return StanzaError::of(form.error());
    if (*form) {
        const auto filled = m_nodes.access().filled(config, **form);
        if (!filled)
            co_return StanzaError::of(filled.error());
        config = *filled;
    }
    if (const auto wrong = m_nodes.tree().find(name) ? std::nullopt
                                                     : m_nodes.tree().refuses(name, config.collections, request.from()))
        co_return *wrong;
    const auto created = co_await m_nodes.create(name, request.from(), config);
    if (!created)
        co_return StanzaError::of(created.error());
    co_return pubsubElement(ns::pubsub, xml::Element(u"create"_s, ns::pubsub).with(u"node"_s, name));
}

} // namespace everyport::xmpp
