#include <QtTest>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/server/login/inbandregistration.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

InBandRegistration& registration(House& house)
{
    return *house.server->extensions().find<InBandRegistration>();
}

} // namespace

class XmppRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registersAccounts();
    void registersByForm();
    void registersOnlyWhereAllowed();
    void notesAPasswordInTheClear();
    void countsWhoRegisters();
    void manyWhoRegisterCloseItForNobody();
};

void XmppRegistrationTest::registersAccounts()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    peer.open();
    peer.forget();
    const auto form = peer.ask("<iq type='get' id='1' to='localhost'><query xmlns='jabber:iq:register'/></iq>");
    QVERIFY(!form.child(u"query", ns::registration).child(u"username").isNull());
    const auto ask = [&](const QByteArray& fields) {
        const auto answer = peer.ask(
            "<iq type='set' id='2'><query xmlns='jabber:iq:register'>" + fields + "</query></iq>");
        return answer.attribute(u"type") == u"result"
            ? u"made"_s
            : conditionName(StanzaError::fromElement(answer.child(u"error")).condition);
    };
    QCOMPARE(ask("<username>Juliet</username><password>pw</password>"), u"made"_s);
    QVERIFY(house.users.passwords.contains(u"juliet"_s));
    QCOMPARE(ask("<username>juliet</username><password>other</password>"), u"conflict"_s);
    QCOMPARE(ask("<username>romeo</username>"), u"not-acceptable"_s);
    QCOMPARE(ask("<username>ro meo</username><password>pw</password>"), u"not-acceptable"_s);
    QCOMPARE(ask("<password>pw</password>"), u"not-acceptable"_s);
    QCOMPARE(peer.logIn(u"juliet"_s).toString(), u"juliet@localhost/r"_s);
}

void XmppRegistrationTest::registersByForm()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    peer.open();
    peer.forget();
    const auto asked = peer.ask("<iq type='get' id='1' to='localhost'><query xmlns='jabber:iq:register'/></iq>");
    const auto form = DataForm::in(asked.child(u"query", ns::registration));
    QVERIFY(form);
    QCOMPARE(form->formType(), ns::registration); // XEP-0077 §9.2
    QVERIFY(form->find(u"username")->required);
    QCOMPARE(form->find(u"password")->type, DataForm::FieldType::TextPrivate);
    const auto ask = [&](const QByteArray& type, const QByteArray& fields) {
        const auto answer = peer.ask(
            "<iq type='set' id='2'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='" + type + "'>"
            + fields + "</x></query></iq>");
        return answer.attribute(u"type") == u"result"
            ? u"made"_s
            : conditionName(StanzaError::fromElement(answer.child(u"error")).condition);
    };
    const auto named = [](const QByteArray& name) {
        return "<field var='username'><value>" + name + "</value></field>";
    };
    const QByteArray password = "<field var='password'><value>pw</value></field>";
    QCOMPARE(ask("submit", named("romeo")), u"not-acceptable"_s);
    QCOMPARE(ask("submit", named("ro meo") + password), u"not-acceptable"_s);
    QCOMPARE(ask("cancel", {}), u"not-acceptable"_s);
    QCOMPARE(ask("submit", named("romeo") + password), u"made"_s);
    QCOMPARE(house.users.passwords[u"romeo"_s], u"pw"_s);
    QCOMPARE(ask("submit", named("romeo") + password), u"conflict"_s);
}

void XmppRegistrationTest::registersOnlyWhereAllowed()
{
    House closed;
    Peer peer(closed);
    peer.open();
    peer.forget();
    const auto answer = peer.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>b</password></query></iq>");
    QCOMPARE(StanzaError::fromElement(answer.child(u"error")).condition, Condition::NotAllowed);
    QVERIFY(closed.users.passwords.empty());

    ServerOptions options;
    options.registrationOpen = true;
    options.tls = TlsPolicy::Off;
    House open(options);
    Peer stranger(open, false); // the password would pass in the clear
    stranger.open();
    stranger.forget();
    const auto refused = stranger.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>b</password></query></iq>");
    QCOMPARE(refused.attribute(u"type"), u"error"_s);
    QVERIFY(open.users.passwords.empty());

    const Address here{Address::Family::IPv4, u"127.0.0.1"_s, 1};
    const Address alsoHere{Address::Family::IPv6, u"::1"_s, 1};
    for (int i = 0; i < InBandRegistration::registrationsAnHourHere; ++i)
        QVERIFY(registration(open).mayRegister(i % 2 ? here : alsoHere));
    QVERIFY(!registration(open).mayRegister(here));
    QVERIFY(!registration(open).mayRegister(alsoHere));
}

/// It is refused there; whoever reads along has it all the same.
void XmppRegistrationTest::notesAPasswordInTheClear()
{
    House house;
    for (const bool isNear : {true, false}) {
        Peer peer(house, isNear);
        peer.open();
        peer.forget();
        peer.ask("<iq type='get' id='1'><query xmlns='jabber:iq:register'/></iq>");
        QVERIFY(!peer.wire().record().secretInClear);
        peer.ask(
            "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>b</password></query></iq>");
        QCOMPARE(peer.wire().record().secretInClear, !isNear);
    }
}

void XmppRegistrationTest::countsWhoRegisters()
{
    House house;
    const auto mayRegister = [&](const QString& address) {
        return registration(house).mayRegister(
            {address.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, address, 1});
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(mayRegister(u"192.0.2.7"_s));
    for (int i = 0; i < 50; ++i)
        QVERIFY(!mayRegister(
            i % 2 ? u"192.0.2.7"_s : u"::ffff:192.0.2.7"_s)); // nor is the network around it charged for that
    QVERIFY(mayRegister(u"192.0.2.8"_s));
    house.reactor.advance(61min);
    QVERIFY(mayRegister(u"192.0.2.7"_s));

    // A /64 is one caller, and a /56 and a /48 have not much more to give.
    for (int i = 0; i < 5; ++i)
        QVERIFY(mayRegister(u"2001:db8:1:1::%1"_s.arg(i)));
    QVERIFY(!mayRegister(u"2001:db8:1:1:ffff::1"_s));
    for (int i = 0; i < 15; ++i)
        QVERIFY(mayRegister(u"2001:db8:1:%1::1"_s.arg(i + 2)));
    QVERIFY(!mayRegister(u"2001:db8:1:99::1"_s));
    QVERIFY(mayRegister(u"2001:db8:2:1::1"_s));
}

/// Whoever has many networks fills the table and gets no further than that: others still register, and the table does
/// not grow.
void XmppRegistrationTest::manyWhoRegisterCloseItForNobody()
{
    House house;
    for (int i = 0; i < 5000; ++i)
        QVERIFY(registration(house).mayRegister({Address::Family::IPv6, u"2001:%1::1"_s.arg(i, 0, 16), 1}));
    house.reactor.advance(1s); // of equal age, any may go
    for (int i = 0; i < 5; ++i)
        QVERIFY(registration(house).mayRegister({Address::Family::IPv4, u"192.0.2.7"_s, 1}));
    QVERIFY(!registration(house).mayRegister({Address::Family::IPv4, u"192.0.2.7"_s, 1}));
}

QTEST_GUILESS_MAIN(XmppRegistrationTest)
#include "tst_inbandregistration.moc"
