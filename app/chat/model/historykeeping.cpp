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
    : m_clock(clock),
      m_history(history),
      m_days(days),
      m_forgetting(history.database(), clock, failed, History::newestAt()),
      m_work(std::move(failed))
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
    m_work.start(forgetOld(), u"Forgetting old messages"_s);
    forgetIn(afterwards);
}

Task<Result<Done>> HistoryKeeping::forgetOld()
{
    const auto before = m_clock.wallMsecs() - m_days * dayMsecs;
    const auto believed = co_await m_forgetting.isBelieved();
    if (!believed || !*believed)
        co_return believed ? Result<Done>(Done{}) : Result<Done>(believed.error());
    const auto forgotten = co_await m_history.forgetBefore(before);
    co_return forgotten;
}

} // namespace everyport::chat
