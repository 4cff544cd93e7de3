#include "app/polls/seal/sealedlogcheck.h"

#include <chrono>

#include <QTest>

#include "tests/app/polls/seal/forgedlog.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Checks of logs of a station whose folder was brought back from a backup: no seal holds its second chain to its
/// first.
class SealedLogChainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void namesWhatWasMovedFromOneToAnother();
    void areCountedByTimeOnlyBesideAnotherStations();
    void holdBackWhatWasEnteredBeforeWhereverItStands();
    void anothersAreNeverWhereNothingIsCountedByTime();
    void saysWhoseTheHeadMayBe();

private:
    using Fault = SealedLogResult::Fault;
    using Finding = SealedLogResult::Finding;

    SealedRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    QString head() { return registry().sealHead(u"fruit"_s); }
    QByteArrayList log() { return linesOf(room().sealedLog()); }
    void setClock(int days)
    {
        room().reactor.manualClock().setWallClock(std::chrono::milliseconds(std::chrono::hours(24 * days)).count());
    }
    /// As another station's own affair.
    static QByteArrayList withAnothers(const QByteArrayList& lines)
    {
        return withForeign(lines, {.kind = LogEntry::Kind::Withheld, .station = u"x"_s}, {.mark = QByteArray(32, 'm')});
    }
    static QList<Finding> faultsOf(const QByteArrayList& lines, const QString& head = {})
    {
        return checked(lines, head).findings;
    }

    std::unique_ptr<SealedRoom> m_room;
};

void SealedLogChainsTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    // A time that is believed (TimeOrder).
    room().reactor.manualClock().setWallClock(Q_INT64_C(1'790'000'000'000) - room().now());
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
}

void SealedLogChainsTest::namesWhatWasMovedFromOneToAnother()
{
    QVERIFY(room().beginChainsAnew());
    QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s)); // has voted for a pear
    auto lines = log();
    QCOMPARE(lines.size(), 7); // the first, five entries, the last
    QVERIFY(checked(lines, head()).vouchesForAll());
    lines.move(5, 3); // so that it is the first vote
    lines = withCounts(lines, 2, 0);
    QCOMPARE(faultsOf(closed(lines), head()), QList<Finding>({{Fault::Early, 5, {}}, {Fault::Early, 6, {}}}));
    const auto byTime = faultsOf(closed(asMerged(lines)), head());
    QVERIFY(byTime.contains(Finding{Fault::Early, 5, {}}));
    QVERIFY(byTime.contains(Finding{Fault::Early, 6, {}}));
    QVERIFY(byTime.contains(Finding{Fault::Totals, 0, {}}));
}

// Else whoever keeps the log could choose which of two results is the one of the head that was shown.
void SealedLogChainsTest::areCountedByTimeOnlyBesideAnotherStations()
{
    setClock(40);
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room().beginChainsAnew());
    setClock(-40);
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s)); // has voted for an apple, at a time that has not come
    const auto lines = log();
    QVERIFY(checked(lines, head()).vouchesForAll());
    // That it is counted by time changes nothing in a log that has nothing of another station.
    const auto merged = checked(closed(asMerged(lines)), head());
    QVERIFY2(merged.vouchesForAll(), qPrintable(sealedLogText(merged)));
    QCOMPARE(merged.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 1}}));
    const auto byTime = withCounts(lines, 1, 2);
    QCOMPARE(faultsOf(closed(asMerged(byTime)), head()), QList<Finding>({{Fault::Totals, 0, {}}}));
    // With something of another station each counts it so.
    const auto both = checked(closed(asMerged(withAnothers(byTime))));
    QVERIFY2(both.holds(), qPrintable(sealedLogText(both)));
    QCOMPARE(both.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 2}}));
}

void SealedLogChainsTest::holdBackWhatWasEnteredBeforeWhereverItStands()
{
    setClock(40);
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"r9"_s, u"apple"_s)));
    QVERIFY(room().beginChainsAnew());
    setClock(-40);
    QVERIFY(room().tap(u"r9"_s, u"A0A0A0A0"_s));
    auto lines = asMerged(withAnothers(withCounts(log(), 2, 1)));
    const auto result = checked(closed(lines));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    lines.move(6, 5); // the vote before what its reader stands for
    QCOMPARE(faultsOf(closed(lines)), QList<Finding>({{Fault::Early, 7, {}}}));
}

void SealedLogChainsTest::anothersAreNeverWhereNothingIsCountedByTime()
{
    const auto lines = closed(withAnothers(log()));
    const auto result = checked(lines);
    QCOMPARE(result.findings, QList<Finding>({{Fault::NotCounted, 6, u"x"_s}}));
    QVERIFY(sealedLogText(result).contains(
        u"Line 6: x has sealed it, and the first line says that the log is not counted by time."_s));
    QVERIFY(checked(closed(asMerged(lines))).holds());
}

// Whoever notes what is shown at one station and asks another one for its log is not to take that for a cheat.
void SealedLogChainsTest::saysWhoseTheHeadMayBe()
{
    const auto lines = closed(asMerged(withAnothers(log())));
    const auto chains = sealedLogStart(lines.first())->chains;
    const auto other = checked(lines, headText(u"fruit"_s, u"x"_s, chains));
    QCOMPARE(other.findings, QList<Finding>({{Fault::OthersHead, 6, u"x"_s}}));
    QVERIFY(sealedLogText(other).contains(
        u"Line 6: up to here these are the entries of the head that you gave, as station x showed it. Each station"_s));
    const auto nobodys = checked(lines, QString(64, u'0'));
    QCOMPARE(nobodys.findings, QList<Finding>({{Fault::Head, 0, registry().station()}}));
    QVERIFY(sealedLogText(nobodys).contains(u"This is the log as station %1 counted it;"_s.arg(registry().station())));
    QVERIFY(checked(lines, headText(u"fruit"_s, registry().station(), chains)).holds());
    QCOMPARE(faultsOf(log(), QString(64, u'0')), QList<Finding>({{Fault::Head, 0, {}}}));
}

QTEST_GUILESS_MAIN(SealedLogChainsTest)
#include "tst_sealedlogchains.moc"
