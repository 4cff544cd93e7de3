#pragma once

#include <QList>
#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Votes of somebody whose vote stands as nobody's, taken at stations that had not heard of it: the mark by which no
/// station takes a second vote (polls_spent) comes too late for them. Counted as the card's they would be another
/// voter's. Where each tap counts nobody has a second one. All of this runs in a Database's threads.

/// A vote that is nobody's from now on.
struct RenamedVote {
    qint64 number = 0;
    QString card = {};
    QString nobody = {}; ///< What its card is called from then on.
    QString writer = {}; ///< In whose chain it is.
};

/// Those for which this station speaks: what it has sealed, and where it leads the poll all.
struct SecondVotes {
    QList<RenamedVote> votes = {};
    int round = 1;          ///< The running one.
    QStringList spent = {}; ///< Whose votes of that round become nobody's so.
    /// By number, renamed votes that go wholly, as the card's first vote is not among those that are renamed: as
    /// nobody's they would count beside that one. Where this station leads the poll; it says that on.
    QList<qint64> gone = {};
};
/// What cards that are renamed now have beside the votes that are renamed, in the same round. Whose first vote is
/// renamed has that one: what other stations have of the card belongs to the same voter, and is called as that vote is;
/// so nothing counts otherwise than before, whoever said what is erased, and also where that station is left out. Whose
/// first vote is another one keeps it, and what was to be renamed goes.
///
/// A station that lies renames entries of its own chain alone. So nothing is a second vote where one name is said of
/// several cards, or stands in the log already, since it would make them one voter; nor where voters are registered,
/// since nobody has registered that name.
/// `named`: all entries that are renamed, by number, under what they are called from then on.
Result<SecondVotes> findSecondVotes(QSqlDatabase& connection, const PollPlace& place, const QList<RenamedVote>& renamed,
    const QMap<QString, QList<qint64>>& named);

/// By number, votes of the running round that have come behind `after` of cards whose votes were made nobody's here,
/// where the poll is led from here. What their votes are called is known no more, so these have to go. Those of another
/// station's marks stay: it could have whose votes it likes removed for good.
Result<QList<qint64>> findLateVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after);

} // namespace everyport::polls
