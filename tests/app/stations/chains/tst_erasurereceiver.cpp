#include "app/stations/chains/erasurereceiver.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/stations/items/statusids.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the station “yard” says was erased comes to “hall”, which has the poll, too.
class ErasureReceiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_receiver.reset();
        m_yard.reset();
        m_hall.reset();
    }

    void marksWaitForTheLogThatSaysHowManyTheyMayBe();
    void marksWaitForPlacesThatAreStillToCome();
    void marksAloneWaitForTheOtherPart();
    void marksWaitForPlacesThatCameAndWereNotLookedAt();
    void aPartThatComesFirstWaitsForTheOther();
    void whoSaysTooManyIsNamedOnce();
    void whoBarsManyIsNamedOnce();
    void whoBarsNobodyAnyMoreIsNotNamed();
    void whoFindsNoRoomIsCalledNoLiar();
    void eachRefusalIsSaidInWordsOfItsOwn();
    void aPlaceThatNeverComesIsNotWaitedForForEver();
    void eachStationHasItsTurn();
    void theTroubleOfOneItemIsNoOthers();
    void whatIsSaidNoMoreIsNoTrouble();
    void ownWordOfBeforeIsToldOfNobody();

private:
    QString theirs() const { return m_yard->registry->station(); }
    QString salt() const { return polls::saltMark(m_hall->registry->salt(u"fruit"_s)); }
    int votes() const { return m_hall->registry->tally(u"fruit"_s).votes; }
    static QString card(int i) { return u"C0C0C0%1"_s.arg(i, 2, 10, QChar(u'0')); }
    QStringList marks(int count) const
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(
                polls::spentMark(m_hall->registry->salt(u"fruit"_s), m_hall->registry->voterOf(u"fruit"_s, card(i))));
        return all;
    }
    /// Eight places that it has filled, by which it may say of sixteen people more.
    polls::LogErasures places() const { return {.chains = {{theirs(), {{QString(), {1, 2, 3, 4, 5, 6, 7, 8}}}}}}; }
    void take(const QString& name, int part, const QList<PublishedErasures>& said)
    {
        const auto content = said.isEmpty() ? QByteArray("{\"erased\":[]}") : writeErasures(said).value(0);
        m_receiver->take({.topic = Topic::Status, .id = erasuresId(name, part), .name = name, .content = content});
    }
    void take(int part, const polls::LogErasures& erasures)
    {
        take(u"yard"_s, part, {{.poll = u"fruit"_s, .salt = salt(), .erasures = erasures}});
    }
    /// The yard's chain comes.
    bool pass()
    {
        const auto piece = m_yard->waited(m_yard->registry->chainPiece(u"fruit"_s, theirs(), {}, 100'000));
        const bool isDone = piece && m_hall->done(m_hall->registry->mergeLog(u"fruit"_s, piece->log));
        m_receiver->grown();
        settle();
        return isDone;
    }
    /// As though this station had made so many votes of the yard's nobody's as may be made of one, or none.
    bool fillRoom(int names)
    {
        return m_hall->done(m_hall->database->write([=, writer = theirs()](QSqlDatabase& connection) -> Result<Done> {
            if (names == 0)
                return runStatement(connection, u"DELETE FROM polls_erasure"_s);
            for (int i = 0; i < names; ++i) {
                const auto noted = runStatement(connection,
                    u"INSERT INTO polls_erasure (poll, writer, link, nobody) VALUES ((SELECT key FROM polls_poll), ?, ?, ?)"_s,
                    {writer, 1000 + i, u"%1"_s.arg(i, 32, 16, QChar(u'0'))});
                if (!noted)
                    return noted;
            }
            return Done{};
        }));
    }
    /// The last of the yard's votes stands as nobody's.
    polls::LogErasures named() const { return {.chains = {{theirs(), {{QString(32, u'a'), {8}}}}}}; }
    void settle()
    {
        for (int i = 0; i < 60; ++i) {
            m_hall->reactor.advance(250ms);
            (void)m_hall->waited(m_hall->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; }));
            m_hall->reactor.turn();
        }
    }
    bool mayVote(int i)
    {
        const auto before = votes();
        return m_hall->tap(u"ra"_s, card(i)) && votes() > before;
    }

    std::unique_ptr<polls::BookRoom> m_hall, m_yard;
    QStringList m_warned;
    QMap<QString, std::optional<Error>> m_tried; // by id, as it was last
    QStringList m_order;                         // ids, as they were tried
    int m_undone = 0;
    QMap<QString, qint64> m_barred; // by name, as it was told last
    std::unique_ptr<ErasureReceiver> m_receiver;
};

