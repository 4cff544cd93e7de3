#pragma once

#include "app/config/option.h"
#include "netcore/base/result.h"
#include "protocols/irc/server/ports/options.h"

namespace everyport {

/// What an `irc` service can be told, and what of it the server is told.
OptionList ircServiceOptions();
/// Reads the files that are named; Local errors where one cannot be read. The cloaks' key is what was configured.
Result<ircd::ServerOptions> ircServerOptions(const OptionValues& values);
/// What only shows in combination: Malformed/BadValue with the key.
Result<Done> checkIrcOptions(const OptionValues& values);

} // namespace everyport
