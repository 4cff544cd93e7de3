// Calls that come later: kept, put off, cancelled, and at a steady beat.
#include <cstdio>

#include <QCoreApplication>

#include "netcore/reactor/epollreactor.h"
#include "netcore/task/delayedcall.h"
#include "netcore/task/loopingcall.h"

using namespace everyport;
using namespace std::chrono_literals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    auto& clock = reactor.clock();

    // A timer is a value: whoever keeps it has the call, whoever lets go of it has not.
    const auto kept = clock.callLater(20ms, [] { std::printf("kept\n"); });
    {
        const auto dropped = clock.callLater(10ms, [] { std::printf("never\n"); });
    }

    // A time-out that every sign of life puts off: each costs nothing but a note.
    DelayedCall silence(clock, [] { std::printf("silence\n"); });
    silence.reset(30ms);
    int signs = 0;
    LoopingCall life(clock, [&] {
        std::printf("sign %d\n", ++signs);
        silence.reset(30ms);
        if (signs == 3)
            life.stop();
    });
    life.start(15ms); // 0, 15 and 30 ms from now, however long a call takes

    const auto end = clock.callLater(150ms, [] { QCoreApplication::quit(); });
    return application.exec();
}
