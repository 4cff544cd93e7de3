#pragma once

#include "app/config/option.h"
#include "netcore/base/result.h"

namespace everyport {

/// What an `irc` service can be told.
OptionList ircServiceOptions();
/// What only shows in combination: Malformed/BadValue with the key.
QList<Error> ircOptionFaults(const OptionValues& values);  ///< As ServiceType::faults.
QList<Error> ircOptionRemarks(const OptionValues& values); ///< As ServiceType::remarks.

} // namespace everyport
