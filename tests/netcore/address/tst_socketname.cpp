#include <netinet/in.h>

#include <QTest>

#include "netcore/address/socketname.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SocketNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("family");
        QTest::newRow("IPv4") << u"192.0.2.7"_s << int(Address::Family::IPv4);
        QTest::newRow("the least IPv4") << u"0.0.0.0"_s << int(Address::Family::IPv4);
        QTest::newRow("the most IPv4") << u"255.255.255.255"_s << int(Address::Family::IPv4);
        QTest::newRow("IPv4 of one, two and three digits") << u"10.1.100.9"_s << int(Address::Family::IPv4);
        QTest::newRow("IPv6") << u"2001:db8::7"_s << int(Address::Family::IPv6);
        QTest::newRow("link-local with its interface") << u"fe80::1%lo"_s << int(Address::Family::IPv6);
        QTest::newRow("multicast with its interface") << u"ff02::fb%lo"_s << int(Address::Family::IPv6);
        QTest::newRow("path") << u"/run/everyport/s"_s << int(Address::Family::Unix);
        QTest::newRow("abstract") << u"@everyport"_s << int(Address::Family::Unix);
    }
    void thereAndBack()
    {
        QFETCH(QString, host);
        QFETCH(int, family);
        const Address address{Address::Family(family), host, quint16(family == int(Address::Family::Unix) ? 0 : 5353)};
        const auto name = SocketName::of(address);
        QVERIFY2(name.ok(), qPrintable(host));
        QCOMPARE(name->address().toString(), address.toString());
        QVERIFY(name->address() == address);
    }

    void aNumberNamesAnInterfaceToo()
    {
        QCOMPARE(SocketName::numeric(u"fe80::1%1"_s, 1)->address().host, u"fe80::1%lo"_s);
    }

    void ipv4InIpv6IsToldAsIpv4()
    {
        const auto mapped = SocketName::numeric(u"192.0.2.7"_s, 80)->mappedToIPv6();
        QCOMPARE(mapped.family(), AF_INET6);
        QCOMPARE(mapped.length, socklen_t(sizeof(sockaddr_in6)));
        QCOMPARE(mapped.address().toString(), u"192.0.2.7:80"_s);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        for (const char* host : {"", "localhost", "1.2.3", "::1%no-such-interface", "1.2.3.4%lo", "fe80::1%0"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, host);
        const auto name = SocketName::numeric(host, 1);
        QVERIFY(!name);
        QVERIFY(name.error().reason == Reason::BadValue);
    }

    void aPathHasItsLimits()
    {
        QVERIFY(!SocketName::unixPath({}));
        QVERIFY(SocketName::unixPath(QString(107, u'a')).ok());
        QVERIFY(!SocketName::unixPath(QString(108, u'a')));
        QVERIFY(!SocketName::unixPath(u"a"_s + QChar(0) + u"b"_s));
    }
};

QTEST_GUILESS_MAIN(SocketNameTest)
#include "tst_socketname.moc"
