#pragma once

#include <functional>

#include "app/services/core/servicetype.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "app/services/xmpp/pubsub/voteitemstore.h"
#include "app/services/xmpp/pubsub/xmpplentnodes.h"
#include "app/services/xmpp/pubsub/xmppresults.h"
#include "app/services/xmpp/pubsub/xmppseals.h"
#include "app/services/xmpp/pubsub/xmppstatus.h"
#include "app/services/xmpp/pubsub/xmppvotepublisher.h"
#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/base/registration.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"

namespace everyport {

/// Publish-subscribe of an `xmpp` service at pubsub.DOMAIN: the polls' votes, results and seals, the server's state,
/// what plugins lend, and the nodes that accounts make. Loop's thread; `context` and `router` must outlive it.
class XmppNodes {
public:
    XmppNodes(ServiceContext& context, const xmpp::Jid& domain, xmpp::Router& router);
    XmppNodes(const XmppNodes&) = delete;
    XmppNodes& operator=(const XmppNodes&) = delete;

    /// What it asks its service while it is open.
    struct Ports {
        std::function<bool(const xmpp::Jid& who)> isGuest;      ///< Somebody of our domain without an account.
        std::function<QStringList(const xmpp::Jid& who)> shows; ///< PubsubPolicy::shows
        XmppStatus::People people;
        std::function<Task<Result<QStringList>>()> accounts; ///< Names of those that there are.
    };
    /// Where the option `pubsub` is off it only clears up after accounts that are gone. After a failure close() is due.
    Task<Result<Done>> open(OptionValues values, Ports ports);
    void close(); ///< Nothing is published after that.
    void reconfigure(const OptionValues& values);

    /// An account or a guest goes for good: its subscriptions, rights and nodes go, also while this is closed.
    Task<Result<Done>> accountLeaves(QString name);

    xmpp::PubsubService* service() const { return m_service.get(); } ///< Null while closed.
    const xmpp::Jid& address() const { return m_address; }           ///< Also where there is none.

private:
    using Forgetting = std::function<Task<Result<Done>>(xmpp::PubsubNodes& nodes)>;
    Task<Result<Done>> clearLeftovers(Ports ports);
    Task<Result<Done>> forgetStored(Forgetting forget);
    Task<Result<Done>> forgetIn(SqlPubsubStore* store, Forgetting forget);
    Task<Result<Done>> openProgramsOwn(Ports ports, QString version);
    bool isPartHere(const xmpp::Jid& who) const;
    Task<Result<bool>> maySubscribeOthers(xmpp::Jid who);
    Task<Result<Done>> settled();

    ServiceContext& m_context;
    const xmpp::Jid m_domain;
    const xmpp::Jid m_address;
    xmpp::Router& m_router;
    ForgettingClock m_forgetting;
    SqlPubsubStore m_items;
    VoteItemStore m_voteItems; // in front of them
    std::unique_ptr<xmpp::PubsubService> m_service;
    std::unique_ptr<XmppStatus> m_status;       // its node is the service's
    std::unique_ptr<XmppSeals> m_seals;         // the same
    std::unique_ptr<XmppResults> m_results;     // the same
    std::unique_ptr<XmppLentNodes> m_lentNodes; // the same; null where nobody lends any
    std::unique_ptr<XmppVotePublisher> m_votes;
    Registration m_beforeSleep; ///< Of settled().
};

} // namespace everyport
