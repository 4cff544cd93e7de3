#include "app/polls/store/stationlog.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/counting/voiding.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QString card = QStringLiteral("000102030405060708090a0b0c0d0e0f");

StoredEntry storedTap()
{
    return {.number = 7,
        .entry = {.at = 1'700'000'000'001,
            .order = 1'700'000'000'002,
            .station = u"s2"_s,
            .sequence = 7,
            .uuid = u"u7"_s,
            .reader = u"reader \"1\""_s,
            .card = card,
            .randomId = true},
        .decision = {Outcome::Counted, u"pear"_s, {}, false}};
}

} // namespace

class StationLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAdmitted();
    void carriesRegisteredAndRetracted();
    void knowsCardsByTheirNumbers();
    void refusesCardsThatNobodyKnows();
    void refusesAnotherPollsLog();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void boundsWhatItTakes();
    void leavesOutWhatIsTheStationsOwn();

private:
    const PollPlace m_place{.key = 1, .id = u"fruit"_s, .salt = QByteArray(32, 's')};
};

void StationLogTest::comesBackAdmitted()
{
    const auto log = stationLogHeader(m_place) + stationLogLine(storedTap());
    const auto entries = entriesFromStationLog(log, m_place, Policy::Compare::Whole);
    QVERIFY(entries.ok());
    auto expected = storedTap().entry;
    expected.admitted = true;
    expected.answer = u"pear"_s;
    QVERIFY(*entries == QList<LogEntry>{expected});
    QVERIFY(!log.contains(m_place.salt));
}

void StationLogTest::carriesRegisteredAndRetracted()
{
    auto registered = storedTap();
    registered.entry.kind = LogEntry::Kind::Registered;
    auto retracted = storedTap();
    retracted.entry.kind = LogEntry::Kind::Retracted;
    retracted.entry.text = Voiding{u"Ticket stolen"_s, u"lena"_s}.toText();
    const auto entries = entriesFromStationLog(
        stationLogHeader(m_place) + stationLogLine(registered) + "\n" + stationLogLine(retracted), m_place, {});
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).kind, LogEntry::Kind::Retracted);
    QVERIFY(!entries->at(1).admitted);
    QCOMPARE(Voiding::fromText(entries->at(1).text), (Voiding{u"Ticket stolen"_s, u"lena"_s}));
    QVERIFY(entries->at(0).text.isEmpty());
}

void StationLogTest::knowsCardsByTheirNumbers()
{
    auto other = m_place;
    other.salt = QByteArray(32, 'o');
    auto stored = storedTap();
    stored.entry.tag = u"010063E9AE"_s;
    const auto entries = entriesFromStationLog(
        stationLogHeader(other) + stationLogLine(stored), m_place, Policy::Compare::LastFour);
    QVERIFY(entries.ok());
    QCOMPARE(entries->first().card, cardOf(m_place.salt, u"0063E9AE"_s, Policy::Compare::Whole));
}

void StationLogTest::refusesCardsThatNobodyKnows()
{
    auto other = m_place;
    other.salt = QByteArray(32, 'o');
    const auto entries = entriesFromStationLog(stationLogHeader(other) + stationLogLine(storedTap()), m_place, {});
    QVERIFY(!entries.ok());
    QCOMPARE(entries.error().kind, Error::Kind::Refused);
    QVERIFY(entries.error().text.contains(u"another salt"_s));
}

void StationLogTest::refusesAnotherPollsLog()
{
    auto other = m_place;
    other.id = u"colour"_s;
    const auto entries = entriesFromStationLog(stationLogHeader(other), m_place, {});
    QVERIFY(!entries.ok());
    QVERIFY2(entries.error().text.contains(u"“colour”, not of “fruit”"_s), qPrintable(entries.error().text));
}

void StationLogTest::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    QTest::newRow("kind") << QByteArray("\"tap\"") << QByteArray("\"tip\"");
    QTest::newRow("time") << QByteArray("1700000000001") << QByteArray("-5");
    QTest::newRow("far time") << QByteArray("1700000000001") << QByteArray("953402300800000");
    QTest::newRow("order") << QByteArray("\"order\"") << QByteArray("\"ordre\"");
    QTest::newRow("no uuid") << QByteArray("\"u7\"") << QByteArray("\"\"");
    QTest::newRow("card") << QByteArray("000102") << QByteArray("00010G");
    QTest::newRow("answer") << QByteArray("\"pear\"") << QByteArray("\"P/r\"");
    QTest::newRow("station") << QByteArray("\"s2\"") << QByteArray('"' + QByteArray(65, 's') + '"');
    QTest::newRow("reader") << QByteArray("reader \\\"1\\\"") << QByteArray(201, 'r');
    QTest::newRow("long line") << QByteArray("{") << QByteArray("{\"x\":\"" + QByteArray(5000, 'x') + "\",");
}

void StationLogTest::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto good = stationLogLine(storedTap());
    auto bad = good;
    QVERIFY(bad.contains(from));
    bad.replace(from, to);
    const auto entries = entriesFromStationLog(stationLogHeader(m_place) + good + bad, m_place, {});
    QVERIFY(!entries.ok());
    QCOMPARE(entries.error().kind, Error::Kind::Malformed);
    QCOMPARE(entries.error().native, 3);
}

void StationLogTest::boundsWhatItTakes()
{
    QVERIFY(!entriesFromStationLog({}, m_place, {}).ok());
    QVERIFY(!entriesFromStationLog("\n\n", m_place, {}).ok());
    const auto large = entriesFromStationLog(QByteArray(maximumStationLog + 1, '\n'), m_place, {});
    QCOMPARE(large.error().reason, Reason::TooLarge);
}

void StationLogTest::leavesOutWhatIsTheStationsOwn()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room.tap(u"stranger"_s, u"B0B0B0B0"_s));
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    QVERIFY(room.tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(room.registry->tally(u"fruit"_s).refusedTotal(), 2);
    const auto log = room.exported(u"fruit"_s, ExportFormat::Log);
    QVERIFY(log.ok());
    QCOMPARE(log->count('\n'), 2); // the header and one vote
    QVERIFY(!log->contains("A0A0A0A0"));
}

QTEST_GUILESS_MAIN(StationLogTest)
#include "tst_stationlog.moc"
