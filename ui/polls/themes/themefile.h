#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "ui/polls/themes/walltheme.h"

namespace everyport::ui {

extern const QString themeEnding; ///< ".everytheme"

/// A theme that somebody made, or a picture alone, which is one, too: ours with it behind.
Result<WallTheme> themeFromFile(const QString& path);
/// Whole, or not at all. Refused where it is larger than one may be.
Result<Done> writeTheme(const WallTheme& theme, const QString& path);

} // namespace everyport::ui
