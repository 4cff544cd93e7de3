#pragma once

#include <QString>
#include <QStringList>

namespace everyport::stations {

inline constexpr qsizetype maximumStationName = 40;

/// What a station is called here: 1 to 40 letters a-z, digits and hyphens.
bool isStationName(const QString& text);
/// How a station's votes may name it in logs (polls::isOwnWriter): what stands behind a dot there is one of its chains,
/// so that "yard.9" would be "yard", and its doings that one's. Empty: an older one, which does not say.
bool isNameInLogs(const QString& text);
/// The nearest name to `text`: a host's, or one that somebody typed; "station" where nothing of it can stand.
QString stationNameFrom(const QString& text);
/// `name`, or with "-2", "-3" … behind it where it is taken.
QString freeStationName(const QString& name, const QStringList& taken);

/// What the names of a space's nodes begin with: 1 to 64 letters, digits, dots, hyphens and slashes.
bool isSpaceName(const QString& text);
/// What could be an address at the service, bare or full; whether it is one, the protocol's room says.
bool canBeAddress(const QString& text);

} // namespace everyport::stations
