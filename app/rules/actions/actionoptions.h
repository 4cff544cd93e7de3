#pragma once

#include <QString>

#include "app/config/option.h"

namespace everyport::rules {

// Options that several actions have.

/// A text that may not be empty; `names` says whose name it is.
Option neededOption(
    const QString& key, const QString& label, const QString& help, Option::Names names = Option::Names::None);
Option textOption();                    ///< "text": what is said.
Option nickOption(const QString& help); ///< "nick": a bot's name in our own services.

} // namespace everyport::rules
