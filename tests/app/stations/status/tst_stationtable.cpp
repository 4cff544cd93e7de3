#include "app/stations/status/stationtable.h"

#include <QTest>

#include "app/stations/items/stationkeys.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = StationRow::State;
using What = StationHappening::What;

namespace {

/// The home "hall" with "door-2" and "door-10", connected for a minute.
struct Hall {
    ManualClock clock;
    StationTable table{clock};
    RosterOrder roster{.home = u"hall"_s};
    StationStatus own{.name = u"hall"_s, .station = u"hh"_s, .has = {{u"fruit"_s, {{u"hh"_s, 5}}}}};
    StationStatus door{.name = u"door-2"_s, .station = u"dd"_s, .has = {{u"fruit"_s, {}}}};

    Hall()
    {
        for (const auto& name : {u"hall"_s, u"door-10"_s, u"door-2"_s})
            roster.stations.append({.name = name, .key = StationKeys::make().publicKey(), .address = name + u"@x"_s});
        table.setOwn(own);
        table.setRoster(roster);
        table.setConnected(true);
        clock.advance(1min);
    }

    StationRow row(const QString& name = u"door-2"_s) const
    {
        const auto rows = table.rows();
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&name](const StationRow& one) { return one.name == name; });
        return found == rows.end() ? StationRow() : *found;
    }
    void hear() { table.statusHeard(door); }
    void hearWithLinks(qint64 links)
    {
        door.has[u"fruit"_s][u"dd"_s] = links;
        hear();
    }
    void takeLinks(qint64 links)
    {
        own.has[u"fruit"_s][u"dd"_s] = links;
        table.setOwn(own);
    }
    void pass(Clock::Duration time)
    {
        clock.advance(time);
        table.look();
    }
    QList<What> whatHappened()
    {
        QList<What> all;
        for (const auto& one : table.takeNew())
            all.append(one.what);
        return all;
    }
    /// The only one that has happened since.
    StationHappening happened()
    {
        const auto all = table.takeNew();
        return all.size() == 1 ? all[0]
                               : StationHappening{.what = What::Refused, .number = all.size(), .detail = u"?"_s};
    }
};

} // namespace

class StationTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever leaves a station out of a poll goes by it.
    void nobodyIsCalledInLogsAsItLikes()
    {
        Hall hall;
        hall.roster.stations.last().station = u"let-in-as"_s; // door-2
        hall.table.setRoster(hall.roster);
        QCOMPARE(hall.row().station, u"let-in-as"_s); // also unheard
        hall.hear();                                  // it says "dd"
        QCOMPARE(hall.row().station, u"let-in-as"_s);
    }

    void thisStationIsFirst()
    {
        Hall hall;
        hall.own.waiting = 2;
        hall.own.readers = {{u"r"_s, u"Left"_s, true}};
        hall.table.setOwn(hall.own);
        const auto rows = hall.table.rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].name, u"hall"_s);
        QVERIFY(rows[0].state == State::This && rows[0].isHome && rows[0].backlog == 2 && rows[0].readersReady() == 1);
        QCOMPARE(rows[1].name, u"door-2"_s); // before door-10
        QVERIFY(rows[1].state == State::Unheard && !rows[1].isHome && !rows[1].heardAt && !rows[1].isBacklogAtLeast);
        QCOMPARE(rows[1].address, u"door-2@x"_s);
        QVERIFY(hall.whatHappened().isEmpty());
        ManualClock clock;
        QCOMPARE(StationTable(clock).rows().size(), 1); // before there is a roster
    }

    void whatIsHeardIsShown()
    {
        Hall hall;
        hall.door.power = u"battery 74 %"_s;
        hall.door.isOnBattery = true;
        hall.door.lastTap = 7;
        hall.door.assigned = {{u"fruit"_s, {{u"r"_s, u"apple"_s}}}};
        hall.hear();
        const auto row = hall.row();
        QVERIFY(row.state == State::Online && row.isOnBattery && row.lastTap == 7);
        QCOMPARE(row.station, u"dd"_s);
        QCOMPARE(row.power, u"battery 74 %"_s);
        QCOMPARE(row.polls, QStringList{u"fruit"_s});
        QCOMPARE(row.assigned, hall.door.assigned);
        QCOMPARE(row.heardAt, std::optional(hall.clock.wallMsecs()));
        QVERIFY(hall.whatHappened().isEmpty()); // how it is at first is no change
    }

    void strangersAndEchoesAreNotKept()
    {
        Hall hall;
        hall.table.statusHeard({.name = u"eve"_s});
        hall.table.timeMeasured(u"eve"_s, {.offset = 5s});
        hall.table.setTrouble(u"eve"_s, u"No."_s);
        hall.table.statusHeard({.name = u"hall"_s, .power = u"mains"_s});
        hall.pass(1min);
        QCOMPARE(hall.table.rows().size(), 3);
        QVERIFY(hall.row(u"hall"_s).power.isEmpty() && hall.whatHappened().isEmpty());
    }

    void aLineIsLostAndComesBack()
    {
        Hall hall;
        hall.hear();
        hall.pass(29s);
        QVERIFY(hall.row().state == State::Online && hall.whatHappened().isEmpty());
        hall.pass(1s);
        QVERIFY(hall.row().state == State::NoLine && hall.row().isBacklogAtLeast);
        const auto lost = hall.happened();
        QCOMPARE(lost.what, What::Lost);
        QCOMPARE(lost.number, 30'000);
        QCOMPARE(lost.name, u"door-2"_s);
        QCOMPARE(lost.at, hall.clock.wallMsecs());
        hall.pass(1min);
        QVERIFY(hall.whatHappened().isEmpty()); // told once
        hall.hear();
        const auto back = hall.happened();
        QVERIFY(back.what == What::Back && back.number == 90'000);
        QVERIFY(hall.row().state == State::Online);
        hall.hear();
        QVERIFY(hall.whatHappened().isEmpty());
    }

    void anEndInOrderIsNoLoss()
    {
        Hall hall;
        hall.hear();
        hall.door.hasEnded = true;
        hall.hear();
        QCOMPARE(hall.whatHappened(), QList{What::Ended});
        hall.hear();
        hall.pass(10min);
        QVERIFY(hall.row().state == State::Off && hall.whatHappened().isEmpty());
        hall.door.hasEnded = false;
        hall.hear();
        QVERIFY(hall.row().state == State::Online && hall.whatHappened() == QList{What::Back});
    }

    void ourOwnSilenceIsNotTheirs()
    {
        Hall hall;
        hall.hear();
        hall.table.setConnected(false);
        hall.pass(10min);
        QVERIFY(hall.row().state == State::NoLine && hall.whatHappened().isEmpty());
        hall.table.setConnected(true);
        hall.pass(10s);
        hall.hear();
        QVERIFY(hall.row().state == State::Online && hall.whatHappened().isEmpty());
        hall.table.setConnected(false);
        hall.pass(10min);
        hall.table.setConnected(true);
        hall.pass(29s);
        QVERIFY(hall.whatHappened().isEmpty());
        hall.pass(1s); // they had time to say something
        QCOMPARE(hall.whatHappened(), QList{What::Lost});
    }

    /// When somebody sets this computer's time, nobody is lost.
    void theWallClockDoesNotMatter()
    {
        Hall hall;
        hall.hear();
        hall.clock.setWallClock(86'400'000);
        hall.pass(1s);
        QVERIFY(hall.row().state == State::Online && hall.whatHappened().isEmpty());
    }

    void whatWasKeptIsAsOldAsItIs()
    {
        Hall hall;
        hall.door.at = hall.clock.wallMsecs() - 600'000;
        hall.table.statusKept(hall.door);
        hall.table.look();
        QVERIFY(hall.row().state == State::NoLine && hall.row().heardAt == hall.door.at);
        QVERIFY(hall.whatHappened().isEmpty());
        hall.hear();
        const auto back = hall.happened();
        QVERIFY(back.what == What::Back && back.number == 600'000);
        hall.door.power = u"old"_s;
        hall.table.statusKept(hall.door);
        QVERIFY(hall.row().power.isEmpty());
        Hall others; // whose clocks are wrong
        for (const qint64 at : {Q_INT64_C(0), Q_INT64_C(253'402'300'799'999)}) {
            others.table.statusKept({.name = at ? u"door-2"_s : u"door-10"_s, .at = at});
            others.table.look();
        }
        QVERIFY(others.row().state == State::Online && others.row(u"door-10"_s).state == State::NoLine);
    }

    void aSlowLineIsSlow()
    {
        Hall hall;
        hall.hear();
        hall.table.timeMeasured(u"door-2"_s, {.line = 499ms, .offset = -20ms});
        QVERIFY(hall.row().state == State::Online && hall.row().line == 499ms && hall.row().clock == -20ms);
        hall.table.timeMeasured(u"door-2"_s, {.line = 500ms});
        QVERIFY(hall.row().state == State::Slow);
        hall.pass(30s);
        QVERIFY(hall.row().state == State::NoLine && !hall.row().line && hall.row().clock == 0ms);
    }

    void aBacklogIsWhatIsMissingHere()
    {
        Hall hall;
        hall.takeLinks(80);
        hall.door.has[u"fruit"_s] = {{u"dd"_s, 90}, {u"dd.00000001"_s, 4}, {u"ddx"_s, 1000}, {u"hh"_s, 1000}};
        hall.door.waiting = 2;
        hall.hear();
        QCOMPARE(hall.row().backlog, 10 + 4 + 2); // only of its own chains
        QVERIFY(hall.row().state == State::Online);
        hall.hearWithLinks(94);
        QVERIFY(hall.row().backlog == 20 && hall.row().state == State::Slow && !hall.row().isBacklogAtLeast);
        hall.takeLinks(200); // newer than what it said of itself
        QCOMPARE(hall.row().backlog, 4 + 2);
    }

    void whatWaitedIsToldWhenItCame()
    {
        Hall hall;
        hall.takeLinks(80);
        hall.hearWithLinks(99);
        QVERIFY(hall.whatHappened().isEmpty()); // some are always on their way
        hall.hearWithLinks(100);
        const auto waiting = hall.happened();
        QVERIFY(waiting.what == What::Waiting && waiting.number == 20);
        hall.takeLinks(90);
        hall.hearWithLinks(120);
        QVERIFY(hall.whatHappened().isEmpty());
        hall.takeLinks(120);
        const auto delivered = hall.happened();
        QVERIFY(delivered.what == What::Delivered && delivered.number == 40);
        hall.takeLinks(121);
        QVERIFY(hall.whatHappened().isEmpty());
    }

    void fewVotesWaitWhereALineWasGone()
    {
        Hall hall;
        hall.takeLinks(80);
        hall.hearWithLinks(80);
        hall.pass(1min);
        hall.hearWithLinks(87);
        QCOMPARE(hall.whatHappened(), (QList{What::Lost, What::Back, What::Waiting}));
        hall.takeLinks(87);
        const auto delivered = hall.happened();
        QVERIFY(delivered.what == What::Delivered && delivered.number == 7);
    }

    void aWrongClockIsToldOnce()
    {
        Hall hall;
        const auto measure = [&hall](std::chrono::milliseconds offset) {
            hall.table.timeMeasured(u"door-2"_s, {.offset = offset});
            return hall.whatHappened();
        };
        QVERIFY(measure(1000ms).isEmpty() && measure(-1000ms).isEmpty());
        hall.table.timeMeasured(u"door-2"_s, {.offset = -1001ms});
        const auto wrong = hall.happened();
        QVERIFY(wrong.what == What::ClockWrong && wrong.number == -1001);
        QVERIFY(measure(2000ms).isEmpty() && measure(500ms).isEmpty() && measure(-500ms).isEmpty());
        QCOMPARE(measure(499ms), QList{What::ClockRight});
        QVERIFY(measure(900ms).isEmpty());
        QCOMPARE(measure(std::chrono::milliseconds::min()), QList{What::ClockWrong});
        QVERIFY(measure(std::chrono::milliseconds::max()).isEmpty());
    }

    /// How a slow line's time divides between there and back, nobody knows.
    void aSlowLineIsNoWrongClock()
    {
        Hall hall;
        hall.table.timeMeasured(u"door-2"_s, {.line = 4s, .offset = 3s});
        QVERIFY(hall.whatHappened().isEmpty());
        hall.table.timeMeasured(u"door-2"_s, {.line = 4s, .offset = 3001ms});
        QCOMPARE(hall.whatHappened(), QList{What::ClockWrong});
        hall.table.timeMeasured(u"door-10"_s, {.line = std::chrono::milliseconds::max(), .offset = 3601s});
        QVERIFY(hall.whatHappened().isEmpty());
    }

    void powerAndReadersChange()
    {
        Hall hall;
        hall.door.readers = {{u"r"_s, u"Left"_s, true}, {u"s"_s, {}, true}};
        hall.hear();
        hall.door.isOnBattery = true;
        hall.door.readers = {{u"r"_s, u"Left"_s, false}, {u"s"_s, {}, false}, {u"new"_s, u"New"_s, false}};
        hall.hear();
        const auto all = hall.table.takeNew();
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].what == What::Battery && all[1].what == What::ReaderLost && all[2].what == What::ReaderLost);
        QCOMPARE(all[1].detail, u"Left"_s);
        QCOMPARE(all[2].detail, u"s"_s);
        hall.hear();
        QVERIFY(hall.whatHappened().isEmpty());
        hall.door.isOnBattery = false;
        hall.door.readers = {{u"r"_s, u"Left"_s, true}};
        hall.hear();
        QCOMPARE(hall.whatHappened(), (QList{What::Mains, What::ReaderBack}));
        hall.door.hasEnded = true;
        hall.door.readers[0].isReady = false;
        hall.hear();
        QCOMPARE(hall.whatHappened(), QList{What::Ended});
    }

    void whomAStationBarsStandsInItsRow()
    {
        Hall hall;
        hall.hear();
        hall.table.setBarred(u"door-2"_s, 30);
        hall.table.setBarred(u"stranger"_s, 7);
        QCOMPARE(hall.row().barred, 30);
        QCOMPARE(hall.row(u"door-10"_s).barred, 0);
        hall.table.setBarred(u"door-2"_s, 0);
        QCOMPARE(hall.row().barred, 0);
    }

    void whatIsUndoneIsSummedUp()
    {
        Hall hall;
        hall.hear();
        hall.table.addUndone(u"door-2"_s, 3);
        hall.table.addUndone(u"door-2"_s, 2);
        hall.table.addUndone(u"hall"_s, 1);
        hall.table.addUndone(u"stranger"_s, 7);
        QCOMPARE(hall.row().undone, 5);
        QCOMPARE(hall.row(u"door-10"_s).undone, 0);
        QCOMPARE(hall.row(u"hall"_s).undone, 1);
        QVERIFY(hall.whatHappened().isEmpty()); // that is told by itself
        hall.table.noteUndone(u"door-2"_s, 5);
        const auto happened = hall.happened();
        QVERIFY(happened.what == What::Undone && happened.name == u"door-2"_s && happened.number == 5);
    }

    /// What goes with the next votes takes nothing else along.
    void eachKindOfTroubleStandsByItself()
    {
        Hall hall;
        using Of = StationTable::TroubleOf;
        hall.table.setTrouble(u"door-2"_s, u"It lies."_s, Of::Different);
        hall.table.setTrouble(u"door-2"_s, u"Its log does not fit."_s);
        hall.table.setTrouble(u"hall"_s, u"No room."_s, Of::Room);
        QCOMPARE(hall.row().trouble, u"Its log does not fit. It lies."_s);
        QCOMPARE(hall.whatHappened().size(), 2);
        hall.table.setTrouble(u"door-2"_s, {});
        hall.table.setTrouble(u"hall"_s, {});
        QCOMPARE(hall.row().trouble, u"It lies."_s);
        QCOMPARE(hall.row(u"hall"_s).trouble, u"No room."_s);
        hall.table.setTrouble(u"door-2"_s, {}, Of::Different);
        hall.table.setTrouble(u"hall"_s, {}, Of::Room);
        QVERIFY(hall.row().trouble.isEmpty() && hall.row(u"hall"_s).trouble.isEmpty());
        QVERIFY(hall.whatHappened().isEmpty());
    }

    void troubleIsToldOnce()
    {
        Hall hall;
        hall.table.setTrouble(u"door-2"_s, u"Its log does not fit."_s);
        hall.table.setTrouble(u"door-2"_s, u"Its log does not fit."_s);
        QCOMPARE(hall.happened().detail, u"Its log does not fit."_s);
        QCOMPARE(hall.row().trouble, u"Its log does not fit."_s);
        hall.table.setTrouble(u"door-2"_s, {});
        QVERIFY(hall.row().trouble.isEmpty() && hall.whatHappened().isEmpty());
    }

    void whatIsNoNewsStandsInTheRowAlone()
    {
        Hall hall;
        hall.table.setTrouble(u"door-2"_s, u"It lies."_s, StationTable::TroubleOf::Different, false);
        QCOMPARE(hall.row().trouble, u"It lies."_s);
        QVERIFY(hall.whatHappened().isEmpty());
    }

    void whoCountsApartStaysSo()
    {
        Hall hall;
        hall.hear();
        hall.table.setTrouble(u"door-2"_s, u"It counts by itself."_s, StationTable::TroubleOf::Apart);
        hall.table.setTrouble(u"door-2"_s, u"It counts by itself."_s, StationTable::TroubleOf::Apart);
        QCOMPARE(hall.happened().detail, u"It counts by itself."_s);
        hall.table.setTrouble(u"door-2"_s, u"Its log does not fit."_s);
        QCOMPARE(hall.row().trouble, u"Its log does not fit. It counts by itself."_s);
        hall.table.setTrouble(u"door-2"_s, {}); // something else of it was taken
        QCOMPARE(hall.row().trouble, u"It counts by itself."_s);
        hall.table.setTrouble(u"door-2"_s, {}, StationTable::TroubleOf::Apart);
        QVERIFY(hall.row().trouble.isEmpty());
    }

    void stationsComeAndGo()
    {
        Hall hall;
        hall.hear();
        auto changed = hall.roster;
        changed.stations.removeLast(); // door-2
        changed.stations.append({.name = u"shed"_s, .key = StationKeys::make().publicKey()});
        hall.table.setRoster(changed);
        QCOMPARE(hall.whatHappened(), (QList{What::Removed, What::Enrolled}));
        hall.table.setRoster(changed);
        QVERIFY(hall.whatHappened().isEmpty() && hall.row().name.isEmpty());
        hall.hear(); // of one that was removed
        QVERIFY(hall.row().name.isEmpty());
        hall.table.setRoster(hall.roster);
        QVERIFY(hall.row().state == State::Unheard);
        hall.hear();
        hall.roster.stations.last().key = StationKeys::make().publicKey(); // another computer of that name
        hall.whatHappened();
        hall.table.setRoster(hall.roster);
        QVERIFY(hall.whatHappened() == QList{What::Enrolled} && hall.row().state == State::Unheard);
    }

    void happeningsAreBounded()
    {
        Hall hall;
        hall.hear();
        for (int i = 0; i < 700; ++i) {
            hall.door.isOnBattery = !hall.door.isOnBattery;
            hall.pass(3s);
            hall.hear();
        }
        QCOMPARE(hall.table.happenings().size(), StationTable::mostHappenings);
        QVERIFY(hall.table.happenings().first().at > hall.table.happenings().last().at);
        const auto fresh = hall.table.takeNew();
        QCOMPARE(fresh.size(), StationTable::mostHappenings);
        QVERIFY(fresh.first().at < fresh.last().at && hall.table.takeNew().isEmpty());
    }

    /// All readers of a station go on and off, again and again.
    void aFloodIsCounted()
    {
        Hall hall;
        for (int i = 0; i < 300; ++i)
            hall.door.readers.append({u"r%1"_s.arg(i), {}, true});
        hall.hear();
        hall.whatHappened();
        for (int i = 0; i < 40; ++i) {
            for (auto& reader : hall.door.readers)
                reader.isReady = !reader.isReady;
            hall.hear();
            hall.pass(1s);
        }
        QCOMPARE(hall.whatHappened().size(), StationTable::mostAMinute);
        // Who else has something to tell is heard.
        StationStatus other{.name = u"door-10"_s, .isOnBattery = true};
        hall.table.statusHeard({.name = u"door-10"_s});
        hall.table.statusHeard(other);
        QCOMPARE(hall.happened().what, What::Battery);
        hall.pass(21s);
        const auto told = hall.happened();
        QVERIFY2(told.detail.contains(u" 11970 "_s), qPrintable(told.detail));
        hall.door.readers.first().isReady = !hall.door.readers.first().isReady;
        hall.hear();
        QCOMPARE(hall.whatHappened().size(), 1);
    }

    void strangersAreBoundedTogether()
    {
        Hall hall;
        for (int i = 0; i < 1000; ++i)
            hall.table.noteRefused(u"eve-%1"_s.arg(i), u"The card is used up."_s);
        QCOMPARE(hall.whatHappened().size(), StationTable::mostAMinute);
    }
};

QTEST_GUILESS_MAIN(StationTableTest)
#include "tst_stationtable.moc"
