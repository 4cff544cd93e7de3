#include "app/services/xmpp/xmppnodes.h"

#include <QSet>

#include "app/accounts/accounts.h"
#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/serviceports.h"
#include "app/services/xmpp/pubsub/votenodespolicy.h"
#include "app/services/xmpp/pubsub/xmppvoteitems.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/xmpp/pubsub/nodes/pubsubdepartures.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppNodes::XmppNodes(ServiceContext& context, const xmpp::Jid& domain, xmpp::Router& router)
    : m_context(context),
      m_domain(domain),
      m_address(xmpp::Jid::make({}, u"pubsub."_s + domain.toString()).valueOr({})),
      m_router(router),
      m_forgetting(context.database, context.reactor.clock(), router.failed(), SqlPubsubStore::newestAt()),
      m_items(context.database, m_address.toString()),
      m_voteItems(context.reactor.clock(), m_items)
{
    m_items.forgetBy(m_forgetting);
    m_items.keepVotesApart(votesFromLog(context.polls, m_address));
}

Task<Result<Done>> XmppNodes::open(OptionValues values, Ports ports)
{
    auto clearing = clearLeftovers(ports);
    auto opened = co_await std::move(clearing);
    if (!opened || values.text(u"pubsub"_s) != u"on")
        co_return opened;
    reconfigure(values);
    const auto version = xmppServerOptions(values).softwareVersion;
    auto policy = voteNodesPolicy(m_domain, m_context.polls);
    policy.shows = ports.shows;
    policy.mayCreate = [this, isGuest = ports.isGuest, may = std::move(policy.mayCreate)](
                           const xmpp::Jid& who, const QString& node) {
        return isPartHere(who) ? !looksLikePrograms(node) : may(who, node) && !isGuest(who);
    };
    policy.maySubscribeOthers = [this](xmpp::Jid who) { return maySubscribeOthers(std::move(who)); };
    policy.payloadBytes = 192 * 1024; // as accounts' own nodes have it: a piece of a log that stations share
    policy.bytesAtATime = 224 * 1024;
    m_service = std::make_unique<xmpp::PubsubService>(
        m_context.reactor, m_router, m_address, u"Everyport"_s, version, m_voteItems, std::move(policy));
    opened = co_await m_service->open();
    if (opened)
        opened = co_await openProgramsOwn(ports, version);
    co_return opened;
}

/// A domain beneath ours that is answered for here: by this program, or by a component that knows our secret.
bool XmppNodes::isPartHere(const xmpp::Jid& who) const
{
    return !who.hasLocal() && who.domain().endsWith(u'.' + m_domain.toString()) && m_router.knows(who.domain());
}

Task<Result<bool>> XmppNodes::maySubscribeOthers(xmpp::Jid who)
{
    if (!who.hasLocal() || who.domainView() != m_domain.toString())
        co_return isPartHere(who);
    const auto account = co_await m_context.accounts.find(who.local());
    if (!account && account.error().reason != Reason::NotFound) // a guest has none
        co_return account.error();
    co_return account && account->role == Role::Administrator;
}

Task<Result<Done>> XmppNodes::openProgramsOwn(Ports ports, QString version)
{
    auto& clock = m_context.reactor.clock();
    m_status = std::make_unique<XmppStatus>(
        clock, m_context.database, *m_service, m_domain.toString(), version, ports.people);
    auto opened = co_await m_status->open();
    if (!opened)
        co_return opened;
    m_seals = std::make_unique<XmppSeals>(clock, m_context.database, *m_service, m_context.polls);
    opened = co_await m_seals->open();
    if (!opened)
        co_return opened;
    m_results = std::make_unique<XmppResults>(clock, m_context.database, *m_service, m_context.polls);
    opened = co_await m_results->open();
    if (opened && m_context.ports) {
        m_lentNodes = std::make_unique<XmppLentNodes>(clock, m_context.database, *m_service, m_context.ports->nodes);
        opened = co_await m_lentNodes->open();
    }
    if (!opened)
        co_return opened;
    m_votes = std::make_unique<XmppVotePublisher>(
        clock, m_context.polls, m_service->nodes(), m_context.log, m_context.name);
    m_votes->start();
    if (m_context.machine)
        m_beforeSleep = m_context.machine->beforeSleep([this] { return settled(); });
    co_return Done{};
}

/// The votes are with the subscribers, and that they are is written.
Task<Result<Done>> XmppNodes::settled()
{
    auto publishing = m_votes->caughtUp();
    auto done = co_await std::move(publishing);
    if (!done)
        co_return done;
    auto writing = m_voteItems.written();
    done = co_await std::move(writing);
    co_return done;
}

/// Accounts may be removed, and their names given away, while nobody serves them.
Task<Result<Done>> XmppNodes::clearLeftovers(Ports ports)
{
    auto asking = ports.accounts();
    const auto accounts = co_await std::move(asking);
    if (!accounts)
        co_return accounts.error();
    auto clearing = forgetStored(
        [domain = m_domain.toString(), names = QSet<QString>(accounts->begin(), accounts->end())](
            xmpp::PubsubNodes& nodes) { return xmpp::forgetAllBut(nodes, domain, names); });
    const auto cleared = co_await std::move(clearing);
    co_return cleared;
}

Task<Result<Done>> XmppNodes::accountLeaves(QString name)
{
    const auto who = xmpp::Jid::make(name, m_domain.toString());
    if (!who)
        co_return Done{};
    if (!m_service) {
        auto forgetting = forgetStored([who = *who](xmpp::PubsubNodes& nodes) { return forgetAccount(nodes, who); });
        const auto forgotten = co_await std::move(forgetting);
        co_return forgotten;
    }
    auto forgotten = co_await forgetAccount(m_service->nodes(), *who);
    if (forgotten && m_lentNodes)
        forgotten = co_await m_lentNodes->accountLeaves(*who);
    co_return forgotten;
}

/// Of all nodes that are kept, while none of them is open.
Task<Result<Done>> XmppNodes::forgetStored(Forgetting forget)
{
    SqlPubsubStore lent(m_context.database, XmppLentNodes::keptAs(m_address));
    auto own = forgetIn(&m_items, forget);
    auto forgotten = co_await std::move(own);
    if (!forgotten)
        co_return forgotten;
    auto others = forgetIn(&lent, forget);
    forgotten = co_await std::move(others);
    co_return forgotten;
}

Task<Result<Done>> XmppNodes::forgetIn(SqlPubsubStore* store, Forgetting forget)
{
    xmpp::PubsubNodes nodes(m_context.reactor, m_router, m_address, *store);
    auto forgotten = co_await nodes.open();
    if (!forgotten)
        co_return forgotten;
    auto forgetting = forget(nodes);
    forgotten = co_await std::move(forgetting);
    co_return forgotten;
}

void XmppNodes::close()
{
    m_beforeSleep = {};
    m_votes.reset();
    m_lentNodes.reset();
    m_results.reset();
    m_seals.reset();
    m_status.reset();
    m_service.reset();
}

void XmppNodes::reconfigure(const OptionValues& values)
{
    m_items.setRoom({0, values.integer(u"node-storage"_s)});
}

} // namespace everyport
