#include "app/stations/status/stationwords.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StationWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void saysHowOneIs();
    void saysWhatIsNotKnown();
    void isReadByPrograms();
    void saysWhatHappened();
};

void StationWordsTest::spans_data()
{
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("hours") << qint64(2 * 3600'000) << u"2 h"_s;
    QTest::newRow("days") << qint64(50 * 3600'000) << u"2 d"_s;
}

void StationWordsTest::spans()
{
    QFETCH(const qint64, msecs);
    QTEST(spanText(msecs), "text");
}

void StationWordsTest::saysHowOneIs()
{
    StationRow row{.name = u"yard"_s, .state = StationRow::State::NoLine, .line = 12ms};
    row.readers = {{u"a"_s, u"A"_s, true}, {u"b"_s, u"B"_s, false}};
    row.heardAt = 1'000'000;
    row.lastTap = 990'000;
    row.clock = -10'000ms; // it says the tap was earlier than it was
    row.backlog = 14;
    row.isBacklogAtLeast = true;
    QCOMPARE(stateText(row, 1'180'000), u"no line for 3 min"_s);
    QCOMPARE(lineText(row), u"12 ms"_s);
    QCOMPARE(readersText(row), u"1 of 2"_s);
    QCOMPARE(lastTapText(row, 1'180'000), u"3 min ago"_s);
    QCOMPARE(backlogText(row), u"14 at least"_s);
    row.backlog = 0; // when it was heard last
    QCOMPARE(backlogText(row), u"-"_s);
    QCOMPARE(clockText(row), u"10.0 s behind"_s);
    QCOMPARE(undoneText(row), QString());
    row.undone = 1;
    QCOMPARE(undoneText(row), u"changed 1 vote cast elsewhere"_s);
    row.undone = 3;
    QCOMPARE(undoneText(row), u"changed 3 votes cast elsewhere"_s);
    QCOMPARE(barredText(row), QString());
    row.barred = 30;
    QCOMPARE(barredText(row), u"bars 30 voters"_s);
    QCOMPARE(leftOutText(row), QString());
    row.leftOutOf = {u"fruit"_s, u"tea"_s};
    QCOMPARE(leftOutText(row), u"left out of fruit, tea"_s);
    row.state = StationRow::State::This;
    row.isHome = true;
    row.clock = 0ms;
    QCOMPARE(stateText(row, 0), u"this one, the home"_s);
    QCOMPARE(clockText(row), u"exact"_s);
    row.clock = 3ms;
    QCOMPARE(clockText(row), u"3 ms ahead"_s);
    row.clock = -2h + 1ms;
    QCOMPARE(clockText(row), u"2 h behind"_s);
}

void StationWordsTest::saysWhatIsNotKnown()
{
    const StationRow row{.name = u"yard"_s};
    QCOMPARE(stateText(row, 0), u"not heard yet"_s);
    QCOMPARE(lineText(row), u"-"_s);
    QCOMPARE(lastTapText(row, 0), u"-"_s);
    QCOMPARE(clockText(row), u"-"_s);
    QCOMPARE(backlogText(row), u"0"_s);
}

void StationWordsTest::isReadByPrograms()
{
    StationRow row{.name = u"yard"_s, .state = StationRow::State::Slow};
    row.assigned = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}};
    row.line = 840ms;
    const auto json = rowToJson(row);
    QCOMPARE(json[u"state"_s].toString(), u"slow"_s);
    QCOMPARE(json[u"line_ms"_s].toInt(), 840);
    QCOMPARE(json[u"assigned"_s][u"fruit"_s][u"r1"_s].toString(), u"apple"_s);
    QVERIFY(!json.contains(u"clock_ms"_s));
    QVERIFY(!json.contains(u"last_tap"_s));
    QCOMPARE(json[u"undone"_s].toInt(-1), 0);
}

void StationWordsTest::saysWhatHappened()
{
    using What = StationHappening::What;
    QCOMPARE(happeningText({.what = What::Back, .number = 40'000}), u"is back after 40 s"_s);
    QCOMPARE(happeningText({.what = What::ClockWrong, .number = -2100}), u"its clock is 2.1 s behind"_s);
    QCOMPARE(happeningText({.what = What::ReaderLost, .detail = u"Door"_s}), u"reader Door is not ready"_s);
    QCOMPARE(happeningText({.what = What::Refused, .detail = u"It was changed."_s}), u"It was changed."_s);
    QCOMPARE(happeningText({.what = What::Delivered, .number = 1}), u"1 entry that had waited came"_s);
    QCOMPARE(happeningText({.what = What::LeftOut, .detail = u"fruit"_s}), u"left out of fruit"_s);
    QCOMPARE(happeningText({.what = What::TakenIn, .detail = u"fruit"_s}), u"counts in fruit again"_s);
    QCOMPARE(happeningText({.what = What::Undone, .number = 2}), u"changed 2 votes cast elsewhere"_s);
    QCOMPARE(happeningText({.what = What::Waiting, .number = 14}), u"14 entries wait there"_s);
    for (int what = 0; what <= int(What::Refused); ++what)
        QVERIFY(what == int(What::Refused) || !happeningText({.what = What(what)}).isEmpty());
}

QTEST_GUILESS_MAIN(StationWordsTest)
#include "tst_stationwords.moc"
