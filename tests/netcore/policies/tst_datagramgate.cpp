#include <QTest>

#include "netcore/policies/datagramgate.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DatagramGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThoseWhoMayCallAreHeard_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("heard");
        QTest::newRow("allowed") << u"192.0.2.1"_s << true;
        QTest::newRow("shut out all the same") << u"192.0.2.66"_s << false;
        QTest::newRow("from elsewhere") << u"198.51.100.1"_s << false;
        QTest::newRow("IPv6 from elsewhere") << u"2001:db8::1"_s << false;
    }
    void onlyThoseWhoMayCallAreHeard()
    {
        QFETCH(QString, host);
        QFETCH(bool, heard);
        ManualClock clock;
        const auto admission = std::make_shared<Admission>(clock);
        Admission::Rules rules;
        rules.total = 1; // of connections, which these are not
        rules.allow = *IpNetwork::parseList(u"192.0.2.0/24"_s);
        rules.deny = *IpNetwork::parseList(u"192.0.2.66"_s);
        admission->setRules(rules);
        DatagramStory story;
        DatagramGate gate(admission, std::make_unique<DatagramStoryProtocol>(story));
        const auto family = host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4;
        for (int i = 0; i < 3; ++i)
            gate.datagramReceived("hello", Address{family, host, 4000});
        QCOMPARE(story.received.size(), heard ? 3 : 0);
        admission->setRules({});
        gate.datagramReceived("hello", Address{family, host, 4000}); // a change counts at once
        QCOMPARE(story.received.size(), heard ? 4 : 1);
        gate.connectionRefused();
        gate.stopped();
        QCOMPARE(story.events, (QStringList{u"refused"_s, u"stopped"_s}));
    }

    void whatHasNoIpAddressMayCall()
    {
        ManualClock clock;
        Admission admission(clock);
        Admission::Rules rules;
        rules.allow = *IpNetwork::parseList(u"192.0.2.0/24"_s);
        admission.setRules(rules);
        QVERIFY(admission.mayCall({Address::Family::Unix, u"/run/x"_s, 0}));
    }
};

QTEST_GUILESS_MAIN(DatagramGateTest)
#include "tst_datagramgate.moc"
