#include "app/polls/store/erasurenotes.h"

#include <QTest>

#include "app/polls/store/sealtables.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ErasureNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void whatIsBeyondTheLimitIsRefused();
    void placesOfItsChainsLetItSayMore();
    void noStationBarsMoreThanThereIsRoomFor();
    void whomThisStationBarsAnotherMaySayToo();
    void theLeaderSaysAny();
    void theLeaderSaysOnWhatOthersHaveSaid();
    void placesThatHaveNotComeAreNotSaidOn();
    void noStationUsesUpWhatCanBeSaidOn();
    void itsOwnWordOfBeforeIsItsOwn();
    void eachSaysItForItself();
    void whoIsNotNamedSaysNothing();
    void anEarlierVersionsMarksStay();

private:
    static constexpr auto there = "there"_L1;

    template <typename T>
    T written(const std::function<Result<T>(QSqlDatabase& connection, const PollPlace& place)>& job)
    {
        auto done = m_room->waited(m_room->database->write([job](QSqlDatabase& connection) -> Result<T> {
            const auto places = readPlaces(connection, {});
            return places ? job(connection, places->value(0)) : Result<T>(places.error());
        }));
        if (!done)
            qInfo("%s", qPrintable(done.error().text));
        return std::move(done).valueOr({});
    }
    ToldMarks told(const QStringList& marks, const Eraser& by)
    {
        return written<ToldMarks>([=](QSqlDatabase& connection, const PollPlace& place) {
            return noteToldSpent(connection, place, {.spent = {{QString(), marks}}}, by);
        });
    }
    LogErasures read()
    {
        return written<LogErasures>(
            [](QSqlDatabase& connection, const PollPlace& place) { return readErasures(connection, place, 1); });
    }
    /// What this station says to the others of who votes no more, by its own word.
    QStringList said() { return read().spent.value(QString()); }
    /// As though its chain had come so far, with a voter in each of these places, and the others had not.
    void noteOf(const QString& station, int from, int until, int come)
    {
        (void)written<Done>([=](QSqlDatabase& connection, const PollPlace& place) -> Result<Done> {
            for (int link = from; link <= until; ++link) {
                const auto noted = runStatement(connection,
                    u"INSERT INTO polls_erasure (poll, writer, link, stood) VALUES (?, ?, ?, ?)"_s,
                    {place.key, station, link, int(link <= come)});
                if (!noted)
                    return noted;
            }
            return keepChain(connection, place.key, station, {.links = come});
        });
    }
    /// Each mark as many times as stations have said it.
    QStringList stored()
    {
        return written<QStringList>([](QSqlDatabase& connection, const PollPlace&) -> Result<QStringList> {
            auto query = runQuery(connection, u"SELECT mark, told FROM polls_spent ORDER BY mark, told"_s);
            if (!query)
                return query.error();
            QStringList rows;
            while (query->next())
                rows.append(query->value(0).toString() + u' ' + query->value(1).toString());
            return rows;
        });
    }
    static QStringList marks(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(u"%1"_s.arg(i, 32, 16, QChar(u'0')));
        return all;
    }

    std::unique_ptr<SealedRoom> m_room;
};

void ErasureNotesTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    QVERIFY(m_room->makeOpen(fruitPoll()));
}

/// As of twenty-one phones that were linked and have nothing in a log.
void ErasureNotesTest::whatIsBeyondTheLimitIsRefused()
{
    const auto first = told(marks(21), {there, false});
    QVERIFY(first.areSomeRefused);
    QCOMPARE(first.taken.size(), 20);
    QVERIFY(!first.taken.contains(marks(21).last()));
    const auto again = told(marks(21), {there, false});
    QVERIFY(again.areSomeRefused && again.taken.isEmpty());
    QCOMPARE(stored().size(), 20);
    QVERIFY(!told(marks(20), {there, false}).areSomeRefused);
}

void ErasureNotesTest::placesOfItsChainsLetItSayMore()
{
    QVERIFY(told(marks(30), {there, false}).areSomeRefused);
    noteOf(there, 1, 500, 5); // most of which it has not sent
    QVERIFY(told(marks(31), {there, false}).areSomeRefused);
    const auto more = told(marks(30), {there, false});
    QVERIFY(!more.areSomeRefused);
    QCOMPARE(more.taken.size(), 0); // ten that it may since were taken
}

