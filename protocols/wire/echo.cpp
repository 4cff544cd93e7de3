#include "protocols/wire/echo.h"

namespace everyport::wire {

void Echo::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.setProducer(this);
}

void Echo::dataReceived(QByteArrayView bytes)
{
    transport()->passOn(bytes);
}

} // namespace everyport::wire
