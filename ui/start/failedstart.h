#pragma once

#include <QString>

namespace everyport::ui {

struct FirstWindow;

/// For a start that fails after its window was seen: who started it from a menu reads no output. Puts the reason into
/// that window, in place of the skeleton, and returns when the person has closed it; then the window has gone. `why`
/// says what has happened and what to do. Does nothing where no window was shown, or it is closed already. True: it
/// shall be tried again, which `mayTryAgain` offers.
bool showFailedStart(FirstWindow& first, const QString& why, bool mayTryAgain = false);

} // namespace everyport::ui
