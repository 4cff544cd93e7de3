#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include "app/polls/store/countedlog.h"
#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// How many votes that counted, and had been cast at other stations, do not count any more because of what one station
/// has sent. A station that was offline does that in all honesty, and one that lies does the same: the log alone tells
/// nobody which, so people are told of it.
struct UndoneVotes {
    qint64 voided = 0;    ///< Taken back there.
    qint64 linked = 0;    ///< Its voter was linked there with somebody who has voted, too.
    qint64 overtaken = 0; ///< A vote of the same voter that was cast there earlier counts in its place.

    qint64 all() const { return voided + linked + overtaken; }
    UndoneVotes& operator+=(const UndoneVotes& more)
    {
        voided += more.voided;
        linked += more.linked;
        overtaken += more.overtaken;
        return *this;
    }
    bool operator==(const UndoneVotes&) const = default;
};
using UndoneByStation = QMap<QString, UndoneVotes>; ///< By Polls::station of whoever sealed what undid them.

/// What a merge has undone.
struct Undone {
    UndoneByStation stations = {};
    /// The votes, by number: also those that their voter had changed since, which count in no number above.
    QSet<qint64> votes = {};
};

/// A job for a Database, while a recount looks (RecountLook): the log has what was `added`, one number after the other,
/// and what is stored of all others is as it was before. A later vote in place of an earlier one, where voters may
/// change theirs, has undone nothing; nor has what a station does to its own voters' votes. Costs nothing to speak of
/// where no vote was taken back or refused anew.
Result<Undone> findUndone(
    QSqlDatabase& connection, const PollPlace& place, const Recount& recount, const QList<PollEntry>& added);

} // namespace everyport::polls
