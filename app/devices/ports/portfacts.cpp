#include "app/devices/ports/portfacts.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace everyport::devices {

using namespace Qt::StringLiterals;

SerialPort portThere(const QString& path)
{
    SerialPort port;
    const auto trouble = portTrouble(path);
    if (trouble && (trouble->kind == PortTrouble::Kind::Gone || trouble->kind == PortTrouble::Kind::NoPort))
        return port;
    port.device = path;
    setTrouble(port, trouble);
    return port;
}

void setTrouble(SerialPort& port, const std::optional<PortTrouble>& trouble)
{
    port.usable = !trouble;
    port.why = trouble ? trouble->text : QString();
    port.remedy = trouble ? trouble->remedy : QString();
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

// The last part of the path is its interface, "1.0": a converter with four ports has one serial number and four of
// them.
QString usbSerialOf(const QString& vendor, const QString& product, const QString& serial, const QString& usbPath)
{
    return serial.isEmpty() ? QString() : QStringList{vendor, product, serial, usbPath.section(u':', -1)}.join(u':');
}

} // namespace everyport::devices
