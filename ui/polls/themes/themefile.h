#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "ui/polls/themes/walltheme.h"

namespace everyport::ui {

extern const QString themeEnding; ///< ".everytheme"

/// A theme that somebody made, or a picture alone, which is one, too: ours with it behind.
Result<WallTheme> themeFromFile(const QString& path);

/// A theme's file that stands in a folder of ours.
struct KeptTheme {
    QString name;
    QString file;
};
/// Those of a folder, by the names of their files, at most `most`; what is no theme is left out. Reads all of each of
/// them, for a thread; any will do.
QList<KeptTheme> keptThemes(const QString& folder, qsizetype most);

/// Whole, or not at all. Refused where it is larger than one may be.
Result<Done> writeTheme(const WallTheme& theme, const QString& path);

} // namespace everyport::ui
