#include "app/devices/latereading.h"

#include <algorithm>

namespace everyport::devices {

using namespace std::chrono_literals;

namespace {

// A terminal's buffer holds 4,095 bytes: who gets half of that at once has not kept up.
constexpr qsizetype muchAtOnce = 2048;
constexpr auto behindStep = 100ms; // less than any silence that ends a frame
constexpr auto lateBy = 20ms;      // the loop was held up
constexpr auto silence = 4 * LateReading::nextLook;

} // namespace

void LateReading::start(rfid::Moment now)
{
    m_heardAt = m_toldAt = now;
    m_isBehind = false;
}

void LateReading::pause(rfid::Moment now)
{
    m_toldAt = told(now);
    m_heardAt = now;
    m_isBehind = true;
}

rfid::Moment LateReading::told(rfid::Moment now) const
{
    return m_isBehind ? m_toldAt : std::min(now, m_toldAt + (now - m_heardAt));
}

rfid::Moment LateReading::whenTold(rfid::Moment told) const
{
    return m_heardAt + (told - m_toldAt);
}

rfid::Moment LateReading::heard(qsizetype bytes, bool isMidway, rfid::Moment now)
{
    if (!m_isBehind) // else nobody can say who was silent
        look(false, now);
    const auto gap = now - m_heardAt;
    const auto lag = m_heardAt - m_toldAt;
    const auto passed = m_isBehind ? behindStep
        : isMidway                 ? std::max(behindStep, gap + behindStep / 2)
                                   : gap + std::max(behindStep, lag / 4);
    m_toldAt = std::min(now, m_toldAt + passed);
    m_heardAt = now;
    m_isBehind = bytes >= muchAtOnce;
    return m_toldAt;
}

void LateReading::noteTimer(rfid::Moment due, rfid::Moment now)
{
    if (now - due <= lateBy || m_isBehind)
        return;
    m_toldAt = std::max(m_toldAt, told(due) - behindStep - 1ms); // what comes now is told to have come just in time
    m_heardAt = now;
    m_isBehind = true;
}

void LateReading::look(bool waits, rfid::Moment now)
{
    if (waits)
        return;
    m_isBehind = false;
    if (now - m_heardAt > silence)
        m_heardAt = m_toldAt = now;
}

} // namespace everyport::devices
