#pragma once

#include <QString>

#include "app/polls/polls.h"
#include "app/stations/chains/publishedpiece.h"
#include "app/stations/items/stationorders.h"

namespace everyport::stations {

/// Whether `name` may say what becomes of this chain, and pass on what was sealed in it: of its own, and the home of
/// any.
bool speaksFor(const QString& name, const QString& writer, const RosterOrder& roster);

/// Whether a piece goes on a chain that is here, or may begin one: nobody begins chains without end, which would shut
/// others out.
bool hasRoomFor(const PublishedPiece& piece, const polls::Polls& polls);

/// Which station has sealed as `writer`; that itself where nobody of the roster has.
QString stationOfWriter(const QString& writer, const RosterOrder& roster);

} // namespace everyport::stations
