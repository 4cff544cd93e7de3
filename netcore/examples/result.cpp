// A result that is not here yet, in two ways of writing: as stages, and as a coroutine that reads top to bottom.
#include <cstdio>

#include <QCoreApplication>

#include "netcore/reactor/epollreactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskstages.h"
#include "netcore/task/timeout.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Somebody far away who knows the length of every river. The Deferred stays with whoever will answer, the Task goes
/// to whoever asked.
class Geographer {
public:
    explicit Geographer(Clock& clock) : m_clock(clock) {}
    Task<Result<int>> lengthOf(QString river)
    {
        m_answer = Deferred<Result<int>>();
        auto task = m_answer.task();
        m_thinking = m_clock.callLater(20ms, [this, river] {
            if (river == u"Rhine"_s)
                m_answer.fire(1233);
            else
                m_answer.fire(Error::refused(Reason::NotFound, u"There is no river %1."_s.arg(river)));
        });
        return task;
    }

private:
    Clock& m_clock;
    Clock::Timer m_thinking;
    Deferred<Result<int>> m_answer;
};

Task<Result<Done>> compare(Geographer& geographer, Clock& clock)
{
    auto asking = geographer.lengthOf(u"Rhine"_s);
    const auto rhine = co_await std::move(asking);
    if (!rhine)
        co_return rhine.error();
    std::printf("coroutine: %d km\n", *rhine);
    auto patience = withTimeout(geographer.lengthOf(u"Rhine"_s), clock, 1ms, u"The second question"_s);
    const auto late = co_await std::move(patience);
    std::printf("timeout: %s\n", late ? "in time" : qPrintable(late.error().text));
    co_return Done();
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    Geographer geographer(reactor.clock());
    Geographer another(reactor.clock());

    auto stages = another.lengthOf(u"Styx"_s)
                      .then([](int kilometres) { std::printf("stages: %d km\n", kilometres); })
                      .otherwise([](const Error& error) {
                          std::printf("stages: %s\n", qPrintable(error.text));
                          return Done();
                      });
    auto both = compare(geographer, reactor.clock());
    both.whenDone([](const Result<Done>&) { QCoreApplication::quit(); });
    return application.exec(); // dropping `stages` or `both` would cancel what they wait for
}
