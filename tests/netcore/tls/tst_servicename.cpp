#include <QTest>

#include "netcore/tls/tlscontext.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/authority.h"
#include "tests/support/memorytransport.h"
#include "tests/support/oneexception.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// An SRV-ID.
QByteArray srv(const QByteArray& name)
{
    return "otherName:1.3.6.1.5.5.7.8.7;IA5STRING:" + name;
}

QByteArray xmpp(const QByteArray& address)
{
    return "otherName:1.3.6.1.5.5.7.8.5;UTF8:" + address;
}

const QStringList ofClients{u"xmpp-client"_s, u"xmpps-client"_s};

} // namespace

/// Servers whose certificates name a service of their domain instead of the domain (RFC 4985, RFC 9525 §6.3).
class ServiceNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheServersOwn_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTaken");
        const auto host = u"example.test"_s;
        const auto exact = srv("_xmpp-client.example.test");
        QTest::newRow("DNS name") << QByteArray("DNS:example.test") << host << true;
        QTest::newRow("SRV-ID") << exact << host << true;
        QTest::newRow("of direct TLS") << srv("_xmpps-client.example.test") << host << true;
        QTest::newRow("has no case") << srv("_XMPP-Client.Example.TEST") << host << true;
        QTest::newRow("asked with large letters") << exact << u"EXAMPLE.test"_s << true;
        QTest::newRow("asked with a dot at the end") << exact << u"example.test."_s << true;
        QTest::newRow("IDN") << srv("_xmpp-client.xn--bcher-kva.test") << u"bücher.test"_s << true;
        QTest::newRow("behind other names")
            << "DNS:elsewhere.test," + srv("_imap.example.test") + ',' + exact << host << true;
        QTest::newRow("another service") << srv("_imap.example.test") << host << false;
        QTest::newRow("servers' own") << srv("_xmpp-server.example.test") << host << false;
        QTest::newRow("another domain") << srv("_xmpp-client.elsewhere.test") << host << false;
        QTest::newRow("one below") << srv("_xmpp-client.chat.example.test") << host << false;
        QTest::newRow("one above") << exact << u"chat.example.test"_s << false;
        QTest::newRow("longer") << srv("_xmpp-client.example.test.evil.test") << host << false;
        QTest::newRow("with a record's protocol") << srv("_xmpp-client._tcp.example.test") << host << false;
        QTest::newRow("star") << srv("_xmpp-client.*.test") << host << false;
        const auto below = u"chat.example.test"_s;
        QTest::newRow("star for what is below") << srv("_xmpp-client.*.example.test") << below << true;
        QTest::newRow("star has no case") << srv("_xmpp-client.*.Example.TEST") << below << true;
        QTest::newRow("star for two labels") << srv("_xmpp-client.*.example.test") << u"a.chat.example.test"_s << false;
        QTest::newRow("star for the domain itself") << srv("_xmpp-client.*.example.test") << host << false;
        QTest::newRow("star in a label") << srv("_xmpp-client.c*.example.test") << below << false;
        QTest::newRow("star at a label's end") << srv("_xmpp-client.*t.example.test") << below << false;
        QTest::newRow("star that is not leftmost") << srv("_xmpp-client.chat.*.test") << below << false;
        QTest::newRow("two stars") << srv("_xmpp-client.*.*.test") << below << false;
        QTest::newRow("star behind a protocol") << srv("_xmpp-client._tcp.*.example.test") << below << false;
        QTest::newRow("star of another service") << srv("_xmpp-server.*.example.test") << below << false;
        QTest::newRow("nothing but a star") << srv("_xmpp-client.*") << host << false;
        QTest::newRow("star as service") << srv("*.example.test") << host << false;
        QTest::newRow("without its line") << srv("xmpp-client.example.test") << host << false;
        QTest::newRow("nothing but the domain") << srv("example.test") << host << false;
        QTest::newRow("another kind of text")
            << QByteArray("otherName:1.3.6.1.5.5.7.8.7;UTF8:_xmpp-client.example.test") << host << false;
        QTest::newRow("as a DNS name") << QByteArray("DNS:_xmpp-client.example.test") << host << false;
        QTest::newRow("XMPP address") << QByteArray("otherName:1.3.6.1.5.5.7.8.5;UTF8:example.test") << host << false;
        QTest::newRow("for an address") << srv("_xmpp-client.192.0.2.7") << u"192.0.2.7"_s << false;
    }
    void isTheServersOwn()
    {
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        QFETCH(bool, isTaken);
        const auto shown = m_authority.certificate(names);
        QCOMPARE(isTrusted(shown, m_authority, host, {.namedServices = ofClients}), isTaken);
        if (!isTaken)
            QCOMPARE(m_reason, Reason::CertificateNameMismatch);
        // who speaks another protocol has no use for it
        QCOMPARE(isTrusted(shown, m_authority, host, {}), names == "DNS:example.test");
    }

    /// RFC 6120 §13.7.1.4: older servers of XMPP have nothing else.
    void anXmppAddressIsAServersName_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTaken");
        const auto host = u"example.test"_s;
        QTest::newRow("its domain") << xmpp("example.test") << host << true;
        QTest::newRow("has no case") << xmpp("Example.TEST") << host << true;
        QTest::newRow("IDN") << xmpp("xn--bcher-kva.test") << u"bücher.test"_s << true;
        QTest::newRow("behind other names") << "DNS:elsewhere.test," + xmpp("example.test") << host << true;
        QTest::newRow("another domain") << xmpp("elsewhere.test") << host << false;
        QTest::newRow("one above") << xmpp("example.test") << u"chat.example.test"_s << false;
        QTest::newRow("one below") << xmpp("chat.example.test") << host << false;
        QTest::newRow("a person there") << xmpp("alice@example.test") << host << false;
        QTest::newRow("a device there") << xmpp("example.test/desk") << host << false;
        QTest::newRow("a star") << xmpp("*.example.test") << u"chat.example.test"_s << false;
        QTest::newRow("for an address") << xmpp("192.0.2.7") << u"192.0.2.7"_s << false;
        QTest::newRow("as an SRV-ID") << srv("xmpp:example.test") << host << false;
    }
    void anXmppAddressIsAServersName()
    {
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        QFETCH(bool, isTaken);
        const auto shown = m_authority.certificate(names);
        QCOMPARE(isTrusted(shown, m_authority, host, {.namedServices = {namedByXmppAddress}}), isTaken);
        QVERIFY(!isTrusted(shown, m_authority, host, {.namedServices = ofClients})); // unasked
        const Authority limited("critical,permitted;DNS:elsewhere.test");
        QVERIFY(!isTrusted(
            limited.certificate(xmpp("example.test")), limited, host, {.namedServices = {namedByXmppAddress}}));
    }

    void serversThatComeAreNamedByIt()
    {
        const auto named = m_authority.certificate(xmpp("example.test") + "," + xmpp("alice@example.test"));
        const auto shown = shownTwice(named, m_authority.pem(), false);
        QCOMPARE(shown.services, QStringList(u"xmpp:example.test"_s));
        QVERIFY(shown.isOf(u"example.test"_s, {namedByXmppAddress}));
        QVERIFY(!shown.isOf(u"example.test"_s, ofClients) && !shown.isOf(u"other.test"_s, {namedByXmppAddress}));
        // of people alone: the chain says no more
        const auto person = shownTwice(m_authority.certificate(xmpp("alice@example.test")), m_authority.pem(), true);
        QVERIFY(person.services.isEmpty());
    }

    /// A name is one question of many.
    void allElseIsLookedAtStill()
    {
        const auto names = srv("_xmpp-client.example.test");
        const auto host = u"example.test"_s;
        QVERIFY(!isTrusted(m_authority.certificate(names, -60), m_authority, host, {.namedServices = ofClients}));
        QCOMPARE(m_reason, Reason::CertificateExpired);
        const Authority other;
        QVERIFY(!isTrusted(other.certificate(names), m_authority, host, {.namedServices = ofClients}));
        QCOMPARE(m_reason, Reason::CertificateNotTrusted);
    }

    /// What limits an authority to DNS names says nothing of SRV-IDs: by these it vouches for nobody.
    void limitedAuthoritiesVouchForNoService()
    {
        const auto names = srv("_xmpp-client.example.test");
        for (const QByteArray limits :
            {"critical,permitted;DNS:elsewhere.test", "permitted;DNS:example.test", "excluded;DNS:elsewhere.test"}) {
            const Authority limited(limits);
            QVERIFY(!isTrusted(limited.certificate(names), limited, u"example.test"_s, {.namedServices = ofClients}));
        }
        const Authority between(m_authority, "critical,permitted;DNS:elsewhere.test");
        QVERIFY(!isTrusted(between.certificate(names), m_authority, u"example.test"_s, {.namedServices = ofClients}));
        const Authority below(between, {}); // what limits one limits all below it
        QVERIFY(!isTrusted(below.certificate(names), m_authority, u"example.test"_s, {.namedServices = ofClients}));
        const Authority free(Authority(m_authority, {}), {});
        QVERIFY(isTrusted(free.certificate(names), m_authority, u"example.test"_s, {.namedServices = ofClients}));
        const Authority limited("critical,permitted;DNS:example.test");
        QVERIFY(isTrusted(
            limited.certificate("DNS:example.test"), limited, u"example.test"_s, {.namedServices = ofClients}));
    }

    /// Where another certificate was accepted, a person decides, whoever vouches for this one.
    void whatHasChangedIsAskedAbout()
    {
        const auto decides = std::make_shared<OneException>();
        const auto shown = m_authority.certificate(srv("_xmpp-client.example.test"));
        const TlsContext::ClientOptions asking{
            .exceptions = decides, .service = u"xmpp-client"_s, .namedServices = ofClients};
        QVERIFY(isTrusted(shown, m_authority, u"example.test"_s, asking));
        decides->place = {u"example.test"_s, u"xmpp-client"_s};
        decides->fingerprint = QString(64, u'a');
        QVERIFY(!isTrusted(shown, m_authority, u"example.test"_s, asking));
        QCOMPARE(decides->told.size(), 1);
        QVERIFY(!isTrusted(m_authority.certificate("DNS:elsewhere.test"), m_authority, u"other.test"_s, asking));
        QCOMPARE(decides->told.last().reason, Reason::CertificateNameMismatch);
    }

    /// A server is told whom a client's certificate names, as long as the chain behind it is seen: a ticket has none.
    void clientsAreNamedByTheirs()
    {
        const QStringList ofServers{u"xmpp-server"_s};
        const auto named = m_authority.certificate(srv("_xmpp-server.example.test") + "," + srv("_imap.other.test"));
        const auto shown = shownTwice(named, m_authority.pem(), false);
        QCOMPARE(shown.services, QStringList({u"_xmpp-server.example.test"_s, u"_imap.other.test"_s}));
        QVERIFY(shown.isOf(u"example.test"_s, ofServers));
        QVERIFY(!shown.isOf(u"example.test"_s, ofClients) && !shown.isOf(u"other.test"_s, ofServers));
        const auto stars = shownTwice(
            m_authority.certificate("DNS:*.test,DNS:*.example.test"), m_authority.pem(), true);
        QVERIFY(stars.isOf(u"a.example.test"_s, {}));
        QVERIFY(!stars.isOf(u"example.test"_s, {}) && !stars.isOf(u"b.a.example.test"_s, {}));
        const auto address = shownTwice(m_authority.certificate("IP:192.0.2.7,DNS:*.0.2.8"), m_authority.pem(), true);
        QVERIFY(address.isOf(u"192.0.2.7"_s, {}) && !address.isOf(u"192.0.2.8"_s, {}));
    }

    void whoIsNotVouchedForIsNamedByNone()
    {
        const auto names = srv("_xmpp-server.example.test");
        const Authority limited("critical,permitted;DNS:elsewhere.test");
        const auto fromLimited = shownTwice(limited.certificate(names), limited.pem(), false);
        QVERIFY(fromLimited.trusted && fromLimited.services.isEmpty());
        const auto fromStranger = shownTwice(limited.certificate(names), m_authority.pem(), false);
        QVERIFY(!fromStranger.trusted && fromStranger.services.isEmpty());
    }

