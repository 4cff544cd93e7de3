#pragma once

#include <QStringList>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

// The rows in which a draft's answers are written, by its kind. On a scale ids are the numbers: they follow the rows'
// order, and readers stay with their row. Those of a motion are as they are. A ranking's places follow the answers up
// to the usual number, and are never more. `hasVotes` says that somebody has voted; no number becomes another one's
// then, and places stay.

/// What stands in the row's field: the title, on a scale the words beside its number, of a motion as the window says
/// it.
QString writtenIn(const polls::Poll& poll, const polls::Answer& answer);
void writeAnswer(polls::Poll& poll, int row, const QString& text);
QString numberOf(const polls::Poll& poll, const polls::Answer& answer); ///< Of a scale; empty for others.

bool takesMoreAnswers(const polls::Poll& poll);
void addAnswer(polls::Poll& poll, bool hasVotes = false);
/// Each line is an answer; rows from `after` on that have no words yet are filled first.
void addAnswers(polls::Poll& poll, const QStringList& lines, int after, bool hasVotes = false);
bool isRemovable(const polls::Poll& poll, int row, bool hasVotes);
void removeAnswer(polls::Poll& poll, int row, bool hasVotes);
bool areMovable(const polls::Poll& poll, bool hasVotes);
void moveAnswer(polls::Poll& poll, int from, int to);

/// An answer that is about to be removed, to be put back where it was: with its words, image, readers and place. A
/// value.
class RemovedAnswer {
public:
    RemovedAnswer(const polls::Poll& poll, int row);
    QString title() const { return m_answer.title; }
    /// Nothing where it is there again, or has no room.
    void putBack(polls::Poll& poll, bool hasVotes) const;

private:
    polls::Answer m_answer;
    QStringList m_readers;
    int m_row;
    int m_places;
};

/// Gives the rows of a scale numbers in their order, beginning with `first`.
void numberAnswers(polls::Poll& poll, int first);

} // namespace everyport::ui
