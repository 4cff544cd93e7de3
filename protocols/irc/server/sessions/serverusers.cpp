// What happens to users, whoever asked for it.
#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/sessionextras.h"

namespace everyport::ircd {

namespace {

/// extended-monitor: who watches the nick with it gets what channel mates get, once.
void notifyExtended(Server& server, User& user, const Line& line, Capability capability)
{
    for (auto* session : server.monitors().watchersOf(lower(user.nick()))) {
        const auto wants = session->has(Capability::ExtendedMonitor) && session->has(capability);
        if (wants && session->isRegistered() && !server.delivery().sharesChannel(user, *session->user()))
            session->output().send(line);
    }
}

void notifyPeers(Server& server, User& user, const Line& line, Capability capability, bool withSelf)
{
    server.delivery().toPeers(user, Choice{nullptr, capability, &line}, withSelf);
    notifyExtended(server, user, line, capability);
}

} // namespace

bool Server::isReservedNick(QByteArrayView nick) const
{
    const auto isOwn = [nick](const QByteArray& own) { return isSame(nick, own); };
    return (nick.size() > 4 && isSame(nick.last(4), "Serv"))
        || std::any_of(m_options.ownNicks.begin(), m_options.ownNicks.end(), isOwn);
}

bool Server::isHeldByAnother(QByteArrayView name, const User* self) const
{
    const auto* holder = findUser(name);
    return holder && holder != self && !holder->plug;
}

QByteArray Server::freeNick(QByteArrayView like) const
{
    for (int number = 1;; ++number) {
        const auto end = '_' + QByteArray::number(number);
        const auto nick = like.first(std::min(like.size(), m_options.limits.nick - end.size())).toByteArray() + end;
        if (!findUser(nick) && !isReservedNick(nick))
            return nick;
    }
}

bool Server::takeNick(User& holder)
{
    if (holder.plug && holder.is('B'))
        return false;
    const auto before = holder.nick().toByteArray();
    changeNick(holder, freeNick(before));
    for (auto* session = holder.sessions; session; session = session->next)
        session->notice(
            before + " is the name of one of this server's bots; you are " + holder.nick().toByteArray() + " now");
    noticeOperators("The nick " + before + " was taken from " + holder.mask() + ": it is a bot's of this server");
    return true;
}

User& Server::addUser(std::unique_ptr<User> user)
{
    user->signedOn = user->spoke = seconds();
    auto& added = m_users.add(std::move(user));
    if (added.is('i'))
        ++m_users.invisible;
    m_monitors.notifyOnline(added);
    notify(&ServerEvents::userCame, added);
    return added;
}

void Server::removeUser(User& user, QByteArrayView reason)
{
    for (auto* session = std::exchange(user.sessions, nullptr); session; session = session->next)
        session->detach();
    m_staying.removed(user);
    const Line line(lineBody(user.mask(), "QUIT", {}, reason), eventTags(&user));
    m_delivery.toPeers(user, line, false);
    notify(&ServerEvents::userLeft, user, reason.toByteArray());
    while (!user.places.empty()) {
        auto& channel = *user.places.back().channel;
        store(channel.name(), HistoryItem::Kind::Event, line);
        channel.remove(user);
        m_channels.removeIfEmpty(channel);
    }
    if (user.isOperator())
        --m_users.operators;
    if (user.is('i'))
        --m_users.invisible;
    const auto gone = m_users.take(user, seconds());
    m_monitors.notifyOffline(user.nick());
    if (auto* plug = std::exchange(user.plug, nullptr))
        plug->removed(user, reason.toByteArray());
}

void Server::killUser(User& user, const QByteArray& by, const QByteArray& reason)
{
    const auto text = "Killed (" + by + " (" + reason + "))";
    const Line line(lineBody(by, "KILL", {user.nick()}, reason), {now(), {}, {}, {}, false});
    m_delivery.toUser(user, line);
    auto* session = user.sessions;
    removeUser(user, text);
    while (session) {
        auto* following = std::exchange(session->next, nullptr);
        session->close(text);
        session = following;
    }
}

void Server::changeNick(User& user, const QByteArray& nick)
{
    const auto before = user.nick().toByteArray();
    const Line line(lineBody(user.mask(), "NICK", {nick}), eventTags(&user));
    m_delivery.toPeers(user, line, true);
    for (const auto& place : user.places)
        store(place.channel->name(), HistoryItem::Kind::Event, line);
    m_users.rename(user, nick, seconds());
    if (!isSame(before, nick)) {
        m_monitors.notifyOffline(before);
        m_monitors.notifyOnline(user);
    }
    m_staying.changed(user);
    notify(&ServerEvents::nickChanged, user, before);
}

void Server::setAccount(User& user, const QByteArray& account)
{
    if (user.account == account)
        return;
    m_staying.leaveAccount(user);
    user.account = account;
    user.flags.set('r', !account.isEmpty());
    const Line line(lineBody(user.mask(), "ACCOUNT", {account.isEmpty() ? QByteArray("*") : m_logins.shown(account)}),
        tagsOf(user));
    notifyPeers(*this, user, line, Capability::AccountNotify, true);
    m_staying.update(user);
}

void Server::setAway(User& user, const QByteArray& text)
{
    if (text.isNull() && !user.isAway())
        return;
    user.ownExtras().away = text;
    user.ownExtras().presence.isAutoAway = false;
    m_staying.changed(user);
    const Line line(
        text.isNull() ? lineBody(user.mask(), "AWAY", {}) : lineBody(user.mask(), "AWAY", {}, text), tagsOf(user));
    notifyPeers(*this, user, line, Capability::AwayNotify, false);
    notify(&ServerEvents::awayChanged, user);
}

void Server::setRealName(User& user, const QByteArray& realName)
{
    user.realName = realName;
    m_staying.changed(user);
    const Line line(lineBody(user.mask(), "SETNAME", {}, realName), tagsOf(user));
    notifyPeers(*this, user, line, Capability::Setname, true);
}

void Server::setHost(User& user, const QByteArray& name, const QByteArray& host)
{
    const Line line(lineBody(user.mask(), "CHGHOST", {name, host}), tagsOf(user));
    notifyPeers(*this, user, line, Capability::Chghost, true);
    user.setUserHost(name, host);
    m_staying.changed(user);
}

void Server::setUserFlag(User& user, char flag, bool on)
{
    if (user.is(flag) == on)
        return;
    user.flags.set(flag, on);
    m_staying.changed(user);
    if (flag == 'o')
        m_users.operators += on ? 1 : -1;
    if (flag == 'i')
        m_users.invisible += on ? 1 : -1;
}

} // namespace everyport::ircd
