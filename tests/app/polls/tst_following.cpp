#include <QRandomGenerator>
#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// A poll that one station leads and others follow.
class FollowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rooms.clear(); }

    void isDefinedAsThere();
    void roundsAreTheLeaders();
    void whatCameBeforeTheRoundIsHeardOfCountsInIt();
    void readersAndPicturesAreTheStationsOwn();
    void othersAreNoLeaders();
    void isChangedThereAlone();
    void opensAsLed();
    void anotherPollOfThatNameStays();
    void goesOnByItselfAndFollowsAgain();
    void forgetsNumbersWithItsLeader();
    void isStillLedAfterARestart();
    void manyStationsAgree_data();
    void manyStationsAgree();

private:
    SealedRoom& home() { return *m_rooms[0]; }
    SealedRoom& yard() { return *m_rooms[1]; }
    SealedRoom& hall() { return *m_rooms[2]; }
    bool follow(SealedRoom& room)
    {
        const auto* poll = home().registry->find(u"fruit"_s);
        return room.done(room.registry->follow({*poll, m_salt, home().registry->station()}));
    }
    /// All of a writer's chain that `to` has not; empty: it has all of it now.
    QString tell(SealedRoom& from, SealedRoom& to, QString writer = {}, qsizetype most = 100'000)
    {
        writer = writer.isEmpty() ? from.registry->station() : writer;
        const auto known = to.registry->chains(u"fruit"_s).value(writer).links;
        const auto piece = from.waited(from.registry->chainPiece(u"fruit"_s, writer, {known, 0}, most));
        if (!piece)
            return piece.error().text;
        if (piece->log.isEmpty())
            return {};
        const auto merged = to.waited(to.registry->mergeLog(u"fruit"_s, piece->log));
        if (!merged)
            return merged.error().text;
        return piece->isEnd ? QString() : tell(from, to, writer, most);
    }
    bool tellAll()
    {
        for (auto& from : m_rooms) {
            for (auto& to : m_rooms) {
                if (const auto fault = from == to ? QString() : tell(*from, *to); !fault.isEmpty()) {
                    qWarning("%s", qPrintable(fault));
                    return false;
                }
            }
        }
        return true;
    }
    bool change(const std::function<void(Poll&)>& how)
    {
        auto poll = *home().registry->find(u"fruit"_s);
        how(poll);
        return home().done(home().registry->save(poll));
    }
    bool agree()
    {
        const auto& first = *home().registry;
        for (auto& room : m_rooms) {
            const auto& now = *room->registry;
            if (now.tally(u"fruit"_s) != first.tally(u"fruit"_s)
                || now.pastRounds(u"fruit"_s) != first.pastRounds(u"fruit"_s))
                return false;
            if (!checked(linesOf(room->sealedLog()), now.sealHead(u"fruit"_s)).holds())
                return false;
        }
        return true;
    }

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
    QByteArray m_salt;
};

void FollowingTest::init()
{
    for (int i = 0; i < 3; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    QVERIFY(home().makeOpen(fruitPoll()));
    m_salt = home()
                 .waited(home().database->read([](QSqlDatabase& connection) -> Result<QByteArray> {
                     auto salt = runQuery(connection, u"SELECT salt FROM polls_poll"_s);
                     return salt && salt->next() ? Result<QByteArray>(salt->value(0).toByteArray())
                                                 : Result<QByteArray>(QByteArray());
                 }))
                 .valueOr({});
    QVERIFY(!m_salt.isEmpty());
    for (auto* room : {&yard(), &hall()}) {
        QVERIFY(follow(*room));
        QVERIFY(room->done(room->registry->setOpenAsLed(u"fruit"_s, true)));
        QVERIFY(room->done(room->registry->assign(u"fruit"_s, u"ra"_s, u"apple"_s)));
        QVERIFY(room->done(room->registry->assign(u"fruit"_s, u"rp"_s, u"pear"_s)));
    }
}

void FollowingTest::isDefinedAsThere()
{
    QCOMPARE(yard().registry->leader(u"fruit"_s), home().registry->station());
    QVERIFY(home().registry->leader(u"fruit"_s).isEmpty());
    QVERIFY(change([](Poll& poll) {
        poll.question = u"Which one?"_s;
        poll.answers.append({u"plum"_s, u"Plum"_s});
    }));
    QVERIFY(yard().registry->find(u"fruit"_s)->question != u"Which one?"_s);
    QCOMPARE(tell(home(), yard()), QString());
    QCOMPARE(yard().registry->find(u"fruit"_s)->question, u"Which one?"_s);
    QVERIFY(yard().registry->find(u"fruit"_s)->answer(u"plum"_s));
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
}

void FollowingTest::roundsAreTheLeaders()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    yard().reactor.advance(std::chrono::seconds(5));
    home().reactor.advance(std::chrono::seconds(5));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    QVERIFY(tellAll());
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 2);
    QCOMPARE(yard().registry->tally(u"fruit"_s).votes, 0);
    QCOMPARE(yard().registry->pastRounds(u"fruit"_s).value(0).votes, 1);
    QVERIFY(agree());
}

