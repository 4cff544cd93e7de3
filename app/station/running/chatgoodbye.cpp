#include "app/station/running/chatgoodbye.h"

#include "app/station/running/endingtimes.h"
#include "netcore/task/taskstages.h"
#include "netcore/task/timeout.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The station's services end meanwhile, and its books before them.
constexpr auto hearingMayTake = booksMayTake;
constexpr auto leavingMayTake = hearingMayTake + servicesMayTake;
// Besides, and hardly ever: a server that is registering somebody, or has a new password, is not left without its
// answer.
constexpr auto sentFormsMayTake = 5s;

bool hasTimedOut(const Result<Done>& ended)
{
    return !ended && ended.error().reason == Reason::TimedOut;
}

} // namespace

ChatGoodbye::ChatGoodbye(chat::ChatModel& chat, Clock& clock, Log& log)
    : m_chat(chat),
      m_clock(clock),
      m_log(log),
      m_answering(withTimeout(chat.sentForms().settled(), clock, sentFormsMayTake))
{
}

Task<Result<Done>> ChatGoodbye::say()
{
    const auto answered = co_await std::move(m_answering);
    if (hasTimedOut(answered))
        m_log.error(u"chat"_s,
            u"%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent."_s
                .arg(m_chat.sentForms().underWay().join(u", "_s)));
    auto hearing = m_heard.task();
    auto stopping = m_chat.stop().always([this](const Result<Done>&) { m_heard.fire(Done()); });
    m_leaving = withTimeout(std::move(stopping), m_clock, leavingMayTake);
    auto waiting = withTimeout(std::move(hearing), m_clock, hearingMayTake);
    const auto heard = co_await std::move(waiting);
    co_return heard;
}

Task<Result<Done>> ChatGoodbye::finish()
{
    if (!m_leaving.isValid())
        co_return Done();
    const auto left = co_await std::move(m_leaving);
    if (hasTimedOut(left))
        m_log.warning(u"chat"_s, u"Some networks did not hear the goodbye in time."_s);
    co_return left;
}

} // namespace everyport
