#include "app/polls/definition/pollrole.h"

#include <array>

namespace everyport::polls {

namespace {

// In the order of PollRole.
constexpr std::array roleNames{"nobody", "viewer", "assistant", "host"};

PollRole leastFor(PollAct act)
{
    switch (act) {
    case PollAct::See: return PollRole::Viewer;
    case PollAct::OpenAndClose:
    case PollAct::Void: return PollRole::Assistant;
    case PollAct::SeeHidden:
    case PollAct::HideResults:
    case PollAct::NewRound:
    case PollAct::Edit: break;
    }
    return PollRole::Host;
}

} // namespace

bool mayAct(PollRole role, PollAct act)
{
    return role >= leastFor(act);
}

QString pollRoleName(PollRole role)
{
    return QString::fromLatin1(roleNames.at(std::size_t(role)));
}

std::optional<PollRole> pollRoleFromName(const QString& name)
{
    for (const auto role : pollRoles()) {
        if (name == pollRoleName(role))
            return role;
    }
    return {};
}

QList<PollRole> pollRoles()
{
    return {PollRole::Viewer, PollRole::Assistant, PollRole::Host};
}

} // namespace everyport::polls
