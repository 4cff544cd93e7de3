#include "protocols/xmpp/muc/configuration/ranks.h"

#include "protocols/xmpp/extensions/nametable.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

constexpr std::array<QLatin1String, 4> roleNames{"none"_L1, "visitor"_L1, "participant"_L1, "moderator"_L1};
constexpr std::array<QLatin1String, 5> affiliationNames{"outcast"_L1, "none"_L1, "member"_L1, "admin"_L1, "owner"_L1};

} // namespace

QString roleName(Role role)
{
    return roleNames[size_t(role)];
}

std::optional<Role> roleNamed(QStringView name)
{
    return named<Role>(roleNames, name);
}

QString affiliationName(Affiliation affiliation)
{
    return affiliationNames[size_t(affiliation)];
}

std::optional<Affiliation> affiliationNamed(QStringView name)
{
    return named<Affiliation>(affiliationNames, name);
}

Role roleOnEntering(Affiliation affiliation, bool isModerated)
{
    if (affiliation >= Affiliation::Admin)
        return Role::Moderator;
    return isModerated && affiliation < Affiliation::Member ? Role::Visitor : Role::Participant;
}

bool mayGiveRole(Ranks by, Ranks to, Role role)
{
    if (by.role != Role::Moderator || to.affiliation > by.affiliation)
        return false;
    if (role == Role::None)
        return true;
    // Admins and owners are moderators as long as they are in the room.
    if (to.affiliation >= Affiliation::Admin && role != Role::Moderator)
        return false;
    const bool isAboutModerators = role == Role::Moderator || to.role == Role::Moderator;
    return !isAboutModerators || by.affiliation >= Affiliation::Admin;
}

bool mayGiveAffiliation(Affiliation by, Affiliation before, Affiliation after)
{
    if (by == Affiliation::Owner)
        return true;
    return by == Affiliation::Admin && before < Affiliation::Admin && after < Affiliation::Admin;
}

} // namespace everyport::xmpp::muc
