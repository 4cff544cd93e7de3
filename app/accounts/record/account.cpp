#include "app/accounts/record/account.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// In the order of the enumeration.
const QList<RoleInfo>& roleInfos()
{
    static const QList<RoleInfo> all = {
        {.role = Role::Administrator,
            .name = u"administrator"_s,
            .label = u"Administrator"_s,
            .help = u"May do everything, and has a Python prompt."_s},
        {.role = Role::Operator,
            .name = u"operator"_s,
            .label = u"Operator"_s,
            .help = u"Starts and changes services, polls and devices; has a prompt that looks and changes nothing."_s},
        {.role = Role::Member,
            .name = u"member"_s,
            .label = u"Member"_s,
            .help = u"Chats and keeps files; has no prompt."_s},
        {.role = Role::Guest, .name = u"guest"_s, .label = u"Guest"_s, .help = u"Chats, and nothing else."_s},
        {.role = Role::Station,
            .name = u"station"_s,
            .label = u"Station"_s,
            .help =
                u"Another computer with readers: shares its polls at our own XMPP server, and talks with nobody."_s},
    };
    return all;
}

} // namespace

const RoleInfo& roleInfo(Role role)
{
    return roleInfos()[qsizetype(role)];
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const auto& one : roleInfos())
        roles.append(one.role);
    return roles;
}

QString roleName(Role role)
{
    return roleInfo(role).name;
}

QStringList roleNames()
{
    QStringList names;
    for (const auto& one : roleInfos())
        names.append(one.name);
    return names;
}

std::optional<Role> roleNamed(const QString& name)
{
    for (const auto& one : roleInfos()) {
        if (one.name == name)
            return one.role;
    }
    return {};
}

} // namespace everyport
