#include "app/services/http/votes/voters/phonelimits.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Address at(const QString& host)
{
    return {host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, host, 4000};
}

} // namespace

class PhoneLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAddressHasItsShare();
    void looksTakeNothingFromVotes();
    void allTogetherHaveTheirs();
    void aVoterHasAFewAMinute();
    void newPhonesAreCountedByAddress();
    void anHourOfNewPhonesComesBackBitByBit();
    void wrongTicketsAreCounted();
    void whatIsDeletedTogetherIsCountedTogether();
    void whatErasesNothingCostsLittle();
    void itStaysSmall();

private:
    ManualClock m_clock;
};

void PhoneLimitsTest::oneAddressHasItsShare()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < PhoneLimits::fromCaller; ++i)
        QVERIFY(limits.takesRequest(at(u"10.0.0.1"_s)));
    QVERIFY(!limits.takesRequest(at(u"10.0.0.1"_s)));
    QVERIFY(limits.takesRequest(at(u"10.0.0.2"_s)));
    for (int i = 0; i < PhoneLimits::fromCaller; ++i)
        QVERIFY(limits.takesRequest(at(u"2001:db8::%1"_s.arg(i % 9 + 1))));
    QVERIFY(!limits.takesRequest(at(u"2001:db8::ffff"_s))); // one customer
    m_clock.advance(1s);
    QVERIFY(limits.takesRequest(at(u"10.0.0.1"_s)));
}

void PhoneLimitsTest::looksTakeNothingFromVotes()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < PhoneLimits::fromCaller; ++i)
        QVERIFY(limits.takesLook(at(u"10.0.0.1"_s)));
    QVERIFY(!limits.takesLook(at(u"10.0.0.1"_s)));
    QVERIFY(limits.takesRequest(at(u"10.0.0.1"_s)));
    for (int i = 0; i < PhoneLimits::fromAll; ++i)
        limits.takesLook(at(u"10.1.%1.%2"_s.arg(i / 200).arg(i % 200)));
    QVERIFY(!limits.takesLook(at(u"10.2.0.1"_s)));
    QVERIFY(limits.takesRequest(at(u"10.2.0.1"_s)));
}

void PhoneLimitsTest::allTogetherHaveTheirs()
{
    PhoneLimits limits(m_clock);
    int taken = 0;
    for (int i = 0; i < 2 * PhoneLimits::fromAll; ++i)
        taken += limits.takesRequest(at(u"10.0.%1.%2"_s.arg(i / 200).arg(i % 200)));
    QCOMPARE(taken, PhoneLimits::fromAll);
    m_clock.advance(1s);
    QVERIFY(limits.takesRequest(at(u"10.1.0.1"_s)));
}

void PhoneLimitsTest::aVoterHasAFewAMinute()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < PhoneLimits::ofVoter; ++i)
        QVERIFY(limits.takesVote(u"a"_s));
    QVERIFY(!limits.takesVote(u"a"_s));
    QVERIFY(limits.takesVote(u"b"_s));
    m_clock.advance(59s);
    QVERIFY(!limits.takesVote(u"a"_s));
    m_clock.advance(1s);
    QVERIFY(limits.takesVote(u"a"_s));
}

void PhoneLimitsTest::newPhonesAreCountedByAddress()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < 5; ++i)
        QVERIFY(limits.takesNewPhone(at(u"10.0.0.1"_s), 5));
    QVERIFY(!limits.takesNewPhone(at(u"10.0.0.1"_s), 5));
    QVERIFY(limits.takesNewPhone(at(u"10.9.0.1"_s), 5));
    m_clock.advance(61min);
    QVERIFY(limits.takesNewPhone(at(u"10.0.0.1"_s), 5));
}

