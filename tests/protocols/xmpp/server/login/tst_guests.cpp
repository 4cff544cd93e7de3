#include <QtTest>

#include "protocols/xmpp/server/login/guests.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/inlinesamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class XmppGuestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guestsComeAndGo();
    void guestsStayHere();
};

void XmppGuestsTest::guestsComeAndGo()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    Jid who;
    QStringList gone;
    house.server->extensions().find<Guests>()->left = [&](const QString& name) {
        gone.append(name);
        return Task<Result<Done>>(Result<Done>(Done{}));
    };
    {
        Peer guest(house);
        guest.open();
        guest.forget();
        guest.say(
            "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
        who = *Jid::parse(answered(guest, house).childText(u"authorization-identifier"));
        QVERIFY(who.local().startsWith(u"guest-"));
        guest.ask("<iq type='set' id='s'><query xmlns='jabber:iq:private'><x xmlns='urn:x'/></query></iq>");
        QVERIFY(house.data.values.contains(who.local()));
        QVERIFY(house.server->extensions().find<Guests>()->contains(who));
        // XEPs 0060, 0163 and 0363: what would stay here, and each guest would have room for as much as an account.
        for (const QByteArray wish :
            {"<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='n'><item/></publish></pubsub>",
                "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><delete node='n'/></pubsub>"})
            QCOMPARE(guest.ask("<iq type='set' id='n'>" + wish + "</iq>").child(u"error").firstElement().name(),
                u"forbidden"_s);
        QCOMPARE(
            guest
                .ask(
                    "<iq type='get' id='n' to='localhost'><request xmlns='urn:xmpp:http:upload:0' filename='a' size='1'/></iq>")
                .child(u"error")
                .firstElement()
                .name(),
            u"forbidden"_s);
        guest.say("<message to='" + who.bare().toString().toUtf8() + "' type='chat'><body>note</body></message>");
        QVERIFY(house.archive.messages[who.local()].isEmpty());
    }
    house.reactor.turn();
    QVERIFY(!house.server->extensions().find<Guests>()->contains(who));
    QCOMPARE(gone, QStringList(who.local()));
    QVERIFY(!house.data.values.contains(who.local()));
    House closed;
    Peer peer(closed);
    peer.open();
    QVERIFY(!peer.heard().join(QString()).contains(u"ANONYMOUS"));
}

void XmppGuestsTest::guestsStayHere()
{
    struct Others final : Domain {
        Task<Done> receive(Stanza stanza) override
        {
            came.append(stanza.from().local());
            return Task<Done>(Done{});
        }
        QStringList came;
    };
    ServerOptions options;
    options.guests = true;
    House house(options);
    Others others, component;
    house.router.setOthers(&others);
    house.router.attach(u"rooms.localhost"_s, component);
    Peer guest(house), juliet(house);
    guest.open();
    guest.forget();
    guest.say(
        "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
    QCOMPARE(answered(guest, house).name(), u"success"_s);
    guest.forget();
    for (const QByteArray stanza : {"<message id='1' to='romeo@elsewhere'><body>hi</body></message>",
             "<presence id='1' to='romeo@elsewhere'/>", "<presence id='1' to='romeo@elsewhere' type='subscribe'/>",
             "<iq id='1' to='elsewhere' type='get'><ping xmlns='urn:xmpp:ping'/></iq>"}) {
        guest.say(stanza);
        QCOMPARE(guest.next().child(u"error").firstElement().name(), u"forbidden"_s);
    }
    guest.say("<iq id='1' to='elsewhere' type='result'/><message to='romeo@elsewhere' type='error'/>");
    QVERIFY(guest.heard().isEmpty());
    QVERIFY(others.came.isEmpty());
    guest.say("<message id='1' to='room@rooms.localhost' type='groupchat'><body>hi</body></message>");
    QCOMPARE(component.came.size(), 1);
    juliet.logIn(u"juliet"_s);
    juliet.say("<message id='1' to='romeo@elsewhere'><body>hi</body></message>");
    QCOMPARE(others.came, QStringList(u"juliet"_s));
    house.router.setOthers(nullptr);
    house.router.detach(u"rooms.localhost"_s);
}

QTEST_GUILESS_MAIN(XmppGuestsTest)
#include "tst_guests.moc"
