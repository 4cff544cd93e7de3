#include <QTest>

#include "tests/app/stations/playedstations.h"
#include "tests/support/testclass.h"
#include "ui/stations/stationlabels.h"
#include "ui/stations/stationsums.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StationLabelsTest : public QObject {
    Q_OBJECT

    static constexpr qint64 now = 1'780'000'000'000;

    static StationRow named(const QString& name)
    {
        const auto all = cityDay(now);
        return *std::find_if(all.begin(), all.end(), [&name](const auto& row) { return row.name == name; });
    }

private Q_SLOTS:
    void saysHowAStationIs()
    {
        QCOMPARE(stationStateWord(named(u"town-hall"_s), now), u"this one"_s);
        QCOMPARE(stationStateWord(named(u"north-door"_s), now), u"online"_s);
        QCOMPARE(stationStateWord(named(u"river-stage"_s), now), u"slow"_s);
        QCOMPARE(stationStateWord(named(u"market-stall"_s), now), u"no line for 3 min"_s);
        QVERIFY(stationStateWord(named(u"store-room"_s), now).startsWith(u"off since "_s));
        StationRow unheard;
        QCOMPARE(stationStateWord(unheard, now), u"not heard yet"_s);
        QCOMPARE(stationMark(unheard), Mark::Working);
        unheard.state = StationRow::State::NoLine;
        QCOMPARE(stationStateWord(unheard, now), u"no line"_s);
        QCOMPARE(stationMark(unheard), Mark::Failed);
    }

    void numbersHaveUnits()
    {
        StationRow row = named(u"river-stage"_s);
        QCOMPARE(stationLineWord(row), u"840 ms"_s);
        QVERIFY(isLineSlow(row));
        QCOMPARE(stationClockWord(row), u"2.1 s behind"_s);
        QVERIFY(isClockWrong(row));
        QCOMPARE(stationBacklogWord(row), u"38"_s);
        row.clock = 240s;
        QCOMPARE(stationClockWord(row), u"4 min ahead"_s);
        row.clock = 0ms;
        QCOMPARE(stationClockWord(row), u"exact"_s);
        QVERIFY(!isClockWrong(row));
        row = named(u"market-stall"_s);
        QCOMPARE(stationLineWord(row), u"–"_s);
        QCOMPARE(stationClockWord(row), u"unknown"_s);
        QCOMPARE(stationBacklogWord(row), u"14 at least"_s);
        StationRow empty = row; // when it was heard last
        empty.backlog = 0;
        QCOMPARE(stationBacklogWord(empty), u"–"_s);
        QCOMPARE(stationReadersWord(row), u"2 of 2"_s);
        QVERIFY(!areReadersMissing(row)); // nobody knows
        QVERIFY(areReadersMissing(named(u"town-hall"_s)));
    }

    /// What its clock says is set right by how wrong that is.
    void lastTapIsByOurClock()
    {
        StationRow row;
        QCOMPARE(lastTapAt(row), 0);
        row.lastTap = now - 1000;
        QCOMPARE(lastTapAt(row), now - 1000);
        row.clock = -2100ms;
        QCOMPARE(lastTapAt(row), now + 1100);
    }

    void powerIsSaidInTheWindowsWords()
    {
        StationRow row;
        QCOMPARE(stationPowerWord(row), u"–"_s);
        row.power = u"battery 74 %"_s;
        QCOMPARE(stationPowerWord(row), u"battery 74 %"_s);
        row.power = u"fusion"_s;
        QCOMPARE(stationPowerWord(row), u"fusion"_s);
    }

    void votesOfOthersThatItChangedAreSaid()
    {
        auto row = named(u"north-door"_s);
        QCOMPARE(stationUndoneWord(row), QString());
        row.undone = 3;
        QCOMPARE(stationUndoneWord(row), u"changed 3 votes cast elsewhere"_s);
    }

    void votersThatItBarsAreSaid()
    {
        auto row = named(u"north-door"_s);
        QCOMPARE(stationBarredWord(row), QString());
        row.barred = 30;
        QCOMPARE(stationBarredWord(row), u"bars 30 voters"_s);
    }

    void sumsSayTheWorstFirst()
    {
        const StationSums sums(cityDay(now));
        QCOMPARE(sums.troubled, 4);
        QCOMPARE(sums.worst(), u"1 have no line"_s); // its plural is ui/plurals.cpp's
        QCOMPARE(sums.rest(), u"5 answer, 1 off, 52 entries wait"_s);
        QCOMPARE(sums.readersReady, 15);
        QCOMPARE(sums.readers, 17);
        QVERIFY(sums.isBacklogAtLeast);
        QVERIFY(StationSums(QList<StationRow>()).worst().isEmpty());
        QVERIFY(StationSums(QList<StationRow>()).rest().isEmpty());
    }

    /// It answers, and all that is entered there counts for nothing: somebody has to see it.
    void whatIsLeftOutIsTrouble()
    {
        auto all = cityDay(now);
        const auto whole = std::find_if(all.begin(), all.end(), [](const auto& row) { return !isTroubled(row); });
        QVERIFY(whole != all.end());
        whole->leftOutOf = {u"fruit"_s};
        QVERIFY(isTroubled(*whole));
        QCOMPARE(StationSums(all).troubled, 5);
    }

    void everyHappeningHasWords()
    {
        using What = StationHappening::What;
        for (int what = int(What::Enrolled); what <= int(What::Refused); ++what) {
            const StationHappening one{now, u"x"_s, What(what), 40'000, u"Reader 2"_s};
            QVERIFY2(!happeningWords(one).isEmpty(), qPrintable(QString::number(what)));
        }
        QCOMPARE(happeningWords({now, u"x"_s, What::ClockWrong, -2100, {}}), u"clock 2.1 s behind"_s);
        QCOMPARE(happeningWords({now, u"x"_s, What::Back, 40'000, {}}), u"is back after 40 s without a line"_s);
        QCOMPARE(happeningWords({now, u"x"_s, What::Waiting, 38, {}}), u"38 entries wait there"_s);
        QCOMPARE(happeningWords({now, u"x"_s, What::Undone, 3, {}}), u"changed 3 votes cast elsewhere"_s);
        QCOMPARE(happeningMark({now, u"x"_s, What::Undone, 3, {}}), Mark::Trouble);
        QCOMPARE(happeningWords({now, u"x"_s, What::LeftOut, 0, u"fruit"_s}), u"left out of fruit"_s);
        QCOMPARE(happeningWords({now, u"x"_s, What::TakenIn, 0, u"fruit"_s}), u"counts in fruit again"_s);
        const auto named = [](const QString& id) { return u"“Which %1?”"_s.arg(id); };
        QCOMPARE(happeningWords({now, u"x"_s, What::LeftOut, 0, u"fruit"_s}, named), u"left out of “Which fruit?”"_s);
        QCOMPARE(
            happeningWords({now, u"x"_s, What::TakenIn, 0, u"fruit"_s}, named), u"counts in “Which fruit?” again"_s);
        QCOMPARE(happeningMark({now, u"x"_s, What::Lost, 0, {}}), Mark::Failed);
    }
};

QTEST_MAIN(StationLabelsTest)
#include "tst_stationlabels.moc"