void PhoneLimitsTest::anHourOfNewPhonesComesBackBitByBit()
{
    PhoneLimits limits(m_clock);
    const auto taken = [&](const QString& host) {
        int phones = 0;
        while (limits.takesNewPhone(at(host), 60))
            ++phones;
        return phones;
    };
    QCOMPARE(taken(u"10.0.0.1"_s), 60); // a hall votes within seconds
    m_clock.advance(61s);
    QCOMPARE(taken(u"10.0.0.1"_s), 1);
    m_clock.advance(10min);
    QCOMPARE(taken(u"10.0.0.1"_s), 10);
    limits.phoneDidNotVote(at(u"10.0.0.1"_s));
    QCOMPARE(taken(u"10.0.0.1"_s), 1);
    int nearby = 0;
    for (int i = 2; i < 10; ++i)
        nearby += taken(u"10.0.0.%1"_s.arg(i));
    QVERIFY(nearby >= 3 * 60 && nearby < 4 * 60);
    QCOMPARE(taken(u"10.9.0.1"_s), 60);
    m_clock.advance(61min);
    QCOMPARE(taken(u"10.0.0.1"_s), 60);
}

void PhoneLimitsTest::wrongTicketsAreCounted()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < PhoneLimits::wrongTickets; ++i)
        QVERIFY(limits.takesWrongTicket(at(u"10.0.0.1"_s)));
    QVERIFY(!limits.takesWrongTicket(at(u"10.0.0.1"_s)));
    QVERIFY(limits.takesWrongTicket(at(u"10.9.0.1"_s)));
}

/// As a phone's and its account's: while one of them has to wait the other pays nothing for asking.
void PhoneLimitsTest::whatIsDeletedTogetherIsCountedTogether()
{
    PhoneLimits limits(m_clock);
    const auto peer = at(u"10.0.0.1"_s);
    for (int i = 0; i < PhoneLimits::erasures; ++i)
        QVERIFY(limits.takesErasures(peer, {u"account"_s}, false));
    for (int i = 0; i < PhoneLimits::idleErasures; ++i)
        QVERIFY(!limits.takesErasures(peer, {u"phone"_s, u"account"_s}, false));
    for (int i = 0; i < PhoneLimits::erasures; ++i)
        QVERIFY(limits.takesErasures(peer, {u"phone"_s}, false));
    QVERIFY(!limits.takesErasures(peer, {u"phone"_s}, false));
}

void PhoneLimitsTest::whatErasesNothingCostsLittle()
{
    PhoneLimits limits(m_clock);
    const auto peer = at(u"10.0.0.1"_s);
    const auto idle = [&](const QString& voter) {
        const bool takes = limits.takesErasures(peer, {voter}, false);
        if (takes)
            limits.erasureDone(peer, voter, false, false);
        return takes;
    };
    for (int i = 0; i < PhoneLimits::idleErasures; ++i)
        QVERIFY(idle(u"phone"_s));
    QVERIFY(!idle(u"phone"_s));
    // What erases something is none of them, of however many in a hall.
    for (int i = 0; i < PhoneLimits::idleFromCaller; ++i) {
        const auto voter = QString::number(i);
        QVERIFY(limits.takesErasures(peer, {voter}, false));
        limits.erasureDone(peer, voter, false, true);
    }
    for (int i = PhoneLimits::idleErasures; i < PhoneLimits::idleFromCaller; ++i)
        QVERIFY(idle(u"another %1"_s.arg(i)));
    QVERIFY(!idle(u"one more"_s));
    QVERIFY(limits.takesErasures(at(u"10.9.0.1"_s), {u"one more"_s}, false));
    // Who has a vote is not held for what their neighbours have tried.
    for (int i = 0; i < PhoneLimits::erasures; ++i)
        QVERIFY(limits.takesErasures(peer, {u"voter"_s}, true));
    QVERIFY(!limits.takesErasures(peer, {u"voter"_s}, true));
    m_clock.advance(1h + 1s);
    QVERIFY(idle(u"phone"_s));
}

void PhoneLimitsTest::itStaysSmall()
{
    PhoneLimits limits(m_clock);
    for (int i = 0; i < PhoneLimits::ofVoter; ++i)
        QVERIFY(limits.takesVote(u"first"_s));
    for (qsizetype i = 0; i < PhoneLimits::mostRows; ++i)
        QVERIFY(limits.takesVote(QString::number(i)));
    QVERIFY(limits.takesVote(u"first"_s)); // forgotten with all others
}

QTEST_GUILESS_MAIN(PhoneLimitsTest)
#include "tst_phonelimits.moc"
