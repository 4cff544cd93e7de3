#include "app/accounts/attempts/failurelimit.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FailureLimit::Try from(const QString& name, const QString& address, bool isKnown = false)
{
    return {name, LoginPlace::of(address), isKnown};
}

} // namespace

class FailureLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<FailureLimit>(m_clock); }

    void letsAPersonMistype()
    {
        fail(4, u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
    }

    void slowsGuessingDown()
    {
        fail(5, u"alice"_s, u"10.0.0.1"_s);
        const auto answer = m->mayTry(from(u"alice"_s, u"10.0.0.1"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Busy);
        QCOMPARE(answer.error().text, u"There were too many wrong passwords; try again in 1 s."_s);
        QVERIFY(may(u"bob"_s, u"10.0.0.1"_s));   // another name
        QVERIFY(may(u"alice"_s, u"10.0.0.2"_s)); // the real alice, elsewhere
        m_clock.advance(1s);
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
        fail(1, u"alice"_s, u"10.0.0.1"_s);
        m_clock.advance(1s);
        QVERIFY(!may(u"alice"_s, u"10.0.0.1"_s)); // two seconds now
        m_clock.advance(1s);
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
    }

    void waitsFiveMinutesAtMost()
    {
        fail(1000, u"alice"_s, u"10.0.0.1"_s, true);
        m_clock.advance(299s);
        QVERIFY(!may(u"alice"_s, u"10.0.0.1"_s, true));
        m_clock.advance(1s);
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s, true));
    }

    /// Many phones and the operator behind one address, and one of them tries names.
    void anAttackerBehindTheSameAddressKeepsNobodyOutWhoIsKnownThere()
    {
        for (int i = 0; i < 1000; ++i)
            fail(1, u"name%1"_s.arg(i), u"10.0.0.1"_s);
        QVERIFY(!may(u"fresh"_s, u"10.0.0.1"_s));
        QVERIFY(!may(u"alice"_s, u"10.0.0.1"_s));
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s, true));
        QVERIFY(may(u"fresh"_s, u"10.9.0.2"_s));
        fail(5, u"alice"_s, u"10.0.0.1"_s, true); // and is limited all the same
        QVERIFY(!may(u"alice"_s, u"10.0.0.1"_s, true));
    }

    void strangersElsewhereUseUpNobodysBudget()
    {
        for (int i = 0; i < 1000; ++i)
            fail(1, u"alice"_s, u"198.51.%1.%2"_s.arg(i / 250).arg(i % 250));
        QVERIFY(!may(u"alice"_s, u"203.0.113.5"_s)); // from nowhere known: as one of them
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s, true));
        QVERIFY(may(u"bob"_s, u"203.0.113.5"_s));
        m_clock.advance(30s); // not for long, though: it may be her on a journey
        QVERIFY(may(u"alice"_s, u"203.0.113.5"_s));
    }

    void onThisComputerOnlyTheNameCounts()
    {
        for (const auto& here :
            {u"127.0.0.1"_s, u"127.3.2.1"_s, u"::1"_s, u"::ffff:127.0.0.1"_s, u"/run/x.sock"_s, QString()}) {
            for (int i = 0; i < 1000; ++i)
                fail(1, u"name%1"_s.arg(i), here);
            QVERIFY(may(u"alice"_s, here));
        }
        fail(5, u"alice"_s, u"127.0.0.1"_s);
        QVERIFY(!may(u"alice"_s, u"::1"_s)); // one place, however it is written
        QVERIFY(may(u"bob"_s, u"127.0.0.1"_s));
        m->passed(from(u"alice"_s, u"127.0.0.1"_s));
        QVERIFY(may(u"alice"_s, u"127.0.0.1"_s));
        for (int i = 0; i < 1000; ++i)
            fail(1, u"alice"_s, u"198.51.%1.%2"_s.arg(i / 250).arg(i % 250));
        QVERIFY(may(u"alice"_s, u"127.0.0.1"_s));
    }

    void takesANetworkForOneAddress()
    {
        for (int i = 0; i < 50; ++i)
            fail(1, u"name%1"_s.arg(i), u"2001:db8:1:2::%1"_s.arg(i + 1, 0, 16));
        QVERIFY(!may(u"fresh"_s, u"2001:db8:1:2:ffff::1"_s));
        QVERIFY(may(u"fresh"_s, u"2001:db8:1:3::1"_s));
    }

    /// A customer has a /56 or a /48: 65,536 networks.
    void manyNetworksOfOneCustomerAreOne()
    {
        int free = 0;
        for (int i = 0; i < 5000; ++i) {
            const auto address = u"2001:db8:1:%1::1"_s.arg(i, 0, 16);
            if (may(u"alice"_s, address)) {
                ++free;
                fail(1, u"alice"_s, address);
            }
        }
        QCOMPARE(free, 20);
        QVERIFY(may(u"alice"_s, u"2001:db8:2::1"_s)); // the neighbour
        int names = 0;
        for (int i = 0; i < 5000; ++i) {
            const auto address = u"2001:db8:7:%1::1"_s.arg(i, 0, 16);
            if (may(u"name%1"_s.arg(i), address)) {
                ++names;
                fail(1, u"name%1"_s.arg(i), address);
            }
        }
        QCOMPARE(names, 200);
        int close = 0;
        for (int i = 0; i < 250; ++i) {
            const auto address = u"198.51.100.%1"_s.arg(i);
            if (may(u"carol"_s, address)) {
                ++close;
                fail(1, u"carol"_s, address);
            }
        }
        QCOMPARE(close, 20);
    }

    void aMappedAddressIsTheAddress()
    {
        fail(5, u"alice"_s, u"::ffff:10.0.0.1"_s);
        QVERIFY(!may(u"alice"_s, u"10.0.0.1"_s));
    }

    void forgivesTheNameNotThePlace()
    {
        fail(49, u"alice"_s, u"10.0.0.1"_s);
        m_clock.advance(6min);
        m->passed(from(u"alice"_s, u"10.0.0.1"_s));
        QVERIFY(may(u"bob"_s, u"10.0.0.1"_s));
        fail(1, u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(!may(u"bob"_s, u"10.0.0.1"_s));
    }

    void forgivesWhoIsVouchedFor()
    {
        fail(60, u"alice"_s, u"10.0.0.1"_s);
        fail(1, u"malice"_s, u"10.9.0.2"_s);
        QCOMPARE(m->waitOf(u"alice"_s), Clock::Duration(5min));
        QCOMPARE(m->waitOf(u"lice"_s), Clock::Duration());
        QVERIFY(!may(u"bob"_s, u"10.0.0.1"_s)); // the place waits, too
        m->forgive(u"alice"_s);
        QCOMPARE(m->waitOf(u"alice"_s), Clock::Duration());
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
        QVERIFY(may(u"bob"_s, u"10.0.0.1"_s));
        QCOMPARE(m->size(), 5); // malice's
    }

    void forgetsInAQuarterOfAnHour()
    {
        fail(20, u"alice"_s, u"10.0.0.1"_s);
        m_clock.advance(16min);
        fail(1, u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
    }

    void codesCountByNameAlone()
    {
        FailureLimit codes(m_clock, FailureLimit::ofCodes);
        for (int i = 0; i < 100; ++i)
            codes.failed(from(u"name%1"_s.arg(i), u"10.0.0.1"_s));
        QVERIFY(codes.mayTry(from(u"alice"_s, u"10.0.0.1"_s)));
        for (int i = 0; i < 20; ++i)
            codes.failed(from(u"alice"_s, u"10.%1.0.1"_s.arg(i)));
        QVERIFY(!codes.mayTry(from(u"alice"_s, u"203.0.113.5"_s)));
    }

    void noNameIsNotEveryName()
    {
        fail(5, {}, u"10.0.0.1"_s);
        QVERIFY(!may({}, u"10.0.0.1"_s));
        QVERIFY(may(u"alice"_s, u"10.0.0.1"_s));
    }

    /// Trying names from everywhere fills no memory, and frees nobody who has to wait.
    void staysBounded()
    {
        fail(200, u"alice"_s, u"192.0.2.1"_s, true);
        for (int i = 0; i < 30'000; ++i) {
            m_clock.advance(1ms);
            fail(1, u"name%1"_s.arg(i), u"10.%1.%2.1"_s.arg(i / 250).arg(i % 250));
        }
        QVERIFY(m->size() <= FailureLimit::maximumRows);
        QVERIFY(!may(u"alice"_s, u"192.0.2.1"_s, true));
        for (int i = 0; i < 60; ++i)
            fail(1, QString(100'000, u'x') + QString::number(i), QString(100'000, u'y'));
        QVERIFY(!may(QString(300, u'x'), {}));
    }

private:
    void fail(int times, const QString& name, const QString& address, bool isKnown = false)
    {
        for (int i = 0; i < times; ++i)
            m->failed(from(name, address, isKnown));
    }
    bool may(const QString& name, const QString& address, bool isKnown = false)
    {
        return m->mayTry(from(name, address, isKnown)).ok();
    }

    ManualClock m_clock;
    std::unique_ptr<FailureLimit> m;
};

QTEST_APPLESS_MAIN(FailureLimitTest)
#include "tst_failurelimit.moc"
