#include "app/devices/portlist.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSerialPortInfo>

#include "app/devices/access/portaccess.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

QString hex4(quint16 number)
{
    return u"%1"_s.arg(number, 4, 16, QChar(u'0'));
}

// "1.0" of the path's last part; a converter with four ports has one serial number and four interfaces.
QString interfaceOf(const QString& usbPath)
{
    return usbPath.section(u':', -1);
}

void addIdentity(SerialPort& port, const QSerialPortInfo& info)
{
    port.description = info.description();
    port.manufacturer = info.manufacturer();
    port.usbPath = usbPathOf(QFileInfo(u"/sys/class/tty/%1/device"_s.arg(info.portName())).canonicalFilePath());
    if (info.hasVendorIdentifier() && !info.serialNumber().isEmpty())
        port.usbSerial = QStringList{hex4(info.vendorIdentifier()), hex4(info.productIdentifier()), info.serialNumber(),
            interfaceOf(port.usbPath)}
                             .join(u':');
}

void addUsability(SerialPort& port)
{
    if (const auto trouble = portTrouble(port.device)) {
        port.usable = false;
        port.why = trouble->text;
        port.remedy = trouble->remedy;
    }
}

QList<SerialPort> systemPorts()
{
    QList<SerialPort> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto& info : infos) {
        SerialPort port;
        port.device = info.systemLocation();
        addIdentity(port, info);
        addUsability(port);
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
    std::sort(ports.begin(), ports.end(), [](const SerialPort& a, const SerialPort& b) { return a.device < b.device; });
    return ports;
}

SerialPort portAt(const QString& path)
{
    SerialPort port;
    const auto trouble = portTrouble(path);
    if (trouble && (trouble->kind == PortTrouble::Kind::Gone || trouble->kind == PortTrouble::Kind::NoPort))
        return port;
    const auto real = QFileInfo(path).canonicalFilePath();
    // Asking for one port walks through all of the machine's; a pseudo-terminal is not among them.
    if (!real.startsWith(u"/dev/pts/"_s)) {
        const QSerialPortInfo info(real.section(u'/', -1));
        if (!info.isNull() && info.systemLocation() == real)
            addIdentity(port, info);
    }
    port.device = path;
    addUsability(port);
    return port;
}

QString usbPathOf(const QString& sysfsPath)
{
    if (!sysfsPath.contains("/usb"_L1))
        return {}; // most computers: no pattern is made for nothing
    static const QRegularExpression rule(
        u"/([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-9a-f])/usb\\d+/(?:.*/)?\\d+-([\\d.]+):(\\d+\\.\\d+)(?:/|$)(?:(ttyUSB\\d+))?"_s);
    const auto match = rule.match(sysfsPath);
    if (!match.hasMatch())
        return {};
    const auto path = u"pci-%1-usb-0:%2:%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    // Several ports behind one interface: the driver numbers them, here by the file that it leaves.
    QFile number(sysfsPath + u"/port_number"_s);
    if (!match.captured(4).isEmpty() && number.open(QIODevice::ReadOnly)) {
        const auto port = QString::fromLatin1(number.readAll().trimmed());
        return port.isEmpty() || port == u"0"_s ? path : path + u"-port%1"_s.arg(port);
    }
    return path;
}

} // namespace everyport::devices
