#include "protocols/xmpp/pubsub/pep.h"

#include "protocols/xmpp/pubsub/nodes/pubsubdepartures.h"
#include "protocols/xmpp/pubsub/requests/onerequest.h"
#include "protocols/xmpp/pubsub/requests/pubsubapprovals.h"
#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"
#include "protocols/xmpp/pubsub/requests/pubsubowner.h"
#include "protocols/xmpp/pubsub/requests/pubsubrequests.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr size_t keptAtHand = 256;

PubsubPolicy policy()
{
    PubsubPolicy policy;
    policy.nodes = 300;
    policy.nodesOfOne = 300;
    policy.subscribers = 1000;
    policy.payloadBytes = 192 * 1024; // pictures
    policy.bytesAtATime = 224 * 1024;
    return policy;
}

/// XEP-0163 §2: what a node is like that nobody has configured.
NodeConfig usualConfig()
{
    NodeConfig config;
    config.accessModel = AccessModel::Presence;
    config.maxItems = 1;
    config.sendLast = SendLast::OnSubscribeAndPresence;
    return config;
}

bool isDisco(const Stanza& request)
{
    return request.payload().ns() == ns::discoInfo || request.payload().ns() == ns::discoItems;
}

} // namespace

struct Pep::Account final : private PubsubEvents {
    Account(Pep& service, const Jid& address)
        : pep(service),
          jid(address),
          store(service.m_ports.store(address)),
          nodes(service.m_reactor, service.m_router, address, *store),
          requests(nodes, service.m_policy),
          owner(nodes, service.m_policy),
          approvals(nodes, service.m_router),
          disco(nodes, service.m_policy, none, {})
    {
        nodes.access().refusesContact = [this](const PubsubNode& node, const Jid& who) { return refuses(node, who); };
        nodes.setListeners([this](const PubsubNode& node) { return listeners(node); });
        requests.subscribing().asksOwners = [this](const PubsubNode& node, const Jid& who) {
            approvals.askOwners(node, who);
        };
        nodes.addListener(this);
    }

    bool refuses(const PubsubNode& node, const Jid& who) const
    {
        if (node.config.accessModel == AccessModel::Presence)
            return !pep.m_ports.mayBeSeenBy(jid, who);
        return node.config.accessModel == AccessModel::Roster
            && !pep.m_ports.isInGroup(jid, who, node.config.rosterGroups);
    }
    QList<Jid> listeners(const PubsubNode& node) const
    {
        QList<Jid> all;
        for (const auto& client : pep.m_ports.listeners(jid, node.name)) {
            const bool isSubscribed = node.isSubscribed(client) || node.isSubscribed(client.bare());
            if (!isSubscribed && !nodes.access().refusesReader(node, client))
                all.append(client);
        }
        return all;
    }
    void itemPublished(const QString& node, const PubsubItem& item) override
    {
        if (pep.published)
            pep.published(jid, node, item);
    }

    Pep& pep;
    Jid jid;
    std::unique_ptr<PubsubStore> store;
    PubsubNodes nodes;
    PubsubRequests requests;
    PubsubOwner owner;
    PubsubApprovals approvals;
    Extensions none; // a node alone has no features
    PubsubDisco disco;
};

Pep::Pep(Reactor& reactor, Router& router, PepPorts& ports)
    : m_reactor(reactor), m_router(router), m_ports(ports), m_policy(policy())
{
}

Pep::~Pep() = default;

QStringList Pep::namespaces(Place place) const
{
    return place == Place::Account ? QStringList{ns::pubsub, ns::pubsubOwner, ns::discoInfo, ns::discoItems}
                                   : QStringList();
}

/// The account's own nodes are in its discovery.
bool Pep::replaces(const QString& name, Place place) const
{
    return place == Place::Account && (name == ns::discoInfo || name == ns::discoItems);
}

/// What is asked of nodes may be read by anybody who sees it; what is set there stays.
bool Pep::isForGuests(const Stanza& request) const
{
    const auto ns = request.payload().ns();
    return !request.isSet() || (ns != ns::pubsub && ns != ns::pubsubOwner);
}

