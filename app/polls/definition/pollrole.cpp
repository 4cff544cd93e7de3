#include "app/polls/definition/pollrole.h"

#include <array>

#include "app/polls/definition/names.h"

namespace everyport::polls {

namespace {

// In the order of PollRole.
constexpr std::array roleNames{"nobody", "viewer", "assistant", "host"};

} // namespace

QString pollRoleName(PollRole role)
{
    return nameAt(roleNames, role);
}

std::optional<PollRole> pollRoleFromName(const QString& name)
{
    const auto role = fromName<PollRole>(roleNames, name);
    return role == PollRole::Nobody ? std::nullopt : role;
}

} // namespace everyport::polls
