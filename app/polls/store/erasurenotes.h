#pragma once

#include <QList>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/logerasures.h"
#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// What is noted of erasures: which entries of the logs went, by their places in their writers' chains, and who may
/// vote no more in a running round. It is told to the other stations that have the poll, and held to what comes of
/// these places later (erasedlinks.h). A note says nothing that the log does not show to everybody who has it, and
/// stays as long as the poll. All of this runs in a Database's threads.

QStringList erasureTables(); ///< Steps for Database::migrate, behind those of before.

/// These entries were erased just now, as erasedentries.h does it.
Result<Done> noteLinks(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers);

/// Who has these cards votes no more in that round, also where the poll is closed and opened again in it. The marks.
Result<QSet<QString>> noteSpentCards(
    QSqlDatabase& connection, const PollPlace& place, int round, const QStringList& cards);

/// What there is to tell of a poll in its running round. Where it is led from here that is all that is noted, as far as
/// others' chains have come, for the other stations go by this one's word. Elsewhere it is what was erased here: of
/// chains those alone that this station has sealed, for nobody else speaks for it.
Result<LogErasures> readErasures(QSqlDatabase& connection, const PollPlace& place, int round);

/// Of what a station told.
struct ToldLinks {
    bool isAny = false; ///< Some was not known before, and is noted.
    bool areSomeRefused = false;
};
/// What another station told. Where both erased something, the leader of the
/// poll says what the card is called; of what others call it comes a name that no card has. Links far behind the end of
/// their chain (linksAhead) are left out, and so are chains of which nothing has come, but for this station's own word,
/// which it hears where its folder came back from a backup.
Result<ToldLinks> noteTold(QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by);

/// Of those who may vote no more by what a station told.
struct ToldMarks {
    QSet<QString> taken = {}; ///< That it had not told before.
    bool areSomeRefused = false;
};
/// No more of them than come of the voters whose votes stood here and were erased by it (ErasedVoters), for it could
/// keep anybody from voting; a phone that was linked may be erased where nothing of it is in a log, so there may be
/// some more. What is beyond that is refused, or beyond what the home can say on of one station, in all polls. The
/// poll's leader may tell any, also what others have told it; and so may this station, which hears its own word where
/// its folder came back from a backup, and says it on as its own. Nothing of a station that is not named.
Result<ToldMarks> noteToldSpent(
    QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by);

} // namespace everyport::polls
