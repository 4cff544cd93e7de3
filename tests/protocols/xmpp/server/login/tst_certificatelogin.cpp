#include <QtTest>

#include "netcore/tls/othernames.h"
#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/server/login/certificatelogin.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/authority.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const QByteArray header =
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>";
const QByteArray ofJuliet = "otherName:1.3.6.1.5.5.7.8.5;UTF8:juliet@localhost,email:romeo@localhost";
const QByteArray
    ofBoth = "otherName:1.3.6.1.5.5.7.8.5;UTF8:juliet@localhost,otherName:1.3.6.1.5.5.7.8.5;UTF8:romeo@localhost,"
             "otherName:1.3.6.1.5.5.7.8.5;UTF8:juliet@elsewhere.example";

class Hearing final : public Protocol {
public:
    explicit Hearing(QByteArray& heard) : m_heard(heard) {}
    void connectionMade(Transport& transport) override { wire = &transport; }
    void transportReplaced(Transport& transport) override { wire = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_heard.append(bytes); }
    void connectionLost(const Error&) override { wire = nullptr; }
    Transport* wire = nullptr;

private:
    QByteArray& m_heard; // outlives the connection
};

ServerOptions withAuthority(const QByteArray& authority)
{
    TlsContext::ServerOptions tls;
    tls.certificate = *Certificate::makeSelfSigned({u"localhost"_s});
    tls.clientCertificates = TlsContext::ClientCertificates::Asked;
    tls.clientTrustPem = authority;
    ServerOptions options;
    options.tlsContext = *TlsContext::server(std::move(tls));
    return options;
}

/// A client on an encrypted connection, with a certificate or without.
struct Visitor {
    Visitor(House& theHouse, const std::optional<Certificate>& certificate) : house(theHouse)
    {
        auto protocol = std::make_unique<Hearing>(heard);
        client = protocol.get();
        pair.server.setPeer({Address::Family::IPv4, u"192.0.2.7"_s, 40000});
        pair.server.open(house.server->makeStream());
        pair.client.open(std::move(protocol));
        say(header);
        say("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        TlsContext::ClientOptions trusting;
        trusting.verifyPeer = false;
        trusting.certificate = certificate;
        TlsSession::start(pair.client, *TlsContext::client(trusting));
        pair.exchange();
        say(header);
    }
    void say(const QByteArray& bytes)
    {
        heard.clear();
        client->wire->write(bytes);
        pair.exchange();
    }
    /// What comes of EXTERNAL with these words.
    QByteArray logIn(const QByteArray& authorisation)
    {
        say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>" + authorisation + "</auth>");
        return answer();
    }
    QByteArray answer()
    {
        house.reactor.advance(std::chrono::milliseconds(600));
        pair.exchange();
        return heard;
    }

    House& house;
    QByteArray heard;
    MemoryPair pair;
    Hearing* client = nullptr;
};

} // namespace

/// XEP-0178 §2: who has no password but a certificate; XEP-0257: and says which.
class CertificateLoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsXmppAddresses();
    void isOfferedToWhoShowsOne();
    void logsInWhomItNames();
    void asksWhoOfSeveral();
    void believesNobodyUnknown();
    void logsInWhoWasToldSo();
    void isLookedAfterByItsOwner();
    void revokedOnesEnd();

private:
    Authority m_authority;
};

void CertificateLoginTest::readsXmppAddresses()
{
    const auto context = *TlsContext::server({.certificate = m_authority.certificate(ofBoth)});
    const auto der = context->ownChain().first();
    QCOMPARE(otherNames(der, xmppAddressName),
        QStringList({u"juliet@localhost"_s, u"romeo@localhost"_s, u"juliet@elsewhere.example"_s}));
    QCOMPARE(otherNames(der, {"1.2.3"}), QStringList());
    QCOMPARE(otherNames("nonsense", xmppAddressName), QStringList());
}

void CertificateLoginTest::isOfferedToWhoShowsOne()
{
    House house(withAuthority(m_authority.pem()));
    Visitor without(house, {});
    QVERIFY(!without.heard.contains("EXTERNAL"));
    QVERIFY(without.logIn("=").contains("<invalid-mechanism"));
    Visitor with(house, m_authority.certificate(ofJuliet));
    QVERIFY(with.heard.contains("<mechanism>EXTERNAL</mechanism>"));
}

void CertificateLoginTest::logsInWhomItNames()
{
    House house(withAuthority(m_authority.pem()));
    house.users.passwords = {{u"juliet"_s, u"pw"_s}, {u"romeo"_s, u"pw"_s}};
    const auto certificate = m_authority.certificate(ofJuliet);
    Visitor first(house, certificate);
    QVERIFY(first.logIn("=").contains("<success"));
    first.say(header);
    first.say(
        "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>r</resource></bind></iq>");
    QVERIFY(first.heard.contains("<jid>juliet@localhost/r</jid>"));
    Visitor named(house, certificate);
    QVERIFY(named.logIn(QByteArray("juliet@localhost").toBase64()).contains("<success"));
    // Not even a word at first (RFC 4422 §5): it is asked for.
    Visitor silent(house, certificate);
    QVERIFY(silent.logIn({}).contains("<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>=</challenge>"));
    silent.say("<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>=</response>");
    QVERIFY(silent.answer().contains("<success"));
    // For another it does not speak: a mail address is no XMPP address.
    Visitor other(house, certificate);
    QVERIFY(other.logIn(QByteArray("romeo@localhost").toBase64()).contains("<invalid-authzid"));
    QVERIFY(other.logIn(QByteArray("juliet@localhost").toBase64()).contains("<success"));
}

