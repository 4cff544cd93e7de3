#pragma once

#include <functional>

#include <QString>

#include "app/stations/status/stationrow.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

// Stations in words and marks: the same in the table, in the pane beside it, in strips and in the palette. `now`: wall
// ms.

Mark stationMark(const stations::StationRow& row);
QString stationStateWord(const stations::StationRow& row, qint64 now); ///< "online", "no line for 3 min"
Tone stationStateTone(const stations::StationRow& row);
bool doesAnswer(const stations::StationRow& row); ///< This one, and those that are heard.
/// Something of it needs somebody: no line, a slow one, a clock that is wrong, a reader that is not ready, a log that
/// cannot be taken, or votes that count for nothing as it is left out.
bool isTroubled(const stations::StationRow& row);

QString stationLineWord(const stations::StationRow& row); ///< "12 ms"; "–" where it is not known.
bool isLineSlow(const stations::StationRow& row);
QString stationReadersWord(const stations::StationRow& row); ///< "1 of 2"
bool areReadersMissing(const stations::StationRow& row);
/// By our clock: what its own says is set right by how wrong that is. 0: none.
qint64 lastTapAt(const stations::StationRow& row);
QString stationBacklogWord(const stations::StationRow& row); ///< "14 at least"
Tone stationBacklogTone(const stations::StationRow& row);
QString stationClockWord(const stations::StationRow& row); ///< "exact", "2.1 s behind"
bool isClockWrong(const stations::StationRow& row);
QString stationPowerWord(const stations::StationRow& row); ///< "battery 74 %"
/// "changed 3 votes cast elsewhere"; empty where it did not.
QString stationUndoneWord(const stations::StationRow& row);
/// "bars 30 voters"; empty where they are few.
QString stationBarredWord(const stations::StationRow& row);

Mark happeningMark(const stations::StationHappening& happening);
using PollNamed = std::function<QString(const QString& id)>; ///< What people call a poll: its question.
/// "14 entries that had waited came". Without `pollNamed` a poll is called by its id.
QString happeningWords(const stations::StationHappening& happening, const PollNamed& pollNamed = {});

} // namespace everyport::ui
