#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// How an event and the action that brought it about know each other: the same text on both sides. Empty: nobody's
/// doing can be told from others'. "say" and what is then heard; "close-poll" and the closing.
QString traceOf(const Event& event);
QStringList tracesOf(const QString& action, const OptionValues& filled);
/// Whether an event's mark is that trace's: the same, or words that others have passed on with something around them.
bool isTrace(const QString& event, const QString& trace);
/// Words may be said again by anybody, and be nobody's doing.
bool isWords(const Event& event);

/// Header of calls from one Everyport to another (or itself): the rules whose doing it is, behind commas.
inline constexpr char chainHeader[] = "x-everyport-rules";
constexpr qsizetype longestChain = 4; ///< Rules fired by rules: no further.

} // namespace everyport::rules
