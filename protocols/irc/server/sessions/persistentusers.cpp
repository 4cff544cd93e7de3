#include "protocols/irc/server/sessions/persistentusers.h"

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {

constexpr auto awayText = "User is currently disconnected";

bool isAttended(const User& user)
{
    for (const auto* session = user.sessions; session; session = session->next) {
        if (!session->isBackground())
            return true;
    }
    return false;
}

/// Flags that were of a connection, or that have to be earned anew.
Letters keptFlags(const QByteArray& text)
{
    Letters flags;
    for (const auto flag : text)
        flags.set(flag, !QByteArrayView("osZ").contains(flag));
    return flags;
}

} // namespace

bool PersistentUsers::holds(const User& user) const
{
    return user.extras() && user.extras()->presence.isHeld;
}

bool PersistentUsers::wantsToStay(const User& user) const
{
    if (!m_server.ports().users || user.account.isEmpty() || user.plug)
        return false;
    const auto wish = user.extras() ? user.extras()->presence.wish : StoredUser::Wish::Default;
    switch (m_server.options().staying) {
    case Staying::Nobody: return false;
    case Staying::WhoAsks: return wish == StoredUser::Wish::Stay;
    case Staying::UnlessNot: return wish != StoredUser::Wish::Leave;
    case Staying::Everybody: return true;
    }
    return false;
}

void PersistentUsers::update(User& user)
{
    const auto wants = wantsToStay(user);
    if (wants && !m_byAccount.contains(user.account) && m_byAccount.size() < m_server.options().limits.staying) {
        m_byAccount.insert(user.account, &user);
        user.ownExtras().presence.isHeld = true;
        changed(user);
    } else if (!wants && holds(user)) {
        release(user);
        if (!user.sessions && !user.plug)
            m_server.removeUser(user, "Its account does not keep it any more");
    }
}

void PersistentUsers::release(User& user)
{
    m_byAccount.remove(user.account);
    user.ownExtras().presence.isHeld = false;
    if (!m_goesDown)
        store(user, false);
}

void PersistentUsers::leaveAccount(User& user)
{
    if (!user.extras())
        return;
    if (m_changed.remove(&user))
        store(user, false);
    if (holds(user))
        release(user);
    user.ownExtras().presence = {};
}

void PersistentUsers::updateAll()
{
    const auto all = m_byAccount.values(); // updating one may take it out
    for (auto* user : all)
        update(*user);
    if (m_server.options().staying == Staying::Nobody || m_server.options().staying == Staying::WhoAsks)
        return;
    for (auto* user : m_server.users().all())
        update(*user);
}

void PersistentUsers::adopt(User& user, const StoredUser& stored)
{
    auto& presence = user.ownExtras().presence;
    presence.wish = stored.wish;
    presence.autoAway = stored.autoAway;
    presence.isStored = true;
    update(user);
}

void PersistentUsers::clientsChanged(User& user)
{
    const auto isAlone = !user.sessions;
    if (isAlone && !holds(user))
        return;
    const auto attended = isAttended(user);
    auto* extras = user.extras() || isAlone || !attended ? &user.ownExtras() : nullptr;
    if (!extras)
        return;
    auto& presence = extras->presence;
    presence.left = isAlone ? m_server.now() : 0;
    if (!attended && presence.autoAway && !user.isAway()) {
        m_server.setAway(user, isAlone ? awayText : "*");
        presence.isAutoAway = true;
    } else if (attended && std::exchange(presence.isAutoAway, false)) {
        m_server.setAway(user, {});
    }
    changed(user);
}

void PersistentUsers::changed(User& user)
{
    if (!m_server.ports().users || user.account.isEmpty() || user.plug)
        return;
    const auto* extras = user.extras();
    const auto isKept = holds(user)
        || (extras
            && (extras->presence.isStored || !extras->metadata.isEmpty()
                || extras->presence.wish != StoredUser::Wish::Default || !extras->presence.autoAway));
    if (!isKept || (extras && extras->presence.isUnknown))
        return;
    user.ownExtras().presence.isStored = true;
    m_changed.insert(&user);
    if (m_storing.isActive())
        return;
    m_storing = m_server.clock().callLater(200ms, [this] {
        for (auto* one : std::exchange(m_changed, {}))
            store(*one, holds(*one));
    });
}

void PersistentUsers::removed(User& user)
{
    const auto wasChanged = m_changed.remove(&user);
    if (holds(user))
        release(user);
    else if (!m_goesDown && wasChanged)
        store(user, false);
}

