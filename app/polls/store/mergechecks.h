#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include "app/polls/counting/storedentry.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

// What another station's log is held to before it is merged: all that was merged of it before. In a Database's threads.

/// What `writer` has sealed is something else here and there. Where that is this station itself, whose folder was put
/// back by hand (otherOwnPast), the sentence says what mends it and what stays lost.
Error anotherPast(QSqlDatabase& connection, const QString& writer);

/// The log goes on with a chain that is not so far here: these have to come first. Refused/NotFound.
Error entriesMissing(const QString& writer, qint64 first, qint64 last);

/// Two logs of one writer are one log up to where the shorter one ends, or one of them was changed.
Result<Done> compareChains(QSqlDatabase& connection, const PollPlace& place, const Chains& here, const StationLog& log);

/// Refused (otherOwnPast) where the log goes on with the chain that this station seals in. A folder that came back from
/// a backup seals in a new one, so it has all of this one, and whoever else goes on with it has made that up: no key is
/// in it.
Result<Done> checkOwnChain(QSqlDatabase& connection, const Chains& here, const StationLog& log);

/// What an entry says to everybody, whoever sealed it. An erased card is nobody's, and the same as any.
bool saysTheSame(const StoredEntry& here, const EntrySeal& ours, const LogEntry& there, const EntrySeal& theirs);

/// Which entries without a seal may be taken: a station that seals has some only from before its chain begins.
/// Otherwise whoever takes the seals off a log could change it, in that station's name. All named must outlive it.
class UnsealedCheck {
public:
    UnsealedCheck(QSqlDatabase& connection, const PollPlace& place, const Chains& here, const StationLog& log);

    Result<Done> check(const LogEntry& entry); ///< Refused where its station seals what it stores.

private:
    Result<qint64> firstSealed(const QString& station);

    QSqlDatabase& m_connection;
    const PollPlace& m_place;
    Chains m_chains;                     // those that are known here as they are here
    QHash<QString, qint64> m_firstThere; // by station, the first sequence that it has sealed itself, in the log
    QHash<QString, qint64> m_first;      // the same here and there, as far as it was asked for
};

} // namespace everyport::polls
