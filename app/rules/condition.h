#pragma once

#include <QString>
#include <QStringView>

#include "app/rules/kinds/eventkind.h"
#include "app/rules/rule.h"

namespace everyport::rules {

/// Whether a condition holds, and in words why not: "text is “hello”, which does not contain “coffee”".
struct Verdict {
    bool holds = false;
    QString why = {};         ///< Of one that does not hold.
    bool isTooCostly = false; ///< The regular expression was stopped.
};

Verdict judge(const Condition& condition, const Fields& fields);
/// BadValue with what would be right; `code` is the key of the test, or "field".
Result<Done> checkCondition(const Condition& condition, const EventKind& kind);

/// "*" and "?"; upper and lower case alike. Never slower than the product of the lengths.
bool isLike(QStringView text, QStringView pattern);

/// Limits of a regular expression: what a stranger's text can make it cost. A match that would take more than
/// `mostSteps` of PCRE2's match() calls, on at most `longestText` characters, is given up and does not hold.
constexpr qsizetype longestPattern = 500;
constexpr qsizetype longestText = 4000;
constexpr int mostSteps = 20'000;

} // namespace everyport::rules
