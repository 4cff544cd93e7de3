#pragma once

#include <optional>

#include <QString>

#include "app/station/running/commands.h"

namespace everyport::ui {

/// What somebody pasted, or a file holds, as the command that makes this program a station: a card, or lines with an
/// `everyportd stations enrol …` among them. Nothing where it is neither. Whoever runs the command is told what is
/// wrong with it.
std::optional<CommandRequest> joiningRequest(const QString& pasted);

} // namespace everyport::ui
