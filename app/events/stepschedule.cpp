#include "app/events/stepschedule.h"

#include <algorithm>

namespace everyport::events {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 60s;

/// Whether the clock may yet bring the event to that step. A beginning that is still to come was written by a clock
/// that was ahead, and tells nothing.
bool isAhead(const Event& event, const Step& step, qint64 now)
{
    return step.startsAt && (*step.startsAt > event.since || event.since > now);
}

/// Of the present step, while its poll is open by them.
std::optional<qint64> endOfSeconds(const Event& event, bool isOpen)
{
    const auto* step = event.presentStep();
    const bool counts = step && step->seconds > 0 && isOpen && !event.isTimeOver;
    return counts ? std::optional(event.since + step->seconds * qint64(1000)) : std::nullopt;
}

} // namespace

std::optional<QString> dueStep(const Event& event, qint64 now)
{
    if (event.endedAt)
        return {};
    for (auto at = event.steps.size() - 1; at > event.place(); --at) {
        if (isAhead(event, event.steps[at], now) && *event.steps[at].startsAt <= now)
            return event.steps[at].id;
    }
    return {};
}

std::optional<qint64> nextTurn(const Event& event, bool isOpen, qint64 now)
{
    if (event.endedAt)
        return {};
    std::optional<qint64> next;
    for (auto at = event.place() + 1; at < event.steps.size(); ++at) {
        const auto& start = event.steps[at].startsAt;
        if (isAhead(event, event.steps[at], now) && (!next || *start < *next))
            next = start;
    }
    if (const auto end = endOfSeconds(event, isOpen)) {
        const auto turn = event.since > now ? now : *end;
        next = next ? std::min(*next, turn) : turn;
    }
    return next;
}

bool isTimeUp(const Event& event, bool isOpen, qint64 now)
{
    const auto end = endOfSeconds(event, isOpen);
    return end && *end <= now;
}

bool isCountAhead(const Event& event, bool isOpen, qint64 now)
{
    return endOfSeconds(event, isOpen) && event.since > now;
}

void StepSchedule::wait(std::optional<qint64> turn)
{
    m_timer = {};
    if (!turn)
        return;
    const auto wait = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(*turn - m_clock.wallMsecs()), 0ms, longestWait);
    m_timer = m_clock.callLater(wait, m_due);
}

} // namespace everyport::events
