#include "app/xmppbridge/mucroomguard.h"

#include "app/xmppbridge/mucwords.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using bridge::Refusal;
using bridge::RemoteUser;
using xmpp::muc::Affiliation;

MucRoomGuard::MucRoomGuard(xmpp::muc::MucService& service, QString name, bridge::Bridge& meeting,
    bridge::BridgeEnd& side, const MucPeople& people, const MucRemoteUsers& visitors)
    : m_service(service),
      m_name(std::move(name)),
      m_bridge(meeting),
      m_side(side),
      m_people(people),
      m_visitors(visitors)
{
}

void MucRoomGuard::release()
{
    if (auto* here = room(); here && here->guard == this)
        here->guard = nullptr;
}

void MucRoomGuard::resume()
{
    const auto& before = room()->record.guarded.closedness;
    m_bridge.resume(m_side, {before.isHidden, before.isMembersOnly, before.needsPassword});
}

std::optional<xmpp::StanzaError> MucRoomGuard::refuses(
    const xmpp::muc::Room&, const xmpp::Jid& client, const QString& nick, const QString& password)
{
    const auto refused = m_bridge.refuses(m_side, m_people.person(room(), client, nick), password);
    return refused ? std::optional(errorOf(*refused)) : std::nullopt;
}

xmpp::muc::RoomConfig MucRoomGuard::seen(xmpp::muc::RoomConfig config) const
{
    const auto elsewhere = m_bridge.openness(m_side);
    config.isPublic = config.isPublic && !elsewhere.isHidden;
    config.isMembersOnly = config.isMembersOnly || elsewhere.isMembersOnly;
    config.isPasswordProtected = config.isPasswordProtected || elsewhere.needsPassword;
    return config;
}

bool MucRoomGuard::isOpenTo(const xmpp::muc::Room&, const xmpp::Jid& who) const
{
    return m_bridge.openness(m_side).isOpen() && !m_bridge.objects(m_side, m_people.person(room(), who, {}));
}

bool MucRoomGuard::isBanned(const xmpp::muc::Room&, const xmpp::Jid& who) const
{
    const auto objection = m_bridge.objects(m_side, m_people.person(room(), who, {}));
    return objection && objection->kind == Refusal::Kind::Banned;
}

std::optional<Refusal> MucRoomGuard::refusalForBridge(const RemoteUser& guest, const QString& password) const
{
    const auto* here = room();
    if (!here)
        return std::nullopt;
    if (auto objection = objects(guest))
        return objection;
    const auto& config = here->config();
    const auto account = m_people.account(guest.person);
    const auto affiliation = here->affiliationOf(account);
    if (here->lock.isShut())
        return Refusal{Refusal::Kind::Unreachable, u"The room is not ready yet."_s};
    if (config.isPasswordProtected && config.password != password && !m_service.rooms().policy().isAdmin(account))
        return Refusal{Refusal::Kind::PasswordNeeded, u"The room needs its password."_s};
    if (config.maxOccupants > 0 && qsizetype(here->occupants().size()) >= config.maxOccupants
        && affiliation < Affiliation::Admin)
        return Refusal{Refusal::Kind::Full, u"The room is full."_s};
    return std::nullopt;
}

std::optional<Refusal> MucRoomGuard::objects(const RemoteUser& guest) const
{
    const auto* here = room();
    if (!here)
        return std::nullopt;
    const auto affiliation = here->affiliationOf(m_people.account(guest.person));
    if (affiliation == Affiliation::Outcast)
        return Refusal{Refusal::Kind::Banned, u"You are banned from the room %1."_s.arg(m_name)};
    if (here->config().isMembersOnly && affiliation < Affiliation::Member)
        return Refusal{Refusal::Kind::MembersOnly, u"The room %1 is for members only: log in as one."_s.arg(m_name)};
    if (!m_visitors.find(guest) && (m_visitors.isFull() || m_visitors.freeNick(*here, guest, nullptr).isEmpty()))
        return Refusal{Refusal::Kind::Full, u"The room %1 has no place for more of other networks."_s.arg(m_name)};
    return std::nullopt;
}

std::optional<bridge::Standing> MucRoomGuard::standing(const RemoteUser& guest) const
{
    const auto* here = room();
    if (!here)
        return std::nullopt;
    const auto affiliation = here->affiliationOf(m_people.account(guest.person));
    if (affiliation == Affiliation::Owner)
        return bridge::Standing::Owner;
    return affiliation == Affiliation::Admin ? bridge::Standing::Moderator : bridge::Standing::Plain;
}

bridge::Openness MucRoomGuard::openness() const
{
    const auto* here = room();
    if (!here)
        return {};
    return {!here->config().isPublic, here->config().isMembersOnly, here->config().isPasswordProtected};
}

/// Kept with the room, for the next time that the program starts and for rooms that are shared no longer.
void MucRoomGuard::othersChanged(bool isLost)
{
    auto* here = room();
    if (!here)
        return;
    if (isLost)
        m_service.rooms().loseClosedness(*here);
    const auto others = m_bridge.openness(m_side);
    m_service.rooms().setClosedness(*here, {others.isHidden, others.isMembersOnly, others.needsPassword});
}

} // namespace everyport::xmppbridge
