#pragma once

#include <QString>

namespace everyport::ui {

// Sizes and times as people read them, the same on every page, in their language. `at` and `now` are milliseconds since
// 1970 UTC; what is shown is local time. A kB is 1000 bytes. A number
// stays with its unit where a line runs from right to left.

QString bytesText(quint64 bytes);           ///< "0", "0.3 kB", "48 kB", "1.9 MB"
QString rateText(double bytesPerSecond);    ///< "0.9 kB/s"
QString spanText(qint64 seconds);           ///< "8 s", "11 min", "2 h 11 min", "6 days"
QString waitText(qint64 seconds);           ///< As spanText, below an hour to the second: "2 min 3 s"
QString agoText(qint64 at, qint64 now);     ///< "just now", "4 s ago", "30 min ago"; after a day as clockText.
QString clockText(qint64 at, qint64 now);   ///< "14:02"; with the day, "3 Nov, 14:02", where that is not today.
QString secondsText(qint64 at);             ///< "14:32:03"
QString secondsText(qint64 at, qint64 now); ///< Likewise; what is not of today has its day before it.
QString millisText(qint64 at);              ///< "14:32:07.801"
QString fullTimeText(qint64 at);            ///< For tool tips: "Friday 20 November 2026, 14:30:02"
QString spacedHex(const QString& hex);      ///< "047E9011" -> "04 7E 90 11"

} // namespace everyport::ui
