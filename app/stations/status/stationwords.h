#pragma once

#include <QJsonObject>
#include <QString>

#include "app/stations/status/stationrow.h"

namespace everyport::stations {

// How a station is, in plain English for a terminal, and as JSON for programs. `now`: wall ms.

QString stateText(const StationRow& row, qint64 now); ///< "online", "no line for 3 min"
QString lineText(const StationRow& row);              ///< "12 ms"; "-" where it is not known.
QString readersText(const StationRow& row);           ///< "1 of 2"
QString lastTapText(const StationRow& row, qint64 now);
QString backlogText(const StationRow& row); ///< "14 at least"
QString clockText(const StationRow& row);   ///< "2.1 s behind"
QString leftOutText(const StationRow& row); ///< "left out of fruit, tea"; empty where it counts.
QString undoneText(const StationRow& row);  ///< "changed 3 votes cast elsewhere"; empty where it did not.
QString barredText(const StationRow& row);  ///< "bars 30 voters"; empty where they are few.
QString happeningText(const StationHappening& happening);
QJsonObject rowToJson(const StationRow& row); ///< `state` as stateName; what is not known is missing.
QString stateName(StationRow::State state);   ///< "this", "online", "slow", "no-line", "off", "unheard"

/// "3 min", "2 h"; of a number of ms.
QString spanText(qint64 msecs);

} // namespace everyport::stations
