#include "app/chat/model/historykeeping.h"

#include <utility>

namespace everyport::chat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto afterStart = 1min; // when all is there that people wait for
constexpr auto afterChange = 1h;
constexpr auto afterwards = 24h;
constexpr qint64 dayMsecs = 24LL * 3600 * 1000;

} // namespace

HistoryKeeping::HistoryKeeping(Clock& clock, History& history, TaskSet::Failed failed, int days)
    : m_clock(clock), m_history(history), m_days(days), m_work(std::move(failed))
{
    forgetIn(afterStart);
}

void HistoryKeeping::setDays(int days)
{
    if (std::exchange(m_days, days) != days)
        forgetIn(afterChange);
}

void HistoryKeeping::forgetIn(Clock::Duration delay)
{
    m_timer = {};
    if (m_days > 0)
        m_timer = m_clock.callLater(delay, [this] { forget(); });
}

void HistoryKeeping::forget()
{
    m_work.start(m_history.forgetBefore(m_clock.wallMsecs() - m_days * dayMsecs), u"Forgetting old messages"_s);
    forgetIn(afterwards);
}

} // namespace everyport::chat
