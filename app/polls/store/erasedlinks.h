#pragma once

#include <QList>
#include <QMap>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/logerasures.h"
#include "app/polls/store/erasedcards.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which entries of the logs were erased, by their places in their writers' chains. It is told to the other stations
/// that have the poll, and held to what comes of these places later. A note says nothing that the log does not show to
/// everybody who has it, and stays as long as the poll. All of this runs in a Database's threads.

QStringList erasureTables(); ///< Steps for Database::migrate, behind those of before.

/// These entries were erased just now, as erasedentries.h does it.
Result<Done> noteLinks(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers);

/// What there is to tell of a poll in its running round: who may vote no more by what was erased here, for who erased
/// says so to all; where another station leads it, of chains those alone that this one has sealed, for nobody else
/// speaks for it.
Result<LogErasures> readErasures(QSqlDatabase& connection, const PollPlace& place, int round);

/// How many votes of a card lie in the chains of others than this station, by the station whose chain it is.
Result<QMap<QString, qint64>> readVotesElsewhere(
    QSqlDatabase& connection, const QList<CardTrace>& traces, const QString& station);

/// What another station has erased goes here, too, also what comes of it later. Where both erased something, the leader
/// of the poll says what the card is called; nobody calls one like a card that is in the log. Links far behind the end
/// of their chain (linksAhead) are left out, and so are chains of which nothing has come. Nothing of a poll in which
/// all of it is known. Of those who may vote no more there are not many more than entries that the station has erased,
/// and they may where it is left out.
Result<ErasedCards> takeErasures(QSqlDatabase& connection, const PollPlace& place, const LogErasures& erasures,
    const Eraser& by, const KnownLogs& known = {});

/// What was noted and stands in the log all the same goes, since it has come only now. The votes among it.
struct NotedEntries {
    bool isAny = false;
    QList<qint64> votes = {};
};
Result<NotedEntries> eraseNoted(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls
