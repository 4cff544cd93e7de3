#include "app/station/asking/commandwait.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString minutes(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::ceil<std::chrono::minutes>(time).count());
}

} // namespace

CommandWait::CommandWait(const CommandPatience& patience) : m_patience(patience) {}

std::chrono::milliseconds CommandWait::untilNextLook() const
{
    if (!m_patience.whole)
        return m_patience.silence;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_begin + *m_patience.whole - Watch::now());
    return std::clamp(left, std::chrono::milliseconds(0), m_patience.silence);
}

bool CommandWait::isOver()
{
    if (const auto now = progress(); now != std::exchange(m_reached, now))
        wordHeard();
    return isPast(m_sign, m_patience.most) || isPast(m_word, m_patience.signsAlone)
        || isPast(m_begin, m_patience.whole);
}

QString CommandWait::whatIsMissing() const
{
    if (isPast(m_begin, m_patience.whole))
        return u"has not come to the end of this command within %1 s"_s.arg(
            std::chrono::ceil<std::chrono::seconds>(*m_patience.whole).count());
    if (isPast(m_sign, m_patience.most))
        return u"answers others, but has said nothing of this command for %1 min"_s.arg(minutes(m_patience.most));
    return u"has said of this command for %1 min only that it goes on"_s.arg(
        minutes(m_patience.signsAlone.value_or(m_patience.most)));
}

bool CommandWait::isPast(Watch::time_point since, std::optional<std::chrono::milliseconds> most) const
{
    return most && Watch::now() - since >= *most;
}

} // namespace everyport
