#pragma once

#include <QString>
#include <QStringList>

namespace everyport::polls {
class PollRegistry;
}

namespace everyport::ui {

/// The questions of some polls, as a sentence names them: "“Which fruit?”, “Where to?” …". A poll that is not here is
/// called by its id.
QString questionsOf(const polls::PollRegistry& registry, const QStringList& ids);

} // namespace everyport::ui
