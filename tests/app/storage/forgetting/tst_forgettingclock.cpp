#include "app/storage/forgetting/forgettingclock.h"

#include <limits>

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is forgotten by a clock that is wrong for a while is gone for good.
class ForgettingClockTest : public QObject {
    Q_OBJECT

    static constexpr qint64 day = 86'400'000;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_database = std::move(*Database::open(*m_reactor, storagePlace(m_folder->filePath(u"x.db"_s))));
        m_told.clear();
        start();
    }
    void cleanup()
    {
        m_clock.reset();
        m_database.reset();
    }

    void isBelievedAsTimeGoesBy()
    {
        QVERIFY(isBelieved());
        for (const auto gap : {1h, 24h, 2000h}) {
            wall().advance(gap);
            QVERIFY(isBelieved());
        }
        start();
        wall().setWallClock(day); // off for a night
        QVERIFY(isBelieved());
        QCOMPARE(m_told, QStringList());
    }

    void notAheadForSomeSeconds()
    {
        QVERIFY(isBelieved());
        wall().setWallClock(5000 * day);
        start();
        QVERIFY(!isBelieved());
        QVERIFY(!isBelieved());
        start(); // once more while it is wrong
        QVERIFY(!isBelieved());
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().contains(u"2037-"));
        QVERIFY(m_told.first().contains(u"2023-11-14 22:13 UTC"));
        wall().setWallClock(-5000 * day);
        QVERIFY(isBelieved());
        start();
        QVERIFY(isBelieved());
    }

    void notBehindEither()
    {
        QVERIFY(isBelieved());
        wall().setWallClock(-200 * day);
        QVERIFY(!isBelieved());
        wall().advance(23h);
        QVERIFY(!isBelieved());
        wall().advance(1h);
        QVERIFY(isBelieved()); // it has stayed so
        QVERIFY(isBelieved());
    }

    void neverBeforeTheProgramWas()
    {
        wall().setWallClock(-wall().wallMsecs());
        QVERIFY(!isBelieved());
        wall().advance(100h);
        QVERIFY(!isBelieved());
        wall().setWallClock(1'700'000'000'000 - wall().wallMsecs());
        QVERIFY(isBelieved());
    }

    /// Who starts the program for an hour now and then never has it running for a day.
    void believesWhatAnEarlierRunMet()
    {
        QVERIFY(isBelieved());
        wall().setWallClock(7 * day);
        start();
        QVERIFY(!isBelieved());
        wall().setWallClock(7 * day);
        start();
        QVERIFY(isBelieved());
        wall().setWallClock(day);
        start();
        QVERIFY(isBelieved());
        QCOMPARE(m_told.size(), 1);
    }

    void allWhoAskKnowOfTheSameStep()
    {
        QVERIFY(isBelieved());
        wall().setWallClock(5000 * day);
        start();
        QVERIFY(!isBelieved());
        ForgettingClock other(
            *m_database, m_reactor->clock(), [this](const QString&, const Error& error) { m_told << error.text; });
        QVERIFY(!*waited(*m_reactor, other.isBelieved()));
        QCOMPARE(m_told.size(), 1);
    }

    /// An earlier version asked nobody, so that nobody knows when the clock was right.
    void atFirstWhatWasStoredLastTells_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<bool>("believed");
        QTest::newRow("just now") << qint64(0) << true;
        QTest::newRow("off for a month") << 30 * day << true;
        QTest::newRow("an hour back") << -day / 24 << true;
        QTest::newRow("years ahead") << 5000 * day << false;
        QTest::newRow("months back") << -200 * day << false;
    }

    void atFirstWhatWasStoredLastTells()
    {
        QFETCH(qint64, ahead);
        store(wall().wallMsecs());
        wall().setWallClock(ahead);
        start(newest);
        QTEST(isBelieved(), "believed");
        QTEST(m_told.isEmpty(), "believed");
        wall().advance(23h);
        QTEST(isBelieved(), "believed");
        wall().advance(1h);
        QVERIFY(isBelieved()); // it has stayed so
    }

    void whatWasStampedBeforeTheProgramTellsNothing()
    {
        store(1000);
        start(newest);
        QVERIFY(isBelieved());
    }

    /// Who asks first may be one who has nothing to lose.
    void whoHasStoredNothingVouchesForNobody()
    {
        store(wall().wallMsecs());
        wall().setWallClock(5000 * day);
        start(u"SELECT max(at) FROM stored WHERE at < 0"_s);
        QVERIFY(isBelieved());
        start(newest);
        QVERIFY(!isBelieved());
        wall().setWallClock(-5000 * day);
        QVERIFY(isBelieved());
        wall().setWallClock(5000 * day);
        start(newest); // it is known now
        QVERIFY(!isBelieved());
    }

    /// A message comes before the first question.
    void whatThisRunHasStoredVouchesForNothing()
    {
        store(wall().wallMsecs());
        wall().setWallClock(5000 * day);
        start(newest);
        wall().advance(1min);
        store(wall().wallMsecs());
        QVERIFY(!isBelieved());
        wall().setWallClock(-5000 * day);
        QVERIFY(!isBelieved()); // one of the two stamps is wrong, and nobody knows which
        wall().advance(24h);
        QVERIFY(isBelieved());
    }

    /// Its own stamps are of the wrong time already.
    void norDoesWhoStoredWhileOthersDoubt()
    {
        store(wall().wallMsecs());
        wall().setWallClock(5000 * day);
        start(newest);
        QVERIFY(!isBelieved());
        start(u"SELECT %1"_s.arg(wall().wallMsecs()));
        QVERIFY(!isBelieved());
        start(newest);
        QVERIFY(!isBelieved());
    }

    /// Whoever reckons with it gets another time, or no number at all.
    void whatIsNoTimeIsAsGoodAsNone_data()
    {
        QTest::addColumn<qint64>("kept");
        QTest::newRow("the least") << std::numeric_limits<qint64>::min();
        QTest::newRow("the most") << std::numeric_limits<qint64>::max();
        QTest::newRow("before 1970") << -1LL;
        QTest::newRow("behind 9999") << 253'402'300'800'000LL;
    }

    void whatIsNoTimeIsAsGoodAsNone()
    {
        QFETCH(qint64, kept);
        QVERIFY(isBelieved());
        const auto write = [&](qint64 believed, qint64 doubted) {
            return waited(*m_reactor, m_database->write([=](QSqlDatabase& connection) {
                return runStatement(
                    connection, u"UPDATE forgetting_clock SET believed = ?, doubted = ?"_s, {believed, doubted});
            }));
        };
        QVERIFY(write(kept, kept));
        start();
        QVERIFY(isBelieved()); // as at first
        QCOMPARE(m_told, QStringList());
        QVERIFY(write(wall().wallMsecs(), kept));
        wall().setWallClock(5000 * day);
        start();
        QVERIFY(!isBelieved());
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().contains(u"2023-11-14"));
    }

    void whatWasStoredAtNoTimeIsAhead()
    {
        store(std::numeric_limits<qint64>::max());
        start(newest);
        QVERIFY(!isBelieved());
        QVERIFY(m_told.first().contains(u"9999-12-31"));
        wall().advance(24h);
        QVERIFY(isBelieved());
    }

private:
    inline static const QString newest = u"SELECT max(at) FROM stored WHERE at NOT BETWEEN :run"_s;

    void store(qint64 at)
    {
        const auto stored = waited(*m_reactor, m_database->write([at](QSqlDatabase& connection) {
            const auto made = runStatement(connection, u"CREATE TABLE IF NOT EXISTS stored (at INTEGER)"_s);
            return made ? runStatement(connection, u"INSERT INTO stored (at) VALUES (?)"_s, {at}) : made;
        }));
        QVERIFY(stored);
    }
    ManualClock& wall() { return m_reactor->manualClock(); }
    void start(const QString& newest = {}) ///< A new run.
    {
        m_clock = std::make_unique<ForgettingClock>(
            *m_database, m_reactor->clock(), [this](const QString&, const Error& error) { m_told << error.text; },
            newest);
    }
    bool isBelieved() { return *waited(*m_reactor, m_clock->isBelieved()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ForgettingClock> m_clock;
    QStringList m_told;
};

QTEST_GUILESS_MAIN(ForgettingClockTest)
#include "tst_forgettingclock.moc"
