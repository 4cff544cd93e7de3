#include "app/ircchat/ircgreeting.h"

#include <QTest>

#include "app/chat/network/addressfinder.h"
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

    /// Something else: it says one thing, or nothing.
    struct Answering final : Protocol {
        explicit Answering(QByteArray itsAnswer) : answer(std::move(itsAnswer)) {}
        QByteArray answer;
        Transport* transport = nullptr;
        void connectionMade(Transport& made) override { transport = &made; }
        void connectionLost(const Error&) override {}
        void dataReceived(QByteArrayView) override
        {
            if (!answer.isEmpty())
                transport->write(answer);
        }
    };

    /// A server that keeps all that comes, also what is no whole line.
    struct Hearing final : Protocol {
        explicit Hearing(QByteArray& all) : heard(all) {}
        QByteArray& heard;
        Transport* transport = nullptr;
        void connectionMade(Transport& made) override { transport = &made; }
        void connectionLost(const Error&) override { heard += "(gone)"; }
        void dataReceived(QByteArrayView bytes) override
        {
            heard += bytes;
            if (heard.endsWith("CAP LS 302\r\n"))
                transport->write(":irc.example CAP * LS :multi-prefix\r\n");
        }
    };

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
            return wait(greetServer(&reactor, IrcNetwork().options(), values));
        }
        Result<chat::FoundAddress> find(const QString& typed)
        {
            return wait(chat::findAddress({&network}, &reactor, typed));
        }
        template <typename T>
        Result<T> wait(Task<Result<T>> task)
        {
            const auto isReady = [&] {
                reactor.advance(50ms); // some wait for an answer that never comes
                return task.isReady();
            };
            if (!reactor.turnUntil(isReady))
                return Error::busy(Reason::TimedOut, u"It never answered."_s);
            return task.take();
        }
        void openWith(quint16 port, const QByteArray& answer)
        {
            ports.push_back(
                *reactor.listenTcp({.port = port}, [answer] { return std::make_unique<Answering>(answer); }));
        }
        IrcNetwork network;
    };

private Q_SLOTS:
    /// With encryption first, and then without: at the port that was named, else where such servers are.
    void aServerMayHaveNoEncryption_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("visits"); // one that speaks no TLS hears the first one, too
        QTest::newRow("its port") << u"127.0.0.1:6667"_s << 6667 << 2;
        QTest::newRow("another port") << u"127.0.0.1:7000"_s << 7000 << 2;
        QTest::newRow("no port") << u"127.0.0.1"_s << 6667 << 1;
    }
    void aServerMayHaveNoEncryption()
    {
        QFETCH(QString, typed);
        QFETCH(int, port);
        Street street;
        street.open(quint16(port));
        const auto found = street.find(typed);
        QVERIFY2(found.ok(), qPrintable(found ? QString() : found.error().text));
        QVERIFY(!found->greeting.isEncrypted);
        QCOMPARE(found->greeting.values.value(u"port"_s).toInt(), port);
        QCOMPARE(found->greeting.values.value(u"encryption"_s).toString(), u"none"_s);
        QCOMPARE(found->greeting.host, u"127.0.0.1"_s);
        QTEST(street.server.connections, "visits");
        QCOMPARE(street.server.heard.last(), "CAP LS 302");                                     // and nobody's name
        QVERIFY(street.reactor.turnUntil([&] { return street.server.connection == nullptr; })); // it hung up
    }

    /// Of an address that has one; that nobody's is sent is promised where accounts are added.
    void nobodysNameIsSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("who one is") << u"irc://juliet@127.0.0.1:6667"_s;
        QTest::newRow("and a room") << u"irc://juliet@127.0.0.1:6667/garden"_s;
        QTest::newRow("to whom") << u"irc://127.0.0.1:6667/juliet,isnick"_s;
    }
    void nobodysNameIsSent()
    {
        QFETCH(QString, typed);
        QByteArray heard;
        Street street;
        street.ports.push_back(
            *street.reactor.listenTcp({.port = 6667}, [&heard] { return std::make_unique<Hearing>(heard); }));
        const auto found = street.find(typed);
        QVERIFY2(found.ok(), qPrintable(found ? QString() : found.error().text));
        QVERIFY(street.reactor.turnUntil([&] { return heard.endsWith("(gone)"); })); // all that it says
        QVERIFY2(heard.contains("CAP LS 302"), heard.constData());
        QVERIFY2(!heard.toLower().contains("juliet") && !heard.contains("garden"), heard.constData());
    }

    void whatElseAnswersIsNoServerInTheClear_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("silence") << QByteArray();
    }
    void whatElseAnswersIsNoServerInTheClear()
    {
        QFETCH(QByteArray, answer);
        Street street;
        street.openWith(7000, answer);
        QVERIFY(!street.find(u"127.0.0.1:7000"_s));
    }

    void whereAPersonCouldDecideNobodyAsksInTheClear()
    {
        Street street;
        street.openTls(6697);
        street.open(6667);
        const auto found = street.find(u"127.0.0.1"_s);
        QVERIFY(!found);
        QVERIFY2(isAboutCertificate(found.error().reason), qPrintable(found.error().text));
        QCOMPARE(street.server.connections, 0);
    }

    void knownNetworksAreNeverInTheClear()
    {
        const IrcNetwork network;
        QVERIFY(!network.inTheClear(*network.placeTyped(u"Libera.Chat"_s)));
        QVERIFY(!network.inTheClear(*network.placeTyped(u"irc.libera.chat:6667"_s)));
        QVERIFY(!network.inTheClear(*network.placeTyped(u"irc+wss://irc.town.example/irc"_s)));
        QVERIFY(network.inTheClear(*network.placeTyped(u"irc.town.example:6667"_s)));
    }

    void whoAskedForEncryptionIsNeverInTheClear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("mayBeInTheClear");
        QTest::newRow("ircs") << u"ircs://irc.town.example"_s << false;
        QTest::newRow("ircs, its port") << u"ircs://irc.town.example:6697"_s << false;
        QTest::newRow("ircs, another port") << u"ircs://irc.town.example:7000"_s << false;
        QTest::newRow("ircs, port without") << u"ircs://irc.town.example:6667/room"_s << false;
        QTest::newRow("irc, port with") << u"irc://irc.town.example:6697"_s << false;
        QTest::newRow("port with") << u"irc.town.example:6697"_s << false;
        QTest::newRow("port without") << u"irc.town.example:6667"_s << true;
        QTest::newRow("another port") << u"irc.town.example:7000"_s << true;
        QTest::newRow("no port") << u"irc.town.example"_s << true;
    }
    void whoAskedForEncryptionIsNeverInTheClear()
    {
        QFETCH(QString, typed);
        const IrcNetwork network;
        const auto place = network.placeTyped(typed);
        QVERIFY(place);
        QCOMPARE(place->values.value(u"encryption"_s, u"tls"_s).toString(), u"tls"_s); // tried first in any case
        QTEST(network.inTheClear(*place).has_value(), "mayBeInTheClear");
    }

    void whatAnswersWithoutIsNotFoundWhereEncryptionWasAskedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("port");
        QTest::newRow("ircs") << u"ircs://127.0.0.1:7000"_s << 7000;
        QTest::newRow("port with") << u"127.0.0.1:6697"_s << 6697;
    }
    void whatAnswersWithoutIsNotFoundWhereEncryptionWasAskedFor()
    {
        QFETCH(QString, typed);
        QFETCH(int, port);
        Street street;
        street.open(quint16(port));
        QVERIFY(!street.find(typed));
        QCOMPARE(street.server.connections, 1); // no second visit
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