void ErasureReceiverTest::init()
{
    m_receiver.reset();
    m_warned.clear();
    m_tried.clear();
    m_order.clear();
    m_undone = 0;
    m_barred.clear();
    m_hall = std::make_unique<polls::BookRoom>();
    m_yard = std::make_unique<polls::BookRoom>();
    QVERIFY(m_hall->makeOpen(polls::fruitPoll()));
    const auto toml = m_hall->waited(m_hall->registry->exportPoll(u"fruit"_s));
    QVERIFY(toml);
    QVERIFY(m_yard->done(m_yard->registry->importPolls(*toml)));
    QVERIFY(m_yard->done(m_yard->registry->openPoll(u"fruit"_s)));
    QVERIFY(m_yard->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_yard->tap(u"rp"_s, u"B0B0B0B0"_s));
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_yard->tap(u"rp"_s, u"D0D0D00%1"_s.arg(i)));
    m_receiver = std::make_unique<ErasureReceiver>(m_hall->reactor.clock(), *m_hall->registry,
        ErasureReceiver::Ports{.sharedPolls = [] { return QStringList{u"fruit"_s}; },
            .home = [] { return u"town-hall"_s; },
            .stationOf =
                [this](const QString& name) {
                    return name == "yard"_L1 ? theirs() : name == "hall"_L1 ? m_hall->registry->station() : name;
                },
            .speaksFor = [](const QString&, const QString&) { return true; },
            .noted = [](const QString&) {},
            .undone = [this](const QString&, const polls::UndoneByStation&) { ++m_undone; },
            .barred = [this](const QString& name, qint64 voters) { m_barred.insert(name, voters); },
            .tried =
                [this](const QString& id, const std::optional<Error>& failure) {
                    m_tried.insert(id, failure);
                    m_order.append(id);
                },
            .info = [](const QString&) {},
            .warn = [this](const QString& sentence) { m_warned.append(sentence); }});
}

/// As at a station that is new, and hears of all that was erased before a log has come.
void ErasureReceiverTest::marksWaitForTheLogThatSaysHowManyTheyMayBe()
{
    auto erasures = places();
    erasures.spent = {{QString(), marks(30)}};
    take(1, erasures);
    settle();
    QVERIFY(m_warned.isEmpty());
    QVERIFY(!mayVote(0));
    QVERIFY(mayVote(28));
    QVERIFY(pass());
    QVERIFY(!mayVote(29));
    QVERIFY(m_warned.isEmpty());
}

/// The word of an erasure is quicker than the entries themselves, and accuses nobody meanwhile.
void ErasureReceiverTest::marksWaitForPlacesThatAreStillToCome()
{
    QVERIFY(pass());
    const auto links = m_hall->registry->chains(u"fruit"_s).value(theirs()).links;
    polls::LogErasures ahead{.spent = {{QString(), marks(30)}}};
    for (qint64 link = links + 1; link <= links + 8; ++link)
        ahead.chains[theirs()][QString()].append(link);
    take(1, ahead);
    settle();
    QVERIFY(m_warned.isEmpty());
    QVERIFY(mayVote(28));
    for (int i = 0; i < 8; ++i)
        QVERIFY(m_yard->tap(u"rp"_s, u"E0E0E00%1"_s.arg(i)));
    QVERIFY(pass());
    QVERIFY(!mayVote(29));
    QVERIFY(m_warned.isEmpty());
}

void ErasureReceiverTest::marksAloneWaitForTheOtherPart()
{
    take(1, places());
    take(2, {.spent = {{QString(), marks(30)}}});
    settle();
    QVERIFY(m_warned.isEmpty());
    QVERIFY(mayVote(28));
    QVERIFY(pass());
    QVERIFY(!mayVote(29));
    QVERIFY(m_warned.isEmpty());
}

