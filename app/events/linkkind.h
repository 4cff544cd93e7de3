#pragma once

#include <optional>

#include <QString>

namespace everyport::events {

/// What somebody who has a link, or a card, may do with an event. Each page and each command asks for the one it needs.
enum class Right {
    See,     ///< All numbers, also those that are hidden.
    Voting,  ///< Open and close the present poll.
    Void,    ///< Take a vote back, for a reason.
    Step,    ///< Next, back, to another step.
    Results, ///< Hide and show them.
    Wall,    ///< What big screens show.
    Arrange, ///< The running order itself.
};

/// What a link was given for.
enum class LinkKind { Host, Assistant, Viewer };

bool allows(LinkKind kind, Right right);
QString linkKindName(LinkKind kind); ///< "host", "assistant", "viewer"
std::optional<LinkKind> linkKindFromName(const QString& name);

} // namespace everyport::events
