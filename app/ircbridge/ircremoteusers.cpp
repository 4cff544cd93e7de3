#include "app/ircbridge/ircremoteusers.h"

#include "app/ircbridge/ircroom.h"
#include "app/ircbridge/ircwords.h"
#include "protocols/irc/message.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/source.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::RemoteUser;

namespace {

/// Whether a line is said to a person. Asked for each guest of a busy channel, so it looks no further than it must.
bool isSaidInPrivate(QByteArrayView body)
{
    const auto space = body.indexOf(' ');
    const auto command = body.sliced(space + 1);
    const auto length = command.startsWith("PRIVMSG ") ? 8 : command.startsWith("NOTICE ") ? 7 : 0;
    return length && !QByteArrayView("#~&@%+").contains(command[length]);
}

/// With the name and the host of an address.
std::unique_ptr<ircd::User> userOf(
    const RemoteUser& guest, const QString& at, const QByteArray& nick, const ircd::ServerLimits& limits)
{
    const auto address = at.toUtf8();
    const auto split = address.indexOf('@');
    auto name = ircd::userName(split > 0 ? QByteArrayView(address).first(split) : QByteArrayView(address), limits.user);
    auto host = ircd::userName(split > 0 ? QByteArrayView(address).sliced(split + 1) : QByteArrayView(), 63);
    if (name.isEmpty())
        name = "guest";
    if (host.isEmpty())
        host = ircd::userName(guest.home->network().toUtf8(), 63);
    return std::make_unique<ircd::User>(nick, name, host,
        ircd::bounded(guest.person.realName.toUtf8() + " [" + guest.home->network().toUtf8() + ']', limits.realName));
}

} // namespace

IrcRemoteUsers::~IrcRemoteUsers()
{
    while (!m_visitors.empty())
        remove(m_visitors.begin(), "The bridge goes down");
}

ircd::User* IrcRemoteUsers::come(const RemoteUser& guest, IrcRoom& room)
{
    const auto known = m_visitors.find(keyOf(guest));
    if (known != m_visitors.end()) {
        known->second.rooms.insert(&room);
        return known->second.user;
    }
    if (isFull())
        return nullptr;
    auto user = userOf(guest, guest.person.address, freeNick(guest, nullptr), m_server.options().limits);
    user->plug = this;
    user->flags.set('B', guest.person.isBot);
    auto& added = m_server.addUser(std::move(user));
    m_visitors.insert({keyOf(guest), {guest, &added, {&room}}});
    m_byUser.insert(&added, keyOf(guest));
    if (guest.person.isAway)
        m_server.setAway(added, "Away");
    return &added;
}

ircd::User* IrcRemoteUsers::find(const RemoteUser& guest) const
{
    const auto known = guest.home ? m_visitors.find(keyOf(guest)) : m_visitors.end();
    return known == m_visitors.end() ? nullptr : known->second.user;
}

std::vector<std::unique_ptr<ircd::User>> IrcRemoteUsers::asUsers(const RemoteUser& guest) const
{
    const auto* here = find(guest);
    const auto nick = here ? here->nick().toByteArray() : freeNick(guest, nullptr);
    const auto& known = guest.person.identity;
    std::vector<std::unique_ptr<ircd::User>> users;
    users.push_back(userOf(guest, guest.person.address, nick, m_server.options().limits));
    if (!known.address.isEmpty() && known.address != guest.person.address)
        users.push_back(userOf(guest, known.address, nick, m_server.options().limits));
    for (const auto& user : users) {
        user->account = ircd::lower(known.account.toUtf8());
        user->flags.set('Z', known.isPrivate);
        user->flags.set('r', !known.account.isEmpty());
    }
    return users;
}

const RemoteUser* IrcRemoteUsers::guestOf(const ircd::User& user) const
{
    const auto key = m_byUser.constFind(&user);
    return key == m_byUser.cend() ? nullptr : &m_visitors.at(*key).guest;
}

