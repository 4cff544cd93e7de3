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

/// Where phones vote, for an answer that has no reader or without any reader at all, nobody has to do anything. `poll`
/// is one of `polls`.
UnreadAnswers unreadAnswers(const polls::Polls& polls, const polls::Poll& poll);

} // namespace everyport::ui
