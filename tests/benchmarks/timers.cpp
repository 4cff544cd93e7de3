// A thousand to a million timers pending on a real reactor: what one more costs to add, to cancel, to put off and to
// have come round, in nanoseconds of this process's time. Prints "what count nanoseconds" lines.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

#include <QCoreApplication>

#include "netcore/reactor/epollreactor.h"
#include "netcore/task/delayedcall.h"

using namespace everyport;
using namespace std::chrono_literals;

namespace {

double nanosecondsEach(int count, const std::function<void()>& work)
{
    // The processor's time: others may have it meanwhile.
    const auto now = [] {
        timespec spent{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
        return double(spent.tv_sec) * 1e9 + double(spent.tv_nsec);
    };
    const auto began = now();
    work();
    return (now() - began) / count;
}

void print(const char* what, int count, double nanoseconds)
{
    std::printf("%s %d %.0f\n", what, count, nanoseconds);
}

void measure(int count)
{
    EpollReactor reactor;
    auto& clock = reactor.clock();
    std::mt19937 random(7);
    std::vector<Clock::Duration> delays;
    for (int i = 0; i < count; ++i)
        delays.push_back(60s + std::chrono::microseconds(random() % 60'000'000));

    std::vector<Clock::Timer> timers;
    timers.reserve(size_t(count));
    int came = 0;
    print("add", count, nanosecondsEach(count, [&] {
        for (const auto delay : delays)
            timers.push_back(clock.callLater(delay, [&came] { ++came; }));
    }));
    std::shuffle(timers.begin(), timers.end(), random);
    print("cancel", count, nanosecondsEach(count, [&] { timers.clear(); }));

    std::vector<std::unique_ptr<DelayedCall>> calls;
    for (const auto delay : delays) {
        calls.push_back(std::make_unique<DelayedCall>(clock, [&came] { ++came; }));
        calls.back()->reset(delay);
    }
    print("put-off", count, nanosecondsEach(count, [&] {
        for (size_t i = 0; i < calls.size(); ++i)
            calls[i]->reset(delays[i] + 1s);
    }));
    calls.clear();

    // All due at once: the loop is left only when the last has come.
    for (int i = 0; i < count; ++i)
        clock.callLaterDetached(std::chrono::microseconds(random() % 1000), [&came] { ++came; });
    came = 0;
    print("fire", count, nanosecondsEach(count, [&] {
        while (came < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    for (const int count : {1'000, 10'000, 100'000, 1'000'000})
        measure(count);
}
