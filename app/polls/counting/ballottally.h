#pragma once

#include <optional>

#include <QHash>
#include <QMap>
#include <QString>

#include "app/polls/cards/ballots.h"
#include "app/polls/counting/answerplaces.h"
#include "app/polls/counting/tally.h"

namespace everyport::polls {

/// The numbers of the running round as ballots grow and are taken back, with what each kind of question remembers of
/// them. Each step takes the same time, however many ballots there are; what they come to is read in one that grows
/// with the orders of a run-off, where answers have come back since.
class BallotTally {
public:
    const Tally& numbers() const;
    Tally& numbers() { return m_numbers; } ///< What is counted beside ballots: taps, refusals.
    const QMap<QString, int>& counts() const { return m_numbers.counts; } ///< Of `numbers`, at once.
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
    QString nameInOrders(int answer) const;
    void renameOrders() const;
    void forgetWritten(int answer);
    void comeBack(const QString& answer);

    mutable Tally m_numbers;
    AnswerPlaces m_answers; // a ballot holds places
    // By place, what m_numbers.orders call answers that have come back since they were read, and those that these were
    // before. A log may take answers out and put them in again a hundred thousand times between a hundred thousand
    // orders.
    mutable QHash<int, QString> m_namesInOrders;
};

} // namespace everyport::polls