/// The log has it, and nobody has said so yet: its places were looked at before.
void ErasureReceiverTest::marksWaitForPlacesThatCameAndWereNotLookedAt()
{
    take(1, places());
    settle();
    const auto piece = m_yard->waited(m_yard->registry->chainPiece(u"fruit"_s, theirs(), {}, 100'000));
    QVERIFY(piece);
    QVERIFY(m_hall->done(m_hall->registry->mergeLog(u"fruit"_s, piece->log)));
    take(2, {.spent = {{QString(), marks(30)}}});
    settle();
    QVERIFY(m_warned.isEmpty());
    m_receiver->grown();
    settle();
    QVERIFY(!mayVote(29));
    QVERIFY(m_warned.isEmpty());
}

void ErasureReceiverTest::aPartThatComesFirstWaitsForTheOther()
{
    QVERIFY(pass());
    take(2, {.spent = {{QString(), marks(30)}}});
    take(1, places());
    settle();
    QVERIFY(!mayVote(29));
    QVERIFY(m_warned.isEmpty());
}

void ErasureReceiverTest::whoSaysTooManyIsNamedOnce()
{
    QVERIFY(pass());
    take(1, {.spent = {{QString(), marks(21)}}});
    settle();
    QCOMPARE(m_warned.size(), 1);
    QVERIFY(m_warned.first().contains(u"“yard”"_s));
    QVERIFY(!mayVote(19));
    QVERIFY(mayVote(20));
    m_receiver->grown();
    settle();
    QCOMPARE(m_warned.size(), 1);
    // Once it has erased so much, they vote no more.
    QVERIFY(mayVote(21));
    take(2, places());
    take(1, {.spent = {{QString(), marks(23)}}});
    settle();
    QVERIFY(!mayVote(22));
}

/// Also where it may: whether so many were erased in honesty only people can say.
void ErasureReceiverTest::whoBarsManyIsNamedOnce()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(m_yard->tap(u"rp"_s, u"F0F0F0%1"_s.arg(i, 2, 10, QChar(u'0'))));
    QVERIFY(pass());
    polls::LogErasures all;
    for (qint64 link = 1; link <= m_hall->registry->chains(u"fruit"_s).value(theirs()).links; ++link)
        all.chains[theirs()][QString()].append(link);
    take(2, all);
    take(1, {.spent = {{QString(), marks(49)}}});
    settle();
    QVERIFY(m_warned.isEmpty());
    QCOMPARE(m_barred.value(u"yard"_s), 0);
    for (int count = 50; count < 52; ++count) {
        take(1, {.spent = {{QString(), marks(count)}}});
        settle();
        QCOMPARE(m_warned.size(), 1);
        QVERIFY2(m_warned.first().startsWith(u"Many people may vote no more by the word of the station “yard”"_s),
            qPrintable(m_warned.first()));
        QCOMPARE(m_barred.value(u"yard"_s), count);
    }
    take(u"town-hall"_s, 1, {{.poll = u"fruit"_s, .salt = salt(), .erasures = {.spent = {{QString(), marks(60)}}}}});
    settle();
    QVERIFY(!m_barred.contains(u"town-hall"_s)); // the home says it for all
    QCOMPARE(m_warned.size(), 1);
}

/// Nor in another round, nor while nothing of the station counts.
void ErasureReceiverTest::whoBarsNobodyAnyMoreIsNotNamed()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(m_yard->tap(u"rp"_s, u"F0F0F0%1"_s.arg(i, 2, 10, QChar(u'0'))));
    QVERIFY(pass());
    polls::LogErasures all;
    for (qint64 link = 1; link <= m_hall->registry->chains(u"fruit"_s).value(theirs()).links; ++link)
        all.chains[theirs()][QString()].append(link);
    take(2, all);
    take(1, {.spent = {{QString(), marks(51)}}});
    settle();
    QCOMPARE(m_barred.value(u"yard"_s), 51);
    m_barred.clear();
    m_receiver->look(); // of a row that has begun anew
    QCOMPARE(m_barred.value(u"yard"_s), 51);
    QVERIFY(m_hall->done(m_hall->registry->leaveOut(u"fruit"_s, theirs(), u"yard"_s)));
    m_receiver->look();
    QCOMPARE(m_barred.value(u"yard"_s, -1), 0);
    QVERIFY(m_hall->done(m_hall->registry->takeIn(u"fruit"_s, theirs())));
    m_receiver->look();
    QCOMPARE(m_barred.value(u"yard"_s), 51);
    QVERIFY(m_hall->done(m_hall->registry->resetPoll(u"fruit"_s)));
    m_receiver->look();
    QCOMPARE(m_barred.value(u"yard"_s, -1), 0);
}

