#include "netcore/writequeue.h"

namespace everyport {

void WriteQueue::append(QByteArray bytes)
{
    const auto size = bytes.size();
    if (m_bytes == 0)
        m_front = std::move(bytes);
    else
        m_rest.push_back(std::move(bytes));
    m_bytes += size;
}

WriteQueue::Gathered WriteQueue::gather(iovec* pieces, int most) const
{
    Gathered gathered;
    const auto add = [&](const QByteArray& piece, qsizetype skip) {
        pieces[gathered.count].iov_base = const_cast<char*>(piece.constData()) + skip;
        pieces[gathered.count].iov_len = size_t(piece.size() - skip);
        gathered.bytes += piece.size() - skip;
        ++gathered.count;
    };
    if (m_bytes > 0 && most > 0)
        add(m_front, m_head);
    for (auto at = m_first; at < m_rest.size() && gathered.count < most; ++at)
        add(m_rest[at], 0);
    return gathered;
}

void WriteQueue::drop(qsizetype sent)
{
    m_bytes -= sent;
    if (m_bytes == 0)
        return clear();
    m_head += sent;
    while (m_head >= m_front.size()) {
        m_head -= m_front.size();
        takeNext();
    }
}

void WriteQueue::takeNext()
{
    m_front = std::move(m_rest[m_first++]);
    if (m_first > 64 && m_first * 2 > m_rest.size()) {
        m_rest.erase(m_rest.begin(), m_rest.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
}

void WriteQueue::clear()
{
    m_front = {};
    if (m_rest.capacity() > 0)
        m_rest = {};
    m_first = 0;
    m_head = 0;
    m_bytes = 0;
}

} // namespace everyport
