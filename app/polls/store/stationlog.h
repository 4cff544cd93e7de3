#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/ledger.h"
#include "app/polls/seal/sealer.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A poll's log as a file that travels from one station to another: a line of JSON that says what it is, then one an
/// entry. Only what was tapped while the poll was open there, registered or retracted: opening hours and readers
/// are each station's own affair. Of those, and of what was erased, what sealed them travels alone (Withheld), so that
/// whoever gets the log can follow each writer's chain from its beginning. Logs of earlier versions have no seals.

///
/// Of one chain a part may travel alone, too, for stations that hear of each other all the time: its first line says
/// behind which seal it goes on. In it what isLeading travels, too: it counts where the poll follows that station
/// (PollPlace::leader), and is withheld everywhere else.

inline constexpr qsizetype maximumStationLog = 64 * 1024 * 1024;
inline constexpr qsizetype maximumStationLine = 4096;
inline constexpr qsizetype maximumLeadingLine = 128 * 1024; ///< Of one that defines a poll.

/// `behind`: of each chain where the log begins, with no links at its beginning.
QByteArray stationLogHeader(const PollPlace& place, const Chains& behind);
QByteArray stationLogLine(const StoredEntry& stored, const EntrySeal& seal);
QByteArray withheldLine(const QString& station, EntrySeal seal, const QByteArray& commitment);
/// One of both, by whether the entry travels (travellingEntries).
QByteArray stationLogLine(
    Sealer& sealer, const PollPlace& place, const StoredEntry& stored, const EntrySeal& seal, bool travels);

/// Which poll's log it says it is; nothing where it is no such log.
std::optional<QString> pollOfStationLog(const QByteArray& log);
/// Whether it says that its cards were hashed with this salt.
bool isOfSalt(const QByteArray& log, const QByteArray& salt);

struct StationLog {
    QList<LogEntry> entries = {};
    QList<EntrySeal> seals = {}; ///< One for each entry; not sealed where its station seals nothing.
    Chains chains = {};          ///< How far each writer's is behind the last entry.
    Chains behind = {};          ///< Those of them that it goes on with; it has nothing of what they were before.
    // By station, of a time that has not come; see readStationLog.
    QMap<QString, qint64> leftOut = {};       ///< Votes.
    QMap<QString, qint64> othersLeftOut = {}; ///< Registrations and voidings.
    QList<qint64> copies = {};                ///< Of what is here, others' copies of what came now in its own chain.
    Chains compared = {};                     ///< How far they were here when it was compared (unknownEntries).
    bool isOfOurSalt = true;                  ///< Else who has no number is a voter of there, and none of here.
};
/// The entries, their taps admitted, and their cards as this station knows them (LogCards). Refused when it is another
/// poll's log, or a card was tapped that was hashed with another salt and has no number, with the line in `native`.
/// What is of a time that has not come is left out, and with it what its writer sealed behind it; but what was sealed
/// behind it of a sound time holds it back (seal/heldorder.h). Malformed, with the line in `native`, also where an
/// entry is not what its writer sealed.
Result<StationLog> readStationLog(const QByteArray& log, const PollPlace& place, Policy::Compare compare);

Error anotherSalt();               ///< For a log whose cards nobody can recognise.
Error anotherSalt(qsizetype line); ///< The same of one of them.
Error tooManyStations();           ///< For a log by which more would have sealed than may; see mostChains.

/// An entry that is here already, or is nothing for this station: its place in the chain has to be taken all the same.
void withhold(Sealer& sealer, const PollPlace& place, LogEntry& entry, EntrySeal& seal);

/// Which entries of polls_log travel, as a condition in SQL.
QString travellingEntries();
/// Those that travel from the station that leads a poll to those that follow it, besides.
QString leadingEntries();

} // namespace everyport::polls