void CertificateLoginTest::asksWhoOfSeveral()
{
    House house(withAuthority(m_authority.pem()));
    house.users.passwords = {{u"juliet"_s, u"pw"_s}, {u"romeo"_s, u"pw"_s}};
    Visitor both(house, m_authority.certificate(ofBoth));
    QVERIFY(both.logIn("=").contains("<invalid-authzid"));
    QVERIFY(both.logIn(QByteArray("juliet@elsewhere.example").toBase64()).contains("<invalid-authzid"));
    QVERIFY(both.logIn(QByteArray("romeo@localhost").toBase64()).contains("<success"));
}

void CertificateLoginTest::believesNobodyUnknown()
{
    House house(withAuthority(m_authority.pem()));
    house.users.passwords = {{u"juliet"_s, u"pw"_s}};
    const Authority other;
    Visitor forged(house, other.certificate(ofJuliet));
    QVERIFY(forged.logIn("=").contains("<not-authorized"));
    QVERIFY(forged.logIn(QByteArray("juliet@localhost").toBase64()).contains("<not-authorized"));
    house.users.passwords.clear(); // and no account that is not there
    Visitor gone(house, m_authority.certificate(ofJuliet));
    QVERIFY(gone.logIn("=").contains("<not-authorized"));
}

void CertificateLoginTest::logsInWhoWasToldSo()
{
    House house(withAuthority({}));
    house.users.passwords = {{u"juliet"_s, u"pw"_s}};
    const auto certificate = m_authority.certificate({});
    const auto context = *TlsContext::server({.certificate = certificate});
    Visitor before(house, certificate);
    QVERIFY(before.logIn("=").contains("<not-authorized"));
    house.users.certificates_.append(
        {u"juliet"_s, {u"phone"_s, PeerCertificate::fromDer(context->ownChain().first(), false).fingerprint, {}}});
    Visitor after(house, certificate);
    QVERIFY(after.logIn("=").contains("<success"));
}

void CertificateLoginTest::isLookedAfterByItsOwner()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto context = *TlsContext::server({.certificate = m_authority.certificate({})});
    const auto der = context->ownChain().first().toBase64();
    const auto set = [&](const QByteArray& payload) {
        return juliet.ask("<iq type='set' id='c'>" + payload + "</iq>");
    };
    const QByteArray append = "<append xmlns='urn:xmpp:saslcert:1'><name>phone</name><x509cert>" + der
        + "</x509cert></append>";
    QCOMPARE(set(append).attribute(u"type"), u"result"_s);
    QVERIFY(!set(append).child(u"error").child(u"conflict", ns::stanzaErrors).isNull());
    QVERIFY(!set("<append xmlns='urn:xmpp:saslcert:1'><name>x</name><x509cert>AAAA</x509cert></append>")
                 .child(u"error")
                 .child(u"bad-request", ns::stanzaErrors)
                 .isNull());
    const auto items = juliet.ask("<iq type='get' id='i'><items xmlns='urn:xmpp:saslcert:1'/></iq>")
                           .child(u"items", ns::certificates);
    QCOMPARE(items.firstElement().childText(u"name"), u"phone"_s);
    QCOMPARE(items.firstElement().childText(u"x509cert").toLatin1(), der);
    QCOMPARE(set("<disable xmlns='urn:xmpp:saslcert:1'><name>phone</name></disable>").attribute(u"type"), u"result"_s);
    QVERIFY(!set("<disable xmlns='urn:xmpp:saslcert:1'><name>phone</name></disable>")
                 .child(u"error")
                 .child(u"item-not-found", ns::stanzaErrors)
                 .isNull());
    QVERIFY(house.users.certificates_.isEmpty());
}

void CertificateLoginTest::revokedOnesEnd()
{
    House house(withAuthority({}));
    house.users.passwords = {{u"juliet"_s, u"pw"_s}};
    const auto certificate = m_authority.certificate({});
    const auto context = *TlsContext::server({.certificate = certificate});
    house.users.certificates_.append(
        {u"juliet"_s, {u"phone"_s, PeerCertificate::fromDer(context->ownChain().first(), false).fingerprint, {}}});
    Visitor phone(house, certificate);
    QVERIFY(phone.logIn("=").contains("<success"));
    phone.say(header);
    phone.say("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
    Peer controller(house);
    controller.logIn(u"juliet"_s, u"desk"_s);
    controller.ask("<iq type='set' id='c'><revoke xmlns='urn:xmpp:saslcert:1'><name>phone</name></revoke></iq>");
    phone.pair.exchange();
    QVERIFY(phone.heard.contains("<not-authorized"));
    QCOMPARE(house.server->sessions().count(), 1);
}

QTEST_GUILESS_MAIN(CertificateLoginTest)
#include "tst_certificatelogin.moc"
