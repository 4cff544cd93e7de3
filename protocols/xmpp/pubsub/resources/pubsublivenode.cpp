#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"

#include <algorithm>

#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostSubscribers = 10'000;

} // namespace

PubsubLiveNode::PubsubLiveNode(
    Clock& clock, PubsubResources& resources, PubsubStore& store, QString name, NodeConfig config, Items items)
    : m_clock(clock),
      m_resources(resources),
      m_store(store),
      m_node{.name = std::move(name), .config = std::move(config)},
      m_items(std::move(items)),
      m_work(resources.failed())
{
    m_resources.attach(*this);
}

PubsubLiveNode::~PubsubLiveNode()
{
    m_resources.detach(*this);
}

Task<Result<Done>> PubsubLiveNode::open()
{
    const auto stored = co_await m_store.load();
    if (!stored)
        co_return stored.error();
    m_node.createdAt = m_clock.wallMsecs();
    for (const auto& known : *stored) {
        if (known.name == m_node.name) {
            m_node.subscriptions = known.subscriptions;
            m_node.createdAt = known.createdAt;
        }
    }
    const auto saved = co_await m_store.saveNode(m_node);
    m_isOpen = saved.ok();
    co_return saved;
}

QList<Jid> PubsubLiveNode::listeners() const
{
    QList<Jid> all;
    for (const auto& subscription : m_node.subscriptions.all()) {
        if (subscription.isActive(m_clock.wallMsecs()) && subscription.options.deliver && mayRead(subscription.who))
            all.append(subscription.who);
    }
    return all;
}

void PubsubLiveNode::changed()
{
    if (m_isOpen && !listeners().isEmpty())
        changed(m_items());
}

void PubsubLiveNode::changed(QList<PubsubItem> items)
{
    const auto to = listeners();
    if (m_isOpen && !to.isEmpty())
        m_resources.published(m_node.name, std::move(items), to);
}

QList<PubsubResource::Child> PubsubLiveNode::listed() const
{
    return m_isOpen ? QList<Child>{{m_node.name, m_node.config.title}} : QList<Child>();
}

PubsubResource::Reply<PubsubResource::Info> PubsubLiveNode::info(Jid, QString)
{
    return answered<Info>(Info{NodeType::Leaf, m_node.config.title, pubsubMetadata(m_node)});
}

PubsubResource::Reply<QList<PubsubResource::Child>> PubsubLiveNode::nodes(Jid, QString)
{
    return answered<QList<Child>>(QList<Child>());
}

PubsubResource::Reply<QList<PubsubResource::NodeSubscription>> PubsubLiveNode::subscriptions(Jid who, QString)
{
    QList<NodeSubscription> own;
    for (const auto& subscription : m_node.subscriptions.ofAccount(who))
        own.append({m_node.name, subscription});
    return answered<QList<NodeSubscription>>(own);
}

PubsubResource::Reply<QList<PubsubResource::NodeAffiliation>> PubsubLiveNode::affiliations(Jid, QString)
{
    return answered<QList<NodeAffiliation>>(QList<NodeAffiliation>());
}

PubsubResource::Reply<PubsubSubscription> PubsubLiveNode::subscribe(Jid who, QString, PubsubSubscription wanted)
{
    if (!mayRead(who))
        co_return pubsubError(Condition::NotAllowed, u"closed-node"_s);
    const bool isKnown = m_node.subscriptions.find(wanted.who);
    if (!isKnown && m_node.subscriptions.count() >= mostSubscribers)
        co_return tooManySubscriptions();
    const auto stored = co_await m_store.setSubscription(m_node.name, wanted);
    if (!stored)
        co_return StanzaError::of(stored.error());
    m_node.subscriptions.put(wanted);
    co_return wanted;
}

PubsubResource::Reply<Done> PubsubLiveNode::unsubscribe(Jid, QString, Jid subscriber)
{
    if (!m_node.subscriptions.find(subscriber))
        co_return notSubscribed();
    const auto removed = co_await m_store.removeSubscription(m_node.name, subscriber);
    if (!removed)
        co_return StanzaError::of(removed.error());
    m_node.subscriptions.remove(subscriber);
    co_return Done{};
}

PubsubResource::Reply<ItemPage> PubsubLiveNode::items(Jid who, QString, ItemQuery query)
{
    if (!mayRead(who))
        return answered<ItemPage>(pubsubError(Condition::NotAllowed, u"closed-node"_s));
    const auto page = itemPage(m_items(), query);
    if (!page)
        return answered<ItemPage>(StanzaError::of(page.error()));
    return answered<ItemPage>(*page);
}

void PubsubLiveNode::clientGone(const Jid& client)
{
    if (m_node.subscriptions.remove(client))
        m_work.start(
            m_store.removeSubscription(m_node.name, client), u"Ending a subscription to %1"_s.arg(m_node.name));
}

Result<ItemPage> itemPage(QList<PubsubItem> all, const ItemQuery& query)
{
    if (!query.ids.isEmpty())
        all.removeIf([&](const PubsubItem& item) { return !query.ids.contains(item.id); });
    all.removeIf([&](const PubsubItem& item) {
        return (query.since && item.at < *query.since) || (query.until && item.at > *query.until);
    });
    if (query.newest && all.size() > *query.newest)
        all = all.last(*query.newest);
    const auto place = pageIn(query.page, all.size(), all.size(), [&all](qsizetype at) { return all[at].id; });
    if (!place)
        return noItemToTurnAt();
    const auto [from, to] = *place;
    return ItemPage{all.sliced(from, to - from), int(all.size()), int(from)};
}

} // namespace everyport::xmpp
