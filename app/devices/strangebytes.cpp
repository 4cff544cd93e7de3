#include "app/devices/strangebytes.h"

#include <algorithm>

namespace everyport::devices {

using namespace std::chrono_literals;

namespace {

constexpr auto strangeWindow = 60s;

bool isStrange(const rfid::Span& span)
{
    return span.part == rfid::Part::Noise || span.part == rfid::Part::Broken;
}

} // namespace

bool StrangeBytes::fits(const rfid::Frame& frame)
{
    return std::none_of(frame.begin(), frame.end(), isStrange);
}

quint64 StrangeBytes::add(const rfid::Frame& frame, rfid::Moment when)
{
    if (isEmpty() || when - m_since > strangeWindow) {
        clear();
        m_since = when;
    }
    quint64 added = 0;
    for (const auto& span : frame) {
        if (!isStrange(span))
            continue;
        added += quint64(span.bytes.size());
        m_newest = (m_newest + span.bytes).right(kept);
    }
    m_count += added;
    return added;
}

void StrangeBytes::clear()
{
    m_newest.clear();
    m_count = 0;
}

quint64 StrangeBytes::roughCount() const
{
    quint64 count = limit;
    while (count * 2 <= m_count)
        count *= 2;
    return count;
}

} // namespace everyport::devices