void FollowingTest::whatCameBeforeTheRoundIsHeardOfCountsInIt()
{
    for (auto& room : m_rooms)
        room->reactor.advance(std::chrono::seconds(5));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    for (auto& room : m_rooms)
        room->reactor.advance(std::chrono::seconds(5));
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s)); // it has no line, and knows of no new round
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 1);
    QVERIFY(tellAll());
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 2);
    QCOMPARE(yard().registry->tally(u"fruit"_s).votes, 1);
    QVERIFY(agree());
}

void FollowingTest::readersAndPicturesAreTheStationsOwn()
{
    QVERIFY(change([](Poll& poll) {
        poll.readers = {{u"rx"_s, u"apple"_s}};
        poll.answers[0].image = u"/etc/hostname"_s;
    }));
    QVERIFY(tellAll());
    const auto* there = yard().registry->find(u"fruit"_s);
    QCOMPARE(there->readers.value(u"ra"_s), u"apple"_s);
    QVERIFY(!there->readers.contains(u"rx"_s));
    QVERIFY(there->answers[0].image.isEmpty());
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(tellAll());
    QVERIFY(agree());
}

/// A station that follows nobody, or somebody else, has its own rounds.
void FollowingTest::othersAreNoLeaders()
{
    SealedRoom other;
    const auto toml = home().waited(home().registry->exportPoll(u"fruit"_s));
    QVERIFY(toml);
    QVERIFY(other.done(other.registry->importPolls(*toml)));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    QVERIFY(home().tap(u"ra"_s, u"ONE"_s));
    QCOMPARE(tell(home(), other), QString());
    QCOMPARE(other.registry->find(u"fruit"_s)->round, 1);
    QCOMPARE(other.registry->tally(u"fruit"_s).votes, 1);
    QVERIFY(checked(linesOf(other.sealedLog()), other.registry->sealHead(u"fruit"_s)).holds());
    // Nor does it lead those that follow the home.
    QVERIFY(other.done(other.registry->resetPoll(u"fruit"_s)));
    QCOMPARE(tell(other, yard()), QString());
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 1);
}

void FollowingTest::isChangedThereAlone()
{
    const auto refused = [this](Task<Result<Done>> task) {
        const auto done = yard().waited(std::move(task));
        return !done && done.error().kind == Error::Kind::Refused;
    };
    auto poll = *yard().registry->find(u"fruit"_s);
    QVERIFY(yard().done(yard().registry->save(poll))); // as it is
    poll.question = u"Another?"_s;
    QVERIFY(refused(yard().registry->save(poll)));
    QVERIFY(refused(yard().registry->closePoll(u"fruit"_s)));
    QVERIFY(refused(yard().registry->resetPoll(u"fruit"_s)));
    QVERIFY(refused(yard().registry->remove(u"fruit"_s)));
    QVERIFY(refused(yard().registry->setResultsHidden(u"fruit"_s, true)));
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
}

