#include "netcore/transport/netstringprotocol.h"

namespace everyport {

void NetstringProtocol::sendString(QByteArrayView string)
{
    if (!transport())
        return;
    auto bytes = QByteArray::number(string.size());
    bytes.reserve(bytes.size() + string.size() + 2);
    bytes.append(':').append(string).append(',');
    transport()->write(std::move(bytes));
}

qsizetype NetstringProtocol::cutFrame(QByteArrayView bytes)
{
    qsizetype length = 0;
    qsizetype at = 0;
    for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; ++at) {
        if (at > 0 && length == 0)
            return breakOff(Fault::NoLength, bytes); // "00", "05"
        length = length * 10 + (bytes[at] - '0');
        if (length > m_maximum)
            return breakOff(Fault::TooLong, bytes);
    }
    if (at == bytes.size())
        return 0;
    if (at == 0 || bytes[at] != ':')
        return breakOff(Fault::NoLength, bytes);
    const auto begin = at + 1;
    if (bytes.size() <= begin + length)
        return 0;
    if (bytes[begin + length] != ',')
        return breakOff(Fault::NoComma, bytes);
    stringReceived(bytes.sliced(begin, length));
    return begin + length + 1;
}

qsizetype NetstringProtocol::breakOff(Fault fault, QByteArrayView bytes)
{
    netstringBroken(fault);
    discardPending();
    if (transport())
        transport()->abortConnection();
    return bytes.size();
}

} // namespace everyport
