#pragma once

#include <QHash>
#include <QList>

#include "app/devices/smartcards/smartcards.h"

namespace everyport::devices {

/// What a reader is called over unplugging and restarts: its name without the number that the service counts it by,
/// which depends on what was plugged in before. The slot stays where it is not the first ("… slot 1"), for one box may
/// have several. A serial number that the name lacks stands behind it in brackets.
QString stableName(const SmartCardReader& reader);

/// The port of each, "pcsc:ACS ACR122U PICC Interface", by the service's names. Of several that are called the same,
/// as nothing tells them apart, the second and further ones in the service's order have " #2" and so on.
QHash<QString, QString> smartCardPorts(const QList<SmartCardReader>& readers);

} // namespace everyport::devices
