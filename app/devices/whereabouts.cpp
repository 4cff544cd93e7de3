#include "app/devices/whereabouts.h"

#include <QHash>
#include <QSet>

#include "app/devices/ports/realpaths.h"

namespace everyport::devices {

namespace {

/// Gives ports to devices, one to one, each by what it is known by. A port of the same path is preferred where several
/// fit: two cheap readers may have been given the same serial number.
class Seating {
public:
    Seating(const QList<Device>& devices, const QList<SerialPort>& ports, RealPaths& paths)
        : m_devices(devices), m_ports(ports), m_seats(devices.size())
    {
        for (const auto& device : devices)
            m_deviceAt.append(paths.of(device.device()));
        for (const auto& port : ports)
            m_portAt.append(paths.of(port.device));
    }

    QString pathOf(qsizetype port) const { return m_portAt[port]; }
    QString pathOfDevice(qsizetype device) const { return m_deviceAt[device]; }

    /// Ports go to devices whose key is theirs; an empty key is nobody's.
    template <typename DeviceKey, typename PortKey>
    void seat(const DeviceKey& deviceKey, const PortKey& portKey)
    {
        QHash<QString, QList<qsizetype>> byKey;
        for (qsizetype k = 0; k < m_ports.size(); ++k) {
            if (const QString key = portKey(k); !key.isEmpty())
                byKey[key].append(k);
        }
        for (const bool samePath : {true, false}) {
            for (qsizetype i = 0; i < m_devices.size(); ++i) {
                const QString key = m_seats[i].isEmpty() && !m_devices[i].simulated ? deviceKey(i) : QString();
                if (!key.isEmpty())
                    seatOne(i, byKey.value(key), samePath);
            }
        }
    }
    QStringList seats() const { return m_seats; }

private:
    void seatOne(qsizetype i, const QList<qsizetype>& fitting, bool samePath)
    {
        for (const auto k : fitting) {
            const bool same = m_portAt[k] == m_deviceAt[i];
            if ((samePath && !same) || m_taken.contains(m_portAt[k]))
                continue;
            m_taken.insert(m_portAt[k]);
            m_seats[i] = same ? m_devices[i].device() : m_ports[k].device;
            return;
        }
    }

    const QList<Device>& m_devices;
    const QList<SerialPort>& m_ports;
    QStringList m_deviceAt; // over all links
    QStringList m_portAt;
    QStringList m_seats;
    QSet<QString> m_taken;
};

} // namespace

QStringList findPorts(const QList<Device>& devices, const QList<SerialPort>& ports, RealPaths& paths)
{
    Seating seating(devices, ports, paths);
    seating.seat([&](qsizetype i) { return devices[i].usbSerial; }, [&](qsizetype k) { return ports[k].usbSerial; });
    // One that is known by its serial number and was not found by it is not there.
    seating.seat([&](qsizetype i) { return devices[i].usbSerial.isEmpty() ? devices[i].usbPath : QString(); },
        [&](qsizetype k) { return ports[k].usbSerial.isEmpty() ? ports[k].usbPath : QString(); });
    seating.seat(
        [&](qsizetype i) {
            return devices[i].usbSerial.isEmpty() && devices[i].usbPath.isEmpty() ? seating.pathOfDevice(i) : QString();
        },
        [&](qsizetype k) { return seating.pathOf(k); });
    return seating.seats();
}

} // namespace everyport::devices
