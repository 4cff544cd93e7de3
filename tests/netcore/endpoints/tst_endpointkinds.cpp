#include <QTest>

#include "netcore/endpoints/endpointkinds.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EndpointKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappersRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("innermost");
        for (const auto& [text, innermost] : {std::pair{"haproxy:tcp:80:interface=*", "tcp"},
                 std::pair{"haproxy:from=10.0.0.0/8,192.0.2.1:tls:443", "tls"},
                 std::pair{"socks5:127.0.0.1:1080:tls:example.org:443", "tls"},
                 std::pair{"socks5:[::1]:1080:user=a\\:b:tcp:[2001\\:db8\\:\\:1]:443", "tcp"},
                 std::pair{"socks5:tcp:1080:httpproxy:tls:3128:tcp:example.org:80", "tcp"},
                 std::pair{"systemd:name=web", "systemd"}, std::pair{"fd:3", "fd"},
                 std::pair{"tls:example.org:443:hostname=other.org:pin="
                           "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     "tls"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(innermost);
    }
    void wrappersRoundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, innermost);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY2(endpoint.ok(), endpoint ? "" : qPrintable(endpoint.error().text));
        QCOMPARE(endpoint->innermost().kind(), innermost);
        QCOMPARE(Endpoint::parse(endpoint->toString())->toString(), endpoint->toString());
        if (!text.contains(u'\\'))
            QCOMPARE(endpoint->toString(), text);
    }

    void wrappersChangeWhatTheyWrap()
    {
        const auto endpoint = *Endpoint::parse(u"haproxy:tcp:80"_s);
        QCOMPARE(
            endpoint.withPort(8080).withReach(Endpoint::Reach::Anyone).toString(), u"haproxy:tcp:8080:interface=*"_s);
        QCOMPARE(endpoint.withTls(true).toString(), u"haproxy:tls:80"_s);
        QCOMPARE(endpoint.port(), quint16(80));
        QVERIFY(Endpoint::parse(u"systemd:index=0"_s)->reach() == Endpoint::Reach::Anyone);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing wrapped") << u"haproxy:"_s << u"not known"_s;
        QTest::newRow("nothing behind it") << u"haproxy:from=10.0.0.0/8"_s << u"another endpoint is missing"_s;
        QTest::newRow("no network") << u"haproxy:from=here:tcp:80"_s << u"no network"_s;
        QTest::newRow("no proxy's port") << u"socks5:host:tcp:tcp:example.org:80"_s << u"no port of a proxy"_s;
        QTest::newRow("not through a proxy") << u"socks5:host:1080:unix:/x"_s << u"tcp: and tls: only"_s;
        QTest::newRow("too deep") << u"haproxy:haproxy:haproxy:haproxy:haproxy:haproxy:tcp:80"_s << u"too deep"_s;
        QTest::newRow("systemd without either") << u"systemd:"_s << u"index="_s;
        QTest::newRow("systemd alone") << u"systemd"_s << u"index="_s;
        QTest::newRow("standard input") << u"fd:0"_s << u"no descriptor"_s;
        QTest::newRow("short pin") << u"tls:a:1:pin=ab"_s << u"64 hexadecimal"_s;
        QTest::newRow("clients") << u"tls:1:clients=maybe"_s << u"not one of"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().text.contains(says), qPrintable(endpoint.error().text));
    }

    void otherRoomsBringTheirs()
    {
        QVERIFY(!Endpoint::parse(u"loop:here"_s));
        registerEndpointKind(
            {.name = u"loop"_s, .listen = [](const Endpoint& endpoint, ListenRequest) -> Result<Ports> {
                 return Error{Error::Kind::Local, Reason::None, endpoint.first(), {}, 0};
             }});
        MemoryReactor reactor;
        const auto ports = listenOn(reactor, *Endpoint::parse(u"loop:here"_s), {}, nullptr, [] { return nullptr; });
        QVERIFY(!ports);
        QCOMPARE(ports.error().text, u"here"_s);
        QVERIFY(endpointKindNames().contains(u"loop"_s));
    }
};

QTEST_GUILESS_MAIN(EndpointKindsTest)
#include "tst_endpointkinds.moc"
