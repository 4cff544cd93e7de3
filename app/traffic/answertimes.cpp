#include "app/traffic/answertimes.h"

#include <algorithm>

namespace everyport {

std::optional<qint64> AnswerTimes::note(bool in, const DecodedUnit& unit, qint64 at)
{
    if (!unit.asks.isEmpty()) {
        m_open.push_back({unit.asks, in, at});
        if (m_open.size() > mostOpen)
            m_open.pop_front();
    }
    if (unit.answers.isEmpty())
        return {};
    // The oldest: where several wait under one name, as HTTP's do, they are answered in their order.
    const auto found = std::find_if(
        m_open.begin(), m_open.end(), [&](const Question& one) { return one.in != in && one.key == unit.answers; });
    if (found == m_open.end())
        return {};
    const qint64 took = at - found->at;
    m_open.erase(found);
    return took;
}

} // namespace everyport
