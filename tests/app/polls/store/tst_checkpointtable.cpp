#include "app/polls/store/checkpointtable.h"

#include <atomic>
#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QRandomGenerator>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a book answers.
struct State {
    QList<Poll> polls;
    QList<Tally> tallies;
    QList<QList<Tally>> past;
    QList<QList<Vote>> latest;
    QList<QList<Minute>> minutes;
    bool operator==(const State&) const = default;
};

State stateOf(const PollRegistry& registry)
{
    State state;
    state.polls = registry.polls();
    for (const auto& poll : std::as_const(state.polls)) {
        state.tallies.append(registry.tally(poll.id));
        state.past.append(registry.pastRounds(poll.id));
        state.latest.append(registry.latestVotes(poll.id, 1000));
        state.minutes.append(registry.timeline(poll.id));
    }
    return state;
}

/// A process of its own, which says how many taps were told to be stored.
[[noreturn]] void voteUntilKilled(const QString& file, int told, quint32 seed)
{
    QRandomGenerator random(seed);
    MemoryReactor reactor;
    auto database = Database::open(reactor, storagePlace(file));
    PollRegistry registry(reactor.clock(), **database);
    const auto finish = [&reactor](Task<Result<Done>> task) { reactor.turnUntil([&task] { return task.isReady(); }); };
    finish(registry.load());
    while (true) {
        finish(registry.openPoll(u"fruit"_s));
        for (int i = 0; i < 600; ++i)
            registry.tapped({.reader = i % 2 ? u"ra"_s : u"rp"_s,
                .tag = QString::number(10'000'000 + random.bounded(300)),
                .at = 1'000'000});
        reactor.turnUntil([&registry] { return registry.waitingTaps() == 0; });
        finish(registry.closePoll(u"fruit"_s));
        const qint32 taps = registry.tally(u"fruit"_s).taps;
        if (::write(told, &taps, sizeof taps) != sizeof taps)
            ::_exit(1);
    }
}

} // namespace

class CheckpointTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<BookRoom>(); }
    void cleanup() { m_room.reset(); }

    void votesAreTheSameWithAndWithout_data();
    void votesAreTheSameWithAndWithout();
    void aKillAtAnyMomentLosesNothing();
    void takesOneEachTenThousand();
    void takesOneAtACleanStop();
    void damagedOnesAreMadeAnew_data();
    void damagedOnesAreMadeAnew();
    void whatChangesThePastMakesThemVoid();
    void mergedLogsAreReadByTime();
    void mergesMakeNoNewOneEachTime();
    void whatCameBackIsCountedFromACheckpoint();
    void aDeliveryOfLongAgoIsKnown();
    void oneThatCannotBeStoredTroublesNobody();

private:
    BookRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    bool tapMany(int count, int cards = 1'000'000, const QString& reader = {});
    bool run(const QString& sql);
    qint64 ask(const QString& sql);
    qint64 checkpoints() { return ask(u"SELECT count(*) FROM polls_checkpoint"_s); }
    State stateAfterRestart()
    {
        room().restart();
        return stateOf(registry());
    }
    State stateFromLog() { return run(u"DELETE FROM polls_checkpoint"_s) ? stateAfterRestart() : State(); }

    std::unique_ptr<BookRoom> m_room;
    QRandomGenerator m_random{17};
    int m_next = 0;
};

