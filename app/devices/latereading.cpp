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

void LateReading::setHeld(bool isHeld, bool waits, rfid::Moment now)
{
    m_toldAt = told(now);
    m_isHeld = isHeld;
    m_heardAt = now;
    m_isBehind = m_isBehind || waits;
}

rfid::Moment LateReading::told(rfid::Moment now) const
{
    return m_isBehind ? m_toldAt : std::min(now, m_toldAt + (now - m_heardAt));
}

rfid::Moment LateReading::whenTold(rfid::Moment told) const
{
    return m_heardAt + (told - m_toldAt);
}

rfid::Moment LateReading::heard(qsizetype bytes, rfid::Moment now)
{
    if (!m_isBehind) // else nobody can say who was silent
        look(now);
    // Pieces that come one after the other make up for a step each, slow ones for an eighth of their distance.
    const auto passed = m_isBehind ? behindStep : std::max(behindStep, (now - m_heardAt) * 9 / 8);
    m_toldAt = std::min(now, m_toldAt + passed);
    m_heardAt = now;
    m_isBehind = m_isHeld || bytes >= muchAtOnce;
    return m_toldAt;
}

void LateReading::noteTimer(rfid::Moment due, rfid::Moment now)
{
    if (now - due <= lateBy)
        return;
    if (!m_isBehind) // what comes now is told to have come just in time
        m_toldAt = std::max(m_toldAt, told(due) - behindStep - 1ms);
    m_heardAt = now;
    m_isBehind = true;
}

void LateReading::look(rfid::Moment now)
{
    if (m_isHeld || now - m_heardAt <= silence)
        return;
    m_isBehind = false;
    m_heardAt = m_toldAt = now;
}

} // namespace everyport::devices
