#include <QtTest>

#include "protocols/xmpp/server/account/uploads.h"
#include "protocols/xmpp/server/login/guests.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/inlinesamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// Answers for nodes as Pep does.
class Nodes final : public Extension {
public:
    QStringList namespaces(Place place) const override
    {
        return place == Place::Account ? QStringList{ns::pubsub, ns::pubsubOwner} : QStringList();
    }
    bool isForGuests(const Stanza& request) const override { return !request.isSet(); }
    Task<Answer> answer(Stanza request, Place) override { return Task<Answer>(Answer(request.payload())); }
};

/// Hears which accounts have gone for good.
class Departures final : public ServerExtension {
public:
    void accountGone(const QString& account) override { gone.append(account); }
    QStringList gone;
};

Jid comesAsGuest(Peer& guest, House& house)
{
    guest.open();
    guest.forget();
    guest.say(
        "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
    return Jid::parse(answered(guest, house).childText(u"authorization-identifier")).valueOr({});
}

} // namespace

class XmppGuestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guestsComeAndGo();
    void whatIsNotForGuests_data();
    void whatIsNotForGuests();
    void guestsStayHere();
    void getNoToken();
    void staysAGuestUntilAllHasGone();
    void whoIsThereAgainLosesNothing();
    void anAccountOfSuchANameKeepsAll();
    void whatCannotBeClearedUpIsNotGone();
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

void XmppGuestsTest::whatIsNotForGuests_data()
{
    const QByteArray
        publish = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='n'><item/></publish></pubsub>";
    const QByteArray erase = "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><delete node='n'/></pubsub>";
    const QByteArray upload = "<request xmlns='urn:xmpp:http:upload:0' filename='a' size='1'/>";
    const QByteArray read = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'/></pubsub>";
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isForGuests");
    QTest::newRow("publishing") << "<iq type='set' id='n'>" + publish + "</iq>" << false;
    QTest::newRow("publishing at the domain") << "<iq type='set' id='n' to='localhost'>" + publish + "</iq>" << false;
    QTest::newRow("a node's owner") << "<iq type='set' id='n'>" + erase + "</iq>" << false;
    QTest::newRow("a file") << "<iq type='get' id='n' to='localhost'>" + upload + "</iq>" << false;
    QTest::newRow("a file at the account") << "<iq type='get' id='n'>" + upload + "</iq>" << false;
    QTest::newRow("reading") << "<iq type='get' id='n'>" + read + "</iq>" << true;
    QTest::newRow("discovery") << QByteArray(
        "<iq type='get' id='n'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                               << true;
}

/// XEPs 0060, 0163 and 0363: what would stay here. Whether it may is what the extension itself says.
void XmppGuestsTest::whatIsNotForGuests()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, isForGuests);
    struct Files final : UploadPlace {
        qint64 largest() const override { return 100; }
        Task<Result<UploadSlot>> slot(QString, WantedUpload) override
        {
            return Task<Result<UploadSlot>>(UploadSlot{u"https://x/put"_s, u"https://x/get"_s});
        }
    } files;
    ServerOptions options;
    options.guests = true;
    House house(options);
    house.server->extensions().add(std::make_unique<Uploads>(u"localhost"_s, files));
    house.server->extensions().add(std::make_unique<Nodes>());
    Peer guest(house), juliet(house);
    guest.open();
    guest.forget();
    guest.say(
        "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
    QCOMPARE(answered(guest, house).name(), u"success"_s);
    guest.forget();
    const auto said = guest.ask(request);
    QCOMPARE(said.child(u"error").firstElement().name() == u"forbidden", !isForGuests);
    if (!isForGuests)
        QCOMPARE(said.child(u"error").child(u"text", ns::stanzaErrors).text(),
            u"Guests keep nothing here; log in with an account for that."_s);
    juliet.logIn(u"juliet"_s);
    QVERIFY(juliet.ask(request).child(u"error").firstElement().name() != u"forbidden");
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

/// XEP-0484: a token would log in whoever has it after the guest has gone, by a name that looks like an account's.
void XmppGuestsTest::getNoToken()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    Peer guest(house);
    guest.open();
    guest.forget();
    guest.say(
        "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><user-agent id='phone'/><request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-NONE'/><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
    const auto success = answered(guest, house);
    QCOMPARE(success.name(), u"success"_s);
    QVERIFY(success.child(u"token", ns::fast).isNull());
    QVERIFY(house.data.values.empty());
}

/// While what is left behind is being cleared up the name is nobody else's; after a failure neither.
void XmppGuestsTest::staysAGuestUntilAllHasGone()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    auto& guests = *house.server->extensions().find<Guests>();
    Jid who;
    auto comeAndGo = [&] {
        Peer guest(house);
        guest.open();
        guest.forget();
        guest.say(
            "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
        who = *Jid::parse(answered(guest, house).childText(u"authorization-identifier"));
    };
    house.users.sluice.close();
    comeAndGo();
    house.reactor.turn();
    QVERIFY(guests.contains(who));
    house.users.sluice.open();
    QVERIFY(!guests.contains(who));

    guests.left = [](const QString&) {
        return Task<Result<Done>>(Result<Done>(Error{Error::Kind::Local, Reason::NoSpace, {}, {}, 0}));
    };
    comeAndGo();
    house.reactor.turn();
    QVERIFY(guests.contains(who));
}

/// Somebody came by the name while it was being cleared up: it stays a guest's until they have gone, too.
void XmppGuestsTest::whoIsThereAgainLosesNothing()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    auto& guests = *house.server->extensions().find<Guests>();
    Deferred<Result<Done>> leaving;
    guests.left = [&leaving](const QString&) { return leaving.task(); };
    Jid who;
    {
        Peer guest(house);
        who = comesAsGuest(guest, house);
    }
    house.reactor.turn();
    {
        Peer again(house);
        QVERIFY(again.logIn(who.local()).isFull());
        leaving.fire(Done{});
        house.reactor.turn();
        QVERIFY(guests.contains(who));
    }
    house.reactor.turn();
    QVERIFY(!guests.contains(who));
}

