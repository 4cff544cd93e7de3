#pragma once

#include <QHash>

#include "app/devices/device.h"
#include "app/devices/ports/realpaths.h"
#include "app/devices/ports/serialport.h"

namespace everyport::devices {

/// The serial ports that exist, as of the last look, and whose each is. A path is resolved once a look, so a thousand
/// devices cost a thousand questions to the file system and not a million.
class PortTable {
public:
    explicit PortTable(QString folder, QString carried = {})
        : m_folder(std::move(folder)), m_carried(std::move(carried))
    {
    }

    /// The folders' ports, and those that devices have elsewhere; all asked for anew.
    void look(const QList<Device>& devices);
    void add(const Device& device); ///< One that came since; the others are as they were.
    void markUsers(const QList<Device>& devices);

    const QList<SerialPort>& ports() const { return m_ports; }
    const SerialPort* at(const QString& path) const;      ///< By whatever name; null where there is none.
    QStringList find(const QList<Device>& devices) const; ///< See findPorts.
    QString real(const QString& path) const { return m_paths.of(path); } ///< As of the last look.

private:
    void note(const Device& device);

    QString m_folder;
    QString m_carried; ///< See DeviceRegistryOptions.
    QList<SerialPort> m_ports;
    QHash<QString, qsizetype> m_at; ///< In m_ports, by real path.
    mutable RealPaths m_paths;
};

} // namespace everyport::devices
