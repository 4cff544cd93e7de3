#pragma once

#include <QString>
#include <QStringList>

namespace everyport::ui {

inline constexpr qsizetype longestTag = 40; ///< UTF-16 units.
inline constexpr qsizetype mostTags = 10;   ///< Of one thing.

/// The tags that somebody typed, parted by commas: each once whatever its case, as it was written first, without
/// control characters, and no more and none longer than there may be.
QStringList readTags(const QString& typed);
/// What is too long or too many of them, in a sentence; empty: nothing.
QString faultOfTags(const QString& typed);
/// By which two count as one, whatever their case: "STRASSE" is "Straße". For comparing alone.
QString foldedTag(const QString& tag);
QString shownTags(const QStringList& tags); ///< "door, hall 2"; readTags reads it.

} // namespace everyport::ui
