#include "app/polls/pollmerging.h"

#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Result<Done> runAll(QSqlDatabase& connection, const QStringList& statements)
{
    for (const auto& sql : statements) {
        if (const auto done = runStatement(connection, sql); !done)
            return done;
    }
    return Done{};
}

/// Does something the first time that it is told of one of these.
struct Interrupter final : PollEvents {
    std::function<void()> atChange;
    std::function<void()> atVote;
    void pollChanged(const QString&) override { doOnce(atChange); }
    void voteCommitted(const Poll&, const Vote&, const Tally&) override { doOnce(atVote); }
    static void doOnce(std::function<void()>& what)
    {
        if (const auto once = std::exchange(what, {}))
            once();
    }
};

} // namespace

/// What is told of another station's votes, also where the storage cannot be read between the merge and the telling.
class PollMergingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsLaterWhatCouldNotBeRead();
    void goesOnWithTheVoteAtWhichItStopped();
    void tellsLaterWhichVotesAreGone();

private:
    Result<MergedVotes> merge()
    {
        return m_here->waited(
            m_here->registry->mergeLog(u"fruit"_s, *m_there->exported(u"fruit"_s, ExportFormat::Log)));
    }
    /// From the next read on nothing can be read of this table; the merge has been stored by then.
    void hide(const QString& table)
    {
        m_hiding = m_here->database->read([table](QSqlDatabase& connection) {
            return runAll(connection,
                {u"PRAGMA query_only = OFF"_s, u"CREATE TEMP TABLE %1 (other)"_s.arg(table),
                    u"PRAGMA query_only = ON"_s});
        });
    }
    bool show(const QString& table)
    {
        return m_hiding.isReady() && m_hiding.take().ok()
            && m_here->done(m_here->database->read([table](QSqlDatabase& connection) {
                   return runAll(connection,
                       {u"PRAGMA query_only = OFF"_s, u"DROP TABLE temp.%1"_s.arg(table), u"PRAGMA query_only = ON"_s});
               }));
    }
    HeardVotes& heard() { return m_here->heard; }
    QSet<qint64> toldNumbers()
    {
        QSet<qint64> numbers;
        for (const auto& told : std::as_const(heard().votes))
            numbers.insert(told.vote.number);
        return numbers;
    }

    Interrupter m_interrupter;
    std::unique_ptr<BookRoom> m_here;
    std::unique_ptr<BookRoom> m_there;
    Task<Result<Done>> m_hiding;
};

void PollMergingTest::init()
{
    m_here = std::make_unique<BookRoom>();
    m_there = std::make_unique<BookRoom>();
    QVERIFY(m_here->makeOpen(fruitPoll()));
    QVERIFY(m_there->done(m_there->registry->importPolls(*m_here->waited(m_here->registry->exportPoll(u"fruit"_s)))));
    QVERIFY(m_there->done(m_there->registry->openPoll(u"fruit"_s)));
    m_interrupter = {};
    m_here->registry->addListener(m_interrupter);
}

void PollMergingTest::cleanup()
{
    m_hiding = {};
    m_here.reset();
    m_there.reset();
}

void PollMergingTest::tellsLaterWhatCouldNotBeRead()
{
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_there->tap(u"rp"_s, u"B0B0B0B0"_s));
    m_interrupter.atChange = [this] { hide(u"polls_erased"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 2); // it was stored
    QCOMPARE(heard().votes.size(), 0);
    QVERIFY(show(u"polls_erased"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(heard().votes.size(), 1);

    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->votes, 2);
    QCOMPARE(again->stations, QSet<QString>{m_there->registry->station()});
    QCOMPARE(heard().votes.size(), 3); // and its own not once more
    QCOMPARE(toldNumbers().size(), 3);

    QCOMPARE(merge()->votes, 0);
    QCOMPARE(heard().votes.size(), 3);
}

void PollMergingTest::goesOnWithTheVoteAtWhichItStopped()
{
    constexpr int votes = 501; // one more than are read together
    for (int i = 0; i < votes; ++i)
        m_there->registry->tapped({.reader = u"ra"_s, .tag = QString::number(70'000'000 + i), .at = m_there->now()});
    QVERIFY(m_there->settle());
    m_interrupter.atVote = [this] { hide(u"polls_log"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(heard().votes.size(), votes - 1);
    QVERIFY(show(u"polls_log"_s));
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->votes, 2); // with the new one
    QCOMPARE(heard().votes.size(), votes + 1);
    QCOMPARE(toldNumbers().size(), votes + 1);
}

void PollMergingTest::tellsLaterWhichVotesAreGone()
{
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(merge().ok());
    const auto vote = heard().votes.last().vote;
    QVERIFY(m_there->done(
        m_there->registry->retract(u"fruit"_s, m_there->registry->latestVotes(u"fruit"_s, 1).first().card)));
    m_interrupter.atChange = [this] { hide(u"polls_erased"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 0);
    QCOMPARE(heard().erased.size(), 0);
    QVERIFY(show(u"polls_erased"_s));
    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->voidedBefore, 1);
    QCOMPARE(heard().erased.size(), 1);
    QCOMPARE(heard().erased.first().second, QList<qint64>{vote.number});
    QVERIFY(merge().ok());
    QCOMPARE(heard().erased.size(), 1);
}

QTEST_GUILESS_MAIN(PollMergingTest)
#include "tst_pollmerging.moc"
