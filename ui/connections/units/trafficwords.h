#pragma once

#include <QString>

#include "app/traffic/decodedunit.h"

namespace everyport::ui {

/// What a unit says, as a sentence for a person: "enters #volunteers", "/r/fund, has version “1203”". On one line;
/// empty where there is nothing to say.
QString sentenceOf(const DecodedUnit& unit);
/// What kind of unit it is: its command, else a word for its form.
QString kindOf(const DecodedUnit& unit, bool in);
/// As kindOf, for counting: a number with the protocol's own word behind it, "005 ISUPPORT". So the same number of
/// another protocol is another kind.
QString countedKind(const DecodedUnit& unit, bool in);
/// ", after 3 ms": how long an answer took, to be put behind its sentence; empty for less than nothing.
QString answerTime(qint64 milliseconds);

} // namespace everyport::ui
