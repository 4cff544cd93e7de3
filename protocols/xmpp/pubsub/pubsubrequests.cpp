#include "protocols/xmpp/pubsub/pubsubrequests.h"

#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/pubsub/pubsubpublishing.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Task<Answer> now(Answer answer)
{
    return Task<Answer>(std::move(answer));
}

Answer answerOf(const Result<Done>& result)
{
    return result ? Answer(xml::Element()) : Answer(StanzaError::of(result.error()));
}

xml::Element pubsub(xml::Element child)
{
    return xml::Element(u"pubsub"_s, ns::pubsub).holding(std::move(child));
}

xml::Element subscriptionElement(const QString& node, const Jid& who)
{
    return xml::Element(u"subscription"_s, ns::pubsub).with(u"node"_s, node).with(u"jid"_s, who.toString()).with(u"subscription"_s, u"subscribed"_s);
}

/// The address in `jid`, which has to be the sender's own (§6.1.3.1).
std::optional<Jid> ownAddress(const Stanza& request, const xml::Element& verb)
{
    auto jid = Jid::parse(verb.attribute(u"jid"));
    if (!jid || (*jid != request.from() && *jid != request.from().bare()))
        return std::nullopt;
    return *jid;
}

} // namespace

QStringList PubsubRequests::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::pubsub) : QStringList();
}

QStringList PubsubRequests::features(Place place) const
{
    if (place != Place::Domain)
        return {};
    QStringList all {ns::pubsub, ns::resultSets};
    for (const auto* name : {"access-open", "access-whitelist", "config-node", "create-and-configure", "create-nodes",
             "delete-items", "delete-nodes", "instant-nodes", "item-ids", "last-published", "manage-subscriptions",
             "member-affiliation", "meta-data", "modify-affiliations", "outcast-affiliation", "persistent-items", "publish",
             "publish-only-affiliation", "publish-options", "publisher-affiliation", "purge-nodes", "retract-items",
             "retrieve-affiliations", "retrieve-default", "retrieve-items", "retrieve-subscriptions", "rsm", "subscribe"})
        all.append(ns::pubsub + u'#' + QLatin1String(name));
    return all;
}

Task<Answer> PubsubRequests::answer(Stanza request, Place)
{
    const auto verb = request.payload().firstElement();
    if (!request.payload().is(u"pubsub", ns::pubsub) || verb.ns() != ns::pubsub)
        return now(StanzaError(Condition::BadRequest));
    const auto name = verb.name();
    if (name == u"options" || (name == u"default" && !request.isSet()))
        return now(unsupported(u"subscription-options"_s));
    if (!request.isSet() && name == u"subscriptions")
        return now(subscriptions(request, verb));
    if (!request.isSet() && name == u"affiliations")
        return now(affiliations(request, verb));
    if (request.isSet() && name == u"create")
        return create(std::move(request), verb);
    return answerAboutNode(std::move(request), verb);
}

/// The rest is about a node that has to be named, and to be there.
Task<Answer> PubsubRequests::answerAboutNode(Stanza request, const xml::Element& verb)
{
    using Request = Task<Answer> (PubsubRequests::*)(Stanza, xml::Element);
    static const std::pair<QString, Request> sets[] = {{u"subscribe"_s, &PubsubRequests::subscribe},
        {u"unsubscribe"_s, &PubsubRequests::unsubscribe}, {u"publish"_s, &PubsubRequests::publish},
        {u"retract"_s, &PubsubRequests::retract}};
    Request wanted = !request.isSet() && verb.name() == u"items" ? &PubsubRequests::items : nullptr;
    for (const auto& [name, member] : sets) {
        if (request.isSet() && verb.name() == name)
            wanted = member;
    }
    if (!wanted)
        return now(StanzaError(Condition::BadRequest));
    const auto name = verb.attribute(u"node");
    if (name.isEmpty())
        return now(pubsubError(Condition::BadRequest, u"nodeid-required"_s));
    return m_nodes.find(name) ? (this->*wanted)(std::move(request), verb) : now(StanzaError(Condition::ItemNotFound));
}

