#include "netcore/transport/lengthprotocol.h"

namespace everyport {

bool LengthProtocol::sendFrame(QByteArrayView frame)
{
    const int width = int(m_prefix);
    if (quint64(frame.size()) >> (8 * width) != 0)
        return false;
    if (!transport())
        return true;
    QByteArray bytes;
    bytes.reserve(width + frame.size());
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes.append(char(quint64(frame.size()) >> shift));
    bytes.append(frame);
    transport()->write(std::move(bytes));
    return true;
}

qsizetype LengthProtocol::cutFrame(QByteArrayView bytes)
{
    const int width = int(m_prefix);
    if (bytes.size() < width)
        return 0;
    quint32 length = 0;
    for (int i = 0; i < width; ++i)
        length = length << 8 | quint8(bytes[i]);
    if (length > m_maximum) {
        frameTooLong(length);
        discardPending();
        if (transport())
            transport()->abortConnection();
        return bytes.size();
    }
    if (quint64(bytes.size()) < quint64(width) + length)
        return 0;
    frameReceived(bytes.sliced(width, qsizetype(length)));
    return width + qsizetype(length);
}

} // namespace everyport
