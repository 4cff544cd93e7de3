#include "protocols/xmpp/server/account/externalservices.h"

#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

ServerOptions withCalls(const QByteArray& secret = {})
{
    ServerOptions options;
    options.guests = true;
    options.calls.services = {*ExternalService::parse(u"stun:stun.example.org"_s),
        *ExternalService::parse(u"turn:turn.example.org:3479?transport=udp"_s),
        *ExternalService::parse(u"turns:turn.example.org"_s)};
    options.calls.secret = secret;
    return options;
}

QStringList told(const xml::Element& answer)
{
    QStringList all;
    for (const auto& service : answer.firstElement().elements())
        all.append(service.attribute(u"type") + u' ' + service.attribute(u"host") + u' ' + service.attribute(u"port")
            + u' ' + service.attribute(u"transport"));
    return all;
}

const QByteArray askAll = "<iq type='get' id='s' to='localhost'><services xmlns='urn:xmpp:extdisco:2'/></iq>";

} // namespace

/// XEP-0215: where calls find a way through routers.
class ExternalServicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* uri, const char* meaning) {
            QTest::newRow(uri) << QString::fromLatin1(uri) << QString::fromLatin1(meaning);
        };
        row("stun:stun.example.org", "stun stun.example.org 3478 udp");
        row("STUN:stun.example.org:19302", "stun stun.example.org 19302 udp");
        row("stuns:stun.example.org", "stuns stun.example.org 5349 tcp");
        row("turn:192.0.2.7?transport=tcp", "turn 192.0.2.7 3478 tcp");
        row("turns:[2001:db8::1]:443", "turns 2001:db8::1 443 tcp");
        row("turn:[2001:db8::1]", "turn 2001:db8::1 3478 udp");
        for (const auto* bad : {"", "stun", "stun:", "turn:a b", "http:a.example", "turn:a.example:0",
                 "turn:a.example:70000", "turn:a.example:x", "turn:a.example?transport=sctp", "turn:[2001:db8::1",
                 "turn:[2001:db8::1]x", "turn://a.example"})
            row(bad, "");
    }

    void addresses()
    {
        QFETCH(QString, uri);
        QFETCH(QString, meaning);
        const auto service = ExternalService::parse(uri);
        QCOMPARE(service
                ? u"%1 %2 %3 %4"_s.arg(service->type, service->host, QString::number(service->port), service->transport)
                : QString(),
            meaning);
    }

    /// As coturn reads them: the name's own time, and HMAC-SHA1 of the name under the secret.
    void credentialsAreThoseOfTheDraft()
    {
        const auto credentials = turnCredentials("north", u"juliet"_s, 1'700'000'000);
        QVERIFY(credentials.name.startsWith(u"1700000000:"));
        const auto expected = QMessageAuthenticationCode::hash(
            credentials.name.toLatin1(), "north", QCryptographicHash::Sha1)
                                  .toBase64();
        QCOMPARE(credentials.password, QString::fromLatin1(expected));
        QVERIFY(!credentials.name.contains(u"juliet"));
        QCOMPARE(turnCredentials("north", u"juliet"_s, 1'700'000'000).name, credentials.name);
        QVERIFY(turnCredentials("north", u"romeo"_s, 1'700'000'000).name != credentials.name);
        // nobody finds out who it is by trying names
        QVERIFY(turnCredentials("south", u"juliet"_s, 1'700'000'000).name != credentials.name);
    }

    void accountsAreTold()
    {
        House house(withCalls("north"));
        Peer juliet(house);
        juliet.logIn(u"juliet"_s);
        const auto all = juliet.ask(askAll);
        QCOMPARE(told(all),
            (QStringList{u"stun stun.example.org 3478 udp"_s, u"turn turn.example.org 3479 udp"_s,
                u"turns turn.example.org 5349 tcp"_s}));
        const auto services = all.firstElement().elements();
        QVERIFY(!services[0].hasAttribute(u"password") && !services[0].hasAttribute(u"restricted"));
        const auto expires = house.reactor.clock().wallMsecs() / 1000 + 12 * 3600;
        QCOMPARE(services[1].attribute(u"username"), turnCredentials("north", u"juliet"_s, expires).name);
        QCOMPARE(services[1].attribute(u"password"), turnCredentials("north", u"juliet"_s, expires).password);
        QCOMPARE(QDateTime::fromString(services[1].attribute(u"expires"), Qt::ISODate).toSecsSinceEpoch(), expires);
        QCOMPARE(services[1].attribute(u"restricted"), u"1"_s);
        QCOMPARE(told(juliet.ask(
                     "<iq type='get' id='s' to='localhost'><services xmlns='urn:xmpp:extdisco:1' type='turn'/></iq>")),
            QStringList(u"turn turn.example.org 3479 udp"_s));
        const auto one = juliet.ask(
            "<iq type='get' id='s' to='localhost'><credentials xmlns='urn:xmpp:extdisco:2'><service type='turn' host='turn.example.org'/></credentials></iq>");
        QCOMPARE(told(one), QStringList(u"turn turn.example.org 3479 udp"_s));
        QVERIFY(one.firstElement().firstElement().hasAttribute(u"password"));
        const auto none = juliet.ask(
            "<iq type='get' id='s' to='localhost'><credentials xmlns='urn:xmpp:extdisco:2'><service type='turn' host='other.example'/></credentials></iq>");
        QCOMPARE(none.child(u"error").firstElement().name(), u"item-not-found"_s);
        const auto info = juliet.ask(
            "<iq type='get' id='i' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
        QStringList features;
        for (const auto& feature : info.firstElement().elements())
            features.append(feature.attribute(u"var"));
        QVERIFY(features.contains(ns::externalServices));
    }

    void othersAreNot()
    {
        House house(withCalls("north"));
        Peer guest(house);
        guest.open();
        guest.forget();
        guest.say(
            "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
        while (guest.nextOf(u"success"_s).isNull())
            guest.say({});
        guest.forget();
        // a relay is not for everybody
        QCOMPARE(told(guest.ask(askAll)), QStringList(u"stun stun.example.org 3478 udp"_s));
        struct Box final : Domain {
            QList<Stanza> got;
            Task<Done> receive(Stanza stanza) override
            {
                got.append(std::move(stanza));
                return Task<Done>(Done{});
            }
        } elsewhere;
        house.router.attach(u"elsewhere"_s, elsewhere);
        house.router.send(Stanza::iq(u"get"_s, u"s"_s, *Jid::parse(u"mallory@elsewhere/x"_s),
            *Jid::parse(u"localhost"_s), xml::Element(u"services"_s, ns::externalServices)));
        QCOMPARE(elsewhere.got.size(), 1);
        QCOMPARE(elsewhere.got.first().element().child(u"error").firstElement().name(), u"forbidden"_s);
        House without;
        Peer romeo(without);
        romeo.logIn(u"romeo"_s);
        QCOMPARE(romeo.ask(askAll).child(u"error").firstElement().name(), u"service-unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(ExternalServicesTest)
#include "tst_externalservices.moc"
