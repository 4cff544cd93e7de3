#pragma once

#include <optional>

#include <QString>

namespace everyport::polls {

/// What somebody is to a poll, or to an event's polls, who was let in for it: by a link that its host gave away, or by
/// the rights of an account. Whoever sits at the computer may everything and needs none. Each may all that those before
/// it may; what that is, says whoever lets them in (events::allows; the commands of a prompt).
enum class PollRole {
    Nobody,
    Viewer,    ///< Sees polls and their numbers; changes nothing.
    Assistant, ///< Helps in the hall: opens, closes, voids a vote with its reason, shows or hides what was written.
    Host,      ///< Everything else that an event needs.
};

QString pollRoleName(PollRole role); ///< "nobody", "viewer", "assistant", "host"
/// Nothing for "nobody", too: it is nobody's to give.
std::optional<PollRole> pollRoleFromName(const QString& name);

} // namespace everyport::polls