/// What the home notes it says on, and that has an end.
void ErasureNotesTest::noStationBarsMoreThanThereIsRoomFor()
{
    noteOf(there, 1, 6000, 6000);
    (void)written<Done>([](QSqlDatabase& connection, const PollPlace& place) -> Result<Done> {
        for (int i = 0; i < 9995; ++i) {
            const auto noted = runStatement(connection,
                u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, 1, ?, ?)"_s,
                {place.key, u"before %1"_s.arg(i), QString(there)});
            if (!noted)
                return noted;
        }
        return Done{};
    });
    const auto some = told(marks(10), {there, false});
    QVERIFY(some.areSomeRefused);
    const auto first = marks(5);
    QCOMPARE(some.taken, QSet<QString>(first.begin(), first.end()));
    QVERIFY(!told(marks(10), {u"elsewhere"_s, false}).areSomeRefused);
}

/// Who asks at two stations to be forgotten is barred by both.
void ErasureNotesTest::whomThisStationBarsAnotherMaySayToo()
{
    QStringList cards;
    for (int i = 0; i < 25; ++i)
        cards.append(u"card %1"_s.arg(i));
    const auto own = written<QSet<QString>>([cards](QSqlDatabase& connection, const PollPlace& place) {
        return noteSpentCards(connection, place, 1, cards);
    });
    const auto same = told(own.values(), {there, false});
    QVERIFY(!same.areSomeRefused);
    QCOMPARE(same.taken, own);
    QVERIFY(!told(marks(20), {there, false}).areSomeRefused); // for which these take no place
    QVERIFY(told(marks(21), {there, false}).areSomeRefused);
}

void ErasureNotesTest::theLeaderSaysAny()
{
    const auto all = told(marks(50), {there, true});
    QCOMPARE(all.taken.size(), 50);
    QVERIFY(!all.areSomeRefused);
    QVERIFY(said().isEmpty());
    QCOMPARE(read().spent, (QMap<QString, QStringList>{{there, marks(50)}}));
}

/// The other stations go by the leader's word alone.
void ErasureNotesTest::theLeaderSaysOnWhatOthersHaveSaid()
{
    const auto own = m_room->registry->station();
    QCOMPARE(told(marks(2), {own, true}).taken.size(), 2);
    QCOMPARE(told(marks(1), {there, false}).taken.size(), 1);
    const QMap<QString, QStringList> all{{QString(), marks(2)}, {there, marks(1)}};
    QCOMPARE(read().spent, all);
    // Elsewhere each is kept by whose word it is; nobody but the leader says what others have said.
    m_room = std::make_unique<SealedRoom>();
    QVERIFY(m_room->makeOpen(fruitPoll()));
    const LogErasures said{.spent = {{u"elsewhere"_s, marks(1)}, {m_room->registry->station(), marks(2)}}};
    const auto hear = [&](bool isLeader) {
        return written<ToldMarks>([=](QSqlDatabase& connection, const PollPlace& place) {
            return noteToldSpent(connection, place, said, {QString(there), isLeader});
        });
    };
    QVERIFY(hear(false).taken.isEmpty());
    QCOMPARE(hear(true).taken.size(), 2);
    QCOMPARE(
        stored(), (QStringList{marks(1).first() + u' ', marks(1).first() + u" elsewhere"_s, marks(2).last() + u' '}));
}

/// It may note as many of a chain as it likes that has one entry.
void ErasureNotesTest::placesThatHaveNotComeAreNotSaidOn()
{
    noteOf(there, 1, 300, 5);
    QCOMPARE(read().chains.value(there).value(QString()).size(), 5);
    // Of its own it knows: it may have lost the end of its chain, which the others have.
    const auto own = m_room->registry->station();
    const auto links = int(m_room->registry->chains(u"fruit"_s).value(own).links);
    noteOf(own, 1, links + 7, links);
    QCOMPARE(read().chains.value(own).value(QString()).size(), links + 7);
}

