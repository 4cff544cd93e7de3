// Votes from taps to the disk, without readers or services: what a storage takes, and how long a start with many votes
// is. Arguments: the storage, as everyport.toml has it, the journal's file, how many readers, how many answers. Prints
// "loaded MS" and then does as it is told on standard input, a line each:
//   make               makes the poll, open; answers "made"
//   vote FIRST COUNT   taps the cards FIRST to FIRST + COUNT - 1; answers "stored MS CPU-µS" when all are on the disk
//   count              answers "counted VOTES"
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

#include <QCoreApplication>
#include <sys/resource.h>

#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

// So many wait at most: a reader that is faster would be stopped, too.
constexpr qsizetype mostWaiting = 4'000;

using Moment = std::chrono::steady_clock::time_point;

double msecsSince(Moment began)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

/// Of the whole process: a storage has threads.
double cpuMicros()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

template <typename T>
T waited(Task<T> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return task.take();
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text));
    return 1;
}

Poll benchPoll(int readers, int answers)
{
    Poll poll;
    poll.id = u"bench"_s;
    poll.question = u"Which?"_s;
    for (int i = 0; i < answers; ++i)
        poll.answers.append({u"a%1"_s.arg(i), u"Answer %1"_s.arg(i), {}});
    for (int i = 0; i < readers; ++i)
        poll.readers.insert(u"r%1"_s.arg(i), u"a%1"_s.arg(i % answers));
    return poll;
}

/// A card that no other number has, and that is no random id.
QString card(qint64 number)
{
    return u"01%1"_s.arg(quint32(number) * 2654435761U, 8, 16, QChar(u'0')).toUpper();
}

Result<Done> vote(PollRegistry& polls, int readers, qint64 first, qint64 count)
{
    for (qint64 i = first; i < first + count; ++i) {
        while (polls.waitingTaps() >= mostWaiting)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        polls.tapped({.reader = u"r%1"_s.arg(i % readers), .tag = card(i)});
    }
    return waited(polls.stored());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5)
        return 64;
    const int readers = std::atoi(argv[3]);
    EpollReactor reactor;
    auto database = Database::open(reactor, QString::fromLocal8Bit(argv[1]));
    if (!database)
        return fail(database.error());
    PollRegistry polls(reactor.clock(), **database);
    polls.setJournal(std::make_unique<TapJournal>(reactor, QString::fromLocal8Bit(argv[2])));
    const auto began = std::chrono::steady_clock::now();
    if (const auto loaded = waited(polls.load()); !loaded)
        return fail(loaded.error());
    std::printf("loaded %.1f\n", msecsSince(began));
    std::fflush(stdout);
    std::string word;
    while (std::cin >> word) {
        if (word == "make") {
            const auto saved = waited(polls.save(benchPoll(readers, std::atoi(argv[4]))));
            const auto opened = saved ? waited(polls.openPoll(u"bench"_s)) : saved;
            if (!opened)
                return fail(opened.error());
            std::puts("made");
        } else if (word == "vote") {
            qint64 first = 0;
            qint64 count = 0;
            std::cin >> first >> count;
            const auto cpu = cpuMicros();
            const auto start = std::chrono::steady_clock::now();
            if (const auto stored = vote(polls, readers, first, count); !stored)
                return fail(stored.error());
            std::printf("stored %.1f %.0f\n", msecsSince(start), cpuMicros() - cpu);
        } else if (word == "count") {
            std::printf("counted %d\n", polls.tally(u"bench"_s).votes);
        }
        std::fflush(stdout);
    }
    return waited(polls.stop()) ? 0 : 1;
}
