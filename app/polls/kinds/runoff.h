#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport::polls {

/// One count of an instant run-off.
struct RunoffRound {
    QMap<QString, int> votes = {}; ///< Of those that are left, by answer id: ballots on which it is the first of these.
    int exhausted = 0;             ///< Ballots on which none of these stands.
    QStringList out = {};          ///< Who drops out then; none in the last round.
    bool operator==(const RunoffRound&) const = default;
};

/// A pure function of how many put the answers into which order (Tally::orders). Round by round those without a first
/// place drop out together, else the one with the fewest; of several with as few the one that had fewer in the round
/// before, and so on back, else the one that was asked last. It ends when one has more than half of the ballots that
/// still count, or all that are left have as many as each other: a draw.
QList<RunoffRound> runoff(const QStringList& answers, const QMap<QString, int>& orders);

/// The round, from 1 on, in which an answer drops out; 0: it is in the last one.
int outInRound(const QList<RunoffRound>& rounds, const QString& answer);

} // namespace everyport::polls
