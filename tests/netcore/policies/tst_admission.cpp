#include <QTest>

#include "netcore/policies/admission.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/peeraddress.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AdmissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanSome()
    {
        ManualClock clock;
        Admission admission(clock);
        admission.setRules({.total = 2});
        QVERIFY(admission.admit(peerAt(u"192.0.2.1"_s)));
        QVERIFY(admission.admit(peerAt(u"192.0.2.2"_s)));
        const auto third = admission.admit(peerAt(u"192.0.2.3"_s));
        QVERIFY(!third);
        QVERIFY(third.error().kind == Error::Kind::Busy);
        QCOMPARE(admission.turnedAway(), quint64(1));
        admission.release(peerAt(u"192.0.2.1"_s));
        QVERIFY(admission.admit(peerAt(u"192.0.2.3"_s)));
    }

    void noMoreThanSomeOfOneAddress_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
        QTest::newRow("another IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
        QTest::newRow("one /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::9"_s << true;
        QTest::newRow("another /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    }
    void noMoreThanSomeOfOneAddress()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        ManualClock clock;
        Admission admission(clock);
        admission.setRules({.perAddress = 1});
        QVERIFY(admission.admit(peerAt(first)));
        QCOMPARE(admission.admit(peerAt(second)).ok(), !same);
        admission.release(peerAt(first));
        QVERIFY(admission.admit(peerAt(first)));
    }

    void networksAreShutOutOrChosen()
    {
        ManualClock clock;
        Admission admission(clock);
        Admission::Rules rules;
        rules.allow = *IpNetwork::parseList(u"192.0.2.0/24"_s);
        rules.deny = *IpNetwork::parseList(u"192.0.2.66"_s);
        admission.setRules(rules);
        QVERIFY(admission.admit(peerAt(u"192.0.2.1"_s)));
        QVERIFY(!admission.admit(peerAt(u"192.0.2.66"_s)));
        QVERIFY(!admission.admit(peerAt(u"198.51.100.1"_s)));
        QVERIFY(admission.admit({Address::Family::Unix, u"/run/x"_s, 0}));
    }

    void noFasterThanSome()
    {
        ManualClock clock;
        Admission admission(clock);
        admission.setRules({.perSecond = 5});
        int in = 0;
        for (int i = 0; i < 20; ++i)
            in += admission.admit(peerAt(u"192.0.2.1"_s)).ok();
        QCOMPARE(in, 5);
        clock.advance(1s);
        QVERIFY(admission.admit(peerAt(u"192.0.2.1"_s)));
    }

    void whoIsTurnedAwayNeverReachesTheProtocol()
    {
        ManualClock clock;
        const auto admission = std::make_shared<Admission>(clock);
        admission->setRules({.total = 1});
        Story first;
        Story second;
        MemoryTransport one;
        MemoryTransport other;
        one.open(std::make_unique<GateLayer>(admission, std::make_unique<StoryProtocol>(first)));
        other.open(std::make_unique<GateLayer>(admission, std::make_unique<StoryProtocol>(second)));
        QVERIFY(other.wasAborted());
        QVERIFY(second.events.isEmpty());
        QCOMPARE(admission->count(), 1);
        one.feed("hello");
        QCOMPARE(first.received, QByteArray("hello"));
        one.peerCloses();
        QVERIFY(first.lost);
        QCOMPARE(admission->count(), 0);
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