/// Whose it is, is that account's: nothing of it goes with the guest, and it is no guest's any more.
void XmppGuestsTest::anAccountOfSuchANameKeepsAll()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    auto& guests = *house.server->extensions().find<Guests>();
    QStringList gone;
    guests.left = [&gone](const QString& name) {
        gone.append(name);
        return Task<Result<Done>>(Result<Done>(Done{}));
    };
    Jid who;
    {
        Peer guest(house);
        who = comesAsGuest(guest, house);
        guest.ask("<iq type='set' id='s'><query xmlns='jabber:iq:private'><x xmlns='urn:x'/></query></iq>");
        house.users.passwords.emplace(who.local(), u"pw"_s);
    }
    house.reactor.turn();
    QVERIFY(house.data.values.contains(who.local()));
    QVERIFY(gone.isEmpty());
    QVERIFY(!guests.contains(who));
}

/// What the server keeps goes first. Where that fails nobody is told that the guest has gone, but whoever hears of work
/// that failed.
void XmppGuestsTest::whatCannotBeClearedUpIsNotGone()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    auto& guests = *house.server->extensions().find<Guests>();
    const auto& told = house.server->extensions().add(std::make_unique<Departures>()).gone;
    QStringList gone;
    guests.left = [&gone](const QString& name) {
        gone.append(name);
        return Task<Result<Done>>(Result<Done>(Done{}));
    };
    Jid first;
    {
        Peer guest(house);
        first = comesAsGuest(guest, house);
    }
    house.reactor.turn();
    QCOMPARE(told, QStringList{first.local()});
    QCOMPARE(gone, QStringList{first.local()});
    QVERIFY(house.failures.isEmpty());
    Jid second;
    {
        Peer guest(house);
        second = comesAsGuest(guest, house);
        house.rosters.failure = Error::local(Reason::NoSpace, u"full"_s);
    }
    house.reactor.turn();
    QCOMPARE(told, QStringList{first.local()});
    QCOMPARE(gone, QStringList{first.local()});
    QVERIFY(guests.contains(second));
    QVERIFY(house.failures.contains(u"Forgetting a guest: full"_s));
}

QTEST_GUILESS_MAIN(XmppGuestsTest)
#include "tst_guests.moc"
