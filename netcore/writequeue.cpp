#include "netcore/writequeue.h"

namespace everyport {

namespace {
constexpr size_t keptRoom = 4; // pieces; a busy connection needs no allocation, an idle one keeps next to nothing
}

void WriteQueue::append(QByteArray bytes)
{
    m_bytes += bytes.size();
    m_pieces.push_back(std::move(bytes));
}

WriteQueue::Gathered WriteQueue::gather(iovec* pieces, int most) const
{
    Gathered gathered;
    qsizetype skip = m_head;
    for (auto at = m_first; at < m_pieces.size() && gathered.count < most; ++at) {
        const auto& piece = m_pieces[at];
        pieces[gathered.count].iov_base = const_cast<char*>(piece.constData()) + skip;
        pieces[gathered.count].iov_len = size_t(piece.size() - skip);
        gathered.bytes += piece.size() - skip;
        ++gathered.count;
        skip = 0;
    }
    return gathered;
}

void WriteQueue::drop(qsizetype sent)
{
    m_bytes -= sent;
    if (m_bytes == 0)
        return clear();
    m_head += sent;
    while (m_head >= m_pieces[m_first].size()) {
        m_head -= m_pieces[m_first].size();
        m_pieces[m_first++] = {};
    }
    if (m_first > 64 && m_first * 2 > m_pieces.size()) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
}

void WriteQueue::clear()
{
    m_pieces.clear();
    if (m_pieces.capacity() > keptRoom)
        m_pieces.shrink_to_fit();
    m_first = 0;
    m_head = 0;
    m_bytes = 0;
}

} // namespace everyport
