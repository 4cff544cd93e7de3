#include <QTest>

#include "protocols/simple/datagramguard.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using simple::DatagramGuard;

namespace {

Address peer(const QString& host, quint16 port = 40000)
{
    return {host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, host, port};
}

const Clock::Moment start = Clock::Moment() + 1h;

} // namespace

class DatagramGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallServicesGetNoAnswer()
    {
        DatagramGuard guard(7007);
        for (const quint16 port : {0, 7, 13, 17, 19, 37, 53, 123, 7007})
            QVERIFY2(!guard.mayAnswer(peer(u"192.0.2.1"_s, port), 10, 10, start), qPrintable(QString::number(port)));
        QVERIFY(guard.mayAnswer(peer(u"192.0.2.1"_s), 10, 10, start));
    }

    void anAddressHasItsShareOfAnswers()
    {
        DatagramGuard guard(7, {.answersASecond = 10, .spareBytes = 100});
        int answered = 0;
        for (int i = 0; i < 1000; ++i)
            answered += guard.mayAnswer(peer(u"192.0.2.1"_s, quint16(40000 + i)), 10, 10, start);
        QCOMPARE(answered, 20);                                        // a burst, whatever the port
        QVERIFY(guard.mayAnswer(peer(u"192.0.2.2"_s), 10, 10, start)); // another has its own
        answered = 0;
        for (int i = 0; i < 1000; ++i)
            answered += guard.mayAnswer(peer(u"192.0.2.1"_s), 10, 10, start + i * 10ms);
        QVERIFY2(answered >= 98 && answered <= 100, qPrintable(QString::number(answered)));
    }

    void answersGrowLittle()
    {
        DatagramGuard guard(7, {.answersASecond = 1000, .spareBytes = 100});
        const auto from = peer(u"192.0.2.1"_s);
        QCOMPARE(guard.room(from, 0, start), 100);
        QVERIFY(guard.mayAnswer(from, 1, 61, start));
        QVERIFY(!guard.mayAnswer(from, 1, 61, start));
        QVERIFY(guard.mayAnswer(from, 1000, 1000, start)); // as long as the question is always right
        QCOMPARE(guard.room(from, 10, start), 50);
        QVERIFY(guard.mayAnswer(from, 1, 61, start + 1s));
    }

    void oneHouseIsOneAddress()
    {
        DatagramGuard guard(7);
        int answered = 0;
        for (int i = 1; i < 1000; ++i)
            answered += guard.mayAnswer(peer(u"2001:db8:1:2::%1"_s.arg(i)), 10, 10, start);
        QCOMPARE(answered, 20);
        QVERIFY(guard.mayAnswer(peer(u"2001:db8:1:3::1"_s), 10, 10, start));
        QVERIFY(guard.mayAnswer(peer(u"fe80::1%eth0"_s), 10, 10, start));
        for (int i = 0; i < 10; ++i) // a socket for both says it in the other way
            QVERIFY(guard.mayAnswer(peer(u"192.0.2.9"_s), 10, 10, start)
                && guard.mayAnswer(peer(u"::ffff:192.0.2.9"_s), 10, 10, start));
        QVERIFY(!guard.mayAnswer(peer(u"192.0.2.9"_s), 10, 10, start));
        QVERIFY(!guard.mayAnswer(peer(u"::ffff:192.0.2.9"_s), 10, 10, start));
    }

    void theTableIsBounded()
    {
        DatagramGuard guard(7, {.answersASecond = 10, .totalASecond = 1000000, .addresses = 100});
        int answered = 0;
        for (int i = 0; i < 100000; ++i)
            answered += guard.mayAnswer(
                peer(u"10.%1.%2.%3"_s.arg(i >> 16).arg(i >> 8 & 255).arg(i & 255)), 10, 10, start);
        QCOMPARE(answered, 100);
        QCOMPARE(guard.knownAddresses(), 100);
        QVERIFY(guard.mayAnswer(peer(u"192.0.2.1"_s), 10, 10, start + 3s)); // the others have been quiet since
        QCOMPARE(guard.knownAddresses(), 1);
    }

    void allTogetherHaveAShareToo()
    {
        DatagramGuard guard(7, {.totalASecond = 500});
        int answered = 0;
        for (int i = 0; i < 4000; ++i)
            answered += guard.mayAnswer(peer(u"10.0.%1.%2"_s.arg(i >> 8).arg(i & 255)), 10, 10, start);
        QCOMPARE(answered, 500);
    }
};

QTEST_APPLESS_MAIN(DatagramGuardTest)
#include "tst_datagramguard.moc"
