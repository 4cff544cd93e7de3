#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

class QSettings;

namespace everyport::ui {

/// How times and dates are written, as a person wants it. The program's, like its fonts: whoever changes it sends the
/// window a QEvent::LocaleChange, and its pages are made anew. The window's thread.
namespace TimeFormat {
enum class Clock { Hours24, Hours12, Language }; ///< Language: as it is written in the desktop's language.
enum class Day { Words, Numbers };               ///< "3 Nov", or "2026-11-03" (ISO 8601).

Clock clock();
Day day();
void setClock(Clock clock);
void setDay(Day day);
void recall(const QSettings& memory); ///< As it was kept; what is not there is as at first.
void keep(QSettings& memory);
bool isTwelveHours(); ///< Morning and afternoon are told apart by a word.
} // namespace TimeFormat

QString shortTime(QTime time);             ///< "14:02", "2:02 PM"
QString longTime(QTime time);              ///< "14:02:31", "2:02:31 PM"
QString shortDay(QDate day);               ///< "3 Nov", "2026-11-03"
QString dayOfYear(QDate day);              ///< "3 Nov 2026", "2026-11-03"
QString dayAndTime(const QDateTime& when); ///< "3 Nov 2026, 14:02", "2026-11-03, 14:02": local time, whatever its zone.
QString longDay(QDate day, bool withYear); ///< "Friday 20 November 2026", "Friday 2026-11-20"

} // namespace everyport::ui
