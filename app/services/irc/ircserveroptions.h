#pragma once

#include "app/config/option.h"
#include "netcore/base/result.h"
#include "protocols/irc/server/ports/options.h"

namespace everyport {

/// What of ircServiceOptions() the server is told. Reads the files that are named; Local errors where one cannot be
/// read. The cloaks' key is what was configured.
Result<ircd::ServerOptions> ircServerOptions(const OptionValues& values);

} // namespace everyport
