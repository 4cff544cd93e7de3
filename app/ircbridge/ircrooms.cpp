#include "app/ircbridge/ircrooms.h"

#include <algorithm>

#include "app/ircbridge/ircwords.h"
#include "protocols/irc/server/ports/names.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Leaving;

IrcRooms::IrcRooms(ircd::Server& server) : m_server(&server), m_guests(server)
{
    server.addListener(*this);
    server.addGuard(*this);
}

IrcRooms::~IrcRooms()
{
    forget();
}

Result<Done> IrcRooms::share(const QByteArray& channel, bridge::Bridge& meeting, const QByteArray& sharer)
{
    if (!m_server || !ircd::isChannelName(channel, m_server->options().limits.channelName))
        return Error::refused(Reason::BadValue, u"A channel's name begins with #."_s);
    if (roomOf(channel))
        return Error::refused(Reason::AlreadyExists, u"The channel is shared already."_s);
    m_rooms.push_back(std::make_unique<IrcRoom>(*m_server, m_guests, channel, sharer, meeting));
    m_rooms.back()->open();
    return Done{};
}

void IrcRooms::setSharer(const bridge::Bridge& meeting, const QByteArray& sharer)
{
    for (const auto& room : m_rooms) {
        if (&room->meeting() == &meeting)
            room->setSharer(sharer);
    }
}

void IrcRooms::openUnshared(ircd::Server& server, const QByteArray& sharer, const QByteArrayList& shared)
{
    for (auto* channel : server.channels().all()) {
        const auto isIt = [channel](const QByteArray& name) { return ircd::isSame(name, channel->name()); };
        if (channel->closedness.by == sharer && std::none_of(shared.begin(), shared.end(), isIt))
            server.channels().loseClosedness(*channel);
    }
}

void IrcRooms::unshare(const bridge::Bridge& meeting)
{
    std::erase_if(m_rooms, [&](const auto& room) { return &room->meeting() == &meeting; });
}

/// Asked for each message of each channel: there are few shared ones.
IrcRoom* IrcRooms::roomOf(QByteArrayView channel) const
{
    for (const auto& room : m_rooms) {
        if (room->channelName().size() == channel.size() && ircd::isSame(room->channelName(), channel))
            return room.get();
    }
    return nullptr;
}

void IrcRooms::everywhere(const ircd::User& user, const std::function<void(IrcRoom&)>& tell) const
{
    for (const auto& place : user.places) {
        if (auto* room = roomOf(place.channel->name()))
            tell(*room);
    }
}

void IrcRooms::forget()
{
    if (auto* server = std::exchange(m_server, nullptr)) {
        server->removeListener(*this);
        server->removeGuard(*this);
    }
    m_rooms.clear();
}

std::optional<ircd::Refusal> IrcRooms::refuses(QByteArrayView channel, const ircd::User& user, QByteArrayView key)
{
    auto* room = roomOf(channel);
    return room ? room->refuses(user, key) : std::nullopt;
}

std::optional<quint8> IrcRooms::ranks(QByteArrayView channel, const ircd::User& user)
{
    auto* room = roomOf(channel);
    return room ? room->ranks(user) : std::nullopt;
}

bool IrcRooms::hides(QByteArrayView channel) const
{
    const auto* room = roomOf(channel);
    return room && room->isHiddenElsewhere();
}

void IrcRooms::userLeft(ircd::User& user, const QByteArray& reason)
{
    everywhere(user, [&](IrcRoom& room) { room.left(user, {Leaving::Kind::Quit, plainText(reason), {}}); });
}

void IrcRooms::nickChanged(ircd::User& user, const QByteArray&)
{
    everywhere(user, [&](IrcRoom& room) { room.changed(user); });
}

void IrcRooms::awayChanged(ircd::User& user)
{
    everywhere(user, [&](IrcRoom& room) { room.changed(user); });
}

void IrcRooms::joined(ircd::Channel& channel, ircd::User& user)
{
    if (auto* room = roomOf(channel.name())) {
        room->modesChanged(); // a new one has some from the start
        room->changed(user);
    }
}

void IrcRooms::parted(ircd::Channel& channel, ircd::User& user, const QByteArray& reason)
{
    if (auto* room = roomOf(channel.name()))
        room->left(user, {Leaving::Kind::Left, plainText(reason), {}});
}

void IrcRooms::kicked(ircd::Channel& channel, ircd::User& user, const QByteArray& by, const QByteArray& reason)
{
    if (auto* room = roomOf(channel.name()))
        room->kicked(user, by, reason);
}

void IrcRooms::ranksChanged(ircd::Channel& channel, ircd::User& user)
{
    if (auto* room = roomOf(channel.name()))
        room->changed(user);
}

bool IrcRooms::keepsName(QByteArrayView channel) const
{
    return roomOf(channel) != nullptr;
}

void IrcRooms::modesChanged(ircd::Channel& channel)
{
    if (auto* room = roomOf(channel.name()))
        room->modesChanged();
}

void IrcRooms::channelGone(ircd::Channel& channel)
{
    if (auto* room = roomOf(channel.name()))
        room->gone();
}

void IrcRooms::topicChanged(ircd::Channel& channel, const QByteArray& by)
{
    if (auto* room = roomOf(channel.name()))
        room->topicChanged(by, channel.topic);
}

void IrcRooms::channelRenamed(ircd::Channel& channel, const QByteArray& before)
{
    if (auto* room = roomOf(before))
        room->renamed(channel.name());
}

void IrcRooms::channelMessage(
    ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text, const ircd::Line& line)
{
    if (auto* room = roomOf(channel.name()))
        room->said(from, isNotice, text, line.tags());
}

void IrcRooms::messageRedacted(ircd::Channel& channel, ircd::User& by, const QByteArray& id, const QByteArray& reason)
{
    if (auto* room = roomOf(channel.name()))
        room->redacted(by, id, reason);
}

void IrcRooms::serverGoes()
{
    forget();
    if (serverGone)
        serverGone();
}

} // namespace everyport::ircbridge
