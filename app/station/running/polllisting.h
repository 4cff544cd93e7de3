#pragma once

#include <QString>

namespace everyport {

class Station;

// The polls of a station as `poll list` prints them, with who shares and who leads them.

/// The home that leads a poll, by its name among the stations; empty: this program does.
QString pollLeader(Station& station, const QString& poll);
QString pollTable(Station& station);
/// One array; of each poll id, question, state, votes, voters, event, whether it is shared, who leads it, and which
/// stations it leaves out.
QString pollsJson(Station& station);

} // namespace everyport