void FollowingTest::opensAsLed()
{
    QVERIFY(yard().done(yard().registry->setOpenAsLed(u"fruit"_s, false)));
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    QVERIFY(yard().done(yard().registry->setOpenAsLed(u"fruit"_s, true)));
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
    // When it was opened is the leader's affair, too, also where nobody could vote here meanwhile.
    QVERIFY(yard().done(yard().registry->setOpenAsLed(u"fruit"_s, true, 1'699'999'000'000)));
    QCOMPARE(yard().registry->find(u"fruit"_s)->openedAt, std::optional<qint64>(1'699'999'000'000));
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    QVERIFY(hall().done(hall().registry->setOpenAsLed(u"fruit"_s, false)));
    QVERIFY(tellAll());
    QVERIFY(hall().done(hall().registry->setOpenAsLed(u"fruit"_s, false, 1'699'999'500'000)));
    const auto* missed = hall().registry->find(u"fruit"_s);
    QCOMPARE(missed->openedAt, std::optional<qint64>(1'699'999'500'000));
    QCOMPARE(missed->state, Poll::State::Closed);
    QVERIFY(agree());
}

void FollowingTest::anotherPollOfThatNameStays()
{
    SealedRoom other;
    QVERIFY(other.makeOpen(fruitPoll()));
    const auto followed = other.waited(
        other.registry->follow({*home().registry->find(u"fruit"_s), m_salt, home().registry->station()}));
    QVERIFY(!followed);
    QCOMPARE(followed.error().reason, Reason::AlreadyExists);
    QVERIFY(other.registry->leader(u"fruit"_s).isEmpty());
}

void FollowingTest::goesOnByItselfAndFollowsAgain()
{
    QVERIFY(yard().done(yard().registry->unfollow(u"fruit"_s)));
    QVERIFY(follow(yard()));
    QCOMPARE(yard().registry->leader(u"fruit"_s), home().registry->station());
    QVERIFY(yard().done(yard().registry->unfollow(u"fruit"_s)));
    QVERIFY(yard().done(yard().registry->resetPoll(u"fruit"_s)));
    QVERIFY(!follow(yard()));
}

void FollowingTest::forgetsNumbersWithItsLeader()
{
    QVERIFY(change([](Poll& poll) { poll.keepsNumbers = true; }));
    QVERIFY(tellAll());
    QVERIFY(yard().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto numbers = [this] {
        const auto rows = yard().rows();
        return std::count_if(
            rows.begin(), rows.end(), [](const SealedRow& row) { return !row.stored.entry.tag.isEmpty(); });
    };
    QCOMPARE(numbers(), 1);
    QVERIFY(change([](Poll& poll) { poll.keepsNumbers = false; }));
    QVERIFY(tellAll());
    QCOMPARE(numbers(), 0);
    QVERIFY(agree());
}

void FollowingTest::isStillLedAfterARestart()
{
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    QVERIFY(tellAll());
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    yard().restart();
    QCOMPARE(yard().registry->leader(u"fruit"_s), home().registry->station());
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 2);
    QVERIFY(tellAll());
    QVERIFY(agree());
}

void FollowingTest::manyStationsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void FollowingTest::manyStationsAgree()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int step = 0; step < 70; ++step) {
        auto& room = *m_rooms[random.bounded(3)];
        room.reactor.advance(std::chrono::milliseconds(random.bounded(3000)));
        QVERIFY(room.tap(random.bounded(2) ? u"ra"_s : u"rp"_s, u"CARD%1"_s.arg(random.bounded(12))));
        if (random.bounded(12) == 0)
            QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
        if (random.bounded(10) == 0)
            QVERIFY(change([&random](Poll& poll) {
                poll.policy.mode = random.bounded(2) ? Policy::Mode::Once : Policy::Mode::Change;
                poll.question += u"?"_s;
            }));
        auto& from = *m_rooms[random.bounded(3)];
        auto& to = *m_rooms[random.bounded(3)];
        if (&from != &to)
            QCOMPARE(tell(from, to, {}, 1 + random.bounded(4000)), QString());
    }
    QVERIFY(tellAll());
    QVERIFY(agree());
}

QTEST_GUILESS_MAIN(FollowingTest)
#include "tst_following.moc"
