#include "netcore/address/halfopen.h"

#include <deque>

#include <QTest>

#include "tests/support/peeraddress.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HalfOpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_places.clear();
        m_ended.clear();
    }

    void theNewestIsNeverTurnedAway()
    {
        HalfOpen table(10);
        for (int i = 0; i < 100; ++i)
            come(table, u"192.0.2.1"_s, QString::number(i));
        QCOMPARE(table.count(), 10);
        QCOMPARE(table.pushedOut(), 90);
        QCOMPARE(m_ended.first(), u"0"_s);
        QCOMPARE(m_ended.last(), u"89"_s);
        HalfOpen one(1);
        come(one, u"192.0.2.1"_s, u"first"_s);
        come(one, u"198.51.100.1"_s, u"second"_s);
        QCOMPARE(m_ended.last(), u"first"_s);
        m_places.clear();
    }

    void theLargestNetworkMakesRoom()
    {
        HalfOpen table(10);
        come(table, u"203.0.113.5"_s, u"early"_s);
        for (int i = 0; i < 50; ++i)
            come(table, u"192.0.2.%1"_s.arg(i), u"crowd"_s);
        QVERIFY(!m_ended.contains(u"early"_s));
        come(table, u"198.51.100.9"_s, u"late"_s);
        QVERIFY(!m_ended.contains(u"early"_s) && !m_ended.contains(u"late"_s));
        QCOMPARE(table.countOf(peerAt(u"203.0.113.5"_s)), 1);
        m_places.clear();
    }

    void sparesForWhoHasFewer()
    {
        HalfOpen table(6);
        for (int i = 0; i < 4; ++i)
            come(table, u"192.0.2.1"_s, u"crowd%1"_s.arg(i));
        QVERIFY(table.spares(peerAt(u"192.0.2.1"_s)));
        come(table, u"192.0.2.2"_s, u"neighbour"_s);
        come(table, u"2001:db8::1"_s, u"far"_s);
        QVERIFY(!table.spares(peerAt(u"192.0.2.1"_s)));
        QVERIFY(table.spares(peerAt(u"192.0.2.2"_s))); // of the four beside it
        QVERIFY(table.spares(peerAt(u"2001:db8::1"_s)));
        come(table, u"2001:db8::1"_s, u"far, again"_s);
        QCOMPARE(m_ended, QStringList{u"crowd0"_s});
        QVERIFY(table.spares(peerAt(u"198.51.100.1"_s)));
        table.setMost(2); // of six that are there
        QVERIFY(!table.spares(peerAt(u"192.0.2.1"_s)));
        HalfOpen unlimited(0);
        QVERIFY(unlimited.spares(peerAt(u"192.0.2.1"_s)));
        m_places.clear();
    }

    void inItTheAddressWithMostDoes()
    {
        HalfOpen table(6);
        come(table, u"192.0.2.1"_s, u"quiet"_s);
        for (int i = 0; i < 3; ++i)
            come(table, u"192.0.2.2"_s, u"loud%1"_s.arg(i));
        come(table, u"198.51.100.1"_s, u"other"_s);
        come(table, u"192.0.2.3"_s, u"newer"_s);
        come(table, u"192.0.2.4"_s, u"newest"_s);
        QCOMPARE(m_ended, QStringList{u"loud0"_s});
        m_places.clear();
    }

    /// Somebody's /48 has 65,536 networks, and each is as large as one customer of another provider.
    void ipv6IsCountedByCustomers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("one /64") << u"2001:db8:1:1::%1"_s;
        QTest::newRow("a /56") << u"2001:db8:1:1%1::1"_s;
        QTest::newRow("a /48") << u"2001:db8:1:%1::1"_s;
    }
    void ipv6IsCountedByCustomers()
    {
        QFETCH(QString, pattern);
        HalfOpen table(20);
        for (int i = 0; i < 10; ++i)
            come(table, u"2001:db8:%1::1"_s.arg(100 + i), u"people"_s);
        for (int i = 0; i < 200; ++i)
            come(table, pattern.arg(i, 2, 16, QLatin1Char('0')), u"attacker"_s);
        QVERIFY(!m_ended.contains(u"people"_s));
        come(table, u"2001:db8:ffff::1"_s, u"late"_s);
        QVERIFY(!m_ended.contains(u"people"_s) && !m_ended.contains(u"late"_s));
        m_places.clear();
    }

    void amongEqualsWhoWaitsLongestGoes()
    {
        HalfOpen table(3);
        for (const auto& host : {u"10.0.3.1"_s, u"10.0.1.1"_s, u"10.0.2.1"_s, u"10.0.0.1"_s})
            come(table, host, host);
        QCOMPARE(m_ended, QStringList{u"10.0.3.1"_s});
        m_places.clear();
    }

    void whoComesAStepFurtherStays()
    {
        HalfOpen table(3);
        come(table, u"192.0.2.1"_s, u"alice"_s);
        for (int i = 0; i < 2; ++i)
            come(table, u"192.0.2.1"_s, u"silent"_s);
        m_places[0].advanced();
        for (int i = 0; i < 2; ++i)
            come(table, u"192.0.2.1"_s, u"silent"_s);
        QCOMPARE(m_ended, QStringList({u"silent"_s, u"silent"_s}));
        come(table, u"192.0.2.1"_s, u"silent"_s);
        QCOMPARE(m_ended.last(), u"alice"_s); // not for ever
        m_places[0].advanced();
        QCOMPARE(table.count(), 3);
        m_places.clear();
    }

    void ofOneAddressFewerMayBeWanted()
    {
        HalfOpen table(100);
        for (int i = 0; i < 5; ++i)
            come(table, u"192.0.2.1"_s, QString::number(i), 3);
        come(table, u"192.0.2.2"_s, u"beside"_s, 3);
        QCOMPARE(m_ended, QStringList({u"0"_s, u"1"_s}));
        QCOMPARE(table.countOf(peerAt(u"::ffff:192.0.2.1"_s)), 3);
        m_places.clear();
    }

    void whoLeavesMakesRoom()
    {
        HalfOpen table(2);
        come(table, u"192.0.2.1"_s, u"a"_s);
        come(table, u"192.0.2.1"_s, u"b"_s);
        m_places[0].leave();
        m_places[0].leave();
        QCOMPARE(table.count(), 1);
        come(table, u"192.0.2.1"_s, u"c"_s);
        QVERIFY(m_ended.isEmpty());
        m_places.clear();
        QCOMPARE(table.count(), 0);
        QCOMPARE(table.countOf(peerAt(u"192.0.2.1"_s)), 0);
    }

    /// Where few come and go nothing is sorted; where many did and went, neither.
    void floodsThatComeAndGoAreSortedEachTime()
    {
        HalfOpen table(40);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 10; ++i)
                come(table, u"203.0.113.%1"_s.arg(i), u"people"_s);
            for (int i = 0; i < 100; ++i)
                come(table, u"192.0.2.7"_s, u"attacker"_s);
            QCOMPARE(table.count(), 40);
            QVERIFY(!m_ended.contains(u"people"_s));
            QCOMPARE(m_ended.size(), 70 * (round + 1));
            for (auto& place : m_places)
                place.leave();
            QCOMPARE(table.count(), 0);
        }
        m_places.clear();
    }

    void itsPlaceMayGoInTheCall()
    {
        HalfOpen table(1);
        HalfOpen::Place first = table.enter(peerAt(u"192.0.2.1"_s), [&] { first.leave(); });
        auto second = table.enter({Address::Family::Unix, u"/run/x"_s, 0}, [] {});
        QCOMPARE(table.count(), 1);
        table.setMost(0);
        auto third = table.enter({}, [] {});
        auto fourth = table.enter(peerAt(u"192.0.2.1"_s), [] {});
        QCOMPARE(table.count(), 3);
        auto moved = std::move(fourth);
        moved = std::move(third);
        QCOMPARE(table.count(), 2);
    }

private:
    void come(HalfOpen& table, const QString& host, const QString& name, qsizetype mostThere = 0)
    {
        m_places.push_back(table.enter(
            peerAt(host), [this, name] { m_ended << name; }, mostThere));
    }

    std::deque<HalfOpen::Place> m_places;
    QStringList m_ended;
};

QTEST_APPLESS_MAIN(HalfOpenTest)
#include "tst_halfopen.moc"
