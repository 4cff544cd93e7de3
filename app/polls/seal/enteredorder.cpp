#include "app/polls/seal/enteredorder.h"

#include <algorithm>

namespace everyport::polls {

bool EnteredOrder::next(const QString& writer, qint64 sequence)
{
    const bool isSame = writer == m_writer;
    const auto before = isSame ? m_lastOfOthers : m_last;
    if (sequence > m_last) {
        if (!isSame)
            m_lastOfOthers = m_last;
        m_last = sequence;
        m_writer = writer;
    } else if (!isSame) {
        m_lastOfOthers = std::max(m_lastOfOthers, sequence);
    }
    return sequence > before;
}

} // namespace everyport::polls