/// What the home itself has erased of its votes takes of the station's room, too, and its marks come of what it has
/// erased all the same.
void ErasureReceiverTest::whoFindsNoRoomIsCalledNoLiar()
{
    QVERIFY(pass());
    QVERIFY(fillRoom(10'000));
    take(1, named());
    take(2, {.spent = {{QString(), marks(22)}}});
    settle();
    QCOMPARE(m_warned.size(), 1);
    QVERIFY2(m_warned.first().contains(u"what the station “yard” has stored, there and here"_s),
        qPrintable(m_warned.first()));
    QVERIFY2(!m_warned.first().contains(u"if it lies"_s), qPrintable(m_warned.first()));
    QVERIFY(mayVote(21));
    m_receiver->grown();
    settle();
    QCOMPARE(m_warned.size(), 1);
    // There is room once polls have gone.
    QVERIFY(fillRoom(0));
    m_receiver->grown();
    settle();
    QVERIFY(!mayVote(20));
    QCOMPARE(m_warned.size(), 1);
}

void ErasureReceiverTest::eachRefusalIsSaidInWordsOfItsOwn()
{
    QVERIFY(pass());
    take(1, {.spent = {{QString(), marks(21)}}});
    settle();
    QCOMPARE(m_warned.size(), 1);
    QVERIFY2(m_warned.first().contains(u"wants more people to vote no more"_s), qPrintable(m_warned.first()));
    QVERIFY2(m_warned.first().endsWith(u"leave its votes out if it lies."_s), qPrintable(m_warned.first()));
    QVERIFY(fillRoom(10'000));
    take(2, named());
    settle();
    QCOMPARE(m_warned.size(), 2);
    QVERIFY2(m_warned.last().contains(u"which makes room"_s), qPrintable(m_warned.last()));
}

void ErasureReceiverTest::aPlaceThatNeverComesIsNotWaitedForForEver()
{
    QVERIFY(pass());
    const auto links = m_hall->registry->chains(u"fruit"_s).value(theirs()).links;
    polls::LogErasures ahead{.spent = {{QString(), marks(30)}}};
    ahead.chains[theirs()][QString()] = {links + 1};
    take(1, ahead);
    settle();
    QVERIFY(m_warned.isEmpty());
    m_hall->reactor.advance(10min);
    m_receiver->grown();
    settle();
    QCOMPARE(m_warned.size(), 1);
}

/// Also behind one that says something anew as soon as it was looked at.
void ErasureReceiverTest::eachStationHasItsTurn()
{
    take(u"aaa"_s, 1, {{.poll = u"fruit"_s, .salt = salt(), .erasures = places()}});
    take(u"aaa"_s, 2, {{.poll = u"fruit"_s, .salt = salt(), .erasures = places()}});
    take(u"town-hall"_s, 1, {{.poll = u"fruit"_s, .salt = salt(), .erasures = {.spent = {{QString(), marks(1)}}}}});
    settle();
    QCOMPARE(m_order.size(), 3);
    QCOMPARE(m_order[1], erasuresId(u"town-hall"_s, 1));
}

void ErasureReceiverTest::theTroubleOfOneItemIsNoOthers()
{
    m_hall->fillDisk();
    take(1, {.spent = {{QString(), marks(1)}}});
    settle();
    take(u"hall-2"_s, 1,
        {{.poll = u"fruit"_s, .salt = salt(), .erasures = {.round = 7, .spent = {{QString(), marks(1)}}}}});
    settle();
    QVERIFY(m_tried.value(erasuresId(u"yard"_s, 1)));
    QVERIFY(m_tried.contains(erasuresId(u"hall-2"_s, 1)));
    QVERIFY(!m_tried.value(erasuresId(u"hall-2"_s, 1)));
    m_hall->freeDisk();
    settle();
    QVERIFY(!m_tried.value(erasuresId(u"yard"_s, 1)));
    QVERIFY(!mayVote(0));
}

void ErasureReceiverTest::whatIsSaidNoMoreIsNoTrouble()
{
    m_hall->fillDisk();
    for (const auto& newer : {QList<PublishedErasures>(),
             QList<PublishedErasures>{{u"fruit"_s, u"another"_s, {.spent = {{QString(), marks(1)}}}}}}) {
        take(1, {.spent = {{QString(), marks(1)}}});
        settle();
        QVERIFY(m_tried.value(erasuresId(u"yard"_s, 1)));
        take(u"yard"_s, 1, newer);
        settle();
        QVERIFY(!m_tried.value(erasuresId(u"yard"_s, 1)));
    }
}

/// Its folder came back from a backup: who had registered a voter, and erased them, has undone the vote itself.
void ErasureReceiverTest::ownWordOfBeforeIsToldOfNobody()
{
    auto poll = *m_hall->registry->find(u"fruit"_s);
    poll.policy.acceptUnknown = false;
    QVERIFY(m_hall->done(m_hall->registry->save(poll)));
    QVERIFY(m_hall->done(m_hall->registry->registerCards(u"fruit"_s, {card(0)})));
    const auto own = m_hall->registry->station();
    const auto link = m_hall->registry->chains(u"fruit"_s).value(own).links;
    QVERIFY(mayVote(0));
    const polls::LogErasures erasures{.chains = {{own, {{QString(), {link}}}}}};
    take(u"hall"_s, 1, {{.poll = u"fruit"_s, .salt = salt(), .erasures = erasures}});
    settle();
    QCOMPARE(votes(), 0);
    QCOMPARE(m_undone, 0);
}

QTEST_GUILESS_MAIN(ErasureReceiverTest)
#include "tst_erasurereceiver.moc"
