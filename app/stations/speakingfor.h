#pragma once

#include <QMap>
#include <QString>

#include "app/stations/items/stationorders.h"

namespace everyport::stations {

/// Whether `name` may say what becomes of this chain, and pass on what was sealed in it: of its own, and the home of
/// any.
bool speaksFor(const QString& name, const QString& writer, const RosterOrder& roster);

/// Whether what `writer` has sealed goes on one of a poll's chains (by writer, ChainReceiver::reach), or may begin one:
/// nobody begins chains without end, which would shut others out.
bool hasRoomFor(const QString& writer, const QMap<QString, qint64>& chains);

/// Which station has sealed as `writer`; that itself where nobody of the roster has.
QString stationOfWriter(const QString& writer, const RosterOrder& roster);

} // namespace everyport::stations
