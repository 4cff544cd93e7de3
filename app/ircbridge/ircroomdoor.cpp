// Who comes into a shared channel, and how open it is.
#include <algorithm>

#include <QScopedValueRollback>

#include "app/ircbridge/ircpeople.h"
#include "app/ircbridge/ircroom.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Refusal;
using bridge::RemoteUser;
using bridge::Standing;

std::optional<ircd::Refusal> IrcRoom::refuses(const ircd::User& user, QByteArrayView key)
{
    const auto refused = m_bridge.refuses(*this, personOf(user, 0), QString::fromUtf8(key));
    return refused
        ? std::optional(ircd::Refusal{refusalNumeric(refused->kind), "Cannot join channel - " + refused->text.toUtf8()})
        : std::nullopt;
}

std::optional<quint8> IrcRoom::ranks(const ircd::User& user)
{
    const auto standing = m_bridge.standing(*this, personOf(user, 0));
    if (!standing)
        return std::nullopt;
    return *standing >= Standing::Moderator ? ircd::rank::Operator : quint8(0);
}

std::optional<Refusal> IrcRoom::refuses(const RemoteUser& guest, const QString& password)
{
    if (auto objection = objects(guest))
        return objection;
    auto* here = channel();
    if (!here)
        return std::nullopt;
    const auto users = m_guests.asUsers(guest);
    auto refused = ircd::refusal(*here, *users.front(), password.toUtf8());
    if (refused && users.size() > 1) // an invitation may be for where they really are
        refused = ircd::refusal(*here, *users.back(), password.toUtf8());
    if (refused)
        return Refusal{refusalKind(refused->numeric), QString::fromUtf8(refused->text)};
    if (!here->takesJoin(m_server.seconds()))
        return Refusal{Refusal::Kind::TooOften, u"Too many come in at once; try again later."_s};
    return std::nullopt;
}

std::optional<Refusal> IrcRoom::objects(const RemoteUser& guest)
{
    if (m_guests.isFull() && !m_guests.find(guest))
        return Refusal{Refusal::Kind::Full, u"There are too many people of other networks on %1."_s.arg(network())};
    const auto* here = channel();
    const auto users = m_guests.asUsers(guest);
    const auto isFounder = here && !here->founder.isEmpty() && here->founder == users.front()->account;
    for (const auto& user : users) {
        const auto host = user->host().toByteArray();
        if (const auto* ban = m_server.bans().find(user->user().toByteArray(), {host, host}, m_server.seconds()))
            return Refusal{
                Refusal::Kind::Banned, u"You are banned from %1: %2"_s.arg(network(), QString::fromUtf8(ban->reason))};
        if (here && !isFounder && here->isBanned(*user))
            return Refusal{
                Refusal::Kind::Banned, u"You are banned from %1 on %2."_s.arg(QString::fromUtf8(m_name), network())};
    }
    return std::nullopt;
}

/// Banned, or muted as who their home knows they are; the channel itself knows them as others see them.
std::optional<QString> IrcRoom::silence(const RemoteUser& guest)
{
    if (const auto objection = objects(guest))
        return objection->text;
    const auto* here = channel();
    const auto users = m_guests.asUsers(guest);
    if (here && std::any_of(users.begin(), users.end(), [&](const auto& user) { return here->isMuted(*user); }))
        return u"You are muted in %1 on %2."_s.arg(QString::fromUtf8(m_name), network());
    return std::nullopt;
}

bridge::Openness IrcRoom::openness() const
{
    const auto* here = channel();
    if (!here)
        return {};
    return {here->isHidden(), here->is('i') || here->is('O') || here->is('R') || here->is('z'), !here->key.isEmpty()};
}

void IrcRoom::modesChanged()
{
    m_bridge.opennessChanged(*this);
    guard(); // a new channel knows nothing of it yet
}

/// How closed the others are is kept with the channel, for when they are out of reach. A bridge closes nothing, and
/// keeps nothing.
void IrcRoom::guard()
{
    auto* here = m_sharer.isEmpty() ? nullptr : channel();
    if (!here)
        return;
    const auto others = m_bridge.openness(*this);
    const ircd::Closedness now{m_sharer, others.isHidden, others.isMembersOnly || others.needsPassword};
    const auto before = here->closedness;
    // Nobody has opened it whom we could have heard.
    const bool isLost = !here->isGuarded
        && ((before.isHidden && !now.isHidden) || (before.isEntranceBarred && !now.isEntranceBarred));
    here->isGuarded = true;
    if (isLost)
        othersChanged(true);
    else
        m_server.setClosedness(*here, now.isOpen() ? ircd::Closedness() : now);
}

void IrcRoom::stopGuarding()
{
    if (auto* here = m_sharer.isEmpty() ? nullptr : channel())
        here->isGuarded = false;
}

/// CHATHISTORY goes back no further than to where the door was lost, for a registered channel also after a restart.
void IrcRoom::othersChanged(bool isLost)
{
    if (auto* here = isLost ? channel() : nullptr) {
        const QScopedValueRollback asked(m_isAsked, true); // the topic goes here alone
        m_server.loseClosedness(*here);
    }
    guard();
}

} // namespace everyport::ircbridge
