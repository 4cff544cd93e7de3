#include "netcore/transport/lineprotocol.h"

#include <utility>

namespace everyport {

void LineProtocol::sendLine(QByteArrayView line)
{
    if (!transport())
        return;
    QByteArray bytes;
    bytes.reserve(line.size() + 2);
    bytes.append(line);
    bytes.append("\r\n");
    transport()->write(std::move(bytes));
}

qsizetype LineProtocol::cutFrame(QByteArrayView bytes)
{
    const auto end = bytes.indexOf('\n');
    if (end < 0) {
        if (bytes.size() <= m_maximum + 1 && !m_swallowing)
            return 0;
        if (!std::exchange(m_swallowing, true))
            lineTooLong();
        return bytes.size();
    }
    if (std::exchange(m_swallowing, false))
        return end + 1;
    auto line = bytes.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() > m_maximum)
        lineTooLong();
    else
        lineReceived(line);
    return end + 1;
}

} // namespace everyport
