#pragma once

#include <QStringList>

namespace everyport::polls {
struct Answer;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

// The rows in which a draft's answers are written, by its kind. On a scale ids are the numbers: they follow the rows'
// order, and readers stay with their row. Those of a motion are as they are. `hasVotes` says that somebody has voted;
// no number becomes another one's then.

/// What stands in the row's field: the title, on a scale the words beside its number.
QString writtenIn(const polls::Poll& poll, const polls::Answer& answer);
void writeAnswer(polls::Poll& poll, int row, const QString& text);
QString numberOf(const polls::Poll& poll, const polls::Answer& answer); ///< Of a scale; empty for others.

bool takesMoreAnswers(const polls::Poll& poll);
void addAnswer(polls::Poll& poll);
/// Each line is an answer; rows from `after` on that have no words yet are filled first.
void addAnswers(polls::Poll& poll, const QStringList& lines, int after);
bool isRemovable(const polls::Poll& poll, int row, bool hasVotes);
void removeAnswer(polls::Poll& poll, int row, bool hasVotes);
bool areMovable(const polls::Poll& poll, bool hasVotes);
void moveAnswer(polls::Poll& poll, int from, int to);

/// Gives the rows of a scale numbers in their order, beginning with `first`.
void numberAnswers(polls::Poll& poll, int first);

} // namespace everyport::ui
