#pragma once

#include <QString>

#include "app/config/option.h"

namespace everyport::rules {

// Options that several actions have.

Option neededOption(const QString& key, const QString& label, const QString& help); ///< A text that may not be empty.
Option textOption();                                                                ///< "text": what is said.
Option nickOption(const QString& help); ///< "nick": a bot's name in our own services.

} // namespace everyport::rules
