#include "app/devices/smartcards/smartcardnames.h"

#include <algorithm>

#include "app/devices/ports/smartcardport.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

QString stableName(const SmartCardReader& reader)
{
    auto place = smartCardSlot(reader.name);
    const auto serial = reader.serial.simplified();
    if (!serial.isEmpty() && !place.name.contains(serial))
        place.name += u" (%1)"_s.arg(serial);
    return place.toString();
}

QHash<QString, QString> smartCardPorts(const QList<SmartCardReader>& readers)
{
    auto inOrder = readers;
    std::sort(inOrder.begin(), inOrder.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    QHash<QString, QString> ports;
    QHash<QString, int> alike;
    for (const auto& reader : inOrder) {
        const auto name = stableName(reader);
        const int count = ++alike[name];
        ports.insert(reader.name, smartCardPort(count > 1 ? u"%1 #%2"_s.arg(name).arg(count) : name));
    }
    return ports;
}

} // namespace everyport::devices