QStringList Pep::features(Place place) const
{
    if (place != Place::Account)
        return {};
    QStringList all{ns::pubsub};
    for (const auto* name : {"access-authorize", "access-open", "access-presence", "access-roster", "access-whitelist",
             "auto-create", "config-node", "config-node-max", "create-and-configure", "create-nodes", "delete-items",
             "delete-nodes", "filtered-notifications", "item-ids", "last-published", "modify-affiliations",
             "multi-items", "persistent-items", "presence-notifications", "publish", "publish-options", "purge-nodes",
             "retract-items", "retrieve-affiliations", "retrieve-items", "retrieve-subscriptions", "rsm", "subscribe",
             "subscription-options"})
        all.append(ns::pubsub + u'#' + QLatin1String(name));
    return all;
}

Task<Result<Pep::Held>> Pep::hold(Jid account)
{
    if (auto known = m_known[account].lock())
        co_return known;
    auto made = std::make_shared<Account>(*this, account);
    const auto opened = co_await made->nodes.open();
    if (!opened)
        co_return opened.error();
    if (auto known = m_known[account].lock()) // somebody else was quicker, and may have changed something
        co_return known;
    m_known[account] = made;
    m_recent.push_front(made);
    if (m_recent.size() > keptAtHand) {
        const auto gone = m_recent.back()->jid;
        m_recent.pop_back();
        if (m_known[gone].expired())
            m_known.erase(gone);
    }
    co_return made;
}

Task<Answer> Pep::answer(Stanza request, Place)
{
    const auto jid = request.to().isNull() ? request.from().bare() : request.to().bare();
    const auto contacts = co_await m_ports.contacts(jid);
    if (!contacts)
        co_return StanzaError(Condition::ServiceUnavailable);
    if (isDisco(request) && !m_ports.mayBeSeenBy(jid, request.from()))
        co_return StanzaError(Condition::ServiceUnavailable); // nor is it told whether there is such an account
    const auto account = co_await hold(jid);
    if (!account)
        co_return StanzaError::of(account.error());
    request.setTo(jid);
    if (isDisco(request)) {
        auto answer = co_await discover(*account, request);
        co_return answer;
    }
    const bool isOwn = request.from().bare() == jid;
    if (request.payload().ns() == ns::pubsubOwner) {
        if (!isOwn)
            co_return StanzaError(Condition::Forbidden);
        auto answer = co_await (*account)->owner.answer(std::move(request), Place::Domain);
        co_return answer;
    }
    const auto refused = co_await prepare(*account, request);
    if (refused)
        co_return *refused;
    auto answer = co_await (*account)->requests.answer(std::move(request), Place::Domain);
    co_return answer;
}

bool Pep::receive(const Stanza& message)
{
    if (message.isError() || message.from().bareView() != message.to().bareView() || !isPubsubApproval(message))
        return false;
    m_work.start(decide(message), u"Deciding about a subscriber"_s);
    return true;
}

Task<Result<Done>> Pep::decide(Stanza message)
{
    const auto account = co_await hold(message.to().bare());
    if (!account)
        co_return account.error();
    (*account)->approvals.receive(message);
    co_return Done{};
}

/// XEP-0163 §5: what the account is, and which of its nodes the asker may read.
Task<Answer> Pep::discover(Held account, Stanza request)
{
    const auto query = request.payload();
    if (query.ns() == ns::discoInfo && query.attribute(u"node").isEmpty() && !request.isSet()) {
        const auto all = accountFeatures ? accountFeatures() : features(Place::Account);
        co_return discoInfo({{u"account"_s, u"registered"_s}, {u"pubsub"_s, u"pep"_s}}, all);
    }
    auto answer = co_await account->disco.answer(request, Place::Domain);
    co_return answer;
}

/// Does it ask for a node that comes to be by that, if it is the owner who asks?
bool Pep::isMadeBy(const Stanza& request) const
{
    const auto verb = request.payload().firstElement();
    const auto name = verb.attribute(u"node");
    if (request.isSet())
        return verb.name() == u"publish" && !name.isEmpty();
    return verb.name() == u"items" && m_standing.contains(name);
}

