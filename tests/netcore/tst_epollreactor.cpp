#include <unistd.h>

#include <QTest>

#include "netcore/epollreactor.h"
#include "netcore/reactordescriptors.h"

using namespace everyport;
using namespace std::chrono_literals;

class EpollReactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timersFireInsideQtsLoop()
    {
        EpollReactor reactor;
        QList<int> heard;
        auto second = reactor.clock().callLater(20ms, [&] { heard.append(2); });
        auto first = reactor.clock().callLater(5ms, [&] { heard.append(1); });
        auto never = reactor.clock().callLater(1ms, [&] { heard.append(99); });
        never.cancel();
        const auto began = reactor.clock().now();
        QTRY_COMPARE(heard, (QList<int>{1, 2}));
        QVERIFY(reactor.clock().now() - began >= 20ms);
    }

    void whatComesMeanwhileSharesTheTurnsEnd()
    {
        EpollReactor reactor;
        int first[2];
        int second[2];
        QCOMPARE(pipe(first), 0);
        QCOMPARE(pipe(second), 0);
        QStringList heard;
        const auto watched = [&](int fd, std::function<void()> what) {
            return reactor.role<ReactorDescriptors>()->watch(fd, [fd, what](bool, bool) {
                char byte;
                if (::read(fd, &byte, 1) == 1)
                    what();
            });
        };
        const auto one = watched(first[0], [&] {
            heard.append(QStringLiteral("first"));
            reactor.callSoon([&] { heard.append(QStringLiteral("end")); });
            QCOMPARE(write(second[1], "b", 1), 1);
        });
        const auto two = watched(second[0], [&] { heard.append(QStringLiteral("second")); });
        QCOMPARE(write(first[1], "a", 1), 1);
        QTRY_COMPARE(heard, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("end")}));
        for (const auto fd : {first[0], first[1], second[0], second[1]})
            close(fd);
    }

    void watchesDescriptors()
    {
        EpollReactor reactor;
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        int readable = 0;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = reactor.role<ReactorDescriptors>()->watch(ends[0], [&](bool read, bool) {
            char byte;
            readable += read && ::read(ends[0], &byte, 1) == 1;
            if (readable == 3)
                watch.reset(); // from inside
        });
        QCOMPARE(write(ends[1], "abcd", 4), 4);
        QTRY_COMPARE(readable, 3);
        QTest::qWait(5);
        QCOMPARE(readable, 3);
        close(ends[0]);
        close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(EpollReactorTest)
#include "tst_epollreactor.moc"
