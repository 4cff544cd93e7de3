#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QTime>

namespace everyport {

/// When clocks here show a date and a time of day: never in the hour that they skip in spring, and twice in the one
/// that they repeat in autumn. A value.
struct LocalMoment {
    std::optional<qint64> at = {}; ///< ms since 1970; of two, the first. Empty: clocks skip it.
    QString gap = {};              ///< Of what they skip: "clocks go from 02:00 to 03:00".
    qint64 orNext = 0;             ///< `at`; of what they skip the first moment behind the gap.
};

/// Both have to be valid.
LocalMoment localMoment(const QDate& date, const QTime& time);

} // namespace everyport
