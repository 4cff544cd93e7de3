#pragma once

#include <QString>

namespace everyport::devices {

/// True for a port that is no path of this computer's but a reader of its smart card service, by a name that stays:
/// "pcsc:ACS ACR122U PICC Interface". It exists while the service has that reader.
bool isSmartCardPort(const QString& port);
/// Its name alone, as the port of `reader` and back: an endpoint writes some letters with a backslash.
QString smartCardPort(const QString& reader);
QString smartCardName(const QString& port);

/// A reader as its service names it: without the number that it is counted by, and with the slot of its box. Of a name
/// that has no such numbers: as it is.
struct SmartCardSlot {
    QString name;
    int slot = 0; ///< 0: the first.

    QString toString() const; ///< "ACS ACR1281 1S Dual Reader slot 1"
};
SmartCardSlot smartCardSlot(const QString& name);

/// True for a port of which the file system knows nothing: whoever carries its line says at which terminal it is
/// (DeviceRegistry::setLine).
bool isCarriedPort(const QString& port);

} // namespace everyport::devices
