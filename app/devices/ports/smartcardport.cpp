#include "app/devices/ports/smartcardport.h"

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

bool isCarriedPort(const QString& port)
{
    return isNetworkPort(port) || isSmartCardPort(port) || isMqttPort(port);
}

} // namespace everyport::devices
