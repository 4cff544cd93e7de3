#include "app/services/xmpp/xmppnodes.h"

#include <QSet>

#include "app/polls/pollregistry.h"
#include "app/services/core/serviceports.h"
#include "app/services/xmpp/pubsub/xmppvoteitems.h"
#include "app/services/xmpp/xmppguests.h"
#include "app/services/xmpp/xmppserviceoptions.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppNodes::XmppNodes(ServiceContext& context, const xmpp::Jid& domain, xmpp::Router& router)
    : m_context(context),
      m_domain(domain),
      m_address(xmpp::Jid::make({}, u"pubsub."_s + domain.toString()).valueOr({})),
      m_router(router),
      m_items(context.database, m_address.toString()),
      m_voteItems(context.reactor.clock(), m_items)
{
    m_items.keepVotesApart(votesFromLog(context.polls, m_address));
}

Task<Result<Done>> XmppNodes::open(OptionValues values, Ports ports)
{
    if (values.text(u"pubsub"_s) != u"on")
        co_return Done{};
    reconfigure(values);
    const auto version = xmppServerOptions(values).softwareVersion;
    auto policy = voteNodesPolicy(m_domain, m_context.polls);
    policy.shows = ports.shows;
    policy.mayCreate = [isGuest = ports.isGuest, may = std::move(policy.mayCreate)](
                           const xmpp::Jid& who, const QString& node) { return may(who, node) && !isGuest(who); };
    m_service = std::make_unique<xmpp::PubsubService>(
        m_context.reactor, m_router, m_address, u"Everyport"_s, version, m_voteItems, std::move(policy));
    auto opened = co_await m_service->open();
    if (opened)
        opened = co_await forgetGuestsOfBefore(ports);
    if (opened)
        opened = co_await openProgramsOwn(ports, version);
    co_return opened;
}

Task<Result<Done>> XmppNodes::openProgramsOwn(Ports ports, QString version)
{
    auto& clock = m_context.reactor.clock();
    m_status = std::make_unique<XmppStatus>(
        clock, m_context.database, *m_service, m_domain.toString(), version, ports.people);
    auto opened = co_await m_status->open();
    if (opened && m_context.ports) {
        m_lentNodes = std::make_unique<XmppLentNodes>(clock, m_context.database, *m_service, m_context.ports->nodes);
        opened = co_await m_lentNodes->open();
    }
    if (!opened)
        co_return opened;
    m_votes = std::make_unique<XmppVotePublisher>(
        clock, m_context.polls, m_service->nodes(), m_context.log, m_context.name);
    m_votes->start();
    co_return Done{};
}

Task<Result<Done>> XmppNodes::forgetGuestsOfBefore(Ports ports)
{
    auto asking = ports.accounts();
    const auto accounts = co_await std::move(asking);
    if (!accounts)
        co_return accounts.error();
    auto leaving = forgetGuests(
        m_service->nodes(), m_domain.toString(), QSet<QString>(accounts->begin(), accounts->end()));
    const auto forgotten = co_await std::move(leaving);
    co_return forgotten;
}

Task<Result<Done>> XmppNodes::forgetGuest(QString name)
{
    if (!m_service)
        return Result<Done>(Done{});
    return everyport::forgetGuest(m_service->nodes(), xmpp::Jid::make(name, m_domain.toString()).valueOr({}));
}

void XmppNodes::close()
{
    m_votes.reset();
    m_lentNodes.reset();
    m_status.reset();
    m_service.reset();
}

void XmppNodes::reconfigure(const OptionValues& values)
{
    m_items.setRoom({0, values.integer(u"node-storage"_s)});
}

} // namespace everyport
