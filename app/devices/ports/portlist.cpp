#include "app/devices/ports/portlist.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QSerialPortInfo>

#include "app/devices/ports/inputports.h"
#include "app/devices/ports/portfacts.h"
#include "netcore/base/naturalorder.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

QString hex4(quint16 number)
{
    return u"%1"_s.arg(number, 4, 16, QChar(u'0'));
}

void addIdentity(SerialPort& port, const QSerialPortInfo& info)
{
    port.description = info.description();
    port.manufacturer = info.manufacturer();
    port.usbPath = usbPathOf(QFileInfo(u"/sys/class/tty/%1/device"_s.arg(info.portName())).canonicalFilePath());
    if (info.hasVendorIdentifier())
        port.usbSerial = usbSerialOf(
            hex4(info.vendorIdentifier()), hex4(info.productIdentifier()), info.serialNumber(), port.usbPath);
}

QList<SerialPort> systemPorts()
{
    QList<SerialPort> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto& info : infos) {
        SerialPort port;
        port.device = info.systemLocation();
        addIdentity(port, info);
        setTrouble(port, portTrouble(port.device));
        ports.append(port);
    }
    return ports;
}

} // namespace

QList<SerialPort> portsIn(const QString& folder)
{
    QList<SerialPort> ports;
    if (folder == u"/dev"_s) {
        ports = systemPorts();
    } else {
        const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const auto& entry : entries) {
            if (auto port = portAt(entry.filePath()); !port.device.isEmpty())
                ports.append(port);
        }
    }
    const NaturalOrder order;
    std::sort(ports.begin(), ports.end(),
        [&order](const SerialPort& a, const SerialPort& b) { return order(a.device, b.device); });
    // Last, for whoever takes the first one that is free should not get somebody's keyboard.
    if (folder == u"/dev"_s)
        ports += inputPorts(u"/dev/input"_s);
    return ports;
}

SerialPort portAt(const QString& path)
{
    if (isInputPath(path))
        return inputPort(path);
    auto port = portThere(path);
    if (port.device.isEmpty())
        return port;
    const auto real = QFileInfo(path).canonicalFilePath();
    // Asking for one port walks through all of the machine's; a pseudo-terminal is not among them.
    if (!real.startsWith(u"/dev/pts/"_s)) {
        const QSerialPortInfo info(real.section(u'/', -1));
        if (!info.isNull() && info.systemLocation() == real)
            addIdentity(port, info);
    }
    return port;
}

} // namespace everyport::devices
