#include "app/events/stepschedule.h"

#include <algorithm>

namespace everyport::events {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 60s;

/// Of the present step, while its poll is open by them.
std::optional<qint64> endOfSeconds(const Event& event, bool isOpen)
{
    const auto* step = event.presentStep();
    const bool counts = step && step->seconds > 0 && isOpen && !event.isTimeOver;
    return counts ? std::optional(event.since + step->seconds * qint64(1000)) : std::nullopt;
}

} // namespace

int secondsOf(const Step& step, const polls::Poll* poll)
{
    return poll && poll->kind == polls::Kind::Quiz ? poll->quizSeconds : step.seconds;
}

bool isOpenBySeconds(const polls::Poll* poll)
{
    return poll && poll->isOpen() && poll->kind != polls::Kind::Quiz;
}

bool isAhead(const Event& event, const Step& step, qint64 now)
{
    return step.startsAt && (*step.startsAt > event.since || event.since > now);
}

std::optional<QString> dueStep(const Event& event, qsizetype at, qint64 now)
{
    if (event.endedAt)
        return {};
    for (auto place = event.steps.size() - 1; place > at; --place) {
        if (isAhead(event, event.steps[place], now) && *event.steps[place].startsAt <= now)
            return event.steps[place].id;
    }
    return {};
}

std::optional<qint64> nextTurn(const Event& event, qsizetype at, bool isOpen, qint64 now)
{
    if (event.endedAt)
        return {};
    std::optional<qint64> next;
    for (auto place = at + 1; place < event.steps.size(); ++place) {
        const auto& start = event.steps[place].startsAt;
        if (isAhead(event, event.steps[place], now) && (!next || *start < *next))
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
