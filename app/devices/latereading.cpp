#include "app/devices/latereading.h"

#include <algorithm>

namespace everyport::devices {

using namespace std::chrono_literals;

namespace {

// A terminal's buffer holds 4,095 bytes: who gets half of that at once has not kept up.
constexpr qsizetype muchAtOnce = 2048;
constexpr auto behindStep = 100ms; // less than any silence that ends a frame
constexpr auto lateBy = 20ms;      // the loop was held up

} // namespace

void LateReading::start(rfid::Moment now)
{
    m_heardAt = m_fedAt = now;
    m_isBehind = false;
}

void LateReading::setHeld(bool isHeld, bool waits, rfid::Moment now)
{
    m_isHeld = isHeld;
    m_heardAt = now;
    m_isBehind = m_isBehind || waits;
}

rfid::Moment LateReading::heard(qsizetype bytes, rfid::Moment now)
{
    m_heardAt = now;
    m_fedAt = m_isBehind ? std::min(now, m_fedAt + behindStep) : now;
    m_isBehind = m_isHeld || bytes >= muchAtOnce;
    return m_fedAt;
}

void LateReading::noteTimer(rfid::Moment due, rfid::Moment now)
{
    if (now - due <= lateBy)
        return;
    m_heardAt = now;
    m_fedAt = std::max(m_fedAt, due - behindStep - 1ms); // what comes now is told to have come just in time
    m_isBehind = true;
}

void LateReading::look(rfid::Moment now)
{
    if (!m_isHeld && now - m_heardAt > 4 * nextLook)
        m_isBehind = false;
}

} // namespace everyport::devices
