#include "protocols/xmpp/pubsub/pubsubnodes.h"

#include "netcore/deferred.h"
#include "protocols/xmpp/delay.h"
#include "protocols/xmpp/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Error noNode()
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no such node."_s, u"item-not-found"_s, 0};
}

xml::Element itemElement(const PubsubItem& item, bool withPayload)
{
    xml::Element element(u"item"_s, ns::pubsubEvent);
    element.setAttribute(u"id"_s, item.id);
    if (withPayload)
        element.addSerialised(item.payload);
    return element;
}

xml::Element itemsEvent(const PubsubNode& node, xml::Element child)
{
    return xml::Element(u"items"_s, ns::pubsubEvent).with(u"node"_s, node.name).holding(std::move(child));
}

} // namespace

PubsubNodes::PubsubNodes(Reactor& reactor, Router& router, Jid service, PubsubStore& store)
    : m_reactor(reactor)
    , m_router(router)
    , m_service(std::move(service))
    , m_store(store)
{
}

template <typename... Arguments, typename... Values>
void PubsubNodes::tell(void (PubsubEvents::*event)(Arguments...), const Values&... values)
{
    const auto told = m_listeners;
    for (auto* listener : told) {
        if (m_listeners.contains(listener))
            (listener->*event)(values...);
    }
}

Task<Result<Done>> PubsubNodes::open()
{
    auto loaded = co_await m_store.load();
    if (!loaded)
        co_return loaded.error();
    for (auto& one : *loaded) {
        const auto name = one.name;
        for (const auto& subscriber : one.subscribers)
            added(name, subscriber);
        m_nodes.insert_or_assign(name, std::move(one));
    }
    co_return Done {};
}

PubsubNode* PubsubNodes::node(const QString& name)
{
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? nullptr : &found->second;
}

const PubsubNode* PubsubNodes::find(const QString& name) const
{
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? nullptr : &found->second;
}

QStringList PubsubNodes::names() const
{
    QStringList all;
    for (const auto& [name, one] : m_nodes)
        all.append(name);
    return all;
}

std::optional<StanzaError> PubsubNodes::refusesReader(const PubsubNode& node, const Jid& who) const
{
    if (auto refused = node.refusesReader(who))
        return refused;
    const auto model = node.config.accessModel;
    const bool asksContacts = model == AccessModel::Presence || model == AccessModel::Roster;
    if (!asksContacts || node.affiliation(who) != Affiliation::None || (refusesContact && !refusesContact(node, who)))
        return std::nullopt;
    return model == AccessModel::Presence ? pubsubError(Condition::NotAuthorized, u"presence-subscription-required"_s)
                                          : pubsubError(Condition::NotAuthorized, u"not-in-roster-group"_s);
}

Result<NodeConfig> PubsubNodes::filled(const NodeConfig& config, const DataForm& submitted) const
{
    auto filled = config.with(submitted);
    if (filled && !refusesContact && filled->accessModel != AccessModel::Open && filled->accessModel != AccessModel::Whitelist)
        return Error {Error::Kind::Malformed, Reason::BadValue, u"There are no contacts here to ask."_s, u"not-acceptable"_s, 0};
    return filled;
}

QStringList PubsubNodes::subscribedBy(const Jid& who) const
{
    auto all = m_nodesOf.value(who.bare()).values();
    all.sort();
    return all;
}

/// Its other clients may still be subscribed.
void PubsubNodes::dropped(const PubsubNode& node, const Jid& subscriber)
{
    const auto bare = subscriber.bare();
    for (const auto& left : node.subscribers) {
        if (left.bareView() == bare.toString())
            return;
    }
    auto& nodes = m_nodesOf[bare];
    nodes.remove(node.name);
    if (nodes.isEmpty())
        m_nodesOf.remove(bare);
}

QStringList PubsubNodes::affiliatedWith(const Jid& who) const
{
    QStringList all;
    for (const auto& [name, one] : m_nodes) {
        if (one.affiliation(who) != Affiliation::None)
            all.append(name);
    }
    return all;
}

