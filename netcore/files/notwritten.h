#pragma once

#include <QFileDevice>
#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// Why a file was not written, in a sentence that says what to do where that is known. A full disk is NoSpace and said
/// as everywhere; anything else has `otherwise`.
Error notWritten(const QFileDevice& file, const QString& path, Reason otherwise = Reason::None);

} // namespace everyport