/// The name, with its network behind it where the bridge has it so, where somebody has the nick, or where it may be an
/// account's and the guest is not known to be that one.
QByteArray IrcRemoteUsers::freeNick(const RemoteUser& guest, const ircd::User* own) const
{
    const auto length = m_server.options().limits.nick;
    const auto isFree = [&](const QByteArray& nick) {
        const auto* holder = m_server.findUser(nick);
        return (!holder || holder == own) && !m_server.isReservedNick(nick);
    };
    const auto isTheirs = [&](const QByteArray& nick) {
        return !m_server.options().reserveNicks || guest.person.isOurs
            || ircd::lower(nick) == ircd::lower(guest.person.account.toUtf8());
    };
    const auto network = guest.home->network();
    auto nick = nickOf(guest.person.name, m_suffixes.value(network), length);
    if (isFree(nick) && (!m_suffixes.value(network).isEmpty() || isTheirs(nick)))
        return nick;
    auto suffix = m_suffixes.value(network);
    if (suffix.isEmpty())
        suffix = nickOf(u"|"_s + network, {}, std::max(1, length / 2));
    for (int number = 1;; ++number) {
        nick = nickOf(guest.person.name, number == 1 ? suffix : suffix + QByteArray::number(number), length);
        if (isFree(nick))
            return nick;
    }
}

void IrcRemoteUsers::update(const RemoteUser& guest)
{
    const auto known = m_visitors.find(keyOf(guest));
    if (known == m_visitors.end())
        return;
    auto& visitor = known->second;
    const auto before = std::exchange(visitor.guest, guest);
    if (before.person.name != guest.person.name) {
        const auto nick = freeNick(guest, visitor.user);
        if (nick != visitor.user->nick())
            m_server.changeNick(*visitor.user, nick);
    }
    if (before.person.isAway != guest.person.isAway)
        m_server.setAway(*visitor.user, guest.person.isAway ? QByteArray("Away") : QByteArray());
}

void IrcRemoteUsers::leave(const RemoteUser& guest, IrcRoom& room)
{
    const auto known = m_visitors.find(keyOf(guest));
    if (known == m_visitors.end())
        return;
    known->second.rooms.remove(&room);
    if (known->second.rooms.isEmpty())
        remove(known, {});
}

void IrcRemoteUsers::quit(const RemoteUser& guest, const QByteArray& reason)
{
    const auto known = m_visitors.find(keyOf(guest));
    if (known != m_visitors.end())
        remove(known, reason);
}

void IrcRemoteUsers::remove(Visitors::iterator visitor, const QByteArray& reason)
{
    auto* user = visitor->second.user;
    m_byUser.remove(user);
    m_visitors.erase(visitor);
    user->plug = nullptr; // it knows
    m_server.delivery().push();
    m_server.removeUser(*user, reason);
}

void IrcRemoteUsers::removed(ircd::User& user, const QByteArray& reason)
{
    const auto visitor = m_visitors.find(m_byUser.take(&user));
    const auto gone = visitor->second;
    m_visitors.erase(visitor);
    for (auto* room : gone.rooms) // killed: where they are at home they go, too
        room->guestRemoved(gone.guest, reason);
}

/// Somebody writes to a guest in private: it goes to where they are, by a room that both are in.
void IrcRemoteUsers::lineCame(ircd::User& user, const ircd::Line& line)
{
    if (!isSaidInPrivate(line.body()))
        return;
    const auto parsed = irc::MessageView::parse(QByteArrayView(line.body()).chopped(2));
    const auto* from = parsed ? m_server.findUser(irc::Source::parse(parsed->source()).nick) : nullptr;
    const auto key = m_byUser.constFind(&user);
    if (!from || isGuest(*from) || key == m_byUser.cend())
        return;
    const auto& visitor = m_visitors.at(*key);
    const auto words = wordsOf(parsed->last().toByteArray(), parsed->isCommand("NOTICE"), line.tags().id);
    if (!words)
        return;
    for (auto* room : visitor.rooms) {
        if (room->whispered(*from, visitor.guest, *words))
            return;
    }
}

} // namespace everyport::ircbridge
