#pragma once

#include <QStringList>

#include "app/config/option.h"
#include "protocols/rfid/driver/readersettings.h"

namespace everyport {

/// What the command line can say of one reader because its bytes do not: "reversed", "technology", … of
/// rfid::ReaderSettings.
const OptionList& readerOptions();

/// The settings with "reversed=on" and the like; a key without a value goes back to what it is otherwise. Malformed
/// says which keys there are, or what would be right; `code` is the key.
Result<rfid::ReaderSettings> withReaderOptions(rfid::ReaderSettings settings, const QStringList& texts);

} // namespace everyport
