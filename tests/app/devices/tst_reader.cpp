#include <fcntl.h>

#include <QTest>

#include "app/devices/reader.h"
#include "netcore/base/filedescriptor.h"
#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/pcscrecord.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Diary final : ReaderEvents {
    void readerChanged(Reader&) override { ++changes; }
    void tagArrived(Reader&, const rfid::Tag& tag, qint64 when) override
    {
        lines.append(u"%1 + %2"_s.arg(when - start).arg(tag.id));
        if (onArrival)
            onArrival();
    }
    void tagLeft(Reader&, const rfid::Tag& tag, qint64 when) override
    {
        lines.append(u"%1 - %2"_s.arg(when - start).arg(tag.id));
    }
    void inputChanged(Reader&, int input, bool isOn, qint64 when) override
    {
        lines.append(u"%1 button %2 %3"_s.arg(when - start).arg(input).arg(isOn));
    }
    void lineLost(Reader&) override { lines.append(u"lost"_s); }

    QStringList lines;
    int changes = 0;
    qint64 start = 0;
    std::function<void()> onArrival;
};

Device deviceOf(const QString& driver)
{
    Device device;
    device.id = u"r1"_s;
    device.name = u"Reader 1"_s;
    device.endpoint = u"serial:/dev/ttyTEST"_s;
    device.driver = driver;
    return device;
}

/// A reader on a line in memory, with time moved by hand.
struct Bench {
    explicit Bench(const QString& driver, const rfid::ReaderSettings& settings = {})
        : Bench(withSettings(driver, settings))
    {
    }
    explicit Bench(Device device) : reader(std::move(device), drivers, reactor, diary)
    {
        diary.start = reactor.clock().wallMsecs();
        reader.open(u"/dev/ttyTEST"_s);
    }
    static Device withSettings(const QString& driver, const rfid::ReaderSettings& settings)
    {
        auto device = deviceOf(driver);
        device.settings = settings;
        return device;
    }
    static Device heldUp() ///< Of a line whose sender can be slowed down.
    {
        auto device = withSettings(u"text-lines"_s, {.confirm = 1});
        device.endpoint = u"serial:/dev/ttyTEST:flow=hardware"_s;
        return device;
    }
    qsizetype cards() const { return diary.lines.filter(u"+"_s).size(); } ///< That have come.
    MemoryTransport& line() { return *reactor.outgoing.back(); }
    void setMoreWaits(bool waits) { line().setDescriptor(waits ? waiting.get() : -1); }

    MemoryReactor reactor;
    FileDescriptor waiting = FileDescriptor(::open("/dev/zero", O_RDONLY)); // has always more to be read
    Diary diary;
    rfid::LentDrivers drivers;
    Reader reader;
};

// As a person would: the records say how long it took.
QByteArray slowly(const QByteArray& typing)
{
    QByteArray records;
    for (qsizetype at = 0; at < typing.size(); at += rfid::wedgeRecordSize) {
        auto event = rfid::wedgeEvent(QByteArrayView(typing).sliced(at, rfid::wedgeRecordSize));
        event.msecs *= 20;
        records += rfid::wedgeRecord(event);
    }
    return records;
}

QByteArray cardLine(int number) ///< Each another card.
{
    return "04A1" + QByteArray::number(number, 16).rightJustified(4, '0').toUpper() + "\r\n";
}

const QByteArray card = "\x02"
                        "0C000621A58E\r\n\x03";
