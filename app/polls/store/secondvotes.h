#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Votes of somebody whose vote stands as nobody's, and who was not known to have voted where these were taken: the
/// mark by which no station takes a second vote (polls_spent) comes too late for them. Counted as the card's they would
/// be another voter's. Where each tap counts nobody has a second one. All of this runs in a Database's threads.

/// A vote that is nobody's from now on.
struct RenamedVote {
    qint64 number = 0;
    QString card = {};
    QString nobody = {}; ///< What its card is called from then on.
};

/// Those for which this station speaks: what it has sealed, and where it leads the poll all.
struct SecondVotes {
    QList<RenamedVote> votes = {};
    int round = 1;          ///< The running one.
    QStringList spent = {}; ///< Whose votes of that round become nobody's so.
};
/// What cards that are renamed now have in these chains beside the votes that are renamed, in the same round. They
/// belong to that voter and are called as these are: so nothing counts otherwise than before, whoever said what is
/// erased, and also where that station is left out.
Result<SecondVotes> findSecondVotes(
    QSqlDatabase& connection, const PollPlace& place, const QList<RenamedVote>& renamed);

/// By number, votes of the running round that have come of cards whose votes were made nobody's here, where the poll is
/// led from here. What their votes are called is known no more, so these have to go. Those of another station's marks
/// stay: it could have whose votes it likes removed for good.
Result<QList<qint64>> findLateVotes(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls
