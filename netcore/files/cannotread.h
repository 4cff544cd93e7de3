#pragma once

#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// The sentence for a file that a person or somebody's file names and that cannot be read, with `why` of
/// readChosenFile() and its neighbours (fileguard.h), whose text is only the end of one. `key`: the option that names
/// it.
Error cannotRead(const QString& file, const Error& why, const QString& key = {});

} // namespace everyport
