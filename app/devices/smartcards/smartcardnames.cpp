#include "app/devices/smartcards/smartcardnames.h"

#include <algorithm>

#include <QRegularExpression>

#include "app/devices/ports/smartcardport.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

QString stableName(const SmartCardReader& reader)
{
    // pcsc-lite writes two hex digits each for the reader and its slot.
    static const QRegularExpression numbers(u"^(.*\\S) ([0-9A-F]{2}) ([0-9A-F]{2})$"_s);
    const auto match = numbers.match(reader.name);
    auto name = match.hasMatch() ? match.captured(1) : reader.name.trimmed();
    const auto serial = reader.serial.simplified();
    if (!serial.isEmpty() && !name.contains(serial))
        name += u" (%1)"_s.arg(serial);
    if (const auto slot = match.captured(3).toInt(nullptr, 16); slot > 0)
        name += u" slot %1"_s.arg(slot);
    return name;
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
