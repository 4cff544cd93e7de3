#pragma once

#include <list>
#include <map>

#include "netcore/interfaces/reactor.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport::xmpp {

class PubsubOwner;
class PubsubRequests;

/// Port: whom an account's news are for, and where they are kept.
class PepPorts {
public:
    virtual ~PepPorts() = default;
    virtual std::unique_ptr<PubsubStore> store(const Jid& account) = 0;
    /// Reads who the account's contacts are; the questions below are answered while what it gives is held.
    virtual Task<Result<std::shared_ptr<const void>>> contacts(Jid account) = 0;
    virtual bool mayBeSeenBy(const Jid& account, const Jid& who) = 0; ///< Has who a subscription to its presence?
    virtual bool isInGroup(const Jid& account, const Jid& who, const QStringList& groups) = 0;
    /// Clients of the account itself and of those who may see it, that want to hear of the node.
    virtual QList<Jid> listeners(const Jid& account, const QString& node) = 0;
};

/// Personal eventing (XEP-0163): each account is a pubsub service of its own, whose news go to whoever sees it. Nodes
/// come to be when something is published. Everything named must outlive it.
class Pep final : public Extension {
public:
    Pep(Reactor& reactor, Router& router, PepPorts& ports);
    ~Pep() override;

    QStringList namespaces(Place place) const override;
    bool replaces(const QString& ns, Place place) const override;
    QStringList features(Place place) const override;
    bool isForGuests(const Stanza& request) const override;
    bool answersOthers(const Stanza&) const override { return true; }
    Task<Answer> answer(Stanza request, Place place) override;

    /// An account's own client has decided about who wants to subscribe (XEP-0060 §8.6); false: it is no such message.
    bool receive(const Stanza& message);
    /// A client wants to hear of these nodes from now on: the newest item of each, where it may read it.
    Task<Result<Done>> sendNewest(Jid account, Jid client, QStringList nodes);
    /// A node that every account has from the start: made like this when its owner first reads it or writes there.
    void addStanding(const QString& node, NodeConfig config) { m_standing.insert(node, std::move(config)); }
    /// For the program itself. A node that is not there is made as `config` says; without one, as usual.
    Task<Result<Done>> publish(Jid account, QString node, PubsubItem item, std::optional<NodeConfig> config = {});
    Task<Result<Done>> retract(Jid account, QString node, QString id);
    Task<Result<ItemPage>> items(Jid account, QString node, ItemQuery query);
    /// Its own nodes go, and what it is at those of other accounts that are at hand; the stores of all others are the
    /// port's.
    Task<Result<Done>> accountLeaves(Jid account);
    /// What an account's other extensions can do, for who asks what it is (XEP-0030); without it only what is done
    /// here.
    std::function<QStringList()> accountFeatures;
    /// What was published, for whoever makes something else of it (XEP-0398).
    std::function<void(const Jid& account, const QString& node, const PubsubItem& item)> published;

private:
    struct Account;
    using Held = std::shared_ptr<Account>;
    Task<Result<Held>> hold(Jid account);
    Task<Result<Done>> decide(Stanza message);
    Task<Answer> discover(Held account, Stanza request);
    Task<std::optional<StanzaError>> prepare(Held account, Stanza request);
    bool isMadeBy(const Stanza& request) const;

    Reactor& m_reactor;
    Router& m_router;
    PepPorts& m_ports;
    PubsubPolicy m_policy;
    std::map<Jid, std::weak_ptr<Account>> m_known;
    std::list<Held> m_recent;
    QHash<QString, NodeConfig> m_standing;
    TaskSet m_work{m_router.failed()};
};

} // namespace everyport::xmpp
