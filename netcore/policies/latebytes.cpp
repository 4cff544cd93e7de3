#include "netcore/policies/latebytes.h"

namespace everyport {

QByteArray LateBytes::take(qsizetype most)
{
    auto& first = m_pieces.front().bytes;
    QByteArray taken;
    if (m_head == 0 && first.size() <= most) {
        taken = std::move(first);
        m_pieces.pop_front();
    } else {
        taken = first.mid(m_head, most);
        m_head += taken.size();
        if (m_head == first.size()) {
            m_pieces.pop_front();
            m_head = 0;
        }
    }
    m_size -= taken.size();
    return taken;
}

void LateBytes::clear()
{
    m_pieces.clear();
    m_head = 0;
    m_size = 0;
}

} // namespace everyport