/// What the home notes it says on, and that has an end: one station that erases without end would keep what the others
/// say from being said, and the home would count without what nobody else has heard of.
void ErasureNotesTest::noStationUsesUpWhatCanBeSaidOn()
{
    noteOf(there, 1, 1, 20'000);
    const auto hear = [&](const QString& writer, const QString& name, int from, int until, const Eraser& by) {
        LogErasures said;
        for (int link = from; link <= until; ++link)
            said.chains[writer][name.isEmpty() ? name : u"%1"_s.arg(link, 32, 16, QChar(u'0'))].append(link);
        return written<ToldLinks>(
            [=](QSqlDatabase& connection, const PollPlace& place) { return noteTold(connection, place, said, by); });
    };
    QVERIFY(!hear(there, u"named"_s, 2, 9'001, {there, false}).areSomeRefused);
    const auto beyond = hear(there, u"named"_s, 9'002, 10'005, {there, false});
    QVERIFY(beyond.isAny && beyond.areSomeRefused);
    const auto none = hear(there, u"named"_s, 10'002, 10'005, {there, false});
    QVERIFY(!none.isAny && none.areSomeRefused);
    QVERIFY(!hear(there, {}, 10'006, 10'010, {there, false}).areSomeRefused);        // what goes wholly takes less
    QVERIFY(!hear(there, u"named"_s, 10'011, 10'015, {there, true}).areSomeRefused); // nor is the leader's bounded
}

/// A folder that came back from a backup does not know of it any more.
void ErasureNotesTest::itsOwnWordOfBeforeIsItsOwn()
{
    const auto own = told(marks(50), {m_room->registry->station(), false});
    QCOMPARE(own.taken.size(), 50);
    QVERIFY(!own.areSomeRefused);
    QCOMPARE(said(), marks(50));
}

void ErasureNotesTest::eachSaysItForItself()
{
    QCOMPARE(told(marks(1), {there, false}).taken.size(), 1);
    QCOMPARE(told(marks(1), {u"elsewhere"_s, false}).taken.size(), 1);
    QVERIFY(said().isEmpty());
    const auto own = written<QSet<QString>>([](QSqlDatabase& connection, const PollPlace& place) {
        return noteSpentCards(connection, place, 1, {u"card"_s});
    });
    QCOMPARE(own.size(), 1);
    QCOMPARE(told(own.values(), {there, false}).taken.size(), 1);
    QCOMPARE(said(), own.values());
    QCOMPARE(stored().size(), 4);
}

void ErasureNotesTest::whoIsNotNamedSaysNothing()
{
    QVERIFY(told(marks(1), {}).taken.isEmpty());
    QVERIFY(stored().isEmpty());
}

void ErasureNotesTest::anEarlierVersionsMarksStay()
{
    (void)written<Done>([](QSqlDatabase& connection, const PollPlace& place) -> Result<Done> {
        for (const auto& statement :
            {u"DROP TABLE polls_spent"_s,
                u"CREATE TABLE polls_spent (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE,"
                " round INTEGER NOT NULL, mark TEXT NOT NULL, told TEXT, PRIMARY KEY (poll, round, mark)) WITHOUT ROWID"_s}) {
            if (const auto done = runStatement(connection, statement); !done)
                return done;
        }
        return runStatement(connection,
            u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, 1, 'a', NULL), (?, 1, 'b', 'there')"_s,
            {place.key, place.key});
    });
    const auto steps = erasureTables();
    const auto from = steps.indexOf(u"ALTER TABLE polls_spent RENAME TO polls_spent_before"_s);
    QVERIFY(from >= 0);
    (void)written<Done>([=](QSqlDatabase& connection, const PollPlace&) -> Result<Done> {
        for (const auto& step : steps.sliced(from)) {
            if (const auto done = runStatement(connection, step); !done)
                return done;
        }
        return Done{};
    });
    QCOMPARE(stored(), (QStringList{u"a "_s, u"b there"_s}));
    QCOMPARE(said(), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(ErasureNotesTest)
#include "tst_erasurenotes.moc"
