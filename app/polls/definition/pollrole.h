#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::polls {

/// What somebody is to a poll, or to an event's polls, who was let in for it: by a link that its host gave away, or by
/// the rights of an account. Whoever sits at the computer may everything and needs none. Each may all that those before
/// it may.
enum class PollRole {
    Nobody,
    Viewer,    ///< Sees polls, and numbers that are not hidden; changes nothing.
    Assistant, ///< Helps in the hall: opens, closes, voids a vote with its reason.
    Host,      ///< Everything else that an event needs.
};

/// What is done at a poll.
enum class PollAct {
    See,          ///< Its question, state, and the numbers that everybody may see.
    OpenAndClose, ///< Also: the next question of a running order.
    Void,         ///< Takes a vote back with its reason, and sees for that who voted by their short names.
    SeeHidden,    ///< Numbers that are hidden from others, and drafts.
    HideResults,  ///< And shows them.
    NewRound,
    Edit, ///< Makes, changes and removes polls, their readers, voters and links; exports and merges them.
};

bool mayAct(PollRole role, PollAct act);

QString pollRoleName(PollRole role); ///< "nobody", "viewer", "assistant", "host"
/// Nothing for "nobody", too: it is nobody's to give.
std::optional<PollRole> pollRoleFromName(const QString& name);
QList<PollRole> pollRoles(); ///< Those that can be given, the least first.

} // namespace everyport::polls
