#pragma once

#include <optional>

#include <QString>

#include "app/polls/definition/writing.h"

namespace everyport::polls {

/// Of Kind::Number, see readWritten.
std::optional<Written> readNumber(const Writing& writing, const QString& text);

bool isNumberKey(const QString& key); ///< As readNumber makes them: "-3.5".

/// What stands for one number to some and for another to others ("5.000"), as whoever wrote it meant it where they see
/// numbers written with this `decimalMark`: in a form that readNumber takes for that number alone. Anything else stays
/// as it is.
QString numberForAll(const Writing& writing, const QString& text, QChar decimalMark);

} // namespace everyport::polls
