#pragma once

#include <QString>

#include "app/polls/polls.h"
#include "app/stations/chains/publishedpiece.h"
#include "app/stations/items/stationorders.h"

namespace everyport::stations {

/// Whether `name` may say what becomes of this chain: its own, and the home of any.
bool speaksFor(const QString& name, const QString& writer, const RosterOrder& roster);

/// Whether `name` may pass this piece on: nobody speaks for another but the home, which passes on what others have
/// sealed; and nobody begins chains without end, which would shut others out.
bool mayPassOn(const QString& name, const PublishedPiece& piece, const RosterOrder& roster, const polls::Polls& polls);

/// Which station has sealed as `writer`; that itself where nobody of the roster has.
QString stationOfWriter(const QString& writer, const RosterOrder& roster);

} // namespace everyport::stations
