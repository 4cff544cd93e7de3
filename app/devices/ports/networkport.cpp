#include "app/devices/ports/networkport.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

bool isNetworkPort(const QString& port)
{
    return port.startsWith("tcp:"_L1) || port.startsWith("tls:"_L1) || isListeningPort(port);
}

bool isListeningPort(const QString& port)
{
    return port.startsWith("listen:"_L1);
}

} // namespace everyport::devices
