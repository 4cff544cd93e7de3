#pragma once

#include <QByteArray>

#include "app/station/commandline/commandline.h"
#include "netcore/base/result.h"

namespace everyport {

/// What a command brings along, as it declares (Command::Input): a password that is asked for, a file that is read. Of
/// what is named, nothing is read that the data folder's account may not see. Blocks until it is there.
Result<QByteArray> inputFor(const CommandLine& line);

} // namespace everyport
