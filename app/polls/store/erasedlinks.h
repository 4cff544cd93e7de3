#pragma once

#include <optional>

#include <QList>
#include <QMap>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/logerasures.h"
#include "app/polls/store/erasedcards.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// What other stations have erased goes here, too, by what is noted of it (erasurenotes.h); and what a card has in
/// chains of others. All of this runs in a Database's threads.

/// Whether somebody's votes count only where an entry of the log says that they may vote: a card, or a ticket.
bool asksForRegistration(const Policy& policy);

/// How many votes of a card lie in the chains of others than this station, by the station whose chain it is. With none
/// are those who have registered it alone, where a poll asks for that.
Result<QMap<QString, qint64>> readVotesElsewhere(
    QSqlDatabase& connection, const QList<CardTrace>& traces, const QString& station);

/// What another station has erased goes here, too, also what comes of it later; as noteTold and noteToldSpent take it.
/// Nothing of a poll in which all of it is known. Who may vote no more may where that station is left out.
Result<ErasedCards> takeErasures(QSqlDatabase& connection, const PollPlace& place, const LogErasures& erasures,
    const Eraser& by, const KnownLogs& known = {});

/// What was noted and stands in the log all the same goes, since it has come only now; and with it what its voters were
/// not to have beside it (secondvotes.h), which is noted as what is erased here.
struct NotedEntries {
    bool isAny = false;
    QList<qint64> votes = {};  ///< Those among it.
    QList<qint64> second = {}; ///< Of them those that nobody had noted.
};
/// `after`: behind this number entries have come just now; nothing where none has.
Result<NotedEntries> eraseNoted(QSqlDatabase& connection, const PollPlace& place, std::optional<qint64> after = {});

} // namespace everyport::polls