bool CheckpointTableTest::tapMany(int count, int cards, const QString& reader)
{
    for (int i = 0; i < count; ++i) {
        const auto card = cards < count ? int(m_random.bounded(cards)) : m_next++;
        const auto where = !reader.isEmpty() ? reader : m_random.bounded(2) ? u"ra"_s : u"rp"_s;
        registry().tapped({.reader = where,
            .tag = u"%1"_s.arg(0x7000'0000 + card, 8, 16, QLatin1Char('0')).toUpper(),
            .at = room().now()});
        if (i % 100 == 0)
            room().reactor.advance(std::chrono::milliseconds(m_random.bounded(900)));
    }
    return room().settle();
}

bool CheckpointTableTest::run(const QString& sql)
{
    return room().done(
        room().database->write([sql](QSqlDatabase& connection) { return runStatement(connection, sql); }));
}

qint64 CheckpointTableTest::ask(const QString& sql)
{
    const auto answer = room().waited(room().database->read([sql](QSqlDatabase& connection) -> Result<qint64> {
        auto query = runQuery(connection, sql);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }));
    return *answer;
}

void CheckpointTableTest::votesAreTheSameWithAndWithout_data()
{
    QTest::addColumn<Policy::Mode>("mode");
    QTest::newRow("once") << Policy::Mode::Once;
    QTest::newRow("change") << Policy::Mode::Change;
    QTest::newRow("multi") << Policy::Mode::Multi;
    QTest::newRow("every") << Policy::Mode::Every;
}

void CheckpointTableTest::votesAreTheSameWithAndWithout()
{
    QFETCH(Policy::Mode, mode);
    auto poll = fruitPoll(u"fruit"_s, mode);
    poll.policy.cooldownMs = 700;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().makeOpen(fruitPoll(u"other"_s)));
    int restored = 0;
    for (int turn = 0; turn < 25; ++turn) {
        QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
        QVERIFY(tapMany(int(m_random.bounded(800)), 400));
        const auto card = registry().latestVotes(u"fruit"_s, 1).value(0).card;
        switch (m_random.bounded(7)) {
        case 0: QVERIFY(room().done(registry().resetPoll(u"fruit"_s))); break;
        case 1:
            QVERIFY(room().done(registry().assign(u"fruit"_s, u"ra"_s, m_random.bounded(2) ? u"apple"_s : u"pear"_s)));
            break;
        case 2: QVERIFY(room().done(registry().registerCard(u"fruit"_s, QString::number(70'000'000 + turn)))); break;
        case 3:
            (void)room().waited(registry().retract(u"fruit"_s, card)); // it may have no vote
            break;
        case 4:
            QVERIFY(room().done(registry().eraseCard(u"700000%1"_s.arg(10 + turn),
                turn % 2 ? PollRegistry::Erasure::Remove : PollRegistry::Erasure::Anonymise)));
            break;
        default: break;
        }
        if (m_random.bounded(2))
            QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
        if (m_random.bounded(4) == 0)
            QVERIFY(room().done(registry().stop()));
        const auto lived = stateOf(registry());
        restored += checkpoints() > 0;
        QVERIFY(stateAfterRestart() == lived);
        if (turn % 5 == 4)
            QVERIFY(stateFromLog() == lived);
    }
    QVERIFY(restored > 5);
}

// Closed again and again, so that checkpoints are on their way all the time; and killed by the system, in the midst of
// it.
void CheckpointTableTest::aKillAtAnyMomentLosesNothing()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Change)));
    m_room->registry.reset();
    m_room->database.reset(); // its threads would not come along
    for (int turn = 0; turn < 15; ++turn) {
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const auto child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0)
            voteUntilKilled(room().file(), pipe[1], quint32(turn));
        ::close(pipe[1]);
        qint32 told = 0;
        pollfd heard{pipe[0], POLLIN, 0};
        QCOMPARE(::poll(&heard, 1, 60'000), 1); // it has voted
        QCOMPARE(::read(pipe[0], &told, sizeof told), ssize_t(sizeof told));
        QTest::qSleep(int(m_random.bounded(100))); // fixed wait: killed at any moment
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        for (qint32 next = 0; ::read(pipe[0], &next, sizeof next) == sizeof next;)
            told = next;
        ::close(pipe[0]);
        room().open();
        const auto lived = stateOf(registry());
        QVERIFY(lived.tallies.first().taps >= told);
        QVERIFY(stateFromLog() == lived);
        m_room->registry.reset();
        m_room->database.reset();
    }
    room().open();
    QVERIFY(registry().tally(u"fruit"_s).taps > 1000);
}

