#include "app/services/mqtt/mqttgate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto silence = 1min;  // of one that makes room
constexpr auto catchesUp = 30s; // a broker that sends what it kept

} // namespace

bool MqttGate::lets(const QString& reader, Moment now, bool isKnown)
{
    const double most = m_limits.perSecond;
    auto known = m_readers.find(reader);
    if (known == m_readers.end() && (isKnown || makeRoom(now)))
        known = m_readers.insert(reader, {now, most});
    if (known == m_readers.end()) {
        ++m_refused;
        return false;
    }
    known->isKnown = isKnown;
    const auto passed = std::chrono::duration<double>(now - known->at).count();
    known->at = now;
    known->left = std::min(most, known->left + passed * most);
    if (known->left < 1) {
        if (isKnown && wasKept(reader, now))
            return true;
        ++m_refused;
        return false;
    }
    known->left -= 1;
    return true;
}

void MqttGate::resume(Moment now, Moment away)
{
    const auto seconds = std::chrono::duration<double>(std::max(away, Moment(0))).count();
    m_late.clear();
    m_mostLate = int(std::min<double>(mostKept, seconds * m_limits.perSecond));
    m_lateUntil = now + catchesUp;
}

// Only of those that are known, of which there are as many as on the list.
bool MqttGate::wasKept(const QString& reader, Moment now)
{
    if (now >= m_lateUntil)
        return false;
    auto& count = m_late[reader];
    if (count >= m_mostLate)
        return false;
    ++count;
    return true;
}

bool MqttGate::makeRoom(Moment now)
{
    auto oldest = m_readers.end();
    int strangers = 0;
    for (auto at = m_readers.begin(); at != m_readers.end(); ++at) {
        if (at->isKnown)
            continue;
        ++strangers;
        if (oldest == m_readers.end() || at->at < oldest->at)
            oldest = at;
    }
    if (strangers < m_limits.readers)
        return true;
    if (now - oldest->at < silence)
        return false;
    m_readers.erase(oldest);
    return true;
}

} // namespace everyport
