#pragma once

#include <QString>

namespace everyport::rules {

// An action leaves traces, and the event that it brings about is known by them as its doing: the trace of the event
// that the action says it brings, and that of the event which is then heard, are the same text. A kind of event makes
// its own (EventKind::trace), by names of its fields or, of words, by these.

/// Of words that may be said in many places, and by others again.
QString traceOfWords(const QString& text);
/// How a text begins, letters and digits alone: networks cut long lines and take signs out.
QString gistOf(const QString& text);
/// Whether an event's mark is that trace's: the same, or words that others have passed on with something around them.
bool isTrace(const QString& event, const QString& trace);

/// Header of calls from one Everyport to another (or itself): the rules whose doing it is, behind commas.
inline constexpr char chainHeader[] = "x-everyport-rules";
constexpr qsizetype longestChain = 4; ///< Rules fired by rules: no further.

} // namespace everyport::rules