Task<Result<Done>> PubsubNodes::create(QString name, Jid owner, NodeConfig config)
{
    if (find(name))
        co_return Error {Error::Kind::Refused, Reason::AlreadyExists, u"This node exists already."_s, u"conflict"_s, 0};
    PubsubNode made {name, std::move(config), owner.bare(), m_reactor.clock().wallMsecs(), {{owner.bare(), Affiliation::Owner}}};
    m_nodes.emplace(name, made); // taken from now on, so that two who ask at once do not both get it
    auto saved = co_await m_store.saveNode(made);
    if (saved)
        saved = co_await m_store.setAffiliation(name, owner.bare(), Affiliation::Owner);
    if (!saved) {
        m_nodes.erase(name);
        co_return saved;
    }
    tell(&PubsubEvents::nodeChanged, name);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::configure(QString name, NodeConfig config)
{
    const auto* known = find(name);
    if (!known)
        co_return noNode();
    auto changed = *known;
    changed.config = config;
    const auto saved = co_await m_store.saveNode(changed);
    if (!saved)
        co_return saved;
    if (auto* now = node(name)) {
        now->config = config;
        if (config.notifyConfig)
            notify(*now, xml::Element(u"configuration"_s, ns::pubsubEvent).with(u"node"_s, name).holding(config.toForm().toElement()));
        tell(&PubsubEvents::nodeChanged, name);
    }
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::remove(QString name, QString redirect)
{
    if (!find(name))
        co_return noNode();
    const auto removed = co_await m_store.removeNode(name);
    if (!removed)
        co_return removed;
    const auto found = m_nodes.find(name);
    if (found == m_nodes.end())
        co_return Done {};
    auto gone = std::move(found->second);
    m_nodes.erase(found);
    const auto subscribers = std::exchange(gone.subscribers, {});
    for (const auto& subscriber : subscribers)
        dropped(gone, subscriber);
    gone.subscribers = subscribers; // who are told
    if (gone.config.notifyDelete) {
        auto event = xml::Element(u"delete"_s, ns::pubsubEvent).with(u"node"_s, name);
        if (!redirect.isEmpty())
            event.add(xml::Element(u"redirect"_s, ns::pubsubEvent).with(u"uri"_s, redirect));
        notify(gone, std::move(event));
    }
    tell(&PubsubEvents::nodeRemoved, name);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::setAffiliation(QString name, Jid who, Affiliation affiliation)
{
    const auto bare = who.bare();
    const auto stored = co_await m_store.setAffiliation(name, bare, affiliation);
    auto* changed = node(name);
    if (!stored || !changed)
        co_return stored;
    if (affiliation == Affiliation::None)
        changed->affiliations.remove(bare);
    else
        changed->affiliations.insert(bare, affiliation);
    // §8.9.2.1: who may not read any more does not go on hearing.
    const auto subscribers = changed->subscribers;
    for (const auto& subscriber : subscribers) {
        if (subscriber.bare() == bare && refusesReader(*changed, bare)) {
            const auto ended = co_await unsubscribe(name, subscriber);
            if (!ended)
                co_return ended;
        }
    }
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::subscribe(QString name, Jid who)
{
    const auto stored = co_await m_store.addSubscriber(name, who);
    auto* changed = node(name);
    if (!stored || !changed)
        co_return stored;
    if (!changed->isSubscribed(who)) {
        changed->subscribers.append(who);
        added(name, who);
    }
    tell(&PubsubEvents::nodeChanged, name);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::unsubscribe(QString name, Jid who)
{
    const auto stored = co_await m_store.removeSubscriber(name, who);
    auto* changed = node(name);
    if (!stored || !changed)
        co_return stored;
    changed->subscribers.removeAll(who);
    dropped(*changed, who);
    tell(&PubsubEvents::nodeChanged, name);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::publish(QString name, PubsubItem item)
{
    const auto* known = find(name);
    if (!known)
        co_return noNode();
    if (item.at == 0)
        item.at = m_reactor.clock().wallMsecs();
    if (known->config.persistItems) {
        const auto stored = co_await m_store.putItem(name, item, known->config.maxItems);
        if (!stored)
            co_return stored;
    }
    auto* now = node(name);
    if (!now)
        co_return Done {};
    if (!now->config.persistItems)
        now->transientLast = item;
    ++now->told;
    if (now->config.deliverNotifications)
        notify(*now, itemsEvent(*now, itemElement(item, now->config.deliverPayloads)));
    tell(&PubsubEvents::itemPublished, name, item);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::retract(QString name, QString id, bool announce)
{
    const auto removed = co_await m_store.removeItem(name, id);
    if (!removed)
        co_return removed.error();
    if (!*removed)
        co_return Error {Error::Kind::Refused, Reason::NotFound, u"There is no such item."_s, u"item-not-found"_s, 0};
    const auto* now = find(name);
    if (now && announce)
        notify(*now, itemsEvent(*now, xml::Element(u"retract"_s, ns::pubsubEvent).with(u"id"_s, id)));
    tell(&PubsubEvents::itemRetracted, name, id);
    co_return Done {};
}

Task<Result<Done>> PubsubNodes::purge(QString name)
{
    const auto purged = co_await m_store.purge(name);
    if (!purged)
        co_return purged;
    if (const auto* now = find(name); now && now->config.notifyRetract)
        notify(*now, xml::Element(u"purge"_s, ns::pubsubEvent).with(u"node"_s, name));
    tell(&PubsubEvents::nodePurged, name);
    co_return Done {};
}

Task<Result<ItemPage>> PubsubNodes::items(QString name, ItemQuery query)
{
    const auto* known = find(name);
    if (!known)
        return Task<Result<ItemPage>>(Result<ItemPage>(noNode()));
    return m_store.items(std::move(name), std::move(query));
}

Stanza PubsubNodes::notification(const PubsubNode& node, xml::Element event) const
{
    auto message = Stanza::message(m_service, {}, node.config.headline ? u"headline"_s : QString());
    auto element = message.element();
    element.add(xml::Element(u"event"_s, ns::pubsubEvent).holding(std::move(event)));
    message.setElement(std::move(element));
    return message;
}

void PubsubNodes::notify(const PubsubNode& node, xml::Element event)
{
    auto subscribers = node.subscribers; // one that has gone may drop out meanwhile
    if (listeners)
        subscribers += listeners(node);
    if (!subscribers.isEmpty())
        m_router.broadcast(Broadcast(notification(node, std::move(event))), subscribers);
}

Task<Result<Done>> PubsubNodes::sendNewest(QString name, Jid who)
{
    ItemQuery newest;
    newest.newest = 1;
    const auto page = co_await m_store.items(name, newest);
    if (!page)
        co_return page.error();
    const auto* now = find(name);
    if (!now || page->items.isEmpty() || !now->config.sendLastOnSubscribe || !now->config.deliverNotifications)
        co_return Done {};
    sendItem(*now, page->items.last(), who);
    co_return Done {};
}

void PubsubNodes::sendItem(const PubsubNode& node, const PubsubItem& item, const Jid& who)
{
    auto message = notification(node, itemsEvent(node, itemElement(item, node.config.deliverPayloads)));
    auto element = message.element();
    element.add(delayElement(m_service, item.at));
    message.setElement(std::move(element));
    message.setTo(who);
    m_router.send(message);
}

void PubsubNodes::sendLast(const QString& name, const Jid& who)
{
    const auto* known = find(name);
    if (!known || !known->config.sendLastOnSubscribe || !known->config.deliverNotifications)
        return;
    const auto turn = std::make_shared<Deferred<Done>>();
    m_work.start(sendLastNow(name, who, known->told, turn->task()));
    m_reactor.callSoon([turn] { turn->fire(Done {}); });
}

Task<Result<Done>> PubsubNodes::sendLastNow(QString name, Jid who, quint64 told, Task<Done> nextTurn)
{
    co_await std::move(nextTurn); // the answer to their request comes first
    const auto* known = find(name);
    if (!known)
        co_return Done {};
    std::optional<PubsubItem> last = known->transientLast;
    if (known->config.persistItems) {
        ItemQuery newest;
        newest.newest = 1;
        const auto page = co_await m_store.items(name, newest);
        if (page && !page->items.isEmpty())
            last = page->items.last();
    }
    const auto* now = find(name);
    // What was published since they subscribed has reached them, and the last item with it.
    if (!now || !last || !now->isSubscribed(who) || now->told != told)
        co_return Done {};
    sendItem(*now, *last, who);
    co_return Done {};
}

} // namespace everyport::xmpp