/// Nobody but the owner makes nodes; and what they publish to a node that is not there makes it, as its options say.
Task<std::optional<StanzaError>> Pep::prepare(Held account, Stanza request)
{
    if (!isOneRequest(request.payload())) // before it makes a node
        co_return StanzaError(Condition::BadRequest);
    const auto verb = request.payload().firstElement();
    const bool isOwn = request.from().bare() == account->jid;
    if (verb.name() == u"create" && !isOwn)
        co_return StanzaError(Condition::Forbidden);
    const auto name = verb.attribute(u"node");
    if (!isOwn || !isMadeBy(request) || account->nodes.find(name))
        co_return std::nullopt;
    if (account->nodes.count() >= m_policy.nodes || name.size() > m_policy.nameLength)
        co_return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    auto config = m_standing.value(name, usualConfig());
    const auto options = DataForm::conditionsIn(request.payload().child(u"publish-options", ns::pubsub));
    if (!options)
        co_return StanzaError::of(options.error());
    if (*options) {
        const auto filled = config.preconditions(**options);
        if (!filled)
            co_return pubsubError(Condition::Conflict, u"precondition-not-met"_s);
        config = *filled;
    }
    const auto made = co_await account->nodes.create(name, account->jid, config);
    if (!made && made.error().reason != Reason::AlreadyExists)
        co_return StanzaError::of(made.error());
    co_return std::nullopt;
}

Task<Result<Done>> Pep::sendNewest(Jid jid, Jid client, QStringList nodes)
{
    const auto contacts = co_await m_ports.contacts(jid);
    if (!contacts)
        co_return contacts.error();
    const auto account = co_await hold(jid);
    if (!account)
        co_return account.error();
    for (const auto& name : std::as_const(nodes)) {
        const auto* node = (*account)->nodes.find(name);
        if (!node || (*account)->nodes.access().refusesReader(*node, client))
            continue;
        if (node->config.sendLast != SendLast::OnSubscribeAndPresence)
            continue;
        const auto sent = co_await (*account)->nodes.lastItems().sendNewest(name, client);
        if (!sent)
            co_return sent;
    }
    co_return Done{};
}

Task<Result<Done>> Pep::publish(Jid jid, QString node, PubsubItem item, std::optional<NodeConfig> config)
{
    const auto contacts = co_await m_ports.contacts(jid);
    if (!contacts)
        co_return contacts.error();
    const auto account = co_await hold(jid);
    if (!account)
        co_return account.error();
    if (!(*account)->nodes.find(node)) {
        const auto made = co_await (*account)->nodes.create(node, jid, config.value_or(usualConfig()));
        if (!made && made.error().reason != Reason::AlreadyExists)
            co_return made;
    }
    const auto done = co_await (*account)->nodes.publish(node, item);
    co_return done;
}

Task<Result<Done>> Pep::retract(Jid jid, QString node, QString id)
{
    const auto contacts = co_await m_ports.contacts(jid); // who is told is asked while it is held
    if (!contacts)
        co_return contacts.error();
    const auto account = co_await hold(jid);
    if (!account)
        co_return account.error();
    const auto done = co_await (*account)->nodes.retract(node, id, true);
    co_return done;
}

Task<Result<ItemPage>> Pep::items(Jid jid, QString node, ItemQuery query)
{
    const auto account = co_await hold(jid);
    if (!account)
        co_return account.error();
    auto page = co_await (*account)->nodes.items(node, query);
    co_return page;
}

Task<Result<Done>> Pep::accountLeaves(Jid jid)
{
    const auto account = co_await hold(jid);
    if (!account)
        co_return account.error();
    const auto names = (*account)->nodes.names();
    for (const auto& name : names) {
        auto removing = (*account)->store->removeNode(name, QString());
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed;
    }
    m_known.erase(jid);
    m_recent.remove_if([&](const Held& held) { return held->jid == jid; });
    std::vector<Held> others;
    for (const auto& [address, known] : m_known) {
        if (auto held = known.lock())
            others.push_back(std::move(held));
    }
    for (const auto& other : others) {
        const auto forgotten = co_await forgetAccount(other->nodes, jid);
        if (!forgotten)
            co_return forgotten;
    }
    co_return Done{};
}

} // namespace everyport::xmpp
