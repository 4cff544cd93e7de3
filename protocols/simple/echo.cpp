#include "protocols/simple/echo.h"

namespace everyport::simple {

void Echo::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.setProducer(this);
}

void Echo::dataReceived(QByteArrayView bytes)
{
    transport()->passOn(bytes);
}

} // namespace everyport::simple