private:
    /// What a server is shown by a client that comes back, whom it may take by a ticket then.
    PeerCertificate shownTwice(const Certificate& certificate, const QByteArray& trusted, bool isResumed)
    {
        const auto ofServer = m_authority.certificate("DNS:server.test");
        const auto server = *TlsContext::server({.certificate = ofServer,
            .clientCertificates = TlsContext::ClientCertificates::Asked,
            .clientTrustPem = trusted});
        const auto client = *TlsContext::client(
            {.trustedPem = m_authority.pem(), .systemTrust = false, .certificate = certificate});
        PeerCertificate shown;
        for (const bool again : {false, true}) {
            Story there;
            Story here;
            MemoryPair wire;
            auto serving = TlsSession::wrap(server, std::make_unique<StoryProtocol>(there));
            const auto* served = serving.get();
            wire.server.open(std::move(serving));
            wire.client.open(TlsSession::wrap(client, std::make_unique<StoryProtocol>(here), u"server.test"_s));
            wire.exchange();
            [&] {
                QCOMPARE(there.made, 1);
                QCOMPARE(served->wasResumed(), again && isResumed);
                QVERIFY(!again || shown.services == served->peerCertificate().services);
            }();
            shown = served->peerCertificate();
        }
        return shown;
    }
    bool isTrusted(
        const Certificate& shown, const Authority& by, const QString& host, TlsContext::ClientOptions options)
    {
        options.trustedPem = by.pem();
        options.systemTrust = false;
        Story there;
        Story here;
        m_reason = Reason::None;
        MemoryPair wire;
        wire.server.open(
            TlsSession::wrap(*TlsContext::server({.certificate = shown}), std::make_unique<StoryProtocol>(there)));
        auto session = TlsSession::wrap(
            *TlsContext::client(std::move(options)), std::make_unique<StoryProtocol>(here), host);
        session->setHandshakeListener(
            [this](const std::optional<Error>& failure) { m_reason = failure ? failure->reason : Reason::None; });
        wire.client.open(std::move(session));
        wire.exchange();
        return here.made == 1;
    }

    Authority m_authority;
    Reason m_reason = Reason::None;
};

QTEST_GUILESS_MAIN(ServiceNameTest)
#include "tst_servicename.moc"
