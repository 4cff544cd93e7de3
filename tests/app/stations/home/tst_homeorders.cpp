#include "app/stations/home/homeorders.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HomeOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_failures.clear();
        m_failing.reset();
        m_orders = std::make_unique<HomeOrders>(
            m_clock,
            [this](QString id, QByteArray content) {
                if (m_failing && (id == m_failingId || m_failingId.isEmpty()))
                    return Task<Result<Done>>(*m_failing);
                m_said.append(id + u'=' + QString::fromUtf8(content));
                return Task<Result<Done>>(Done{});
            },
            [this](const QString& id, const Error&) { m_failures.append(id); });
    }

    void saysWhatHasChanged()
    {
        m_orders->set(u"one"_s, "1");
        m_clock.advance(1s);
        QVERIFY(m_said.isEmpty()); // there is no connection
        m_orders->start({});
        m_clock.advance(1s);
        m_orders->set(u"one"_s, "1");
        m_orders->set(u"two"_s, "2");
        m_clock.advance(1s);
        m_orders->set(u"one"_s, "3");
        m_orders->set(u"one"_s, "4");
        m_clock.advance(1s);
        QCOMPARE(m_said, (QStringList{u"one=1"_s, u"two=2"_s, u"one=4"_s}));
        QVERIFY(m_orders->isDone());
    }

    void whatTheServiceHasIsNotSaidAgain()
    {
        for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
            m_orders->set(id, "1");
        m_orders->start({{u"one"_s, "1"}, {u"two"_s, "0"}, {u"gone"_s, "1"}, {u"of-another"_s, {}}});
        m_clock.advance(1s);
        QCOMPARE(m_said, (QStringList{u"gone="_s, u"three=1"_s, u"two=1"_s}));
    }

    void allIsSaidAgain()
    {
        m_orders->set(u"one"_s, "1");
        m_orders->start({{u"one"_s, "1"}});
        m_clock.advance(1s);
        QVERIFY(m_said.isEmpty());
        m_orders->sayAgain();
        m_clock.advance(1s);
        QCOMPARE(m_said, QStringList{u"one=1"_s});
    }

    void whatGoesIsTakenAway()
    {
        m_orders->set(u"one"_s, "1");
        m_orders->start({});
        m_clock.advance(1s);
        m_orders->remove(u"one"_s);
        m_orders->remove(u"never"_s);
        m_clock.advance(1s);
        QCOMPARE(m_said, (QStringList{u"one=1"_s, u"one="_s}));
    }

    void whatFailsComesAgainAndHoldsNothingUp()
    {
        fail(u"one"_s);
        m_orders->set(u"one"_s, "1");
        m_orders->set(u"two"_s, "2");
        m_orders->start({});
        m_clock.advance(1s);
        QCOMPARE(m_said, QStringList{u"two=2"_s});
        QCOMPARE(m_failures, QStringList{u"one"_s});
        QVERIFY(m_orders->isDone()); // whoever waits for it waits no longer
        m_failing.reset();
        m_clock.advance(10s);
        QCOMPARE(m_said.last(), u"one=1"_s);
    }

    /// Neither what comes nor what goes.
    void whatIsNewDoesNotWaitForWhatIsTriedAgain()
    {
        fail(u"one"_s);
        m_orders->set(u"one"_s, "1");
        m_orders->set(u"two"_s, "2");
        m_orders->start({});
        m_clock.advance(1s);
        m_orders->set(u"three"_s, "3");
        m_orders->remove(u"two"_s);
        QVERIFY(!m_orders->isDone());
        m_clock.advance(100ms);
        QCOMPARE(m_said, (QStringList{u"two=2"_s, u"three=3"_s, u"two="_s}));
        QVERIFY(m_orders->isDone());
        QCOMPARE(m_failures.size(), 1);
        m_orders->set(u"one"_s, "4"); // that is new, too
        m_clock.advance(100ms);
        QCOMPARE(m_failures.size(), 2);
        m_clock.advance(10s);
        QCOMPARE(m_failures.size(), 3);
        m_orders->remove(u"one"_s);
        m_failing.reset();
        m_clock.advance(1min);
        QCOMPARE(m_said.sliced(3), QStringList{u"one="_s});
    }

    void whatIsTooLargeWaitsUntilItChanges()
    {
        fail(u"one"_s, Reason::TooLarge);
        m_orders->set(u"one"_s, "large");
        m_orders->start({});
        m_clock.advance(1min);
        QCOMPARE(m_failures, QStringList{u"one"_s});
        m_failing.reset();
        m_clock.advance(1min);
        QVERIFY(m_said.isEmpty() && m_orders->isDone());
        m_orders->set(u"one"_s, "1");
        m_clock.advance(1s);
        QCOMPARE(m_said, QStringList{u"one=1"_s});
    }

    void aCutLineIsNoFailure()
    {
        m_failing = Error::disconnected(Reason::ConnectionLost, u"There is no line."_s);
        m_failingId.clear();
        m_orders->set(u"one"_s, "1");
        m_orders->start({});
        m_clock.advance(1s);
        m_orders->stop();
        m_clock.advance(1min);
        QVERIFY(m_failures.isEmpty());
        m_failing.reset();
        m_orders->start({});
        m_clock.advance(1s);
        QCOMPARE(m_said, QStringList{u"one=1"_s});
    }

private:
    void fail(const QString& id, Reason reason = Reason::NotAuthorised)
    {
        m_failing = Error::refused(reason, u"It is not taken."_s);
        m_failingId = id;
    }

    ManualClock m_clock;
    QStringList m_said;
    std::optional<Error> m_failing;
    QString m_failingId;
    QStringList m_failures; ///< Ids.
    std::unique_ptr<HomeOrders> m_orders;
};

QTEST_GUILESS_MAIN(HomeOrdersTest)
#include "tst_homeorders.moc"
