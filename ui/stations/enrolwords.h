#pragma once

#include <optional>

#include <QString>

#include "app/station/running/commands.h"
#include "app/stations/stations.h"

namespace everyport::ui {

/// What is typed on a computer that is to be a station, by an invitation for one.
QString enrolCommand(const stations::Invitation& invitation);

/// What somebody pasted, or a file holds, as the command that makes this program a station: a card, or lines with an
/// `everyportd stations enrol …` among them. Nothing where it is neither. Whoever runs the command is told what is
/// wrong with it.
std::optional<CommandRequest> joiningRequest(const QString& pasted);

/// What is typed there before, where the server shows a certificate that nobody vouches for; else empty.
QString acceptCommand(const stations::Invitation& invitation);
/// Whether nobody can come by it, since its server is reached from this computer alone.
bool isForThisComputerAlone(const stations::Invitation& invitation);

} // namespace everyport::ui
