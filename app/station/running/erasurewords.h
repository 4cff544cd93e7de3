#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport {

namespace stations {
class Stations;
}

/// What whoever has a card erased is told of other stations: that they do it, too, in the shared ones of the `erased`
/// polls (ids); or which votes are left to the home, since others have cast them (`elsewhere`, as Polls::votesElsewhere
/// has them). Lines of their own; empty where there is nothing to tell.
QString erasureWords(const stations::Stations& stations, const QStringList& erased,
    const QMap<QString, qint64>& elsewhere, bool keepsVotes);

} // namespace everyport
