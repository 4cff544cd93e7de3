#pragma once

#include <QString>

namespace everyport {

// What people elsewhere have written, as it may stand on a terminal: nothing moves its cursor, colours it or turns the
// direction of what follows; each such sign becomes ? or U+FFFD. For what somebody reads: exports stay what they are.

/// One line, of a cell or a name; what is longer ends in "…".
QString terminalLine(const QString& text, qsizetype most = 1000);
QString terminalText(const QString& text); ///< Lines and tabs stay.

} // namespace everyport
