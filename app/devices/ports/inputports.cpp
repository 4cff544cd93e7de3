#include "app/devices/ports/inputports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include "app/devices/ports/portfacts.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFact = 256;

// One line of what the kernel says of an input device.
QString factOf(const QString& event, const QString& fact)
{
    QFile file(u"/sys/class/input/%1/device/%2"_s.arg(event, fact));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestFact)).trimmed() : QString();
}

// Keyboards that are built in have no USB in their links.
bool isUsbName(const QString& link)
{
    return link.startsWith("usb-"_L1) || link.contains("-usb-"_L1);
}

} // namespace

SerialPort inputPort(const QString& link)
{
    auto port = portThere(link);
    if (port.device.isEmpty())
        return port;
    const auto event = QFileInfo(link).canonicalFilePath().section(u'/', -1);
    port.types = true;
    port.description = factOf(event, u"name"_s);
    port.usbPath = usbPathOf(QFileInfo(u"/sys/class/input/%1/device"_s.arg(event)).canonicalFilePath());
    if (!port.usbPath.isEmpty())
        port.usbSerial = usbSerialOf(
            factOf(event, u"id/vendor"_s), factOf(event, u"id/product"_s), factOf(event, u"uniq"_s), port.usbPath);
    return port;
}

QList<SerialPort> inputPorts(const QString& folder)
{
    QList<SerialPort> ports;
    QSet<QString> listed; // by real path
    for (const auto& way : {u"by-id"_s, u"by-path"_s}) {
        const auto links = QDir(folder + u'/' + way)
                               .entryList({u"*-event-kbd"_s}, QDir::Files | QDir::System, QDir::Name);
        for (const auto& link : links) {
            const auto path = folder + u'/' + way + u'/' + link;
            const auto real = QFileInfo(path).canonicalFilePath();
            if (!isUsbName(link) || listed.contains(real))
                continue;
            if (auto port = inputPort(path); !port.device.isEmpty()) {
                listed.insert(real);
                ports.append(port);
            }
        }
    }
    return ports;
}

bool isInputPath(const QString& path)
{
    return path.startsWith("/dev/input/"_L1);
}

} // namespace everyport::devices
