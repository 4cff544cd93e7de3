#include "app/plugins/pluginfailures.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::plugins {

namespace {

constexpr qsizetype keptFailures = 20;
constexpr auto failuresCountFor = 60s;

} // namespace

void PluginFailures::add(const PluginFailure& failure, Clock::Moment now)
{
    m_kept.prepend(failure);
    m_kept.resize(std::min(m_kept.size(), keptFailures));
    m_recent.removeIf([now](Clock::Moment moment) { return now - moment > failuresCountFor; });
    m_recent << now;
}

/// By its last failure, and how many there were.
QString PluginFailures::verdict() const
{
    if (m_recent.isEmpty())
        return {};
    const auto& last = m_kept.first();
    if (last.kind == "held"_L1)
        return u"It held the program for too long (%1), and was switched off."_s.arg(last.where);
    if (m_recent.size() < mostOfAMinute)
        return {};
    return u"%1 of its calls failed within a minute, and it was switched off. The last: %2"_s.arg(mostOfAMinute)
        .arg(last.text);
}

} // namespace everyport::plugins
