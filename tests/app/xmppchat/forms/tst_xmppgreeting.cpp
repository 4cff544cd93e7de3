#include "app/xmppchat/forms/xmppgreeting.h"

#include <QCryptographicHash>
#include <QTest>

#include "app/xmppchat/client/xmppsessions.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/tls/certificateexceptions.h"
#include "netcore/tls/tlssession.h"
#include "tests/app/xmppchat/forms/certifiedserver.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;
using Greeting = chat::NetworkType::Greeting;

namespace {

QString fingerprint()
{
    const auto chain = (*TlsContext::server({.certificate = serverCertificate()}))->ownChain();
    return QString::fromLatin1(QCryptographicHash::hash(chain.first(), QCryptographicHash::Sha256).toHex());
}

/// A server that keeps all that comes, before it is encrypted and after.
struct Hearing final : Protocol {
    Hearing(QByteArray& all, bool hasTls) : heard(all), isEncrypted(hasTls) {}
    QByteArray& heard;
    bool isEncrypted;
    bool isOpened = false;
    Transport* transport = nullptr;
    void connectionMade(Transport& made) override { transport = &made; }
    void connectionLost(const Error&) override { heard += "(gone)"; }
    void dataReceived(QByteArrayView bytes) override
    {
        heard += bytes;
        if (!isOpened)
            transport->write(
                "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='a' from='localhost' version='1.0'><stream:features>"
                + QByteArray(isEncrypted ? "<register xmlns='http://jabber.org/features/iq-register'/>"
                                         : "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>")
                + "</stream:features>");
        isOpened = true;
        if (isEncrypted || !bytes.contains("<starttls"))
            return;
        transport->write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        transport->switchProtocol(TlsSession::wrap(
            *TlsContext::server({.certificate = serverCertificate()}), std::make_unique<Hearing>(heard, true)));
    }
};

/// Our own server in memory.
struct Street {
    xmpp::House house;
    std::unique_ptr<Port> port;

    explicit Street(bool isOpen) : house(certifiedServer(isOpen))
    {
        house.reactor.reachItself();
        port = std::move(*house.reactor.listenTcp({.port = 5222}, [this] { return house.server->makeStream(); }));
    }
    Result<Greeting> greet(const QString& address, const QString& pin)
    {
        XmppSessions sessions;
        QMap<QString, QVariant> values{{u"address"_s, address}, {u"server"_s, u"127.0.0.1"_s}};
        if (!pin.isEmpty())
            values.insert(u"fingerprint"_s, pin);
        auto task = greetServer(&house.reactor, XmppNetwork(sessions).options(), values);
        if (!house.reactor.turnUntil([&] { return task.isReady(); }))
            return Error::busy(Reason::TimedOut, u"It never answered."_s);
        return task.take();
    }
};

} // namespace

class XmppGreetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherAccountsAreMadeThere_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("open") << true;
        QTest::newRow("by invitation") << false;
    }
    void saysWhetherAccountsAreMadeThere()
    {
        QFETCH(const bool, isOpen);
        Street street(isOpen);
        const auto greeting = street.greet(u"ann@localhost"_s, fingerprint());
        QVERIFY2(greeting.ok(), qPrintable(greeting ? QString() : greeting.error().text));
        QCOMPARE(greeting->makesAccounts, isOpen);
        QVERIFY(greeting->isEncrypted && !greeting->lacksAddress);
        QCOMPARE(greeting->host, u"localhost"_s);
        QCOMPARE(greeting->values.value(u"address"_s).toString(), u"ann@localhost"_s);
    }

    /// Who it is does not matter before the server is known, and may be there for another to hear.
    void nobodysNameIsSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("an address") << u"juliet@localhost"_s;
        QTest::newRow("a link") << u"xmpp:juliet@localhost"_s;
        QTest::newRow("with a device") << u"juliet@localhost/juliets-phone"_s;
    }
    void nobodysNameIsSent()
    {
        QFETCH(QString, typed);
        QByteArray heard;
        MemoryReactor reactor;
        reactor.reachItself();
        const auto port = std::move(
            *reactor.listenTcp({.port = 5222}, [&heard] { return std::make_unique<Hearing>(heard, false); }));
        XmppSessions sessions;
        const XmppNetwork network(sessions);
        auto place = network.placeTyped(typed);
        QVERIFY(place);
        place->values.insert(u"server"_s, u"127.0.0.1"_s);
        place->values.insert(u"fingerprint"_s, fingerprint());
        auto task = network.greet(reactor, *place);
        QVERIFY(reactor.turnUntil([&] { return task.isReady(); }));
        const auto greeting = task.take();
        QVERIFY2(greeting.ok(), qPrintable(greeting ? QString() : greeting.error().text));
        QVERIFY(greeting->makesAccounts); // said after it was encrypted: all of it was heard
        QVERIFY(reactor.turnUntil([&] { return heard.endsWith("(gone)"); }));
        QCOMPARE(heard.count("<stream:stream"), 2);
        QVERIFY2(!heard.toLower().contains("juliet"), heard.constData());
    }

    void aServerAloneIsNoAccountYet()
    {
        Street street(true);
        const auto greeting = street.greet(u"localhost"_s, fingerprint());
        QVERIFY(greeting && greeting->lacksAddress && greeting->makesAccounts);
    }

    /// What stands behind the slash is a device of theirs, and may be written with an @.
    void theDeviceIsNotTheServer()
    {
        Street street(true);
        const auto greeting = street.greet(u"ann@localhost/phone@home"_s, fingerprint());
        QVERIFY2(greeting.ok(), qPrintable(greeting ? QString() : greeting.error().text));
        QCOMPARE(greeting->host, u"localhost"_s);
        QVERIFY(!greeting->lacksAddress);
    }

    void aPrivateCertificateIsSaid()
    {
        Street street(true);
        const auto greeting = street.greet(u"ann@localhost"_s, {});
        QVERIFY(!greeting);
        QVERIFY2(isAboutCertificate(greeting.error().reason), qPrintable(greeting.error().text));
    }

    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: none of ours
        QTest::newRow("address") << u"me@town.example"_s << u"me@town.example"_s;
        QTest::newRow("server") << u"town.example"_s << u"town.example"_s;
        QTest::newRow("this computer") << u"me@localhost"_s << u"me@localhost"_s;
        QTest::newRow("URI") << u"xmpp:me@town.example"_s << u"me@town.example"_s;
        QTest::newRow("URI in capitals") << u"XMPP:me@town.example"_s << u"me@town.example"_s;
        QTest::newRow("with a program's name") << u"me@localhost/phone"_s << u"me@localhost"_s;
        QTest::newRow("URI with a program's name") << u"xmpp:me@town.example/phone"_s << u"me@town.example"_s;
        QTest::newRow("a page") << u"town.example/page"_s << QString();
        QTest::newRow("a room by an account")
            << u"xmpp://me@town.example/club@rooms.town.example?join"_s << u"me@town.example"_s;
        QTest::newRow("a room by nobody") << u"xmpp:club@rooms.town.example?join"_s << QString();
        QTest::newRow("a word") << u"town"_s << QString();
        QTest::newRow("words") << u"town hall"_s << QString();
        QTest::newRow("a room of IRC") << u"#garden"_s << QString();
    }
    void whatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        XmppSessions sessions;
        const auto place = XmppNetwork(sessions).placeTyped(typed);
        QCOMPARE(place ? place->values.value(u"address"_s).toString() : QString(), address);
    }
};

QTEST_GUILESS_MAIN(XmppGreetingTest)
#include "tst_xmppgreeting.moc"
