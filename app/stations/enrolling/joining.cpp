#include "app/stations/enrolling/joining.h"

#include <algorithm>

namespace everyport::stations {

using namespace Qt::StringLiterals;

Joining::Joining(Clock& clock, Exchange& exchange, Invitation invitation, EnrolRequest request, Hearers hearers)
    : m_clock(clock),
      m_exchange(exchange),
      m_invitation(std::move(invitation)),
      m_request(std::move(request)),
      m_hearers(std::move(hearers)),
      // What could not be sent is sent again by itself.
      m_work(TaskSet::alreadyTold)
{
}

void Joining::start()
{
    m_pause = first;
    ask();
}

void Joining::stop()
{
    m_timer.cancel();
    m_work.cancelAll();
}

void Joining::ask()
{
    if (m_invitation.until > 0 && m_clock.wallMsecs() > m_invitation.until) {
        m_hearers.refused(
            u"The invitation is over, or this computer's clock is wrong. Ask for a new one at the home station."_s);
        return;
    }
    m_work.start(m_exchange.whisper(m_invitation.home, writeEnrolRequest(m_request)));
    m_timer = m_clock.callLater(m_pause, [this] {
        m_hearers.refused(u"The home station has not answered yet; it is asked again."_s);
        ask();
    });
    m_pause = std::min<Clock::Duration>(m_pause * 2, longest);
}

void Joining::heard(const Whisper& whisper)
{
    const auto answer = readEnrolAnswer(whisper.body);
    if (!answer)
        return;
    // Anybody may whisper; only who knows the code is believed, but for why it is refused.
    const bool isHome = answer->answers(m_request, m_invitation.code);
    if (answer->isRefusal()) {
        m_hearers.refused(
            isHome ? answer->refusal : u"The home station refuses: the code is not that of an open invitation."_s);
    } else if (isHome) {
        stop();
        m_hearers.enrolled(*answer);
    }
}

} // namespace everyport::stations