void PersistentUsers::goDown()
{
    m_storing.cancel();
    for (auto* user : std::as_const(m_byAccount)) {
        if (user->sessions)
            user->ownExtras().presence.left = m_server.now();
        m_changed.insert(user);
    }
    for (auto* user : std::exchange(m_changed, {}))
        store(*user, holds(*user));
    m_goesDown = true;
}

void PersistentUsers::store(const User& user, bool isThere)
{
    const auto* extras = user.extras();
    if (user.account.isEmpty() || (extras && extras->presence.isUnknown))
        return;
    static const UserExtras none;
    const auto& kept = extras ? *extras : none;
    StoredUser stored{user.account, kept.presence.wish, kept.presence.autoAway, isThere, user.nick().toByteArray(),
        user.user().toByteArray(), user.host().toByteArray(), user.realName, user.flags.text(), kept.away,
        kept.presence.isAutoAway, user.signedOn, kept.presence.left, {}, {}};
    for (const auto& place : user.places)
        stored.places.append({place.channel->name(), place.channel->ranksOf(user)});
    for (auto each = kept.metadata.cbegin(); each != kept.metadata.cend(); ++each)
        stored.metadata.append({each.key(), each.value()});
    m_server.work().start(m_server.ports().users->put(std::move(stored)), u"Storing a user"_s);
}

Task<Result<Done>> PersistentUsers::restore()
{
    auto* store = m_server.ports().users;
    auto* accounts = m_server.ports().accounts;
    auto loading = store->load();
    const auto stored = co_await std::move(loading);
    if (!stored)
        co_return stored.error();
    for (const auto& one : *stored) {
        if (accounts) {
            auto finding = accounts->find(QString::fromUtf8(one.account));
            const auto found = co_await std::move(finding);
            if (!found && found.error().reason == Reason::NotFound) {
                m_server.work().start(store->remove(one.account), u"Forgetting a user"_s);
                continue;
            }
            if (found)
                m_server.noteWritten(one.account, found->written.toUtf8());
        }
        comeAgain(one);
    }
    co_return Done{};
}

void PersistentUsers::comeAgain(const StoredUser& stored)
{
    if (m_server.findUser(stored.nick) || !isNick(stored.nick, 200) || m_byAccount.contains(stored.account))
        return;
    // a bot's by now
    const auto nick = m_server.isReservedNick(stored.nick) ? m_server.freeNick(stored.nick) : stored.nick;
    auto made = std::make_unique<User>(nick, stored.user, stored.host, stored.realName);
    made->account = stored.account;
    made->flags = keptFlags(stored.flags);
    auto& extras = made->ownExtras();
    const auto left = stored.left ? stored.left : m_server.now();
    extras.presence = {stored.wish, stored.autoAway, stored.isAutoAway, true, false, false, left};
    extras.away = stored.away;
    for (const auto& [key, value] : stored.metadata)
        extras.metadata.insert(key, value);
    auto& user = m_server.addUser(std::move(made));
    user.signedOn = stored.signedOn;
    update(user);
    if (!holds(user)) {
        m_server.removeUser(user, "Nobody stays here"); // the server is another now than it was
        return;
    }
    for (const auto& place : stored.places) {
        if (!isChannelName(place.channel, 200))
            continue;
        // No JOIN: it never left, whatever happened to the server.
        auto& channel = m_server.channel(place.channel);
        channel.add(user, place.ranks);
        m_server.notify(&ServerEvents::joined, channel, user);
    }
    clientsChanged(user);
    user.ownExtras().presence.left = left;
}

QByteArrayView wishText(StoredUser::Wish wish)
{
    return wish == StoredUser::Wish::Stay ? "ON" : wish == StoredUser::Wish::Leave ? "OFF" : "DEFAULT";
}

void notifyPersistence(Session& session)
{
    const auto& user = *session.user();
    const auto wish = user.extras() ? user.extras()->presence.wish : StoredUser::Wish::Default;
    session.tell("PERSISTENCE", {"STATUS", wishText(wish), session.server().staying().holds(user) ? "ON" : "OFF"});
}

bool setPresence(Server& server, User& user, StoredUser::Wish wish)
{
    user.ownExtras().presence.wish = wish;
    server.staying().update(user);
    server.staying().changed(user);
    for (auto* session = user.sessions; session; session = session->next) {
        if (session->has(Capability::Persistence))
            notifyPersistence(*session);
    }
    return wish != StoredUser::Wish::Stay || server.staying().holds(user)
        || server.options().staying == Staying::Nobody;
}

} // namespace everyport::ircd
