#pragma once

#include <QList>
#include <QString>

#include "app/machine/source.h"

namespace everyport::machine {

/// A device that BlueZ knows and people have paired.
struct BluetoothDevice {
    QString id = {};      ///< BlueZ's path of it.
    QString address = {}; ///< "00:11:22:33:44:55"
    QString name = {};
    bool isConnected = false;
    bool hasSerialPort = false; ///< The Serial Port Profile: it may be a reader.
    const QString& shownName() const { return name.isEmpty() ? address : name; }
    bool operator==(const BluetoothDevice&) const = default;
};
struct BluetoothFacts {
    Source source = Source::Unknown;
    bool hasAdapter = false;
    bool isPowered = false;
    QList<BluetoothDevice> devices = {}; ///< Paired ones, by address.
    bool operator==(const BluetoothFacts&) const = default;
};

} // namespace everyport::machine
