#pragma once

#include <QString>

namespace everyport {
struct Error;
}

namespace everyport::ui {

/// Why a start has failed and what to do about it, in the window's language: the error's own sentence, and where that
/// is but what the system says about a file or folder ("Making the folder /data: Permission denied"), what would help.
QString whyNotStarted(const Error& error);

} // namespace everyport::ui
