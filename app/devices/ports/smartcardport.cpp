#include "app/devices/ports/smartcardport.h"

#include <QRegularExpression>

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "netcore/endpoints/endpoint.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

bool isSmartCardPort(const QString& port)
{
    return port.startsWith("pcsc:"_L1);
}

QString smartCardPort(const QString& reader)
{
    return u"pcsc:"_s + Endpoint::quoted(reader);
}

QString smartCardName(const QString& port)
{
    const auto endpoint = Endpoint::parse(port);
    return endpoint ? endpoint->first() : port;
}

QString SmartCardSlot::toString() const
{
    return slot > 0 ? u"%1 slot %2"_s.arg(name).arg(slot) : name;
}

SmartCardSlot smartCardSlot(const QString& name)
{
    // pcsc-lite writes two hex digits each for the reader and its slot.
    static const QRegularExpression numbers(u"^(.*\\S) ([0-9A-F]{2}) ([0-9A-F]{2})$"_s);
    const auto match = numbers.match(name);
    return match.hasMatch() ? SmartCardSlot{match.captured(1), match.captured(3).toInt(nullptr, 16)}
                            : SmartCardSlot{name.trimmed(), 0};
}

bool isCarriedPort(const QString& port)
{
    return isNetworkPort(port) || isSmartCardPort(port) || isMqttPort(port);
}

} // namespace everyport::devices
