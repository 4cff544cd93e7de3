#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "app/polls/report/report.h"

namespace everyport::ui {

/// What a report on paper says in sentences, in the window's language.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ReportWords)
public:
    static QString number(int count);
    static QString percent(double share); ///< "41.5 %"
    static QString clock(qint64 at);      ///< "16:00"
    static QString dayAndClock(qint64 at);
    /// "Friday, 12 June 2026, 10:00 to 16:00"
    static QString span(const std::optional<qint64>& from, const std::optional<qint64>& to);
    static QString rule(const polls::ReportQuestion& question); ///< How often each may vote, and what that is worth.
    static QString notCounted(polls::Outcome outcome, int taps);
    static QString leftOut(const QStringList& stations);
    static QString result(const polls::ReportQuestion& question); ///< As a sentence or some.
    /// What a scale, a motion or a ranking comes to, as the window says it; empty for a choice, and where nobody has
    /// voted.
    static QString summary(const polls::ReportQuestion& question);
};

} // namespace everyport::ui
