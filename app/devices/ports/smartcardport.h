#pragma once

#include <QString>

namespace everyport::devices {

/// True for a port that is no path of this computer's but a reader of its smart card service, by a name that stays:
/// "pcsc:ACS ACR122U PICC Interface". It exists while the service has that reader.
bool isSmartCardPort(const QString& port);
/// Its name alone, as the port of `reader` and back: an endpoint writes some letters with a backslash.
QString smartCardPort(const QString& reader);
QString smartCardName(const QString& port);

/// True for a port of which the file system knows nothing: whoever carries its line says at which terminal it is
/// (DeviceRegistry::setLine).
bool isCarriedPort(const QString& port);

} // namespace everyport::devices
