#include <QTest>

#include "netcore/policies/connectionthrottles.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Live {
    ManualClock clock;
    Story story;
    MemoryTransport wire;
    std::shared_ptr<ConnectionRecord> record{&wire.record(), [](ConnectionRecord*) {}};
    ConnectionThrottles throttles{clock};

    Live()
    {
        record->id = 7;
        record->state = ConnectionRecord::State::Open;
        record->transport = &wire;
        record->peer = {Address::Family::IPv4, u"192.0.2.9"_s, 40000};
        wire.open(std::make_unique<StoryProtocol>(story));
    }
};

} // namespace

class ConnectionThrottlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowsOneThatIsThereAndLetsItGo()
    {
        Live live;
        QVERIFY(!live.throttles.limitOf(7));
        QVERIFY(live.throttles.limit(live.record, {{0, 10'000}}));
        QCOMPARE(live.throttles.limitOf(7)->rates.out, 10'000);
        live.story.transport->write(QByteArray(200'000, 'x'));
        live.clock.advance(2s);
        QVERIFY2(live.wire.written().size() < 60'000, qPrintable(QString::number(live.wire.written().size())));
        live.throttles.release(7);
        QVERIFY(!live.throttles.limitOf(7));
        live.clock.advance(20s);
        QCOMPARE(live.wire.written().size(), 200'000);
        live.story.transport->write("more"); // at once
        QVERIFY(live.wire.written().endsWith("more"));
    }

    void aSecondLimitTakesTheFirstOnesPlace()
    {
        Live live;
        QVERIFY(live.throttles.limit(live.record, {{0, 10'000}}));
        auto* layer = live.wire.protocol();
        QVERIFY(live.throttles.limit(live.record, {{0, 1'000'000}}));
        QCOMPARE(live.wire.protocol(), layer); // no second layer
        QCOMPARE(live.throttles.limitOf(7)->rates.out, 1'000'000);
    }

    void makesOneThatIsThereSeemFarAway()
    {
        Live live;
        QVERIFY(live.throttles.limit(live.record, {.delay = 300ms}));
        QCOMPARE(live.throttles.limitOf(7)->delay, Clock::Duration(300ms));
        live.story.transport->write("ping");
        live.wire.feed("pong");
        live.clock.advance(299ms);
        QVERIFY(live.wire.written().isEmpty() && live.story.received.isEmpty());
        live.clock.advance(1ms);
        QCOMPARE(live.wire.written(), QByteArray("ping"));
        QCOMPARE(live.story.received, QByteArray("pong"));
        live.throttles.release(7);
        QVERIFY(!live.throttles.limitOf(7));
        live.story.transport->write("near");
        QVERIFY(live.wire.written().endsWith("near"));
    }

    void endsByItself()
    {
        Live live;
        int ended = 0;
        QVERIFY(live.throttles.limit(live.record, {{1000, 1000}}, 10min, [&] { ++ended; }));
        live.clock.advance(9min);
        QVERIFY(live.throttles.limitOf(7));
        live.clock.advance(2min);
        QVERIFY(!live.throttles.limitOf(7));
        QCOMPARE(ended, 1);
        live.throttles.release(7);
        QCOMPARE(ended, 1);
    }

    void leavesAloneWhatCannotBeSlowed()
    {
        Live live;
        live.record->protocol = u"ssh"_s;
        QVERIFY(!live.throttles.limit(live.record, {{0, 1000}}));
        live.record->protocol = u"irc"_s;
        live.record->state = ConnectionRecord::State::Closed;
        QVERIFY(!live.throttles.limit(live.record, {{0, 1000}}));
        live.record->transport = nullptr;
        QVERIFY(!live.throttles.limit(live.record, {{0, 1000}}));
        QVERIFY(!live.throttles.limitOf(7));
    }
};

QTEST_GUILESS_MAIN(ConnectionThrottlesTest)
#include "tst_connectionthrottles.moc"
