#include "app/services/xmpp/pubsub/xmpplentnodes.h"

#include <algorithm>

#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"
#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"

using namespace Qt::StringLiterals;

namespace everyport {

using namespace xmpp;

namespace {

StanzaError gone()
{
    return StanzaError(Condition::ItemNotFound);
}

} // namespace

XmppLentNodes::XmppLentNodes(Clock& clock, Database& database, PubsubService& pubsub, LentNodes& nodes)
    : m_clock(clock),
      m_pubsub(pubsub),
      m_nodes(nodes),
      m_store(database, keptAs(pubsub.address())),
      m_work(pubsub.resources().failed())
{
    m_pubsub.resources().attach(*this);
    m_nodes.attach(*this);
}

XmppLentNodes::~XmppLentNodes()
{
    m_nodes.detach(*this);
    m_pubsub.resources().detach(*this);
}

Task<Result<Done>> XmppLentNodes::open()
{
    const auto stored = co_await m_store.load();
    if (!stored)
        co_return stored.error();
    for (const auto& node : *stored)
        m_kept.emplace(node.name, node);
    m_isOpen = true;
    co_return Done{};
}

bool XmppLentNodes::has(const QString& node) const
{
    return m_isOpen && m_nodes.has(node) && !m_pubsub.nodes().find(node);
}

QList<PubsubResource::Child> XmppLentNodes::listed() const
{
    QList<Child> all;
    for (const auto& name : m_nodes.names()) {
        if (has(name))
            all.append({name, m_nodes.find(name)->title});
    }
    return all;
}

PubsubNode XmppLentNodes::nodeOf(const QString& name) const
{
    const auto kept = m_kept.find(name);
    auto node = kept == m_kept.end() ? PubsubNode{.name = name, .config = {}, .createdAt = m_clock.wallMsecs()}
                                     : kept->second;
    if (const auto lent = m_nodes.find(name))
        node.config.title = lent->title;
    return node;
}

QList<Jid> XmppLentNodes::listeners(const QString& node) const
{
    QList<Jid> all;
    const auto kept = m_kept.find(node);
    if (kept == m_kept.end())
        return all;
    for (const auto& subscription : kept->second.subscriptions.all()) {
        if (subscription.isActive(m_clock.wallMsecs()) && subscription.options.deliver)
            all.append(subscription.who);
    }
    return all;
}

PubsubResource::Reply<PubsubResource::Info> XmppLentNodes::info(Jid, QString node)
{
    const auto known = nodeOf(node);
    return answered<Info>(Info{NodeType::Leaf, known.config.title, pubsubMetadata(known)});
}

PubsubResource::Reply<QList<PubsubResource::Child>> XmppLentNodes::nodes(Jid, QString)
{
    return answered<QList<Child>>(QList<Child>());
}

PubsubResource::Reply<QList<PubsubResource::NodeSubscription>> XmppLentNodes::subscriptions(Jid who, QString node)
{
    QList<NodeSubscription> own;
    for (const auto& [name, known] : m_kept) {
        if (name != node && !(node.isEmpty() && has(name)))
            continue;
        for (const auto& subscription : known.subscriptions.ofAccount(who))
            own.append({name, subscription});
    }
    return answered<QList<NodeSubscription>>(own);
}

PubsubResource::Reply<QList<PubsubResource::NodeAffiliation>> XmppLentNodes::affiliations(Jid, QString)
{
    return answered<QList<NodeAffiliation>>(QList<NodeAffiliation>());
}

PubsubResource::Reply<PubsubSubscription> XmppLentNodes::subscribe(Jid who, QString node, PubsubSubscription wanted)
{
    const auto lent = m_nodes.find(node);
    if (!lent)
        co_return gone();
    const auto asking = startAsking(wanted.who);
    if (lent->chooses) {
        const auto allowed = co_await lent->subscribe(who);
        if (const auto* refused = std::get_if<StanzaError>(&allowed))
            co_return *refused;
    }
    if (isFull(node, wanted.who))
        co_return tooManySubscriptions();
    const auto underWay = m_underWay.begin(node, wanted.who);
    const auto stored = co_await keep(node, wanted);
    if (!stored)
        co_return StanzaError::of(stored.error());
    if (asking->hasGone) {
        const auto undone = co_await unsubscribe(who, node, wanted.who);
        if (const auto* failed = std::get_if<StanzaError>(&undone))
            co_return *failed;
        co_return StanzaError(Condition::Forbidden);
    }
    co_return wanted;
}

/// Is there no room for one more, with all that are under way?
bool XmppLentNodes::isFull(const QString& node, const Jid& who) const
{
    const auto kept = m_kept.find(node);
    if (kept != m_kept.end())
        return !kept->second.subscriptions.find(who)
            && kept->second.subscriptions.count() + m_underWay.count(node) >= mostSubscribers;
    const auto coming = m_underWay.nodes();
    const auto more = std::count_if(
        coming.begin(), coming.end(), [&](const QString& name) { return name != node && !m_kept.contains(name); });
    return qsizetype(m_kept.size()) + more >= mostKept || m_underWay.count(node) >= mostSubscribers;
}

Task<Result<Done>> XmppLentNodes::keep(QString node, PubsubSubscription subscription)
{
    auto known = nodeOf(node);
    auto stored = co_await m_store.saveNode(known);
    if (stored)
        stored = co_await m_store.setSubscription(node, subscription);
    if (stored)
        m_kept.try_emplace(node, std::move(known)).first->second.subscriptions.put(subscription);
    co_return stored;
}

PubsubResource::Reply<Done> XmppLentNodes::unsubscribe(Jid, QString node, Jid subscriber)
{
    if (!nodeOf(node).subscriptions.find(subscriber))
        co_return notSubscribed();
    const auto stored = co_await m_store.removeSubscription(node, subscriber);
    if (!stored)
        co_return StanzaError::of(stored.error());
    if (const auto kept = m_kept.find(node); kept != m_kept.end())
        kept->second.subscriptions.remove(subscriber);
    co_return Done{};
}

PubsubResource::Reply<ItemPage> XmppLentNodes::items(Jid who, QString node, ItemQuery query)
{
    const auto lent = m_nodes.find(node);
    if (!lent)
        co_return gone();
    const auto said = co_await lent->items(who);
    if (const auto* refused = std::get_if<StanzaError>(&said))
        co_return *refused;
    const auto page = itemPage(std::get<QList<PubsubItem>>(said), query);
    if (!page)
        co_return StanzaError::of(page.error());
    co_return *page;
}

PubsubResource::Reply<QString> XmppLentNodes::publish(
    Jid who, QString node, std::optional<PubsubItem> item, std::optional<DataForm> options)
{
    const auto lent = m_nodes.find(node);
    if (!lent || !lent->takesItems)
        return PubsubResource::publish(who, node, item, options);
    if (!item)
        return answered<QString>(pubsubError(Condition::BadRequest, u"item-required"_s));
    if (options)
        return answered<QString>(pubsubError(Condition::Conflict, u"precondition-not-met"_s));
    return lent->publish(who, *item);
}

PubsubResource::Reply<QString> XmppLentNodes::create(Jid, QString, std::optional<DataForm>)
{
    return answered<QString>(StanzaError(Condition::Conflict));
}

std::shared_ptr<XmppLentNodes::Asking> XmppLentNodes::startAsking(const Jid& who)
{
    auto asking = std::make_shared<Asking>(Asking{who.bare()});
    m_asking.removeIf([](const std::weak_ptr<Asking>& one) { return one.expired(); });
    m_asking.append(asking);
    return asking;
}

Task<Result<Done>> XmppLentNodes::accountLeaves(Jid account)
{
    for (const auto& one : std::as_const(m_asking)) {
        if (const auto asking = one.lock(); asking && asking->account == account)
            asking->hasGone = true;
    }
    QList<std::pair<QString, Jid>> leaving;
    for (const auto& [name, node] : m_kept) {
        for (const auto& subscription : node.subscriptions.ofAccount(account))
            leaving.append({name, subscription.who});
    }
    for (const auto& [name, who] : std::as_const(leaving)) {
        const auto stored = co_await m_store.removeSubscription(name, who);
        if (!stored)
            co_return stored;
        if (const auto kept = m_kept.find(name); kept != m_kept.end())
            kept->second.subscriptions.remove(who);
    }
    co_return Done{};
}

void XmppLentNodes::clientGone(const Jid& client)
{
    for (auto& [name, node] : m_kept) {
        if (node.subscriptions.remove(client))
            m_work.start(m_store.removeSubscription(name, client), u"Ending a subscription to %1"_s.arg(name));
    }
}

void XmppLentNodes::published(const QString& node, const PubsubItem& item)
{
    if (has(node))
        m_pubsub.resources().published(node, {item}, listeners(node));
}

void XmppLentNodes::retracted(const QString& node, const QString& id)
{
    if (has(node))
        m_pubsub.resources().retracted(node, {id}, listeners(node));
}

} // namespace everyport
