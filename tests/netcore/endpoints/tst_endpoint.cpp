#include <QTest>

#include "netcore/endpoints/endpoint.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        for (const auto& [text, first] : {std::pair{"tcp:6667:interface=127.0.0.1", "6667"}, std::pair{"tcp:0", "0"},
                 std::pair{"tls:6697:certificate=/a/b.crt:key=/a/b.key", "6697"},
                 std::pair{"unix:/run/x.sock:mode=660", "/run/x.sock"},
                 std::pair{"serial:/dev/ttyUSB0:baud=9600", "/dev/ttyUSB0"}, std::pair{"tcp:[::1]:5222", "::1"},
                 std::pair{"evdev:/dev/input/by-path/pci-0000\\:00\\:14.0-usb-0\\:2\\:1.0-event-kbd",
                     "/dev/input/by-path/pci-0000:00:14.0-usb-0:2:1.0-event-kbd"},
                 std::pair{"tcp:example.org:80", "example.org"}, std::pair{"unix:/odd\\:name", "/odd:name"},
                 std::pair{"tcp:80:interface=[::1]", "80"}, std::pair{"tcp:[fe80::1%eth0]:80", "fe80::1%eth0"},
                 std::pair{"unix:a\\:\\:1%\\[x", "a::1%[x"}, std::pair{"unix:a\\:\\:1%\\\\x", "a::1%\\x"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first);
    }
    void roundTrips()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY2(endpoint.ok(), endpoint ? "" : qPrintable(endpoint.error().text));
        QCOMPARE(endpoint->toString(), text);
        QCOMPARE(endpoint->first(), first);
    }

    void whatIsNotSaidMayBeSupplied()
    {
        const auto supplied = [](const QString& text) {
            return Endpoint::parse(text)->withDefault(u"clients"_s, u"asked"_s).toString();
        };
        QCOMPARE(supplied(u"tls:6697:certificate=/a:key=/b"_s), u"tls:6697:certificate=/a:clients=asked:key=/b"_s);
        QCOMPARE(supplied(u"tls:6697:certificate=/a:clients=required:key=/b"_s),
            u"tls:6697:certificate=/a:clients=required:key=/b"_s);
        QCOMPARE(supplied(u"haproxy:from=10.0.0.0/8:tls:6697:certificate=/a:key=/b"_s),
            u"haproxy:from=10.0.0.0/8:tls:6697:certificate=/a:clients=asked:key=/b"_s);
        QCOMPARE(supplied(u"tcp:6667"_s), u"tcp:6667"_s); // knows no such word
        QCOMPARE(Endpoint::parse(u"socks5:127.0.0.1:1080:tls:pool.test:5223"_s)
                     ->withDefault(u"hostname"_s, u"town.test"_s)
                     .toString(),
            u"socks5:127.0.0.1:1080:tls:pool.test:5223:hostname=town.test"_s);
    }

    void aValueIsSetAndTakenAway()
    {
        const auto endpoint = *Endpoint::parse(u"haproxy:tls:6697:certificate=/a:key=/b"_s);
        const auto other = endpoint.withValue(u"certificate"_s, u"/c: d"_s);
        QCOMPARE(Endpoint::parse(other.toString())->innermost().value(u"certificate"_s), u"/c: d"_s);
        QCOMPARE(other.withValue(u"certificate"_s, {}).withValue(u"key"_s, {}).toString(), u"haproxy:tls:6697"_s);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no kind") << u"8080"_s << u"begins with tcp:"_s;
        QTest::newRow("unknown kind") << u"ftp:21"_s << u"begins with tcp:"_s;
        QTest::newRow("no port") << u"tcp:"_s << u"missing"_s;
        QTest::newRow("port too large") << u"tcp:70000"_s << u"0 to 65535"_s;
        QTest::newRow("word as port") << u"tcp:http"_s << u"no port"_s;
        QTest::newRow("unknown key") << u"tcp:80:colour=red"_s << u"not known"_s;
        QTest::newRow("certificate alone") << u"tls:443:certificate=a"_s << u"go together"_s;
        QTest::newRow("bad baud") << u"serial:/dev/x:baud=fast"_s << u"no number"_s;
        QTest::newRow("bad parity") << u"serial:/dev/x:parity=maybe"_s << u"not one of"_s;
        QTest::newRow("input device without a path") << u"evdev:event3"_s << u"with its path"_s;
        QTest::newRow("bad mode") << u"unix:/x:mode=999"_s << u"octal"_s;
        QTest::newRow("control characters") << u"tls:669\0a\r:"_s << u"printable"_s;
        QTest::newRow("signed port") << u"tcp:+80"_s << u"no port"_s;
        QTest::newRow("nothing between colons") << u"tcp:80::"_s << u"not known"_s;
        QTest::newRow("stray bracket") << u"unix:/x:mode=6 ]"_s << u"IPv6"_s;
        QTest::newRow("twice") << u"unix:/x:mode=:mode=6"_s << u"twice"_s;
        QTest::newRow("too many") << u"unix:/x:y"_s << u"does not belong"_s;
        QTest::newRow("no keys by MQTT") << u"mqtt:door:x=1"_s << u"“x=1” does not belong"_s;
        QTest::newRow("a caller's port") << u"listen:0"_s << u"1 to 65535"_s;
        QTest::newRow("a caller's host") << u"listen:192.168.1.5:4001"_s << u"does not belong"_s;
        QTest::newRow("from nowhere") << u"listen:4001:from=door"_s << u"door"_s;
        QTest::newRow("no keys of smart cards") << u"pcsc:reader:x=1"_s << u"“x=1” does not belong"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().text.contains(says), qPrintable(endpoint.error().text));
    }

    void aFaultTellsNoPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("begins");
        QTest::newRow("address") << u"mqtt://joe:hunter2@host"_s << u"“mqtt:•••@host”: "_s;
        QTest::newRow("unknown kind") << u"amqp://joe:hunter2@host"_s << u"“amqp:•••@host”: "_s;
        QTest::newRow("endpoint") << u"tls:joe:hunter2@host:1883"_s << u"“tls:•••@host:1883”: "_s;
        QTest::newRow("no kind") << u"hunter2@host"_s << u"“•••@host”: "_s;
        QTest::newRow("port") << u"tcp:joe:hunter2@host"_s << u"“tcp:•••@host”: “•••@host” is no port"_s;
        QTest::newRow("piece") << u"mqtt:joe:hunter2:@host"_s << u"“mqtt:•••@host”: “•••” does not belong"_s;
        QTest::newRow("escaped") << u"tls:joe:x:hunt\\er2=3:y@host:1"_s << u"“tls:•••@host:1”: “•••” is not known"_s;
        QTest::newRow("two") << u"tls:joe:x:p@hunter2=3:y@host:1"_s << u"“tls:•••@host:1”: “•••” is not known"_s;
        QTest::newRow("quoted") << u"tls:joe:x:a”hunter2=3:y@host:1"_s << u"“tls:•••@host:1”: “•••” is not known"_s;
        QTest::newRow("quoted port") << u"tcp:joe:a”hunter2:bind=y@host"_s << u"“tcp:•••@host”: “•••” is no port"_s;
        QTest::newRow("port before") << u"tcp:joe:hunter2:interface=y@host"_s << u"“tcp:•••@host”: “•••” is no port"_s;
        QTest::newRow("only of a place") << u"haproxy:tls:hunter2@host:hostname"_s
                                         << u"“haproxy:•••@host:hostname”: “hostname” is no port"_s;
        QTest::newRow("value") << u"serial:/dev/x:baud=hunter2@host"_s
                               << u"“serial:•••@host”: baud=•••@host is no number"_s;
        QTest::newRow("value before") << u"serial:/dev/x:baud=hunter2:parity=y@host"_s
                                      << u"“serial:•••@host”: baud=••• is no number"_s;
        QTest::newRow("network") << u"haproxy:from=hunter2@host:tcp:80"_s << u"“haproxy:•••@host:tcp:80”: "_s;
        QTest::newRow("missing") << u"http:hunter2@host"_s << u"“http:•••@host”: "_s;
        QTest::newRow("bracket") << u"tcp:joe:hunter2[1@host"_s << u"“tcp:•••@host”: "_s;
    }
    void aFaultTellsNoPassword()
    {
        QFETCH(QString, text);
        QFETCH(QString, begins);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().text.startsWith(begins), qPrintable(endpoint.error().text));
        QVERIFY2(!endpoint.error().text.contains(u"hunter2"_s), qPrintable(endpoint.error().text));
    }

    void reachIsToldAndChanged()
    {
        const auto mine = *Endpoint::parse(u"tcp:80"_s);
        QVERIFY(mine.reach() == Endpoint::Reach::ThisComputer);
        const auto open = mine.withReach(Endpoint::Reach::Anyone).withPort(8080);
        QCOMPARE(open.toString(), u"tcp:8080:interface=*"_s);
        QVERIFY(open.reach() == Endpoint::Reach::Anyone);
        QVERIFY(Endpoint::parse(u"tcp:80:interface=192.168.1.5"_s)->reach() == Endpoint::Reach::OneAddress);
        QCOMPARE(open.withReach(Endpoint::Reach::ThisComputer).toString(), u"tcp:8080"_s);
    }

    void defaultIsBothLoopbackAddressesOnOnePort()
    {
        MemoryReactor reactor;
        auto ports = listenOn(reactor, *Endpoint::parse(u"tcp:0"_s), u"test"_s, nullptr, [] { return nullptr; });
        QVERIFY(ports.ok());
        QCOMPARE(ports->size(), size_t(2));
        QCOMPARE((*ports)[0]->address().host, u"127.0.0.1"_s);
        QCOMPARE((*ports)[1]->address().host, u"::1"_s);
        QCOMPARE((*ports)[0]->address().port, (*ports)[1]->address().port);
    }

    void tlsWithoutCertificateSaysWhatToAdd()
    {
        MemoryReactor reactor;
        auto ports = listenOn(reactor, *Endpoint::parse(u"tls:0"_s), u"test"_s, nullptr, [] { return nullptr; });
        QVERIFY(!ports);
        QVERIFY(ports.error().text.contains(u"certificate="_s));
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
