#include <QTest>

#include "app/devices/tryoutrun.h"
#include "protocols/rfid/farend.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::devices;

namespace {

/// A try-out of a port whose far end the test plays: what it says depends on the rate at which it is listened to.
struct Bench {
    explicit Bench(bool mayWrite = false, const QString& device = u"/dev/ttyTEST"_s)
    {
        TryOutOptions options;
        options.device = device;
        options.mayWrite = mayWrite;
        options.progressed = [this](const TryOutProgress& now) { progress.append(now); };
        run = std::make_unique<TryOutRun>(
            reactor, options, [this](Result<rfid::Detection> ended) { result = std::move(ended); });
        reactor.advance(0ms);
    }
    int baud() const { return reactor.serialOptions.back().baud; }
    MemoryTransport& line() { return *reactor.outgoing.back(); }
    /// Moves on until it listens at `rate`; at most half a minute.
    bool passUntilRate(int rate)
    {
        for (int i = 0; i < 300 && baud() != rate; ++i)
            reactor.advance(100ms);
        return baud() == rate;
    }
    /// Moves on until it asks that; at most half a minute.
    bool passUntilAsked(const QByteArray& question)
    {
        for (int i = 0; i < 300; ++i) {
            if (line().takeWritten() == question)
                return true;
            reactor.advance(100ms);
        }
        return false;
    }

    MemoryReactor reactor;
    QList<TryOutProgress> progress;
    std::optional<Result<rfid::Detection>> result;
    std::unique_ptr<TryOutRun> run;
};

const QByteArray id12Card = "\x02"
                            "0C000621A58E\r\n\x03";
const QByteArray wrongSpeed = QByteArray::fromHex("80000080800F8008000800080F880800F8");

} // namespace

class TryOutRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAReaderThatSpeaksAtOnce()
    {
        Bench bench;
        QCOMPARE(bench.baud(), 9600);
        bench.line().feed(id12Card.first(6));
        bench.reactor.advance(50ms);
        bench.line().feed(id12Card.sliced(6));
        bench.reactor.advance(130ms);
        QVERIFY(bench.result && bench.result->ok());
        QCOMPARE((*bench.result)->driver, u"id12"_s);
        QCOMPARE((*bench.result)->baud, 9600);
        QVERIFY(!bench.line().isOpen());
        QCOMPARE(bench.reactor.manualClock().pendingTimers(), 0);
    }

    void goesThroughTheRatesAndWaitsForACard()
    {
        Bench bench;
        bench.reactor.advance(10s);
        QCOMPARE(bench.reactor.serialOptions.size(), 9); // seven speeds, one of them with even parity, too
        QCOMPARE(bench.baud(), 9600);
        QCOMPARE(bench.progress.last().step, bench.progress.last().steps);
        QVERIFY(!bench.result);
        bench.line().feed(id12Card);
        bench.reactor.advance(200ms);
        QCOMPARE((*bench.result)->driver, u"id12"_s);
    }

    void looksForTheRateOfWhatItDoesNotUnderstand()
    {
        Bench bench;
        bench.reactor.advance(10s);
        bench.line().feed(wrongSpeed);
        bench.reactor.advance(200ms);
        QCOMPARE(bench.baud(), 115200);
        bench.line().feed(QByteArray::fromHex("00F8FF00E0"));
        bench.reactor.advance(200ms);
        QCOMPARE(bench.baud(), 2400);
        bench.line().feed("\n0F0184F07A\r\n0F0184F07A\r");
        bench.reactor.advance(200ms);
        QCOMPARE((*bench.result)->driver, u"parallax"_s);
        QCOMPARE((*bench.result)->baud, 2400);
    }

    void writesNothingWithoutLeave()
    {
        Bench bench;
        bench.reactor.advance(29s);
        for (const auto& line : bench.reactor.outgoing)
            QVERIFY(line->written().isEmpty());
    }

    void asksWhereItMay()
    {
        Bench bench(true);
        QVERIFY(bench.passUntilRate(115200));
        QVERIFY(bench.reactor.outgoing.front()->written().contains("v"));
        const auto question = rfid::driverInfo(u"pn532-hsu")->probe;
        QVERIFY(bench.passUntilAsked(question));
        bench.line().feed(rfid::makeFarEnd(u"pn532-hsu")->answers(question));
        bench.reactor.advance(200ms);
        QCOMPARE((*bench.result)->driver, u"pn532-hsu"_s);
        QCOMPARE((*bench.result)->firmware, u"1.6"_s);
        QCOMPARE((*bench.result)->baud, 115200);
    }

    // Whose keyboard it is nobody knows.
    void listensToNoInputDevice()
    {
        Bench bench(true, u"/dev/input/event3"_s);
        QVERIFY(bench.result && bench.result->ok());
        QCOMPARE((*bench.result)->driver, u"keyboard-wedge"_s);
        QVERIFY(bench.reactor.outgoing.empty());
    }

    void asksOneQuestionAfterTheOther()
    {
        Bench bench(true);
        QVERIFY(bench.passUntilAsked(rfid::driverInfo(u"pn532-hsu")->probe));
        bench.line().feed("?"); // whoever it is does not know that one
        const auto question = rfid::driverInfo(u"stronglink")->probe;
        QVERIFY(bench.passUntilAsked(question));
        bench.line().feed(rfid::makeFarEnd(u"stronglink")->answers(question));
        bench.reactor.advance(200ms);
        QCOMPARE((*bench.result)->driver, u"stronglink"_s);
        QCOMPARE((*bench.result)->confidence, rfid::Confidence::High);
    }

    void asksWithEvenParityToo()
    {
        Bench bench(true);
        for (int i = 0; i < 200 && bench.reactor.serialOptions.back().parity != SerialOptions::Parity::Even; ++i)
            bench.reactor.advance(100ms);
        QCOMPARE(bench.baud(), 38400);
        bench.reactor.advance(700ms);
        const auto asked = bench.line().takeWritten();
        QCOMPARE(asked, rfid::driverInfo(u"feig-obid")->probe);
        bench.line().feed(rfid::makeFarEnd(u"feig-obid")->answers(asked));
        bench.reactor.advance(200ms);
        QCOMPARE((*bench.result)->driver, u"feig-obid"_s);
    }

    void doesWithoutAParityThatThePortDoesNotHave()
    {
        Bench bench;
        for (int i = 0; i < 200 && bench.baud() != 4800; ++i)
            bench.reactor.advance(100ms);
        bench.reactor.nextFailure = Error{Error::Kind::Unsupported, Reason::None, u"no parity"_s, {}, 0};
        bench.reactor.advance(700ms);
        QVERIFY(!bench.result);
        QCOMPARE(bench.progress.last().step, bench.progress.last().steps); // it waits for a card
    }

    void asksNobodyWhoSpeaksByItself()
    {
        Bench bench(true);
        bench.line().feed("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n");
        bench.reactor.advance(900ms);
        QVERIFY(bench.reactor.outgoing.size() > 1);
        QVERIFY(bench.reactor.outgoing.front()->written().isEmpty());
    }

    void offersASketchThatGreeted()
    {
        Bench bench;
        QVERIFY(bench.passUntilRate(115200));
        bench.line().feed("RFID-Serial ready\r\n");
        bench.reactor.advance(10s);
        QCOMPARE((*bench.result)->driver, u"text-lines"_s);
        QCOMPARE((*bench.result)->baud, 115200);
        QCOMPARE((*bench.result)->confidence, rfid::Confidence::Low);
    }

    void givesUpWithWhatItHeard()
    {
        Bench quiet;
        quiet.reactor.advance(31s);
        QVERIFY((*quiet.result)->driver.isEmpty());
        QCOMPARE((*quiet.result)->hint, rfid::Hint::Silent);

        Bench gps;
        gps.line().feed("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n");
        gps.reactor.advance(31s);
        QVERIFY((*gps.result)->driver.isEmpty());
        QCOMPARE((*gps.result)->hint, rfid::Hint::NotAReader);
    }

    void tellsWhenThePortGoes()
    {
        Bench bench;
        bench.line().peerCloses({Error::Kind::Disconnected, Reason::Unplugged, u"gone"_s, {}, 0});
        QCOMPARE(bench.result->error().reason, Reason::Unplugged);
        QCOMPARE(bench.reactor.manualClock().pendingTimers(), 0);
    }

    void tellsWhenThePortCannotBeOpened()
    {
        MemoryReactor reactor;
        std::optional<Result<rfid::Detection>> result;
        reactor.nextFailure = Error{Error::Kind::Local, Reason::InUse, u"busy"_s, {}, 0};
        TryOutOptions options;
        options.device = u"/dev/null"_s;
        TryOutRun run(reactor, options, [&](Result<rfid::Detection> ended) { result = std::move(ended); });
        reactor.advance(1ms);
        QCOMPARE(result->error().reason, Reason::InUse);
        QVERIFY(result->error().text.contains(u"Close it"_s));
    }

    void canBeStopped()
    {
        Bench bench;
        bench.line().feed("x");
        bench.run->stop();
        QVERIFY(!bench.line().isOpen());
        QCOMPARE(bench.reactor.manualClock().pendingTimers(), 0);
        bench.run.reset();
        bench.reactor.advance(60s);
        QVERIFY(!bench.result);
    }
};

QTEST_GUILESS_MAIN(TryOutRunTest)
#include "tst_tryoutrun.moc"
