#include "app/backup/stream/streampace.h"

#include <algorithm>

namespace everyport::backup {

void StreamPace::sizeCame(qint64 bytes)
{
    constexpr qint64 copiedInMsec = 1024; // bytes, on the slowest of cards, where all of them are the database's
    const auto copying = std::chrono::milliseconds(bytes / copiedInMsec);
    m_most = std::min(m_patience.beginning + copying, m_patience.longestBeginning);
    m_waited = {};
}

void StreamPace::bytesCame(qint64 bytes)
{
    m_inWindow += bytes;
    if (m_hasBegun && m_inWindow < m_patience.leastInWindow)
        return;
    m_hasBegun = true;
    m_most = m_patience.window;
    m_waited = {};
    m_inWindow = 0;
}

} // namespace everyport::backup
