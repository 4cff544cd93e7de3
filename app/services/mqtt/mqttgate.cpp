#include "app/services/mqtt/mqttgate.h"

#include <algorithm>

namespace everyport {

bool MqttGate::lets(const QString& reader, Moment now)
{
    const double most = m_limits.perSecond;
    auto known = m_readers.find(reader);
    if (known == m_readers.end() && m_readers.size() < m_limits.readers)
        known = m_readers.insert(reader, {now, most});
    if (known == m_readers.end()) {
        ++m_refused;
        return false;
    }
    const auto passed = std::chrono::duration<double>(now - known->at).count();
    known->at = now;
    known->left = std::min(most, known->left + passed * most);
    if (known->left < 1) {
        ++m_refused;
        return false;
    }
    known->left -= 1;
    return true;
}

} // namespace everyport
