#include <QTest>

#include "netcore/address/ipnetwork.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class IpNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("inside");
        QTest::newRow("in /16") << u"192.168.0.0/16"_s << u"192.168.255.1"_s << true;
        QTest::newRow("beside /16") << u"192.168.0.0/16"_s << u"192.169.0.1"_s << false;
        QTest::newRow("in /12, within a byte") << u"172.16.0.0/12"_s << u"172.31.9.9"_s << true;
        QTest::newRow("beside /12") << u"172.16.0.0/12"_s << u"172.32.0.0"_s << false;
        QTest::newRow("alone") << u"10.0.0.1"_s << u"10.0.0.1"_s << true;
        QTest::newRow("its neighbour") << u"10.0.0.1"_s << u"10.0.0.2"_s << false;
        QTest::newRow("all of IPv4") << u"0.0.0.0/0"_s << u"203.0.113.9"_s << true;
        QTest::newRow("but not IPv6") << u"0.0.0.0/0"_s << u"2001:db8::1"_s << false;
        QTest::newRow("all") << u"::/0"_s << u"203.0.113.9"_s << true;
        QTest::newRow("IPv6") << u"2001:db8::/32"_s << u"2001:db8:ffff::1"_s << true;
        QTest::newRow("link-local with its scope") << u"fe80::/10"_s << u"fe80::1%lo"_s << true;
        QTest::newRow("IPv4 in IPv6's clothes") << u"10.0.0.0/8"_s << u"::ffff:10.1.2.3"_s << true;
    }
    void knowsItsOwn()
    {
        QFETCH(QString, network);
        QFETCH(QString, address);
        QFETCH(bool, inside);
        const auto parsed = IpNetwork::parse(network);
        QVERIFY(parsed.ok());
        const auto family = address.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4;
        QCOMPARE(parsed->contains({family, address, 80}), inside);
        QVERIFY(!parsed->contains({Address::Family::Unix, u"/run/x"_s, 0}));
        QCOMPARE(*IpNetwork::parse(parsed->toString()), *parsed);
    }

    void readsAddresses()
    {
        // the longest there is
        QVERIFY(ipBytes(u"0000:0000:0000:0000:0000:ffff:192.168.100.200"_s) == ipBytes(u"192.168.100.200"_s));
        QVERIFY(ipBytes(u"fe80::1%a-long-interface"_s) == ipBytes(u"fe80::1"_s));
        for (const auto& none : {u""_s, u"%lo"_s, u"10.0.0.1\0"_s, u"10.0.0.1\0.1"_s, u"１0.0.0.1"_s, u"1é.0.0.1"_s,
                 QString(50, u'1'), QString(5000, u':')})
            QVERIFY2(!ipBytes(none), qPrintable(none));
    }

    void writesItselfShort()
    {
        QCOMPARE(IpNetwork::parse(u"10.1.2.3/8"_s)->toString(), u"10.0.0.0/8"_s);
        QCOMPARE(IpNetwork::parse(u"::1"_s)->toString(), u"::1"_s);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "10.0.0.0/33", "::/129", "10.0.0/8", "host/8", "10.0.0.0/-1", "10.0.0.0/",
                 "fe80::1%lo", "10.0.0.0/8/8"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!IpNetwork::parse(text));
    }

    void listsArePartedByCommasAndBlanks()
    {
        const auto list = IpNetwork::parseList(u"10.0.0.0/8, ::1  192.0.2.1"_s);
        QVERIFY(list.ok());
        QCOMPARE(list->size(), 3);
        QVERIFY(anyContains(*list, {Address::Family::IPv6, u"::1"_s, 1}));
        QVERIFY(!anyContains(*list, {Address::Family::IPv6, u"::2"_s, 1}));
        QVERIFY(!IpNetwork::parseList(u"10.0.0.0/8,x"_s));
    }
};

QTEST_GUILESS_MAIN(IpNetworkTest)
#include "tst_ipnetwork.moc"
