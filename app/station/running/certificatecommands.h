#pragma once

#include "app/station/running/commands.h"

namespace everyport {

Task<Result<Done>> runCertificateCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