void CheckpointTableTest::takesOneEachTenThousand()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(tapMany(9'900));
    QCOMPARE(checkpoints(), 0);
    QVERIFY(tapMany(400));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    QCOMPARE(ask(u"SELECT count(*) FROM polls_checkpoint_part"_s), 1);
    QVERIFY(tapMany(10'100));
    QVERIFY(room().reactor.turnUntil([this] { return ask(u"SELECT count(*) FROM polls_checkpoint_part"_s) == 2; }));
    const auto lived = stateOf(registry());
    QCOMPARE(lived.tallies.first().votes, 20'400);
    QVERIFY(stateAfterRestart() == lived);
    // It is what a start goes by: without the beginning of the log nothing is missed but the log.
    QVERIFY(run(u"DELETE FROM polls_log WHERE number BETWEEN 10 AND 5000"_s));
    QVERIFY(stateAfterRestart() == lived);
}

void CheckpointTableTest::takesOneAtACleanStop()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(tapMany(100));
    QVERIFY(room().done(registry().stop()));
    QCOMPARE(checkpoints(), 0); // so few are read as quickly
    room().restart();
    QVERIFY(tapMany(600));
    const auto lived = stateOf(registry());
    QVERIFY(room().done(registry().stop())); // does not wait for it
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    QVERIFY(stateAfterRestart() == lived);
}

void CheckpointTableTest::damagedOnesAreMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("head") << u"UPDATE polls_checkpoint SET head = substr(head, 1, 100) || x'00' || substr(head, 102)"_s;
    QTest::newRow("no head") << u"UPDATE polls_checkpoint SET head = x''"_s;
    QTest::newRow("text for a head") << u"UPDATE polls_checkpoint SET head = 'nothing'"_s;
    QTest::newRow("part")
        << u"UPDATE polls_checkpoint_part SET cards = substr(cards, 1, 100) || x'ffff' || substr(cards, 103) WHERE part = 0"_s;
    QTest::newRow("short part") << u"UPDATE polls_checkpoint_part SET cards = substr(cards, 1, 99)"_s;
    QTest::newRow("lost part") << u"DELETE FROM polls_checkpoint_part WHERE part = 1"_s;
    QTest::newRow("another version's") << u"UPDATE polls_checkpoint SET version = '0 0.0.1'"_s;
}

void CheckpointTableTest::damagedOnesAreMadeAnew()
{
    QFETCH(QString, damage);
    QVERIFY(room().makeOpen(fruitPoll()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
        QVERIFY(tapMany(600));
        QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
        QVERIFY(room().reactor.turnUntil(
            [this, i] { return ask(u"SELECT count(*) FROM polls_checkpoint_part"_s) == i + 1; }));
    }
    const auto lived = stateOf(registry());
    QVERIFY(run(damage));
    QVERIFY(stateAfterRestart() == lived);
    QCOMPARE(room().heard.troubles.size(), 0);
    // in one piece
    QVERIFY(room().reactor.turnUntil([this] { return ask(u"SELECT count(*) FROM polls_checkpoint_part"_s) == 1; }));
    QVERIFY(run(u"DELETE FROM polls_log WHERE number BETWEEN 10 AND 500"_s));
    QVERIFY(stateAfterRestart() == lived);
}

void CheckpointTableTest::whatChangesThePastMakesThemVoid()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    QVERIFY(tapMany(600, 50, u"ra"_s));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    const auto before = registry().tally(u"fruit"_s).votes;
    QVERIFY(room().done(registry().eraseCard(u"70000001"_s, PollRegistry::Erasure::Remove)));
    QVERIFY(registry().tally(u"fruit"_s).votes < before);
    const auto lived = stateOf(registry());
    QVERIFY(stateAfterRestart() == lived);
    QVERIFY(stateFromLog() == lived);
    QVERIFY(room().done(registry().remove(u"fruit"_s)));
    QCOMPARE(checkpoints(), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM polls_checkpoint_part"_s), 0);
}

void CheckpointTableTest::mergedLogsAreReadByTime()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    BookRoom other;
    const auto toml = room().waited(registry().exportPoll(u"fruit"_s));
    QVERIFY(toml.ok());
    QVERIFY(other.done(other.registry->save(fruitPoll(u"unused"_s))));
    QVERIFY(other.waited(other.registry->importPolls(*toml)).ok());
    QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(tapMany(600, 300));
        QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
        for (int i = 0; i < 20; ++i)
            QVERIFY(other.tap(i % 2 ? u"ra"_s : u"rp"_s, QString::number(90'000'000 + round * 100 + i)));
        const auto log = other.exported(u"fruit"_s, ExportFormat::Log);
        QVERIFY(log.ok());
        QVERIFY(room().done(registry().mergeLog(u"fruit"_s, *log)));
        QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
        QVERIFY(tapMany(100, 300));
        const auto lived = stateOf(registry());
        QVERIFY(stateAfterRestart() == lived);
        QVERIFY(checkpoints() > 0);
        QVERIFY(stateFromLog() == lived);
    }
}

void CheckpointTableTest::mergesMakeNoNewOneEachTime()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    BookRoom other;
    QVERIFY(other.waited(other.registry->importPolls(*room().waited(registry().exportPoll(u"fruit"_s)))).ok());
    QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
    QVERIFY(tapMany(10'100));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    int next = 90'000'000;
    // The tap comes last: with it is stored what was due before it.
    const auto tapHere = [&] { return room().tap(u"rp"_s, QString::number(next++)); };
    const auto mergeOne = [&] {
        return other.tap(u"ra"_s, QString::number(next++))
            && room().done(registry().mergeLog(u"fruit"_s, *other.exported(u"fruit"_s, ExportFormat::Log)))
            && tapHere();
    };
    QVERIFY(mergeOne());
    QCOMPARE(checkpoints(), 0);
    QVERIFY(mergeOne());
    QCOMPARE(checkpoints(), 0);
    // A start has to read no more than what came in a few minutes, where nothing is merged for so long.
    room().reactor.advance(Checkpoints::betweenMerges);
    QVERIFY(tapHere());
    QCOMPARE(checkpoints(), 1);
    QVERIFY(mergeOne());
    QCOMPARE(checkpoints(), 0);
    const auto lived = stateOf(registry());
    QCOMPARE(lived.tallies.first().votes, 10'100 + 7);
    QVERIFY(room().done(registry().stop()));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    QVERIFY(stateAfterRestart() == lived);
}

/// Votes in this station's own name, while the poll was closed here.
void CheckpointTableTest::whatCameBackIsCountedFromACheckpoint()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    BookRoom twin;
    QVERIFY(twin.done(twin.database->write([station = registry().station()](QSqlDatabase& connection) {
        return runStatement(connection, u"UPDATE polls_station SET station = ?, chain = '0f0f0f0f'"_s, {station});
    })));
    twin.restart();
    QVERIFY(twin.waited(twin.registry->importPolls(*room().waited(registry().exportPoll(u"fruit"_s)))).ok());
    QVERIFY(twin.done(twin.registry->openPoll(u"fruit"_s)));
    QVERIFY(tapMany(600, 300));
    const auto before = registry().tally(u"fruit"_s).votes;
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    twin.reactor.advance(std::chrono::hours(24));
    for (int i = 0; i < 20; ++i)
        QVERIFY(twin.tap(u"ra"_s, QString::number(90'000'000 + i)));
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, *twin.exported(u"fruit"_s, ExportFormat::Log))));
    QCOMPARE(registry().tally(u"fruit"_s).votes, before + 20);
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QVERIFY(tapMany(600, 300));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto lived = stateOf(registry());
    QVERIFY(stateAfterRestart() == lived);
    QVERIFY(checkpoints() > 0);
    QVERIFY(stateFromLog() == lived);
}

