#pragma once

#include <QStringList>

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

/// What somebody might write to a poll where voters write, for whoever tries it: as many words as one voter may give.
QStringList madeUpAnswers(const polls::Poll& poll);

} // namespace everyport::ui
