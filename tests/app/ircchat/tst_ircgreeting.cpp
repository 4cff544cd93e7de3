#include "app/ircchat/ircgreeting.h"

#include <QTest>

#include "netcore/tls/reactorcertificates.h"
#include "netcore/tls/tlssession.h"
#include "tests/app/ircchat/linkstage.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;
using Greeting = chat::NetworkType::Greeting;

class IrcGreetingTest : public QObject {
    Q_OBJECT

    /// A reactor that reaches its own ports.
    struct Street {
        MemoryReactor reactor;
        PlayedIrc server;
        std::vector<std::unique_ptr<Port>> ports;

        Street() { reactor.reachItself(); }
        void open(quint16 port)
        {
            ports.push_back(
                *reactor.listenTcp({.port = port}, [this] { return std::make_unique<PlayedIrc::Connection>(server); }));
        }
        void openTls(quint16 port)
        {
            const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"irc.test"_s})});
            ports.push_back(*reactor.listenTcp({.port = port},
                [this, tls] { return TlsSession::wrap(tls, std::make_unique<PlayedIrc::Connection>(server)); }));
        }
        Result<Greeting> greet(const QMap<QString, QVariant>& values)
        {
            auto task = greetServer(&reactor, IrcNetwork().options(), values);
            if (!reactor.turnUntil([&] { return task.isReady(); }))
                return Error::busy(Reason::TimedOut, u"It never answered."_s);
            return task.take();
        }
    };

private Q_SLOTS:
    /// Nobody has said a port: encrypted first, and without only where nobody could read along.
    void aServerHereMayHaveNoEncryption()
    {
        Street street;
        street.open(6667);
        const auto greeting = street.greet({{u"server"_s, u"127.0.0.1"_s}});
        QVERIFY2(greeting.ok(), qPrintable(greeting ? QString() : greeting.error().text));
        QVERIFY(!greeting->isEncrypted);
        QCOMPARE(greeting->values.value(u"port"_s).toInt(), 6667);
        QCOMPARE(greeting->values.value(u"encryption"_s).toString(), u"none"_s);
        QCOMPARE(greeting->host, u"127.0.0.1"_s);
        QCOMPARE(street.server.connections, 1);
        QVERIFY(street.server.heard.isEmpty());                                                 // no name, no word
        QVERIFY(street.reactor.turnUntil([&] { return street.server.connection == nullptr; })); // it hung up
    }

    void aPortThatWasNamedIsTheOnlyOne()
    {
        Street street;
        street.open(6667);
        const auto greeting = street.greet(
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6697}, {u"encryption"_s, u"tls"_s}});
        QVERIFY(!greeting);
        QCOMPARE(street.server.connections, 0);
    }

    /// A person decides about it, and no word went there.
    void aPrivateCertificateIsSaid()
    {
        Street street;
        street.openTls(6697);
        const auto greeting = street.greet({{u"server"_s, u"127.0.0.1"_s}});
        QVERIFY(!greeting);
        QVERIFY2(isAboutCertificate(greeting.error().reason), qPrintable(greeting.error().text));
        QVERIFY(street.server.heard.isEmpty());
    }

    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server"); // empty: none of ours
        QTest::addColumn<int>("port");       // 0: nobody has said
        QTest::addColumn<QString>("room");
        QTest::newRow("host") << u"irc.town.example"_s << u"irc.town.example"_s << 0 << QString();
        QTest::newRow("host and port") << u"irc.town.example:6667"_s << u"irc.town.example"_s << 6667 << QString();
        QTest::newRow("this computer") << u"localhost:6668"_s << u"localhost"_s << 6668 << QString();
        QTest::newRow("known by name") << u"libera.chat"_s << u"irc.libera.chat"_s << 6697 << QString();
        QTest::newRow("known by host") << u"irc.oftc.net"_s << u"irc.oftc.net"_s << 6697 << QString();
        QTest::newRow("URL") << u"irc://irc.town.example/garden"_s << u"irc.town.example"_s << 6667 << u"#garden"_s;
        QTest::newRow("mail or XMPP") << u"me@town.example"_s << QString() << 0 << QString();
        QTest::newRow("a word") << u"town"_s << QString() << 0 << QString();
        QTest::newRow("a room") << u"#garden"_s << QString() << 0 << QString();
        QTest::newRow("words") << u"town hall.example"_s << QString() << 0 << QString();
        QTest::newRow("a page") << u"https://town.example/"_s << QString() << 0 << QString();
    }
    void whatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, server);
        QFETCH(int, port);
        QFETCH(QString, room);
        const auto place = IrcNetwork().placeTyped(typed);
        QCOMPARE(place ? place->values.value(u"server"_s).toString() : QString(), server);
        if (!place)
            return;
        QCOMPARE(place->values.value(u"port"_s).toInt(), port);
        QCOMPARE(place->name, room);
    }
};

QTEST_GUILESS_MAIN(IrcGreetingTest)
#include "tst_ircgreeting.moc"