// Each of these finds its node as answerAboutNode has seen it; after a co_await it may be gone.

Task<Answer> PubsubRequests::subscribe(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    const auto who = ownAddress(request, verb);
    if (!who)
        co_return pubsubError(Condition::BadRequest, u"invalid-jid"_s);
    if (const auto refused = m_nodes.refusesReader(node, request.from()))
        co_return *refused;
    if (!node.isSubscribed(*who)) {
        if (node.subscribers.size() >= m_policy.subscribers)
            co_return pubsubError(Condition::PolicyViolation, u"too-many-subscriptions"_s);
        const auto subscribed = co_await m_nodes.subscribe(name, *who);
        if (!subscribed)
            co_return StanzaError::of(subscribed.error());
        m_nodes.sendLast(name, *who);
    }
    co_return pubsub(subscriptionElement(name, *who));
}

Task<Answer> PubsubRequests::unsubscribe(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    const auto who = ownAddress(request, verb);
    if (!who)
        co_return StanzaError(Condition::Forbidden);
    if (!node.isSubscribed(*who))
        co_return pubsubError(Condition::UnexpectedRequest, u"not-subscribed"_s);
    const auto ended = co_await m_nodes.unsubscribe(name, *who);
    co_return answerOf(ended);
}

/// §5.6: the sender's own.
Answer PubsubRequests::subscriptions(const Stanza& request, const xml::Element& verb) const
{
    const auto only = verb.attribute(u"node");
    xml::Element list(u"subscriptions"_s, ns::pubsub);
    if (!only.isEmpty()) {
        if (!m_nodes.find(only))
            return StanzaError(Condition::ItemNotFound);
        list.setAttribute(u"node"_s, only);
    }
    for (const auto& name : m_nodes.subscribedBy(request.from())) {
        if (!only.isEmpty() && name != only)
            continue;
        for (const auto& subscriber : m_nodes.find(name)->subscribers) {
            if (subscriber.bareView() == request.from().bareView())
                list.add(subscriptionElement(name, subscriber));
        }
    }
    return pubsub(std::move(list));
}

/// §5.7: the sender's own.
Answer PubsubRequests::affiliations(const Stanza& request, const xml::Element& verb) const
{
    const auto only = verb.attribute(u"node");
    if (!only.isEmpty() && !m_nodes.find(only))
        return StanzaError(Condition::ItemNotFound);
    xml::Element list(u"affiliations"_s, ns::pubsub);
    for (const auto& name : m_nodes.affiliatedWith(request.from())) {
        if (!only.isEmpty() && name != only)
            continue;
        list.add(xml::Element(u"affiliation"_s, ns::pubsub)
                     .with(u"node"_s, name)
                     .with(u"affiliation"_s, affiliationName(m_nodes.find(name)->affiliation(request.from()))));
    }
    return pubsub(std::move(list));
}

Task<Answer> PubsubRequests::items(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    if (const auto refused = m_nodes.refusesReader(node, request.from()))
        co_return *refused;
    if (!node.config.persistItems)
        co_return unsupported(u"persistent-items"_s);
    ItemQuery query;
    for (const auto& item : verb.elements(u"item", ns::pubsub))
        query.ids.append(item.attribute(u"id"));
    if (query.ids.size() > m_policy.itemsAtATime)
        co_return StanzaError(Condition::PolicyViolation);
    if (const auto newest = verb.attribute(u"max_items"); !newest.isNull()) {
        bool isNumber = false;
        query.newest = newest.toInt(&isNumber);
        if (!isNumber || *query.newest < 1)
            co_return StanzaError(Condition::BadRequest, u"max_items must be a number from 1 on."_s);
    }
    const auto page = PageRequest::in(request.payload());
    const bool hasSet = !request.payload().child(u"set", ns::resultSets).isNull();
    if (hasSet && !page)
        co_return StanzaError(Condition::BadRequest);
    query.page = page.value_or(PageRequest {});
    // Without a wish for pages the newest are what is wanted, as many as fit.
    if (!hasSet)
        query.page.last = true;
    query.page.max = std::min(query.page.max.value_or(m_policy.itemsAtATime), m_policy.itemsAtATime);
    const auto found = co_await m_nodes.items(name, query);
    if (!found)
        co_return StanzaError::of(found.error());
    co_return itemsAnswer(name, *found, hasSet);
}

