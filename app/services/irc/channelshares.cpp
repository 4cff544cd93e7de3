#include "app/services/irc/channelshares.h"

#include "app/ircchat/irctext.h"
#include "app/log/log.h"
#include "app/services/irc/ircservice.h"
#include "protocols/irc/server/ports/names.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

ChannelShares::Meeting::Meeting(std::shared_ptr<ChannelShares> shares, QString service, QByteArray name)
    : owner(std::move(shares)), irc(std::move(service)), channel(std::move(name)), bridge(owner->m_reactor.clock())
{
}

ChannelShares::Meeting::~Meeting()
{
    owner->close(*this);
}

ChannelShares::Share::~Share()
{
    m_meeting->places.remove(m_place);
}

bridge::Bridge& ChannelShares::Share::bridge() const
{
    return m_meeting->bridge;
}

void ChannelShares::Share::open(const QByteArray& sharer)
{
    auto& shares = *m_meeting->owner;
    auto& network = shares.m_networks[m_meeting->irc];
    if (!sharer.isEmpty())
        m_meeting->sharer = sharer;
    if (!std::exchange(m_meeting->isOpen, true) && network.rooms)
        shares.bring(network, *m_meeting);
    else if (network.rooms && !sharer.isEmpty())
        network.rooms->setSharer(m_meeting->bridge, sharer);
    shares.attach(m_meeting->irc, network);
}

ChannelShares::ChannelShares(Reactor& reactor, Log& log, ServiceList& services)
    : m_reactor(reactor), m_log(log), m_services(services)
{
    m_services.addListener(this);
}

ChannelShares::~ChannelShares()
{
    m_services.removeListener(this);
}

Result<std::unique_ptr<ChannelShares::Share>> ChannelShares::join(
    const QString& irc, const QByteArray& channel, const QString& place)
{
    auto& known = m_networks[irc].meetings[ircd::lower(channel)];
    auto meeting = known.lock();
    if (!meeting) {
        meeting = std::make_shared<Meeting>(shared_from_this(), irc, channel);
        known = meeting;
    }
    if (!place.isEmpty() && meeting->places.contains(place))
        return Error::refused(Reason::AlreadyExists,
            u"Another bridge brings that channel to %1 already; take it out of one of them."_s.arg(
                ircchat::readName(channel)),
            u"channels"_s);
    meeting->places.insert(place);
    return std::make_unique<Share>(std::move(meeting), place);
}

void ChannelShares::setSuffix(const QString& irc, const QString& network, const QByteArray& suffix)
{
    auto& at = m_networks[irc];
    at.suffixes.insert(network, suffix);
    if (at.rooms)
        at.rooms->guests().setSuffix(network, suffix);
}

void ChannelShares::openUnshared(const QString& irc, const QByteArray& sharer, const QByteArrayList& shared)
{
    auto& network = m_networks[irc];
    network.shared.insert(sharer, shared);
    for (const auto& [name, weak] : network.meetings) {
        const auto meeting = weak.lock();
        const auto isIt = [&name = name](const QByteArray& one) { return ircd::lower(one) == name; };
        if (!meeting || meeting->sharer != sharer || std::any_of(shared.begin(), shared.end(), isIt))
            continue;
        meeting->sharer.clear();
        if (network.rooms)
            network.rooms->setSharer(meeting->bridge, {});
        meeting->bridge.forgetGone(QString::fromUtf8(sharer));
    }
    if (auto* now = server(irc))
        ircbridge::IrcRooms::openUnshared(*now, sharer, shared);
}

/// Our service may start after those who share its channels, and be started anew.
void ChannelShares::serviceChanged(const QString& name)
{
    const auto network = m_networks.find(name);
    if (network != m_networks.end())
        attach(name, network->second);
}

ircd::Server* ChannelShares::server(const QString& irc) const
{
    auto* service = dynamic_cast<IrcService*>(m_services.running(irc));
    return service ? service->server() : nullptr;
}

void ChannelShares::attach(const QString& irc, Network& network)
{
    auto* now = server(irc);
    if (network.rooms || !now)
        return;
    network.rooms = std::make_unique<ircbridge::IrcRooms>(*now);
    network.rooms->serverGone = [this, irc, &network] {
        network.lettingGo = m_reactor.clock().callLater(0ms, [this, irc, &network] {
            network.rooms.reset();
            attach(irc, network);
        });
    };
    for (auto each = network.shared.cbegin(); each != network.shared.cend(); ++each)
        ircbridge::IrcRooms::openUnshared(*now, each.key(), each.value());
    for (auto suffix = network.suffixes.cbegin(); suffix != network.suffixes.cend(); ++suffix)
        network.rooms->guests().setSuffix(suffix.key(), suffix.value());
    for (const auto& [name, weak] : network.meetings) {
        const auto meeting = weak.lock();
        if (meeting && meeting->isOpen)
            bring(network, *meeting);
    }
}

void ChannelShares::bring(Network& network, Meeting& meeting)
{
    if (!server(meeting.irc))
        return; // it is going: the next one has it
    const auto shared = network.rooms->share(meeting.channel, meeting.bridge, meeting.sharer);
    if (!shared)
        m_log.warning(meeting.irc, ircchat::readName(meeting.channel) + u": "_s + shared.error().text);
}

void ChannelShares::close(const Meeting& meeting)
{
    auto& network = m_networks[meeting.irc];
    network.meetings.erase(ircd::lower(meeting.channel));
    if (network.rooms)
        network.rooms->unshare(meeting.bridge);
}

} // namespace everyport
