#pragma once

#include <QString>

namespace everyport::polls {
class Polls;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

/// That an open poll has answers for which nobody can vote by card, in the words of a strip.
struct UnreadAnswers {
    QString head = {}; ///< Empty: all is well.
    QString text = {};
};

/// Where votes come some other way than by readers, or phones may vote and there is no reader at all, nobody has to do
/// anything. `poll` is one of `polls`.
UnreadAnswers unreadAnswers(const polls::Polls& polls, const polls::Poll& poll);

} // namespace everyport::ui
