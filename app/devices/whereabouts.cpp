#include "app/devices/whereabouts.h"

#include <algorithm>
#include <functional>

#include <QFileInfo>
#include <QSet>

namespace everyport::devices {

namespace {

QString real(const QString& path)
{
    const auto canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

/// Where something is, asked of the file system once.
struct Place {
    QString path;
    QString real;
};

Place placeOf(const QString& path)
{
    return {path, path.isEmpty() ? QString() : real(path)};
}

using Fits = std::function<bool(const Device&, const SerialPort&, bool samePath)>;

/// Gives ports to devices, one to one. A port of the same path is preferred where several fit: two cheap readers
/// may have been given the same serial number.
class Seating {
public:
    Seating(const QList<Device>& devices, const QList<SerialPort>& ports) : m_devices(devices), m_ports(ports), m_seats(devices.size())
    {
        for (const auto& device : devices)
            m_deviceAt.append(placeOf(device.device()));
        for (const auto& port : ports)
            m_portAt.append(placeOf(port.device));
    }

    void seat(const Fits& fits)
    {
        for (const bool samePath : {true, false}) {
            for (qsizetype i = 0; i < m_devices.size(); ++i)
                seatOne(i, fits, samePath);
        }
    }
    QStringList seats() const { return m_seats; }

private:
    void seatOne(qsizetype i, const Fits& fits, bool samePath)
    {
        if (!m_seats[i].isEmpty() || m_devices[i].simulated)
            return;
        for (qsizetype k = 0; k < m_ports.size(); ++k) {
            const bool same = m_portAt[k].real == m_deviceAt[i].real;
            if ((samePath && !same) || m_taken.contains(m_portAt[k].real) || !fits(m_devices[i], m_ports[k], same))
                continue;
            m_taken.insert(m_portAt[k].real);
            m_seats[i] = same ? m_deviceAt[i].path : m_portAt[k].path;
            return;
        }
    }

    const QList<Device>& m_devices;
    const QList<SerialPort>& m_ports;
    QList<Place> m_deviceAt;
    QList<Place> m_portAt;
    QStringList m_seats;
    QSet<QString> m_taken;
};

} // namespace

QStringList findPorts(const QList<Device>& devices, const QList<SerialPort>& ports)
{
    Seating seating(devices, ports);
    seating.seat([](const Device& device, const SerialPort& port, bool) { return !device.usbSerial.isEmpty() && device.usbSerial == port.usbSerial; });
    seating.seat([](const Device& device, const SerialPort& port, bool) {
        // One that is known by its serial number and was not found by it is not there.
        return device.usbSerial.isEmpty() && !device.usbPath.isEmpty() && device.usbPath == port.usbPath && port.usbSerial.isEmpty();
    });
    seating.seat([](const Device& device, const SerialPort&, bool samePath) {
        return samePath && device.usbSerial.isEmpty() && device.usbPath.isEmpty();
    });
    return seating.seats();
}

} // namespace everyport::devices
