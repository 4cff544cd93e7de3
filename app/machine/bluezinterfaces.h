#pragma once

#include <QString>

/// What BlueZ calls its things (BlueZ D-Bus API).
namespace everyport::machine::bluez {

inline const QString name = QStringLiteral("org.bluez");
inline const QString adapter = QStringLiteral("org.bluez.Adapter1");
inline const QString device = QStringLiteral("org.bluez.Device1");
inline const QString profileManager = QStringLiteral("org.bluez.ProfileManager1");
/// Bluetooth Assigned Numbers, Serial Port.
inline const QString serialPort = QStringLiteral("00001101-0000-1000-8000-00805f9b34fb");

} // namespace everyport::machine::bluez
