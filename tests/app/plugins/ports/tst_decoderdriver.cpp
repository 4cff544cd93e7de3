#include "app/plugins/ports/decoderdriver.h"

#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::plugins;
using rfid::Moment;

namespace {

/// A plugin played by hand: what it is asked waits until the test answers.
struct Asked {
    QVariantList question;
    Deferred<Result<QVariant>> answer;
};

QVariant frame(qsizetype size, const QString& card = {}, const QString& fault = {})
{
    QVariantMap map{{u"kind"_s, u"frame"_s},
        {u"spans"_s, QVariantList{QVariantList{size, card.isEmpty() ? u"text"_s : u"card"_s, u""_s}}},
        {u"fault"_s, fault}};
    if (!card.isEmpty())
        map.insert(u"card"_s, QVariantMap{{u"number"_s, card}, {u"checked"_s, true}});
    return map;
}

/// A driver on a clock moved by hand, and all that it said.
class Bench final : public rfid::DriverEvents {
public:
    explicit Bench(int tickMs = 0, bool silences = false)
    {
        link->plugin = u"acme"_s;
        link->tickMs = tickMs;
        link->silences = silences;
        link->call = [this](const QVariantList& question) {
            asked.push_back({question, {}});
            return asked.back().answer.task();
        };
        rfid::DriverInfo info;
        info.name = u"acme7"_s;
        driver = std::make_unique<DecoderDriver>(info, link, *this);
        driver->start(time);
        if (verb() == u"open"_s)
            answer({});
    }
    ~Bench() override { driver.reset(); }

    QString verb() const { return asked.empty() ? u"nothing"_s : asked.front().question.value(0).toString(); }
    QByteArray shown() const { return asked.empty() ? QByteArray() : asked.front().question.value(2).toByteArray(); }
    void answer(const QVariantList& found)
    {
        auto one = std::move(asked.front());
        asked.erase(asked.begin());
        one.answer.fire(QVariant(found));
    }
    void fail()
    {
        auto one = std::move(asked.front());
        asked.erase(asked.begin());
        one.answer.fire(Error{Error::Kind::Refused, Reason::None, u"decoder: ZeroDivisionError"_s, {}, 0});
    }
    void feed(const QByteArray& bytes) { driver->feed(bytes, time); }
    void pass(int msecs)
    {
        time += Moment(msecs);
        driver->tick(time);
    }

    void tagRead(const rfid::Tag& tag, Moment when) override
    {
        lines << u"%1 + %2"_s.arg(when.count()).arg(tag.id);
        if (onCard)
            onCard();
    }
    void tagGone(const rfid::Tag& tag, Moment when) override { lines << u"%1 - %2"_s.arg(when.count()).arg(tag.id); }
    void faultFound(rfid::Fault fault, Moment when) override
    {
        lines << u"%1 %2"_s.arg(when.count()).arg(rfid::faultCode(fault));
    }
    void frameHeard(const rfid::Frame& heard, Moment) override
    {
        for (const auto& span : heard)
            explained += span.bytes;
    }
    void commandReady(const QByteArray& bytes) override { written += bytes; }
    void firmwareTold(const QString& version) override { firmware = version; }
    void driverFailed(const QString& sentence) override { failure = sentence; }
    void caughtUp() override { ++caught; }

    std::shared_ptr<DecoderLink> link = std::make_shared<DecoderLink>();
    std::vector<Asked> asked;
    std::unique_ptr<DecoderDriver> driver;
    Moment time{1000};
    QStringList lines;
    QByteArray explained;
    QByteArray written;
    QString firmware;
    QString failure;
    int caught = 0;
    std::function<void()> onCard;
};

} // namespace