void CheckpointTableTest::aDeliveryOfLongAgoIsKnown()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    const auto deliver = [this](const QString& uuid) {
        registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now(), .uuid = uuid});
    };
    deliver(u"old"_s);
    QVERIFY(tapMany(9'000)); // more than are remembered
    const auto votes = registry().tally(u"fruit"_s).votes;
    deliver(u"old"_s);
    deliver(u"new"_s);
    deliver(u"old"_s);
    QVERIFY(room().settle());
    QCOMPARE(registry().tally(u"fruit"_s).votes, votes + 1);
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    room().restart();
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    for (const auto& uuid : {u"new"_s, u"newest"_s, u"old"_s})
        deliver(uuid);
    QVERIFY(room().settle());
    QCOMPARE(registry().tally(u"fruit"_s).votes, votes + 2);
    QCOMPARE(room().heard.troubles.size(), 0);
    const auto lived = stateOf(registry());
    QVERIFY(stateFromLog() == lived);
}

void CheckpointTableTest::oneThatCannotBeStoredTroublesNobody()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(tapMany(600));
    const auto commits = std::make_shared<std::atomic<int>>(0);
    room().database->setFault([commits]() -> std::optional<Error> {
        return ++*commits > 1
            ? std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13})
            : std::nullopt;
    });
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().reactor.turnUntil([&commits] { return *commits > 1; }));
    QVERIFY(!room().done(registry().openPoll(u"fruit"_s)));
    room().freeDisk();
    QCOMPARE(checkpoints(), 0);
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QVERIFY(tapMany(600));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().reactor.turnUntil([this] { return checkpoints() == 1; }));
    QCOMPARE(room().heard.troubles.size(), 0);
    const auto lived = stateOf(registry());
    QCOMPARE(lived.tallies.first().votes, 1200);
    QVERIFY(stateAfterRestart() == lived);
}

QTEST_GUILESS_MAIN(CheckpointTableTest)
#include "tst_checkpointtable.moc"
