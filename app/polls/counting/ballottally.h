#pragma once

#include <optional>

#include "app/polls/cards/ballots.h"
#include "app/polls/counting/answerplaces.h"
#include "app/polls/counting/tally.h"

namespace everyport::polls {

/// The numbers of the running round as ballots grow and are taken back, with what each kind of question remembers of
/// them. Each step takes the same time, however many ballots there are.
class BallotTally {
public:
    const Tally& numbers() const { return m_numbers; }
    Tally& numbers() { return m_numbers; } ///< What is counted beside ballots: taps, refusals.
    const AnswerPlaces& answers() const { return m_answers; }
    AnswerPlaces& answers() { return m_answers; } ///< To read it back.

    /// As they are defined now: one that has gone has no votes any more, and those it had do not come back with it.
    void setAnswers(const Poll& poll);
    Tally beginRound(const Poll& poll); ///< Of Poll::round. What the last one came to.

    /// Where ballots have it, of one that the poll takes. One that was just written gets its place, and its text;
    /// nothing where there is no room for it.
    std::optional<int> placeOf(const Poll& poll, const LogEntry& entry, const QString& answer);
    void forgetUngiven(const Poll& poll, const QString& answer); ///< It was refused after placeOf.

    void add(const Poll& poll, Ballot& ballot, int answer); ///< To the ballot, too.
    void takeBack(const Poll& poll, const Ballot& ballot) { takeBack(poll, ballot, -1); }
    void replace(const Poll& poll, Ballot& ballot, int answer); ///< All that was chosen by this.

private:
    void takeBack(const Poll& poll, const Ballot& ballot, int kept);
    void place(int answer, qsizetype at, int by);
    void countOrder(const Poll& poll, const Ballot& ballot, int by);
    void forgetWritten(int answer);
    void comeBack(const QString& answer);

    Tally m_numbers;
    AnswerPlaces m_answers; // a ballot holds places
};

} // namespace everyport::polls
