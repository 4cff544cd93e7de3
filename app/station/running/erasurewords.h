#pragma once

#include <QString>
#include <QStringList>

namespace everyport {

namespace stations {
class Stations;
}

/// Whoever has a card erased in polls (by id) that other stations have, too, is told which these are and what to do
/// there; empty where none of these polls is shared, and lines of their own otherwise.
QString erasureWords(const stations::Stations& stations, const QStringList& polls);

} // namespace everyport
