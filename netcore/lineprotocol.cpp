#include "netcore/lineprotocol.h"

namespace everyport {

void LineProtocol::sendLine(QByteArrayView line)
{
    if (!m_transport)
        return;
    QByteArray bytes;
    bytes.reserve(line.size() + 2);
    bytes.append(line);
    bytes.append("\r\n");
    m_transport->write(std::move(bytes));
}

void LineProtocol::dataReceived(QByteArrayView bytes)
{
    m_discard = false;
    if (m_raw && m_pending.isEmpty()) {
        rawReceived(bytes);
        return;
    }
    // An event may switch modes or end the connection, so each round looks anew.
    QByteArray all = std::exchange(m_pending, {});
    all.append(bytes);
    qsizetype at = 0;
    while (at < all.size()) {
        if (m_raw) {
            rawReceived(QByteArrayView(all).sliced(at));
            return;
        }
        const auto end = all.indexOf('\n', at);
        if (end < 0)
            break;
        auto line = QByteArrayView(all).sliced(at, end - at);
        at = end + 1;
        if (std::exchange(m_swallowing, false))
            continue;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > m_maximum)
            lineTooLong();
        else
            lineReceived(line);
        if (m_discard || !m_transport)
            return;
    }
    m_pending = all.sliced(at);
    if (m_pending.size() > m_maximum + 1) {
        m_pending.clear();
        if (!std::exchange(m_swallowing, true))
            lineTooLong();
    }
}

} // namespace everyport
