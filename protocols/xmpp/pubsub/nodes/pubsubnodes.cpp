#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Error refused(const StanzaError& error)
{
    return Error::refused(Reason::None, error.text.isEmpty() ? u"A node cannot stand there."_s : error.text,
        conditionName(error.condition));
}

} // namespace

PubsubNodes::PubsubNodes(Reactor& reactor, Router& router, Jid service, PubsubStore& store)
    : m_reactor(reactor),
      m_service(std::move(service)),
      m_store(store),
      m_audience(
          m_tree, m_attendance, [this](const PubsubNode& node, const Jid& who) { return m_access.hides(node, who); }),
      m_notices(reactor, router, m_service, m_tree, m_audience),
      m_items(reactor.clock(), store, m_tree, m_notices, m_listeners),
      m_lastItems(reactor, {m_tree, m_audience, m_access, m_notices}, m_items, router.failed()),
      m_expiry(reactor.clock(), m_tree,
          {.mayForget = [this] { return m_store.mayForget(); },
              .itemsBefore =
                  [this](const QString& name, qint64 wallMsecs) {
                      m_work.start(m_store.removeOlder(name, wallMsecs), u"Clearing old items of %1"_s.arg(name));
                  },
              .leaseOver =
                  [this](const QString& name, const PubsubSubscription& subscription) {
                      m_work.start(endLease(name, subscription), u"Ending a subscription to %1"_s.arg(name));
                  }},
          router.failed()),
      m_work(router.failed())
{
}

Task<Result<Done>> PubsubNodes::open()
{
    auto loaded = co_await m_store.load();
    if (!loaded)
        co_return loaded.error();
    const auto redirects = co_await m_store.redirects();
    if (!redirects)
        co_return redirects.error();
    m_redirects = *redirects;
    for (auto& one : *loaded)
        adopt(std::move(one));
    m_expiry.startIfNeeded();
    co_return Done{};
}

void PubsubNodes::adopt(PubsubNode node)
{
    m_memberships.nodeAdded(node);
    m_tree.put(std::move(node));
}

QStringList PubsubNodes::names() const
{
    QStringList all;
    for (const auto& [name, one] : m_tree.nodes())
        all.append(name);
    return all;
}

StanzaError PubsubNodes::missing(const QString& name) const
{
    const auto redirect = m_redirects.constFind(name);
    if (redirect == m_redirects.cend())
        return {Condition::ItemNotFound};
    StanzaError error(Condition::Gone);
    error.address = *redirect;
    return error;
}

QStringList PubsubNodes::affiliatedWith(const Jid& who) const
{
    QStringList all;
    for (const auto& [name, one] : m_tree.nodes()) {
        if (one.affiliation(who) != Affiliation::None)
            all.append(name);
    }
    return all;
}

