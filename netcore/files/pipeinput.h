#pragma once

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport {

/// From a descriptor that may be a pipe, which comes by pieces and may pause: to its end, or `most` bytes. Waits for
/// it, also where it is non-blocking. An Error's text is only why, as of readChosenFile() (fileguard.h).
Result<QByteArray> readToEnd(int descriptor, qint64 most);

} // namespace everyport
