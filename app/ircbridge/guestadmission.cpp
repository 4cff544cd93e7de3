#include "app/ircbridge/guestadmission.h"

#include <algorithm>

#include "app/ircbridge/ircpeople.h"
#include "protocols/irc/server/admission/admission.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Refusal;
using bridge::RemoteUser;

std::optional<Refusal> GuestAdmission::admit(const RemoteUser& guest, const QString& password)
{
    if (auto objection = objects(guest))
        return objection;
    auto* here = m_channel.now();
    if (!here)
        return std::nullopt;
    const auto users = m_guests.asUsers(guest);
    auto refused = ircd::refusal(*here, *users.front(), password.toUtf8());
    if (refused && users.size() > 1) // an invitation may be for where they really are
        refused = ircd::refusal(*here, *users.back(), password.toUtf8());
    if (refused)
        return Refusal{refusalKind(refused->numeric), QString::fromUtf8(refused->text)};
    if (!here->takesJoin(m_channel.server().seconds()))
        return Refusal{Refusal::Kind::TooOften, u"Too many come in at once; try again later."_s};
    return std::nullopt;
}

std::optional<Refusal> GuestAdmission::objects(const RemoteUser& guest) const
{
    auto& server = m_channel.server();
    const auto network = m_channel.network();
    if (m_guests.isFull() && !m_guests.find(guest))
        return Refusal{Refusal::Kind::Full, u"There are too many people of other networks on %1."_s.arg(network)};
    const auto* here = m_channel.now();
    const auto users = m_guests.asUsers(guest);
    const auto isFounder = here && !here->founder.isEmpty() && here->founder == users.front()->account;
    for (const auto& user : users) {
        const auto host = user->host().toByteArray();
        if (const auto* ban = server.bans().find(user->user().toByteArray(), {host, host}, server.seconds()))
            return Refusal{
                Refusal::Kind::Banned, u"You are banned from %1: %2"_s.arg(network, QString::fromUtf8(ban->reason))};
        if (here && !isFounder && here->isBanned(*user))
            return Refusal{Refusal::Kind::Banned,
                u"You are banned from %1 on %2."_s.arg(QString::fromUtf8(m_channel.name()), network)};
    }
    return std::nullopt;
}

/// Banned, or muted as who their home knows they are; the channel itself knows them as others see them.
std::optional<QString> GuestAdmission::silence(const RemoteUser& guest) const
{
    if (const auto objection = objects(guest))
        return objection->text;
    const auto* here = m_channel.now();
    const auto users = m_guests.asUsers(guest);
    if (here && std::any_of(users.begin(), users.end(), [&](const auto& user) { return here->isMuted(*user); }))
        return u"You are muted in %1 on %2."_s.arg(QString::fromUtf8(m_channel.name()), m_channel.network());
    return std::nullopt;
}

} // namespace everyport::ircbridge
