#include <QTest>

#include "netcore/address/hostname.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HostNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOverTheWire_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("ascii");
        QTest::newRow("plain") << u"chat.example.org"_s << QByteArray("chat.example.org");
        QTest::newRow("one label") << u"localhost"_s << QByteArray("localhost");
        QTest::newRow("underscore") << u"_srv.my_host.example"_s << QByteArray("_srv.my_host.example");
        QTest::newRow("umlaut") << u"Bücher.example"_s << QByteArray("xn--bcher-kva.example");
        QTest::newRow("ASCII form already") << u"xn--bcher-kva.example"_s << QByteArray("xn--bcher-kva.example");
        QTest::newRow("ends with a dot") << u"example.org."_s << QByteArray("example.org");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << QByteArray("192.0.2.1");
        QTest::newRow("IPv6") << u"2001:db8::1"_s << QByteArray("2001:db8::1");
        QTest::newRow("IPv6 at length") << u"0:0:0:0:0:0:0:1"_s << QByteArray("::1");
        QTest::newRow("IPv6 in capitals") << u"2001:DB8:0::01"_s << QByteArray("2001:db8::1");
        QTest::newRow("IPv6 with its zone") << u"fe80::1%lo"_s << QByteArray("fe80::1");
        QTest::newRow("IPv6 in brackets") << u"[2001:DB8::1]"_s << QByteArray("2001:db8::1");
        QTest::newRow("IPv4 in brackets") << u"[192.0.2.1]"_s << QByteArray();
        QTest::newRow("name in brackets") << u"[example.org]"_s << QByteArray();
        QTest::newRow("half in brackets") << u"[::1"_s << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("empty label") << u"a..example"_s << QByteArray();
        QTest::newRow("blank") << u"a b"_s << QByteArray();
        QTest::newRow("end of line") << u"a\r\nHost: b"_s << QByteArray();
        QTest::newRow("label too long") << QString(64, u'a') + u".example"_s << QByteArray();
    }
    void whatGoesOverTheWire()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, ascii);
        QCOMPARE(asciiHost(host), ascii);
    }

    void whatStandsInUrls()
    {
        QCOMPARE(hostInUrl(u"Bücher.example."_s), u"xn--bcher-kva.example"_s);
        QCOMPARE(hostInUrl(u"192.0.2.1"_s), u"192.0.2.1"_s);
        QCOMPARE(hostInUrl(u"2001:DB8::01"_s), u"[2001:db8::1]"_s);
        QCOMPARE(hostInUrl(u"[::1]"_s), u"[::1]"_s);
        QCOMPARE(hostInUrl(u"a b"_s), QString());
    }

    void whichIsThisComputer_data()
    {
        QTest::addColumn<bool>("isHere");
        for (const auto* here : {"localhost", "LocalHost", "localhost.", "a.localhost", "a.b.localhost.", "127.0.0.1",
                 "127.3.2.1", "::1", "[::1]", "::ffff:127.0.0.1", "0:0:0:0:0:0:0:1"})
            QTest::newRow(here) << true;
        for (const auto* elsewhere :
            {"", "127.0.0.1.example.org", "127.evil.example", "localhost.example.org", "notlocalhost", ".localhost",
                "a..localhost", "localhost..", "[127.0.0.1]", "::ffff:10.0.0.1", "::2", "0.0.0.0", "::", "128.0.0.1",
                "127.0.0.1 ", "localhost\n", "127.1", "2130706433", "[::1", "example.org"})
            QTest::newRow(elsewhere) << false;
    }
    void whichIsThisComputer()
    {
        QFETCH(bool, isHere);
        QCOMPARE(isThisComputer(QString::fromLatin1(QTest::currentDataTag())), isHere);
    }
};

QTEST_GUILESS_MAIN(HostNameTest)
#include "tst_hostname.moc"
