#pragma once

#include <QString>

namespace everyport::stations {

// Under which ids of Topic::Status a station of this name says something: its own name for how it is (StationStatus),
// and "NAME.erased.1" and on for what was erased of shared polls. No station's name has a dot in it.

inline constexpr int mostErasureParts = 8; ///< So a hundred stations and their home stay below what a service keeps.
inline constexpr int mostHomeParts = 32;   ///< The home's, which says on what all have erased.

QString erasuresId(const QString& name, int part);                      ///< `part`: from 1 on.
int erasuresPart(const QString& id, const QString& name, bool isHome);  ///< 0: it is no such id of this name.
bool isStatusIdOf(const QString& id, const QString& name, bool isHome); ///< Any of them.

} // namespace everyport::stations
