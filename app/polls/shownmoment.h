#pragma once

#include <QLocale>

namespace everyport::polls {

/// When something was or will be, for people: the time of day, and where that is not of the day of `now`, the day
/// before it: "3 May, 22:00". `at` and `now` are wall ms. A pure function. The window has clockText, which says the
/// same unless its person wants days or hours written otherwise.
QString shownMoment(qint64 at, qint64 now, const QLocale& locale, const QString& timeFormat = QStringLiteral("HH:mm"));

} // namespace everyport::polls
