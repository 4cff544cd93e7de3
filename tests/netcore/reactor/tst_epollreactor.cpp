#include <unistd.h>

#include <QTest>

#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Its time stands still but where an event says that it took some.
class ManualEpoll final : public EpollReactor {
public:
    void spend(Duration time) { m_now += time; }
    QStringList heard;

protected:
    Moment now() const override { return m_now; }

private:
    Moment m_now = Moment(1s); // long past for the system, so that what is due comes at once
};

/// A pipe that tells its name and takes its time. It stays readable unless it is emptied.
struct Source {
    Source(ManualEpoll& reactor, QString name, Clock::Duration takes, std::function<void()> also = {})
    {
        if (pipe(ends) != 0)
            qFatal("no pipe");
        watch = reactor.watch(ends[0], [&reactor, name, takes, also](bool, bool) {
            reactor.heard.append(name);
            reactor.spend(takes);
            if (also)
                also();
        });
    }
    ~Source()
    {
        watch.reset();
        close(ends[0]);
        close(ends[1]);
    }
    void fill() const { QVERIFY(write(ends[1], "x", 1) == 1); }
    void drain() const
    {
        char byte;
        QVERIFY(::read(ends[0], &byte, 1) == 1);
    }
    int ends[2];
    std::unique_ptr<ReactorDescriptors::Watch> watch;
};

} // namespace

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

    void nobodyWaitsBehindMoreThanAShare_data()
    {
        QTest::addColumn<std::chrono::microseconds>("takes");
        QTest::newRow("floods that use up their share") << std::chrono::microseconds(2ms);
        QTest::newRow("floods that stay below it") << std::chrono::microseconds(400us);
    }
    void nobodyWaitsBehindMoreThanAShare()
    {
        QFETCH(std::chrono::microseconds, takes);
        ManualEpoll reactor;
        std::unique_ptr<Source> quick;
        std::vector<std::unique_ptr<Source>> floods;
        qsizetype asked = -1;
        qsizetype answered = -1;
        quick = std::make_unique<Source>(reactor, u"quick"_s, 1us, [&] {
            quick->drain();
            if (asked >= 0 && answered < 0)
                answered = reactor.heard.size() - 1;
        });
        quick->fill();
        QTRY_COMPARE(reactor.heard.size(), 1); // known as quick from here on
        for (int i = 0; i < 40; ++i) {
            floods.push_back(std::make_unique<Source>(reactor, u"flood"_s, takes, [&] {
                if (reactor.heard.size() == 100) { // by now they are known, too
                    asked = reactor.heard.size();
                    quick->fill();
                }
            }));
            floods.back()->fill();
        }
        QTRY_VERIFY(answered >= 0);
        QVERIFY2(answered - asked <= 2, qPrintable(QString::number(answered - asked)));
        // And nobody starves: each had its turn before one had three.
        QCOMPARE(reactor.heard.first(50).count(u"flood"_s), 49);
    }

    void whatTheQuickWriteWaitsBehindNoFlood()
    {
        ManualEpoll reactor;
        std::vector<std::unique_ptr<Source>> floods;
        std::unique_ptr<Source> quick;
        quick = std::make_unique<Source>(reactor, u"quick"_s, 1us, [&] {
            quick->drain();
            reactor.callSoon([&] { reactor.heard.append(u"answer"_s); }); // as what is written leaves at the turn's end
        });
        quick->fill();
        QTRY_COMPARE(reactor.heard, (QStringList{u"quick"_s, u"answer"_s}));
        for (int i = 0; i < 40; ++i) {
            floods.push_back(std::make_unique<Source>(reactor, u"flood"_s, 2ms, [&] {
                if (reactor.heard.size() >= 100 && reactor.heard.count(u"quick"_s) < 10)
                    quick->fill();
            }));
            floods.back()->fill();
        }
        QTRY_VERIFY(reactor.heard.count(u"answer"_s) >= 10);
        const auto heard = reactor.heard;
        for (qsizetype at = heard.indexOf(u"quick"_s); at >= 0 && at + 1 < heard.size();
             at = heard.indexOf(u"quick"_s, at + 1))
            QCOMPARE(heard[at + 1], u"answer"_s);
    }

    void whoWasNeverToldWaitsBehindNoFlood()
    {
        ManualEpoll reactor;
        std::vector<std::unique_ptr<Source>> floods;
        std::unique_ptr<Source> newcomer;
        qsizetype came = -1;
        for (int i = 0; i < 40; ++i) {
            floods.push_back(std::make_unique<Source>(reactor, u"flood"_s, 2ms, [&] {
                if (reactor.heard.size() != 100)
                    return;
                came = 100;
                newcomer = std::make_unique<Source>(reactor, u"newcomer"_s, 1us, [&] { newcomer->drain(); });
                newcomer->fill();
            }));
            floods.back()->fill();
        }
        QTRY_VERIFY(reactor.heard.contains(u"newcomer"_s));
        QVERIFY(reactor.heard.indexOf(u"newcomer"_s) - came <= 3);
    }

    void whatIsWrittenWaitsAMillisecondForOthers()
    {
        ManualEpoll reactor;
        std::vector<std::unique_ptr<Source>> sources;
        bool isChain = false; // each wakes the next
        for (size_t i = 0; i < 10; ++i) {
            sources.push_back(std::make_unique<Source>(reactor, QString::number(i), 400us, [&, i] {
                sources[i]->drain();
                if (isChain && i == 0)
                    reactor.callSoon([&] { reactor.heard.append(u"end"_s); });
                if (isChain && i + 1 < sources.size())
                    sources[i + 1]->fill();
            }));
            sources.back()->fill();
        }
        QTRY_COMPARE(reactor.heard.size(), 10); // known as quick from here on
        reactor.heard.clear();
        isChain = true;
        sources.front()->fill();
        QTRY_COMPARE(reactor.heard.size(), 11);
        QCOMPARE(reactor.heard.indexOf(u"end"_s), 3);
    }

    void timersAndCallsShareTheLoop()
    {
        ManualEpoll reactor;
        std::unique_ptr<Source> quick;
        quick = std::make_unique<Source>(reactor, u"quick"_s, 1us, [&] { quick->drain(); });
        quick->fill();
        QTRY_COMPARE(reactor.heard.size(), 1);
        const auto dear = [&](const QString& name) {
            return [&reactor, &quick, name] {
                reactor.heard.append(name);
                reactor.spend(500us);
                if (reactor.heard.count(name) == 1)
                    quick->fill();
            };
        };
        for (int i = 0; i < 50; ++i)
            reactor.clock().callLaterDetached(0ms, dear(u"timer"_s));
        QTRY_COMPARE(reactor.heard.count(u"timer"_s), 50);
        QVERIFY(reactor.heard.lastIndexOf(u"quick"_s) <= 5);
        reactor.heard.clear();
        for (int i = 0; i < 50; ++i)
            reactor.callFromThread(dear(u"call"_s));
        QTRY_COMPARE(reactor.heard.count(u"call"_s), 50);
        QVERIFY(reactor.heard.indexOf(u"quick"_s) <= 5);
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
        processPending();
        QCOMPARE(readable, 3);
        close(ends[0]);
        close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(EpollReactorTest)
#include "tst_epollreactor.moc"