const QByteArray badCard = "\x02"
                           "0C000621A58F\r\n\x03";

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfACardAndCounts()
    {
        Bench bench(u"id12"_s);
        QCOMPARE(bench.reactor.serialOptions.front().baud, 9600);
        bench.line().feed(card.first(5));
        bench.line().feed(card.sliced(5));
        bench.reactor.advance(999ms);
        QCOMPARE(bench.diary.lines, QStringList{u"0 + 0C000621A5"_s});
        bench.reactor.advance(1ms);
        QCOMPARE(bench.diary.lines.last(), u"1000 - 0C000621A5"_s);

        const auto& device = bench.reader.device();
        QCOMPARE(device.state, DeviceState::Ready);
        QCOMPARE(device.reads, 1);
        QCOMPARE(device.bytes, 16);
        QCOMPARE(device.lastTag.id, u"0C000621A5"_s);
        QCOMPARE(device.lastTagAt, bench.diary.start);
        QCOMPARE(device.recent.size(), 1);
        QCOMPARE(device.recent.first().spans.size(), 5);
        QCOMPARE(device.readsInLastHour(bench.diary.start + 61 * 60'000).back(), 0U);
        QCOMPARE(device.readsInLastHour(bench.diary.start).back(), 1U);
        bench.reader.clearCounters();
        QCOMPARE(device.reads, 0);
    }

    void countsFaultsAndMakesNoVoteOfThem()
    {
        Bench bench(u"id12"_s);
        bench.line().feed(badCard + "noise" + card.first(7));
        bench.reactor.advance(300ms);
        const auto& device = bench.reader.device();
        QVERIFY(bench.diary.lines.isEmpty());
        QCOMPARE(device.faults[size_t(rfid::Fault::Checksum)], 1);
        QCOMPARE(device.faults[size_t(rfid::Fault::Truncated)], 1);
        QCOMPARE(device.faultTotal(), 2);
        QCOMPARE(device.noiseBytes, 5 + 7);
    }

    void keepsNothingOfWhatAPersonTypes()
    {
        Bench bench(u"keyboard-wedge"_s);
        QByteArray seen;
        const auto watching = bench.line().record().watch([&](bool, QByteArrayView unit) { seen += unit; });
        const auto endless = rfid::wedgeTyping(QString(200, u'x')).chopped(4 * rfid::wedgeRecordSize); // no Enter
        for (const auto& typing : {slowly(rfid::wedgeTyping(u"secret"_s)), rfid::wedgeTyping(u"ab"_s), endless}) {
            bench.line().feed(typing);
            bench.reactor.advance(1s);
        }
        const auto& device = bench.reader.device();
        QVERIFY(device.recent.size() >= 3);
        for (const auto& heard : device.recent) {
            for (const auto& span : heard.spans)
                QVERIFY2(span.bytes.isEmpty(), qPrintable(span.says));
        }
        QVERIFY(seen.isEmpty());
        bench.line().feed(rfid::wedgeTyping({})); // Enter at last
        bench.reactor.advance(1s);
        seen.clear();
        const auto number = rfid::wedgeTyping(u"04A1B2C3D4E580"_s);
        bench.line().feed(number);
        QCOMPARE(device.recent.last().spans.first().bytes, seen);
        QVERIFY(!seen.isEmpty() && number.startsWith(seen)); // up to where Enter was let go
    }

    void losesNoFrameThatWaitsToBeRead()
    {
        Bench bench(u"id12"_s);
        const auto& device = bench.reader.device();
        const auto many = card.repeated(256);
        bench.setMoreWaits(true);
        bench.line().feed(many.first(4095)); // what a terminal's buffer holds
        bench.reactor.advance(700ms);        // while others were read
        bench.setMoreWaits(false);
        bench.line().feed(many.sliced(4095));
        QCOMPARE(device.reads, 256);
        bench.line().feed(card.first(9)); // and nothing more: it was cut short
        bench.reactor.advance(5s);
        QCOMPARE(device.faults[size_t(rfid::Fault::Truncated)], 1);
    }

    // What a cable's port says first may be the second half of a line; what a reader says that has just connected is
    // not.
    void readsTheFirstCardOfAReaderThatConnects()
    {
        auto device = Bench::withSettings(u"text-lines"_s, {.confirm = 1});
        Bench cable(device);
        cable.line().feed(cardLine(1));
        QCOMPARE(cable.cards(), 0);
        device.endpoint = u"listen:4001"_s;
        Bench calling(device);
        calling.line().feed(cardLine(1));
        QCOMPARE(calling.cards(), 1);
    }

    void noCardLeavesWhileItWaitsToBeRead()
    {
        Bench bench(u"id12"_s);
        const auto many = card.repeated(256);
        bench.setMoreWaits(true);
        bench.line().feed(many.first(4095));
        bench.reactor.advance(700ms); // longer than a card's absence
        bench.setMoreWaits(false);
        bench.line().feed(many.sliced(4095));
        QCOMPARE(bench.diary.lines, QStringList{u"0 + 0C000621A5"_s});
        bench.reactor.advance(10s);
        QCOMPARE(bench.diary.lines.size(), 2);
    }

    // A computer at work looks late at each timer: a card leaves all the same, and the next tap is one.
    void aCardLeavesAlsoWhereTimersAreLate()
    {
        Bench bench(u"id12"_s);
        for (int tap = 0; tap < 2; ++tap) {
            bench.line().feed(card);
            for (int i = 0; i < 20; ++i) {
                bench.reactor.manualClock().sleepThrough(150ms);
                bench.reactor.advance(0ms);
            }
        }
        QCOMPARE(bench.diary.lines.size(), 4);
    }

    void losesNoFrameWhileItIsHeld()
    {
        Bench bench(u"id12"_s);
        bench.reader.setHeld(true); // a line without flow control is read all the same
        bench.line().feed(card);
        bench.line().feed(card.first(9));
        bench.reactor.advance(70ms);
        bench.line().feed(card.sliced(9));
        QCOMPARE(bench.reader.device().reads, 2);
        bench.reactor.advance(10s); // it was taken away, as somebody else's card would be
        bench.line().feed(card);
        QCOMPARE(bench.diary.lines.last(), u"10070 + 0C000621A5"_s);
        bench.reader.setHeld(false);
        bench.line().feed(card);
        QCOMPARE(bench.reader.device().reads, 4);
        QCOMPARE(bench.reader.device().faultTotal(), 0);
    }

    // Everybody else's votes would wait for it. Whoever sends it waits in the system's buffers.
    void holdsUpAFloodAndLosesNothingOfIt()
    {
        Bench bench(Bench::heldUp());
        bench.line().feed("\r\n"); // the first line may be one whose beginning nobody heard
        auto passed = 0ms;
        for (int sent = 0; sent < 2000;) {
            if (!bench.line().isReadingPaused()) {
                bench.line().feed(cardLine(sent++));
                continue;
            }
            QVERIFY(sent >= CardAllowance::atOnce);
            bench.reactor.advance(5ms);
            passed += 5ms;
        }
        QCOMPARE(bench.cards(), 2000);
        QVERIFY2(passed > 7400ms && passed < 7600ms, qPrintable(QString::number(passed.count())));
    }

    void holdsUpNoUsualTaps()
    {
        Bench bench(Bench::heldUp());
        bench.line().feed("\r\n");                // the first line may be one whose beginning nobody heard
        for (int sent = 0; sent < 3000; ++sent) { // a hall full of people, for a minute
            bench.line().feed(cardLine(sent));
            QVERIFY(!bench.line().isReadingPaused());
            bench.reactor.advance(20ms);
        }
        QCOMPARE(bench.cards(), 3000);
        for (int again = 0; again < 3000; ++again) { // one that lies there is read without end, and came once
            bench.line().feed(cardLine(7));
            QVERIFY(!bench.line().isReadingPaused());
        }
    }

    // Who is held up for two reasons goes on when both are over.
    void aFloodGoesOnWhenAlsoVotesCanBeStored()
    {
        Bench bench(Bench::heldUp());
        const auto flood = [&bench](int from) {
            for (int sent = from; !bench.line().isReadingPaused(); ++sent)
                bench.line().feed(cardLine(sent));
        };
        flood(0);
        bench.reader.setHeld(true);
        bench.reader.setHeld(false);
        QVERIFY(bench.line().isReadingPaused());
        bench.reader.setHeld(true);
        bench.reactor.advance(10ms);
        QVERIFY(bench.line().isReadingPaused());
        bench.reader.setHeld(false);
        QVERIFY(!bench.line().isReadingPaused());
        flood(1000);
        bench.reader.close(DeviceState::Disabled);
        bench.reactor.advance(1s);
        QVERIFY(bench.reader.open(u"/dev/ttyTEST"_s));
        QVERIFY(!bench.line().isReadingPaused());
    }

    // Its line has gone, and the next one waits for nothing.
    void aFloodEndsWhereTheReaderIsClosed()
    {
        Bench bench(Bench::heldUp());
        for (int sent = 0; !bench.line().isReadingPaused(); ++sent)
            bench.line().feed(cardLine(sent));
        bench.reader.close(DeviceState::Disabled);
        QVERIFY(bench.reader.open(u"/dev/ttyTEST"_s));
        bench.reader.setHeld(true);
        QVERIFY(bench.line().isReadingPaused());
        bench.reader.setHeld(false);
        QVERIFY(!bench.line().isReadingPaused());
    }

    // What it heard before it was closed, late, is no time for what comes now.
    void beginsItsTimeAnewWhenItIsOpenedAgain()
    {
        Bench bench(u"id12"_s);
        bench.reader.setHeld(true);
        bench.line().feed(card);
        bench.reader.close(DeviceState::Disabled);
        bench.reactor.advance(1h);
        QVERIFY(bench.reader.open(u"/dev/ttyTEST"_s));
        bench.line().feed(card);
        QCOMPARE(bench.diary.lines.last(), u"3600000 + 0C000621A5"_s);
    }

    void refusesHalvesAndBlanks()
    {
        Bench bench(u"text-lines"_s);
        bench.line().feed("\nCard UID: 88 04 A3 C6\nCard UID: 00 00 00 00\nCard UID: 08 12 34 56\n");
        const auto& device = bench.reader.device();
        QCOMPARE(device.faults[size_t(rfid::Fault::IncompleteId)], 1);
        QCOMPARE(device.faults[size_t(rfid::Fault::BlankId)], 1);
        QCOMPARE(bench.diary.lines, QStringList{u"0 + 08123456"_s});
        QVERIFY(device.lastTag.random);
    }

    void asksForTwoReadsWithoutAChecksum()
    {
        Bench bench(u"parallax"_s);
        bench.line().feed("\n0F0184F07A\r");
        QVERIFY(bench.diary.lines.isEmpty());
        bench.reactor.advance(120ms);
        bench.line().feed("\n0F0184F07A\r");
        QCOMPARE(bench.diary.lines, QStringList{u"120 + 0F0184F07A"_s});
    }

    void obeysItsSettings()
    {
        rfid::ReaderSettings settings;
        settings.confirm = 1;
        settings.removalMs = 5000;
        Bench bench(u"parallax"_s, settings);
        bench.line().feed("\n0F0184F07A\r");
        bench.reactor.advance(4999ms);
        QCOMPARE(bench.diary.lines, QStringList{u"0 + 0F0184F07A"_s});
        bench.reactor.advance(1ms);
        QCOMPARE(bench.diary.lines.size(), 2);
    }

    void noticesAWrongSpeed()
    {
        Bench bench(u"id12"_s);
        const auto noise = QByteArray::fromHex("800000808000F80080008000800080F8");
        bench.line().feed(noise);
        QCOMPARE(bench.reader.device().state, DeviceState::Ready);
        bench.line().feed(noise + noise);
        QCOMPARE(bench.reader.device().state, DeviceState::WrongBaud);
        QVERIFY(bench.reader.device().stateText.contains(u"Over 48 bytes"_s));
        QVERIFY(bench.reader.device().stateText.contains(u"9600"_s));
        bench.line().feed(card);
        QCOMPARE(bench.reader.device().state, DeviceState::Ready);
    }

    void speaksOfNoSpeedOfALineWhereThereIsNone()
    {
        Bench bench(u"keyboard-wedge"_s);
        const auto typing = rfid::wedgeTyping(u"0006547886"_s).chopped(4 * rfid::wedgeRecordSize); // no Enter
        for (qsizetype at = 0; at < typing.size(); at += 8 * rfid::wedgeRecordSize) {              // two keys at a time
            bench.line().feed(typing.sliced(at).first(std::min(typing.size() - at, 8 * rfid::wedgeRecordSize)));
            bench.reactor.advance(200ms);
        }
        const auto& device = bench.reader.device();
        QCOMPARE(device.state, DeviceState::WrongBaud);
        QVERIFY2(device.stateText.contains(u"Enter"_s) && !device.stateText.contains(u"baud"_s),
            qPrintable(device.stateText));
    }

    void namesTheReaderThatTheBytesLookLike()
    {
        Bench bench(u"id12"_s);
        for (int i = 0; i < 8; ++i)
            bench.line().feed("\x02"
                              "62E3086CED08\x03");
        QCOMPARE(bench.reader.device().state, DeviceState::WrongBaud);
        QVERIFY2(bench.reader.device().stateText.contains(u"RDM6300"_s), qPrintable(bench.reader.device().stateText));
    }

    void forgivesADisturbanceNowAndThen()
    {
        Bench bench(u"id12"_s);
        for (int i = 0; i < 20; ++i) {
            bench.line().feed(QByteArray(20, '\xFF'));
            bench.reactor.advance(61s);
        }
        QCOMPARE(bench.reader.device().state, DeviceState::Ready);
        QCOMPARE(bench.reader.device().noiseBytes, 400);
    }

    void asksNobodyForTheSpeedOfASmartCardReader()
    {
        using rfid::PcscRecord;
        Bench bench(u"pcsc"_s);
        const rfid::PcscStatus status{true, false, 1, {}};
        bench.line().feed(PcscRecord{PcscRecord::Kind::Name, "R1"}.encoded()
            + PcscRecord{PcscRecord::Kind::Status, status.encoded()}.encoded());
        bench.reactor.advance(20s);
        QCOMPARE(bench.reader.device().state, DeviceState::Silent);
        QVERIFY(bench.reader.device().stateText.contains(u"pcscd"_s));
        QVERIFY(!bench.reader.device().stateText.contains(u"baud"_s));
    }

    void callsAReaderSilentThatDoesNotAnswer()
    {
        Bench bench(u"pn532-hsu"_s);
        QVERIFY(!bench.line().takeWritten().isEmpty());
        bench.reactor.advance(10s);
        QCOMPARE(bench.reader.device().state, DeviceState::Silent);
        const auto far = rfid::makeFarEnd(u"pn532-hsu");
        QVERIFY(far->put(u"04A1B2C3D4E580"_s).ok());
        for (int i = 0; i < 100; ++i) {
            bench.line().feed(far->answers(bench.line().takeWritten()));
            bench.reactor.advance(50ms);
        }
        QCOMPARE(bench.reader.device().state, DeviceState::Ready);
        QCOMPARE(bench.reader.device().firmware, u"1.6"_s);
        QCOMPARE(bench.diary.lines.size(), 1);
        QVERIFY(bench.diary.lines.first().endsWith(u"+ 04A1B2C3D4E580"_s));
        // Small talk does not push out what people want to see.
        QVERIFY(bench.reader.device().recent.size() < 10);
    }

    void tellsOfButtonsThatHangOnIt()
    {
        Bench bench(u"sm130"_s);
        const auto inputs = [&](int bits) {
            bench.line().feed(rfid::Sm130Driver::frame(QByteArray(1, '\x91') + char(bits)));
        };
        inputs(2); // as it stood
        bench.reactor.advance(100ms);
        inputs(3);
        inputs(3);
        bench.reactor.advance(100ms);
        inputs(0);
        QCOMPARE(bench.diary.lines, (QStringList{u"100 button 1 1"_s, u"200 button 1 0"_s, u"200 button 2 0"_s}));
        bench.reader.close(DeviceState::Disabled);
        QVERIFY(bench.reader.open(u"/dev/ttyTEST"_s));
        inputs(1); // another one may hang there now
        QCOMPARE(bench.diary.lines.size(), 3);
    }

    void lightsItsLampAndEndsThatByItself()
    {
        Bench bench(u"sm130"_s);
        const auto far = rfid::makeFarEnd(u"sm130");
        const auto play = [&](int turns) {
            QByteArray all;
            for (int i = 0; i < turns; ++i) {
                bench.reactor.advance(10ms);
                const auto asked = bench.line().takeWritten();
                all += asked;
                bench.line().feed(far->answers(asked));
            }
            return all;
        };
        const auto green = QByteArray::fromHex("FF0002920195");
        const auto dark = QByteArray::fromHex("FF0002920094");
        QVERIFY(!play(50).contains(dark));
        QVERIFY(bench.reader.signal({rfid::Feedback::Kind::Good, 100ms}));
        const auto lit = play(3);
        QVERIFY(lit.contains(green) && !lit.contains(dark));
        QVERIFY(play(12).contains(dark));
        QVERIFY(!play(100).contains(green));
        QCOMPARE(bench.reader.device().faultTotal(), 0);

        bench.reader.close(DeviceState::Disabled);
        QVERIFY(!bench.reader.signal({}));
        Bench other(u"id12"_s);
        QVERIFY(!other.reader.signal({})); // it has none
    }

    void endsPresencesWhenItIsLost()
    {
        Bench bench(u"id12"_s);
        bench.line().feed(card);
        bench.reactor.advance(100ms);
        bench.line().peerCloses({Error::Kind::Disconnected, Reason::Unplugged, u"/dev/ttyTEST has gone."_s, {}, 0});
        QCOMPARE(bench.diary.lines, (QStringList{u"0 + 0C000621A5"_s, u"100 - 0C000621A5"_s, u"lost"_s}));
        QCOMPARE(bench.reader.device().state, DeviceState::Unplugged);
        QCOMPARE(bench.reader.device().unplugged, 1);
        QVERIFY(!bench.reader.isOpen());
        QCOMPARE(bench.reactor.manualClock().pendingTimers(), 0);
        QVERIFY(bench.reader.open(u"/dev/ttyTEST"_s));
        bench.line().feed(card);
        QCOMPARE(bench.diary.lines.last(), u"100 + 0C000621A5"_s);
    }

    void mayBeClosedByWhoeverHearsOfACard()
    {
        Bench bench(u"id12"_s);
        bench.diary.onArrival = [&] { bench.reader.close(DeviceState::Disabled); };
        bench.line().feed(card
            + "\x02"
              "62E3086CED08\r\n\x03");
        bench.reactor.turn();
        QCOMPARE(bench.diary.lines, (QStringList{u"0 + 0C000621A5"_s, u"0 - 0C000621A5"_s}));
        QCOMPARE(bench.reader.device().state, DeviceState::Disabled);
        QVERIFY(!bench.line().isOpen());
    }

    void keepsAFewFramesOnly()
    {
        Bench bench(u"text-lines"_s);
        for (int i = 0; i < 1000; ++i)
            bench.line().feed(u"line %1\n"_s.arg(i).toLatin1());
        QCOMPARE(bench.reader.device().recent.size(), Device::recentLimit);
        QCOMPARE(bench.reader.device().recent.last().spans.first().bytes, "line 999\n");
    }

    // Noise is kept as one, and still all of it came in.
    void showsWhoWatchesItsConnectionAllThatComes()
    {
        Bench bench(u"id12"_s);
        QByteArray seen;
        const auto watching = bench.line().record().watch([&](bool, QByteArrayView unit) { seen += unit; });
        bench.line().feed("some");
        bench.line().feed("thing");
        bench.line().feed(card);
        QCOMPARE(seen, "something" + card);
        QCOMPARE(bench.reader.device().recent.size(), 2);
    }

    void survivesOverlongInput()
    {
        for (const auto& info : rfid::driverInfos()) {
            Bench bench(info.name);
            for (int i = 0; i < 64; ++i)
                bench.line().feed(QByteArray(4096, 'x'));
            QVERIFY(bench.diary.lines.isEmpty());
            QCOMPARE(bench.reader.device().bytes, 64 * 4096);
            qsizetype kept = 0;
            for (const auto& heard : bench.reader.device().recent) {
                for (const auto& span : heard.spans)
                    kept += span.bytes.size();
            }
            QVERIFY2(kept < 32 * 1024, qPrintable(info.name));
        }
    }

    void saysWhyAPortDoesNotOpen()
    {
        MemoryReactor reactor;
        Diary diary;
        rfid::LentDrivers drivers;
        Reader reader(deviceOf(u"id12"_s), drivers, reactor, diary);
        reactor.nextFailure = Error{Error::Kind::Local, Reason::NotFound, u"gone"_s, {}, 0};
        QVERIFY(!reader.open(u"/dev/ttyTEST"_s));
        QCOMPARE(reader.device().state, DeviceState::Unplugged);
        reactor.nextFailure = Error{Error::Kind::Local, Reason::InUse, u"busy"_s, {}, 0};
        QVERIFY(!reader.open(u"/dev/null"_s)); // it is there, and ours
        QCOMPARE(reader.device().state, DeviceState::Busy);
        QVERIFY(reader.device().stateText.contains(u"/dev/null. Close it"_s)
            || reader.device().stateText.startsWith(u"/dev/null is used by"_s));
        reactor.nextFailure = Error{Error::Kind::Unsupported, Reason::BadValue, u"no such speed"_s, {}, 0};
        QVERIFY(!reader.open(u"/dev/null"_s));
        QCOMPARE(reader.device().state, DeviceState::Failed);
        QCOMPARE(reader.device().stateText, u"no such speed"_s);
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
