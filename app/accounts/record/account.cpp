#include "app/accounts/record/account.h"

using namespace Qt::StringLiterals;

namespace everyport {

QString roleName(Role role)
{
    switch (role) {
    case Role::Administrator: return u"administrator"_s;
    case Role::Operator: return u"operator"_s;
    case Role::Member: return u"member"_s;
    case Role::Guest: break;
    }
    return u"guest"_s;
}

std::optional<Role> roleNamed(const QString& name)
{
    for (auto role : {Role::Administrator, Role::Operator, Role::Member, Role::Guest}) {
        if (roleName(role) == name)
            return role;
    }
    return {};
}

} // namespace everyport
