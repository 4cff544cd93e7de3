#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// How an event and the action that brought it about know each other: the same text on both sides. Empty: nobody's doing
/// can be told from others'. "say" and what is then heard; "close-poll" and the closing.
QString traceOf(const Event& event);
QStringList tracesOf(const QString& action, const OptionValues& filled);

/// Header of calls from one Everyport to another (or itself): the rules whose doing it is, behind commas.
inline constexpr char chainHeader[] = "x-everyport-rules";
constexpr qsizetype longestChain = 4; ///< Rules fired by rules: no further.

} // namespace everyport::rules
