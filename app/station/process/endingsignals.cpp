#include "app/station/process/endingsignals.h"

#include <atomic>

namespace everyport {

namespace {

std::atomic<int> whichCame{0}; // lock-free, so that a signal may touch it (signal-safety(7))

void noteEnding(int number)
{
    whichCame = number;
}

} // namespace

EndingSignals::EndingSignals()
{
    whichCame = 0;
    struct sigaction act = {};
    act.sa_handler = noteEnding;
    act.sa_flags = int(SA_RESETHAND); // and no SA_RESTART: whoever waits shall look
    for (size_t i = 0; i < watched.size(); ++i) {
        ::sigaction(watched[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(watched[i], &act, nullptr);
    }
}

EndingSignals::~EndingSignals()
{
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &m_before[i], nullptr);
    if (const int number = whichCame.exchange(0))
        ::raise(number);
}

bool EndingSignals::came()
{
    return whichCame != 0;
}

} // namespace everyport