Answer PubsubRequests::itemsAnswer(const QString& node, const ItemPage& page, bool paged) const
{
    auto list = xml::Element(u"items"_s, ns::pubsub).with(u"node"_s, node);
    PageAnswer set;
    set.count = page.total;
    qsizetype bytes = 0;
    qsizetype first = 0;
    qsizetype last = page.items.size();
    // What does not fit into one answer is left for the next page; unpaged, the oldest are left out.
    const auto fits = [&](qsizetype at) { return (bytes += page.items[at].payload.size() + 100) <= m_policy.bytesAtATime; };
    if (paged) {
        for (last = 0; last < page.items.size() && (fits(last) || last == 0);)
            ++last;
    } else {
        for (first = page.items.size(); first > 0 && (fits(first - 1) || first == page.items.size());)
            --first;
    }
    for (auto at = first; at < last; ++at) {
        auto item = xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, page.items[at].id);
        item.addSerialised(page.items[at].payload);
        list.add(std::move(item));
    }
    if (first < last) {
        set.first = page.items[first].id;
        set.last = page.items[last - 1].id;
        set.firstIndex = page.firstIndex + int(first);
    }
    auto answer = pubsub(std::move(list));
    if (paged || last - first < page.total)
        answer.add(set.toElement());
    return answer;
}

Task<Answer> PubsubRequests::publish(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto& node = *m_nodes.find(name);
    if (!node.mayPublish(request.from()))
        co_return StanzaError(Condition::Forbidden);
    if (const auto options = DataForm::in(request.payload().child(u"publish-options", ns::pubsub)); options && !node.config.meets(*options))
        co_return pubsubError(Condition::Conflict, u"precondition-not-met"_s);
    const auto read = publishedItem(verb, node, m_policy);
    if (const auto* wrong = std::get_if<StanzaError>(&read))
        co_return *wrong;
    auto item = std::get<PubsubItem>(read);
    item.publisher = request.from().bare();
    if (item.id.isEmpty()) {
        item.id = randomText(12);
    } else if (!node.isOwner(request.from()) && node.config.persistItems) {
        const auto refused = co_await othersItem(name, item.id, request.from());
        if (refused)
            co_return *refused;
    }
    const auto id = item.id;
    const auto published = co_await m_nodes.publish(name, item);
    if (!published)
        co_return StanzaError::of(published.error());
    auto made = xml::Element(u"publish"_s, ns::pubsub).with(u"node"_s, name);
    made.add(xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, id));
    co_return pubsub(std::move(made));
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
    const auto owned = m_nodes.affiliatedWith(request.from()).size();
    if (!m_policy.mayCreate(request.from(), name))
        co_return StanzaError(Condition::Forbidden);
    if (name.size() > m_policy.nameLength)
        co_return StanzaError(Condition::NotAcceptable, u"The node's name is too long."_s);
    if (m_nodes.count() >= m_policy.nodes || owned >= m_policy.nodesOfOne)
        co_return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    NodeConfig config;
    if (const auto form = DataForm::in(request.payload().child(u"configure", ns::pubsub))) {
        const auto filled = m_nodes.filled(config, *form);
        if (!filled)
            co_return StanzaError::of(filled.error());
        config = *filled;
    }
    const auto created = co_await m_nodes.create(name, request.from(), config);
    if (!created)
        co_return StanzaError::of(created.error());
    co_return pubsub(xml::Element(u"create"_s, ns::pubsub).with(u"node"_s, name));
}

} // namespace everyport::xmpp
