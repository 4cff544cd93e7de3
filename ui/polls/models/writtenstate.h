#pragma once

#include <QString>

namespace everyport::polls {
class Polls;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

/// What has become of an answer that somebody wrote. Those of kinds where the host decides nothing are shown.
enum class WrittenState { Waiting, Shown, Hidden, Merged };

WrittenState writtenState(const polls::Poll& poll, const QString& key); ///< By Written::key.
QString writtenStateWords(WrittenState state);                          ///< "waits for you", "shown", "hidden"

/// What an answer of a vote says, for the host: its title, or as somebody wrote it.
QString answerWords(const polls::Polls& polls, const polls::Poll& poll, const QString& answer);

} // namespace everyport::ui