Task<Result<Done>> PubsubNodes::create(QString name, Jid owner, NodeConfig config)
{
    if (name.isEmpty() || m_tree.find(name))
        co_return Error::refused(Reason::AlreadyExists, u"This node exists already."_s, u"conflict"_s);
    if (const auto wrong = m_tree.refuses(name, config.collections, {}))
        co_return refused(*wrong);
    const auto creator = owner.bare();
    PubsubNode made{.name = name,
        .config = std::move(config),
        .creator = creator,
        .createdAt = m_reactor.clock().wallMsecs(),
        .affiliations = {{creator, Affiliation::Owner}}};
    adopt(made); // taken from now on, so that two who ask at once do not both get it
    // Both are asked for at once. Its owner may take it away before it is safe; the right to it, stored behind that,
    // would be there for whoever makes a node of this name next.
    auto saving = m_store.saveNode(made);
    auto owning = m_store.setAffiliation(name, creator, Affiliation::Owner);
    auto saved = co_await std::move(saving);
    const auto owned = co_await std::move(owning);
    if (saved)
        saved = owned;
    if (!saved && standing(name)) {
        m_work.start(
            m_store.removeNode(name, {}), u"Taking back node %1"_s.arg(name)); // of both one may have been kept
        const auto left = co_await takeOut(name);
        Q_UNUSED(left) // the first failure is the one to tell
        co_return saved;
    }
    const auto* now = standing(name);
    if (!saved || !now)
        co_return saved;
    m_redirects.remove(name);
    m_notices.created(*now);
    if (made.config.itemExpire > 0)
        m_expiry.start();
    notify(&PubsubEvents::nodeChanged, name);
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::configure(QString name, NodeConfig config)
{
    const auto* known = name.isEmpty() ? nullptr : standing(name);
    if (!known)
        co_return noPubsubNode();
    if (const auto wrong = m_tree.refuses(name, config.collections, {}))
        co_return refused(*wrong);
    const bool narrows = config.accessModel != known->config.accessModel
        || config.rosterGroups != known->config.rosterGroups;
    const bool turns = config.isCollection() && !known->config.isCollection();
    auto changed = *known;
    changed.config = config;
    const auto saved = co_await m_store.saveNode(changed);
    if (!saved)
        co_return saved;
    if (turns) { // XEP-0248 §5.2.4: it holds no items any more
        const auto cleared = co_await m_items.clear(name);
        if (!cleared)
            co_return cleared;
    }
    if (const auto* now = find(name)) {
        const auto before = now->config.collections;
        m_tree.setConfig(name, config);
        m_items.forget(name);
        m_notices.moved(*now, before);
        if (config.notifyConfig)
            m_notices.configured(*now);
        if (config.itemExpire > 0)
            m_expiry.start();
        notify(&PubsubEvents::nodeChanged, name);
    }
    if (!narrows)
        co_return Done{};
    const Jid everyone;
    const auto dropped = co_await dropRefused(name, everyone);
    co_return dropped;
}

/// §8.9.2.1: who may not read any more does not go on hearing. Who waits for a node that needs no approval any more
/// waits no longer. Of one account, or of all where it is null.
Task<Result<Done>> PubsubNodes::dropRefused(QString name, Jid only)
{
    const auto* node = find(name);
    if (!node)
        co_return Done{};
    const auto subscriptions = only.isNull() ? node->subscriptions.all() : node->subscriptions.ofAccount(only);
    for (const auto& subscription : subscriptions) {
        node = find(name);
        if (!node)
            co_return Done{};
        auto changed = subscription;
        if (m_access.refusesSubscriber(*node, subscription.who)) {
            changed.state = SubscriptionState::None;
            const auto ended = co_await unsubscribe(name, subscription.who);
            if (!ended)
                co_return ended;
        } else if (subscription.state == SubscriptionState::Pending
            && node->config.accessModel != AccessModel::Authorize) {
            changed.state = SubscriptionState::Subscribed;
            const auto begun = co_await setSubscription(name, changed);
            if (!begun)
                co_return begun;
        }
        if (changed.state != subscription.state)
            m_notices.subscription(name, changed, {subscription.who});
    }
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::remove(QString name, QString redirect)
{
    auto* going = name.isEmpty() ? nullptr : standing(name);
    if (!going)
        co_return noPubsubNode();
    going->isGoing = true;
    const auto removed = co_await m_store.removeNode(name, redirect);
    if (auto* still = m_tree.find(name))
        still->isGoing = false;
    m_items.forget(name);
    if (!removed)
        co_return removed;
    const auto* found = find(name);
    if (!found)
        co_return Done{};
    if (found->config.notifyDelete)
        m_notices.removed(*found, redirect);
    if (!redirect.isEmpty())
        m_redirects.insert(name, redirect);
    const auto kept = co_await takeOut(name);
    co_return kept;
}

/// Out of memory, with all that is counted of it. What stood in it alone stands at the root then, and is stored so.
Task<Result<Done>> PubsubNodes::takeOut(QString name)
{
    const auto gone = *m_tree.find(name);
    const auto orphans = m_tree.take(name);
    m_memberships.nodeRemoved(gone);
    notify(&PubsubEvents::nodeRemoved, name);
    for (const auto& orphan : orphans) {
        const auto* child = standing(orphan);
        if (!child)
            continue;
        const auto saved = co_await m_store.saveNode(*child);
        if (!saved)
            co_return saved;
    }
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::setAffiliation(QString name, Jid who, Affiliation affiliation)
{
    if (!standing(name))
        co_return noPubsubNode();
    const auto bare = who.bare();
    const auto stored = co_await m_store.setAffiliation(name, bare, affiliation);
    auto* changed = m_tree.find(name);
    if (!stored)
        co_return stored;
    if (!changed) // it could not be kept itself
        co_return noPubsubNode();
    m_memberships.affiliationChanges(*changed, bare, affiliation);
    changed->setAffiliation(bare, affiliation);
    const auto dropped = co_await dropRefused(name, bare);
    co_return dropped;
}

Task<Result<Done>> PubsubNodes::setSubscription(QString name, PubsubSubscription subscription)
{
    if (!standing(name))
        co_return noPubsubNode();
    const auto stored = co_await m_store.setSubscription(name, subscription);
    auto* changed = m_tree.find(name);
    if (!stored)
        co_return stored;
    if (!changed)
        co_return noPubsubNode();
    changed->subscriptions.put(subscription);
    m_memberships.subscribed(*changed, subscription.who);
    if (subscription.options.expires > 0)
        m_expiry.start();
    notify(&PubsubEvents::nodeChanged, name);
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::unsubscribe(QString name, Jid who)
{
    const auto stored = co_await m_store.removeSubscription(name, who);
    auto* changed = m_tree.find(name);
    if (!stored || !changed)
        co_return stored;
    changed->subscriptions.remove(who);
    m_memberships.unsubscribed(*changed, who);
    notify(&PubsubEvents::nodeChanged, name);
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::endLease(QString name, PubsubSubscription subscription)
{
    const auto ended = co_await unsubscribe(name, subscription.who);
    if (!ended)
        co_return ended;
    subscription.state = SubscriptionState::None;
    subscription.options.expires = 0;
    m_notices.subscription(name, subscription, {subscription.who});
    co_return Done{};
}

} // namespace everyport::xmpp
