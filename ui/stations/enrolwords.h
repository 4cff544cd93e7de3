#pragma once

#include <optional>

#include <QString>

#include "app/station/running/commands.h"
#include "app/stations/stations.h"

namespace everyport::ui {

/// What is typed at the other computer: the code is no part of it, for everybody there could read it (it is asked for).
QString enrolCommandWithoutCode(const stations::Invitation& invitation);
/// What somebody pasted, or a file holds, as the command that makes this program a station: a card, or lines with an
/// `everyportd stations enrol …` among them and the code, in it or on a line of its own. Nothing where it is neither.
/// Whoever runs the command is told what is wrong with it.
std::optional<CommandRequest> joiningRequest(const QString& pasted);

} // namespace everyport::ui
