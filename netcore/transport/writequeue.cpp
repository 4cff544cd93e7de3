#include "netcore/transport/writequeue.h"

namespace everyport {

void WriteQueue::append(QByteArray bytes)
{
    const auto size = bytes.size();
    if (m_bytes == 0) {
        m_front = std::move(bytes);
    } else {
        if (!m_rest) {
            m_rest = std::make_unique<Rest>();
            m_rest->pieces.reserve(8);
        }
        m_rest->pieces.push_back(std::move(bytes));
    }
    m_bytes += size;
}

void WriteQueue::appendRest(QByteArray bytes, qsizetype sent)
{
    m_bytes = bytes.size() - sent;
    m_front = std::move(bytes);
    m_head = sent;
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
    for (auto at = m_rest ? m_rest->first : 0; m_rest && at < m_rest->pieces.size() && gathered.count < most; ++at)
        add(m_rest->pieces[at], 0);
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
    auto& [pieces, first] = *m_rest;
    m_front = std::move(pieces[first++]);
    if (first > 64 && first * 2 > pieces.size()) {
        pieces.erase(pieces.begin(), pieces.begin() + std::ptrdiff_t(first));
        first = 0;
    }
}

void WriteQueue::clear()
{
    m_front = {};
    m_rest.reset();
    m_head = 0;
    m_bytes = 0;
}

} // namespace everyport
