#pragma once

#include <QString>

namespace everyport::polls {

/// One line for whoever reads it: what turns directions, breaks lines or cannot be seen is left out, and so is what is
/// piled up on one letter and would cover the lines above.
QString plainLine(const QString& text);

} // namespace everyport::polls
