#include "app/services/http/httpaudience.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// An audience of as many viewers as wanted, and the number that they are shown.
struct Hall {
    ManualClock clock;
    int number = 0;
    int asked = 0;
    HalfOpen places;
    std::unique_ptr<HttpAudience> audience = std::make_unique<HttpAudience>(clock, places, [this] {
        ++asked;
        return QByteArray::number(number);
    });
    std::vector<std::unique_ptr<MemoryTransport>> viewers;

    ~Hall() { audience.reset(); }

    MemoryTransport& enter()
    {
        viewers.push_back(std::make_unique<MemoryTransport>());
        viewers.back()->open(audience->makeViewer({}));
        return *viewers.back();
    }
    void show(int newest)
    {
        number = newest;
        audience->changed();
    }
    /// What a viewer saw since last asked: "1 2".
    static QString seen(MemoryTransport& viewer)
    {
        QStringList numbers;
        websocket::MessageReader reader(websocket::Role::Client);
        const QByteArray bytes = viewer.takeWritten();
        QByteArrayView rest = bytes;
        while (auto message = reader.read(rest))
            numbers.append(message->ok() ? QString::fromUtf8((*message)->payload) : u"broken"_s);
        return numbers.join(u' ');
    }
};

} // namespace

class HttpAudienceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestOnEntering()
    {
        Hall hall;
        hall.show(7);
        QCOMPARE(hall.asked, 0); // nobody is there
        auto& viewer = hall.enter();
        QCOMPARE(Hall::seen(viewer), u"7"_s);
        QCOMPARE(hall.audience->count(), 1);
    }

    void sendsALoneChangeAtOnce()
    {
        Hall hall;
        auto& viewer = hall.enter();
        hall.clock.advance(1s);
        hall.show(1);
        QCOMPARE(Hall::seen(viewer), u"0 1"_s);
        hall.clock.advance(1s);
        hall.show(2);
        QCOMPARE(Hall::seen(viewer), u"2"_s);
        hall.clock.advance(1s);
        QCOMPARE(Hall::seen(viewer), QString());
    }

    void sendsTheNewestInStepUnderLoad()
    {
        Hall hall;
        auto& viewer = hall.enter();
        Hall::seen(viewer);
        for (int vote = 1; vote <= 1000; ++vote) { // one a millisecond
            hall.show(vote);
            hall.clock.advance(1ms);
        }
        hall.clock.advance(100ms);
        const auto frames = Hall::seen(viewer).split(u' ');
        QCOMPARE(frames.first(), u"1"_s);
        QCOMPARE(frames.last(), u"1000"_s);
        QCOMPARE(frames.size(), 11); // ten a second, however few see them
        QCOMPARE(hall.asked, int(frames.size()) + 1);
    }

    void neverKeepsALargeHallWaiting()
    {
        Hall hall;
        for (int i = 0; i < 6000; ++i)
            hall.enter();
        hall.show(1);
        hall.clock.advance(1ms);
        hall.show(2);
        hall.clock.advance(98ms);
        QCOMPARE(Hall::seen(*hall.viewers.back()), u"0 1"_s);
        hall.clock.advance(2ms);
        QCOMPARE(Hall::seen(*hall.viewers.back()), u"2"_s);
    }

    void servesALargeHallInTurns()
    {
        Hall hall;
        for (int i = 0; i < 1500; ++i)
            hall.enter();
        hall.clock.advance(1s);
        const auto servedNow = [&hall] {
            return std::count_if(
                hall.viewers.begin(), hall.viewers.end(), [](auto& viewer) { return !Hall::seen(*viewer).isEmpty(); });
        };
        QCOMPARE(servedNow(), 1500); // the first they see
        hall.show(1);
        const auto first = servedNow();
        QVERIFY2(first > 0 && first < 750, "the loop was held for all of them");
        hall.clock.advance(0ms);
        QCOMPARE(first + servedNow(), 1500);
    }

    void nobodyMissesWhatCameInTheMiddleOfATurn()
    {
        Hall hall;
        for (int i = 0; i < 1500; ++i)
            hall.enter();
        hall.clock.advance(1s);
        hall.show(1);
        hall.show(2); // some have been shown 1
        hall.viewers[500]->peerCloses();
        hall.viewers[3]->peerCloses();
        hall.clock.advance(1s);
        for (size_t i = 0; i < hall.viewers.size(); ++i) {
            const auto seen = Hall::seen(*hall.viewers[i]);
            if (i != 3 && i != 500)
                QVERIFY2(seen.endsWith(u"2"_s), qPrintable(seen));
        }
        hall.show(3);
        hall.audience.reset(); // it goes in the middle of a turn
        hall.clock.advance(1s);
    }

    void encodesOnceForAll()
    {
        Hall hall;
        for (int i = 0; i < 50; ++i)
            hall.enter();
        hall.clock.advance(1s);
        const int before = hall.asked;
        hall.show(1);
        QCOMPARE(hall.asked, before + 1);
        for (const auto& viewer : hall.viewers)
            QCOMPARE(Hall::seen(*viewer), u"0 1"_s);
    }

    void skipsWhoReadsSlowly()
    {
        Hall hall;
        auto& slow = hall.enter();
        auto& quick = hall.enter();
        slow.setStalled(true);
        slow.write(QByteArray(100000, 'x')); // as if much had been sent before
        for (int vote = 1; vote <= 5; ++vote) {
            hall.clock.advance(1s);
            hall.show(vote);
        }
        QCOMPARE(Hall::seen(quick), u"0 1 2 3 4 5"_s);
        slow.takeWritten();
        slow.setStalled(false);
        QCOMPARE(Hall::seen(slow), u"5"_s);
        slow.setStalled(true);
        slow.setStalled(false);
        QCOMPARE(Hall::seen(slow), QString());
    }

    // It answers pings, and its place is one that somebody else would watch from.
    void letsGoOfWhoNeverReads()
    {
        Hall hall;
        auto& slow = hall.enter();
        auto& quick = hall.enter();
        slow.setStalled(true);
        slow.write(QByteArray(100000, 'x'));
        for (int second = 0; second < 90; second += 10) {
            slow.feed(websocket::encodeFrame(websocket::Opcode::Pong, {}, 1));
            quick.feed(websocket::encodeFrame(websocket::Opcode::Pong, {}, 1));
            hall.clock.advance(10s);
        }
        QVERIFY(slow.wasAborted() && quick.isOpen());
        QCOMPARE(hall.audience->count(), 1);
        QCOMPARE(hall.places.count(), 1);
    }

    void repeatsItselfIntoSilence()
    {
        Hall hall;
        auto& viewer = hall.enter();
        hall.clock.advance(14s);
        QCOMPARE(Hall::seen(viewer), u"0"_s);
        hall.clock.advance(1s);
        QCOMPARE(Hall::seen(viewer), u"0"_s);
        QCOMPARE(hall.asked, 1);
        viewer.peerCloses();
        QCOMPARE(hall.audience->count(), 0);
        QCOMPARE(hall.clock.pendingTimers(), 0);
    }

    void doesNotListen()
    {
        Hall hall;
        auto& viewer = hall.enter();
        viewer.feed(websocket::encodeFrame(websocket::Opcode::Text, "hello?", 1));
        QVERIFY(viewer.isOpen());
        viewer.feed(websocket::encodeFrame(websocket::Opcode::Text, QByteArray(2000, '?'), 1));
        QVERIFY(!viewer.isOpen());
    }

    void saysGoodbye()
    {
        Hall hall;
        auto& viewer = hall.enter();
        Hall::seen(viewer);
        hall.audience->sayGoodbye(pollGone, "gone");
        QCOMPARE(viewer.takeWritten(), websocket::encodeClose(pollGone, "gone"));
        viewer.feed(websocket::encodeClose(pollGone, {}, 1));
        QVERIFY(!viewer.isOpen());
        QCOMPARE(hall.audience->count(), 0);
    }

    void mayGoFirst()
    {
        Hall hall;
        hall.enter();
        hall.enter();
        hall.audience.reset();
        for (const auto& viewer : hall.viewers)
            QVERIFY(viewer->wasAborted());
    }
};

QTEST_GUILESS_MAIN(HttpAudienceTest)
#include "tst_httpaudience.moc"