/// A driver whose answers come from somewhere else, and late.
class DecoderDriverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksInOrderOneAtATime()
    {
        Bench bench;
        bench.feed("AB");
        bench.feed("CD");
        QCOMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.shown(), "AB");
        bench.answer({}); // half a frame
        QCOMPARE(bench.shown(), "ABCD");
        bench.feed("E");
        bench.answer({frame(4, u"0C000621A5"_s)});
        QCOMPARE(bench.shown(), "E");
        QCOMPARE(bench.explained, "ABCD");
        bench.answer({});
        QCOMPARE(bench.verb(), u"nothing"_s);
        QCOMPARE(bench.lines, QStringList{u"1000 + 0C000621A5"_s});
        bench.pass(1000);
        QCOMPARE(bench.explained, "ABCDE");
        QCOMPARE(bench.lines.last(), u"2000 truncated"_s);
        QCOMPARE(bench.driver->nextTick(), std::nullopt);
    }

    void countsAnswersForWhenTheBytesWereHeard()
    {
        Bench bench;
        bench.feed("AB");
        bench.pass(5000); // nothing is broken off while somebody looks at it
        QVERIFY(bench.lines.isEmpty());
        QCOMPARE(bench.driver->nextTick(), std::nullopt);
        bench.answer({frame(2, u"0C000621A5"_s)});
        QCOMPARE(bench.lines, QStringList{u"1000 + 0C000621A5"_s});
        QCOMPARE(bench.caught, 2); // after start's answer and this one
        bench.feed("CD");
        bench.answer({frame(2, u"62E3086CED"_s)});
        QCOMPARE(bench.lines.last(), u"6000 + 62E3086CED"_s);
    }

    void takesSplitBytesAsWell()
    {
        Bench bench;
        for (const char c : QByteArray("ABCD")) {
            bench.feed(QByteArray(1, c));
            bench.answer(c == 'D' ? QVariantList{frame(4, u"0C000621A5"_s)} : QVariantList());
        }
        QCOMPARE(bench.lines, QStringList{u"1000 + 0C000621A5"_s});
        QCOMPARE(bench.explained, "ABCD");
    }

    void dropsAFlood()
    {
        Bench bench;
        bench.feed("AB");
        QByteArray all = "AB";
        for (int i = 0; i < 100; ++i) {
            bench.feed(QByteArray(1000, 'x'));
            all += QByteArray(1000, 'x');
        }
        QCOMPARE(bench.asked.size(), 1);
        QVERIFY(bench.lines.size() >= 5);
        QCOMPARE(bench.lines.first(), u"1000 driver"_s);
        QVERIFY(all.size() - bench.explained.size() <= DecoderDriver::mostWaiting);
        bench.answer({frame(2, u"0C000621A5"_s)}); // of bytes that were given up meanwhile
        QVERIFY(!bench.lines.join(u' ').contains(u'+'));
        QVERIFY(bench.shown().size() <= DecoderDriver::mostWaiting);
        bench.answer({});
        bench.pass(1000);
        QCOMPARE(bench.explained, all);
        bench.feed("CD");
        bench.answer({frame(2, u"62E3086CED"_s)});
        QCOMPARE(bench.lines.last(), u"2000 + 62E3086CED"_s);
    }

    void boundsWhatADecoderDoesNotTake()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i) {
            bench.feed(QByteArray(1000, 'x'));
            while (bench.verb() == u"feed"_s)
                bench.answer({});
        }
        QVERIFY(bench.lines.contains(u"1000 overlong"_s) || bench.lines.contains(u"1000 driver"_s));
        QVERIFY(bench.explained.size() >= 20'000 - DecoderDriver::mostWaiting);
    }

    void goesOnAfterAFailure()
    {
        Bench bench;
        bench.feed("AB");
        bench.feed("CD");
        bench.fail();
        QCOMPARE(bench.lines, QStringList{u"1000 driver"_s});
        QVERIFY2(bench.failure.contains(u"acme7"_s) && bench.failure.contains(u"plugin errors acme"_s),
            qPrintable(bench.failure));
        QCOMPARE(bench.explained, "AB");
        QCOMPARE(bench.shown(), "CD");
        bench.answer({frame(2, u"0C000621A5"_s)});
        QCOMPARE(bench.lines.last(), u"1000 + 0C000621A5"_s);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QVariant>("found");
        QTest::newRow("words") << QVariant(u"words"_s);
        QTest::newRow("more bytes than there are") << frame(3);
        QTest::newRow("less than none") << frame(-1);
        QTest::newRow("no such part") << QVariant(
            QVariantMap{{u"kind"_s, u"frame"_s}, {u"spans"_s, QVariantList{QVariantList{1, u"soup"_s, u""_s}}}});
        QTest::newRow("no such fault") << QVariant(QVariantMap{{u"kind"_s, u"fault"_s}, {u"fault"_s, u"soup"_s}});
    }
    void refusesNonsense()
    {
        QFETCH(QVariant, found);
        Bench bench;
        bench.feed("AB");
        bench.answer({found});
        QCOMPARE(bench.lines, QStringList{u"1000 driver"_s});
        QCOMPARE(bench.explained, "AB");
        QVERIFY(!bench.failure.isEmpty());
    }

    void writesAndTells()
    {
        Bench bench(100);
        QCOMPARE(bench.driver->nextTick(), Moment(1100));
        bench.pass(99);
        QCOMPARE(bench.verb(), u"nothing"_s);
        bench.pass(1);
        QCOMPARE(bench.verb(), u"tick"_s);
        bench.pass(1000); // it is slow, and is not asked twice at once
        QCOMPARE(bench.asked.size(), 1);
        bench.answer({QVariantMap{{u"kind"_s, u"write"_s}, {u"bytes"_s, QByteArray("?")}},
            QVariantMap{{u"kind"_s, u"firmware"_s}, {u"version"_s, u"1.2"_s}},
            QVariantMap{{u"kind"_s, u"fault"_s}, {u"fault"_s, u"timeout"_s}}});
        QCOMPARE(bench.written, "?");
        QCOMPARE(bench.firmware, u"1.2"_s);
        QCOMPARE(bench.lines, QStringList{u"2100 timeout"_s});
        QCOMPARE(bench.verb(), u"tick"_s);
        bench.answer({});
        QCOMPARE(bench.verb(), u"nothing"_s);
    }

    void showsWhatASilenceHasLeft()
    {
        Bench bench(0, true);
        bench.feed("ABC");
        bench.answer({});
        bench.pass(251);
        QCOMPARE(bench.verb(), u"silence"_s);
        bench.feed("D");
        bench.answer({frame(2, u"0C000621A5"_s)});
        QCOMPARE(bench.lines, (QStringList{u"1000 + 0C000621A5"_s, u"1000 truncated"_s}));
        QCOMPARE(bench.explained, "ABC");
        QCOMPARE(bench.shown(), "D");
    }

    void tellsNothingAfterItsReaderHasGone()
    {
        Bench bench;
        bench.feed("AB");
        bench.driver->abandon();
        QVERIFY(!bench.asked.front().answer.isWanted());
        QCOMPARE(bench.asked.back().question, (QVariantList{u"close"_s, bench.link->lastReader}));
        bench.answer({frame(2, u"0C000621A5"_s)});
        QVERIFY(bench.lines.isEmpty() && bench.explained.isEmpty());
        bench.driver.reset();
        QCOMPARE(bench.asked.size(), 1); // it said goodbye once
    }

    void mayBeClosedByWhoeverHearsOfACard()
    {
        Bench bench;
        bench.onCard = [&] { bench.driver->abandon(); };
        bench.feed("ABCD");
        bench.answer({frame(2, u"0C000621A5"_s), frame(2, u"62E3086CED"_s)});
        QCOMPARE(bench.lines, QStringList{u"1000 + 0C000621A5"_s});
    }

    void asksNobodyWhenThePluginHasGone()
    {
        Bench bench;
        bench.link->call = nullptr;
        bench.feed("AB");
        QCOMPARE(bench.lines, QStringList{u"1000 driver"_s});
        bench.driver->abandon();
        QVERIFY(bench.asked.empty());
    }
};

QTEST_APPLESS_MAIN(DecoderDriverTest)
#include "tst_decoderdriver.moc"
