#include "protocols/wire/echo.h"

namespace everyport::wire {

void Echo::connectionMade(Transport& transport)
{
    m_transport = &transport;
    transport.setProducer(this);
}

void Echo::dataReceived(QByteArrayView bytes)
{
    m_transport->passOn(bytes);
}

} // namespace everyport::wire
