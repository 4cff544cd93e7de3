#pragma once

#include "app/config/configfile.h"

namespace everyport::plugins {

/// The options that a plugin.toml declares, each a table [options.KEY] with type, default, label, help, limits and
/// secret, in the order of the file. Malformed, with the line, for what cannot be, also a default that its own limits
/// refuse.
Result<OptionList> declaredOptions(const ConfigFile& file);
/// What is wrong with the value of `key` in a plugin.toml.
Error faultAt(const QString& key, const QString& sentence);

} // namespace everyport::plugins
