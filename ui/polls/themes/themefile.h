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

/// Where an event's theme may be kept.
struct ThemePlace {
    QString name;       ///< Of the theme, as files are called.
    QString now = {};   ///< The event's file so far; empty: it has none.
    bool isOwn = false; ///< No other event has that one.
};
struct KeptInPlace {
    QString file = {};
    WallTheme before = {}; ///< What stood in the event's file until then.
};
/// Keeps an event's theme in its own file where that has its name; never in another's, nor in one that two share. For a
/// thread; any will do, and several at once.
Result<KeptInPlace> keepTheme(const WallTheme& theme, const QString& folder, const ThemePlace& place);

} // namespace everyport::ui
