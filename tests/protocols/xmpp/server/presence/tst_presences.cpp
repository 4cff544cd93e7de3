#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// What came, in few words: "presence subscribe from=…", "push romeo@localhost to ask".
QStringList told(Peer& peer)
{
    QStringList lines;
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.name() == u"presence") {
            const auto type = element.attribute(u"type");
            lines.append(u"%1 from %2"_s.arg(type.isEmpty() ? u"available"_s : type, element.attribute(u"from")));
        } else if (const auto item = element.child(u"query", ns::roster).child(u"item"); !item.isNull()) {
            lines.append((u"push %1 %2"_s.arg(item.attribute(u"jid"), item.attribute(u"subscription"))
                + (item.hasAttribute(u"ask") ? u" asked"_s : QString())
                + (item.hasAttribute(u"approved") ? u" approved"_s : QString())));
        } else {
            lines.append(element.name());
        }
    }
    return lines;
}

const QByteArray getRoster = "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>";

/// Juliet and Romeo, logged in with their rosters asked for, not available yet.
struct Two {
    House house;
    Peer juliet{house};
    Peer romeo{house};

    Two()
    {
        juliet.logIn(u"juliet"_s);
        romeo.logIn(u"romeo"_s);
        juliet.ask(getRoster);
        romeo.ask(getRoster);
    }
    void bothAvailable()
    {
        juliet.available();
        romeo.available();
        juliet.forget();
        romeo.forget();
    }
    void befriend()
    {
        juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
        romeo.say("<presence type='subscribed' to='juliet@localhost'/>");
        romeo.say("<presence type='subscribe' to='juliet@localhost'/>");
        juliet.say("<presence type='subscribed' to='romeo@localhost'/>");
        juliet.forget();
        romeo.forget();
    }
    Subscription state(const QString& of, const QString& contact)
    {
        return house.rosters.rosters[of][*Jid::parse(contact)].subscription;
    }
};

/// Whatever comes for another server.
class Elsewhere final : public Domain {
public:
    QStringList heard;
    Task<Done> receive(Stanza stanza) override
    {
        const auto type = stanza.type().isEmpty() ? u"available"_s : stanza.type();
        heard.append(stanza.isPresence() ? type + u" to "_s + stanza.to().toString() : stanza.payload().ns());
        return Task<Done>(Done{});
    }
    QStringList take() { return std::exchange(heard, {}); }
};

Stanza presenceOf(const QString& from, const QString& to, const QString& type = {})
{
    return Stanza::presence(*Jid::parse(from), *Jid::parse(to), type);
}

void putOnRoster(House& house, const QString& account, const QString& contact, Subscription subscription)
{
    RosterItem item;
    item.jid = *Jid::parse(contact);
    item.subscription = subscription;
    item.listed = true;
    house.rosters.rosters[account][item.jid] = item;
}

} // namespace

/// RFC 6121 §§3 and 4 between two accounts of one server.
class PresencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subscribes();
    void refuses();
    void unsubscribes();
    void cancels();
    void keepsRequestsForLater();
    void approvesBeforehand();
    void answersForNobody();
    void subscribingAgainIsAnsweredAtOnce();
    void spreadsPresence();
    void tellsOwnResources();
    void probes();
    void answersForAccountsThatHaveGone();
    void tellsStrangersNothing();
    void noticesContactsElsewhere();
    void priorities();
    void directedPresence();
    void saysGoodbye();
    void removingAContactCutsBothWays();
    void badSubscriptions();
    void rosterLimits();
    void storeFailures();
    void waitsForTheStore();
};

void PresencesTest::subscribes()
{
    Two two;
    two.bothAvailable();
    // §3.1.2: asked for
    two.juliet.say("<presence type='subscribe' to='romeo@localhost/somewhere' id='s1'><status>hi</status></presence>");
    QCOMPARE(told(two.juliet), QStringList(u"push romeo@localhost none asked"_s));
    QCOMPARE(told(two.romeo), QStringList(u"subscribe from juliet@localhost"_s)); // nothing on his roster yet
    // §3.1.5: granted; she sees him at once
    two.romeo.say("<presence type='subscribed' to='juliet@localhost'/>");
    QCOMPARE(told(two.romeo), QStringList(u"push juliet@localhost from"_s));
    QCOMPARE(told(two.juliet),
        QStringList({u"push romeo@localhost to"_s, u"subscribed from romeo@localhost"_s,
            u"available from romeo@localhost/r"_s}));
    // and back
    two.romeo.say("<presence type='subscribe' to='juliet@localhost'/>");
    two.juliet.say("<presence type='subscribed' to='romeo@localhost'/>");
    QVERIFY((two.state(u"juliet"_s, u"romeo@localhost"_s) == Subscription{true, true}));
    QVERIFY((two.state(u"romeo"_s, u"juliet@localhost"_s) == Subscription{true, true}));
}

void PresencesTest::refuses()
{
    Two two;
    two.bothAvailable();
    two.juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    two.juliet.forget();
    two.romeo.say("<presence type='unsubscribed' to='juliet@localhost'/>");
    QCOMPARE(told(two.juliet), QStringList({u"push romeo@localhost none"_s, u"unsubscribed from romeo@localhost"_s}));
    QVERIFY(!two.house.rosters.rosters[u"romeo"_s].contains(*Jid::parse(u"juliet@localhost"_s)));
}

void PresencesTest::unsubscribes()
{
    Two two;
    two.bothAvailable();
    two.befriend();
    two.juliet.say("<presence type='unsubscribe' to='romeo@localhost'/>"); // §3.3
    QCOMPARE(told(two.juliet), QStringList({u"push romeo@localhost from"_s, u"unavailable from romeo@localhost/r"_s}));
    QCOMPARE(told(two.romeo), QStringList({u"push juliet@localhost to"_s, u"unsubscribe from juliet@localhost"_s}));
    two.romeo.available("<show>away</show>");
    QVERIFY(told(two.juliet).isEmpty());
}

void PresencesTest::cancels()
{
    Two two;
    two.bothAvailable();
    two.befriend();
    two.romeo.say("<presence type='unsubscribed' to='juliet@localhost'/>"); // §3.2
    QCOMPARE(told(two.romeo), QStringList(u"push juliet@localhost to"_s));
    QCOMPARE(told(two.juliet),
        QStringList({u"push romeo@localhost from"_s, u"unsubscribed from romeo@localhost"_s,
            u"unavailable from romeo@localhost/r"_s}));
}

void PresencesTest::keepsRequestsForLater()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say(
        "<presence type='subscribe' to='romeo@localhost'><nick xmlns='http://jabber.org/protocol/nick'>Jule</nick></presence>");
    for (int login = 0; login < 2; ++login) { // until he reacts
        Peer romeo(house);
        romeo.logIn(u"romeo"_s);
        const auto roster = romeo.ask(getRoster);
        QVERIFY(roster.child(u"query", ns::roster).elements().isEmpty());
        romeo.available();
        auto request = romeo.next();
        while (!request.isNull() && request.attribute(u"type") != u"subscribe")
            request = romeo.next();
        QCOMPARE(request.attribute(u"from"), u"juliet@localhost"_s);
        QCOMPARE(request.child(u"nick", u"http://jabber.org/protocol/nick").text(), u"Jule"_s);
    }
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.say("<presence type='subscribed' to='juliet@localhost'/>");
    romeo.available();
    QVERIFY(!told(romeo).contains(u"subscribe from juliet@localhost"_s));
}

void PresencesTest::approvesBeforehand()
{
    Two two;
    two.bothAvailable();
    two.romeo.say("<presence type='subscribed' to='juliet@localhost'/>"); // §3.4
    QCOMPARE(told(two.romeo), QStringList(u"push juliet@localhost none approved"_s));
    QVERIFY(told(two.juliet).isEmpty());
    two.juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    QCOMPARE(told(two.romeo), QStringList(u"push juliet@localhost from approved"_s));
    QCOMPARE(told(two.juliet),
        QStringList({u"push romeo@localhost none asked"_s, u"push romeo@localhost to"_s,
            u"subscribed from romeo@localhost"_s, u"available from romeo@localhost/r"_s}));
}

void PresencesTest::answersForNobody()
{
    Two two;
    two.bothAvailable();
    two.juliet.say("<presence type='subscribe' to='rosaline@localhost'/>");
    QCOMPARE(told(two.juliet),
        QStringList({u"push rosaline@localhost none asked"_s, u"push rosaline@localhost none"_s,
            u"unsubscribed from rosaline@localhost"_s}));
    two.juliet.say("<presence type='subscribe' to='romeo@elsewhere.example'/>");
    const auto lines = told(two.juliet);
    QVERIFY(lines.contains(u"error from romeo@elsewhere.example"_s));
    QVERIFY(!two.house.rosters.rosters.contains(u"rosaline"_s));
}

void PresencesTest::subscribingAgainIsAnsweredAtOnce()
{
    Two two;
    two.bothAvailable();
    two.befriend();
    two.juliet.say("<presence type='subscribe' to='romeo@localhost'/>"); // she has lost her memory, not he
    QVERIFY(told(two.romeo).isEmpty());
    QVERIFY(!told(two.juliet).contains(u"push romeo@localhost both"_s)); // nothing has changed
}

void PresencesTest::spreadsPresence()
{
    Two two;
    two.befriend();
    two.juliet.available("<show>chat</show>");
    QVERIFY(told(two.romeo).isEmpty()); // he is not available himself (§4.2.3)
    two.juliet.forget();
    two.romeo.available();
    QCOMPARE(told(two.juliet), QStringList(u"available from romeo@localhost/r"_s));
    // his own, and her answer to the probe
    QCOMPARE(
        told(two.romeo), QStringList({u"available from romeo@localhost/r"_s, u"available from juliet@localhost/r"_s}));
    two.juliet.available("<show>dnd</show><status>balcony</status>");
    const auto presence = two.romeo.nextOf(u"presence"_s);
    QCOMPARE(presence.childText(u"show"), u"dnd"_s);
    QCOMPARE(presence.attribute(u"to"), u"romeo@localhost"_s);
    two.juliet.say("<presence type='unavailable'><status>gone</status></presence>");
    QCOMPARE(two.romeo.nextOf(u"presence"_s).childText(u"status"), u"gone"_s);
    two.juliet.forget();
    two.romeo.available();
    QVERIFY(told(two.juliet).isEmpty());
}

void PresencesTest::tellsOwnResources()
{
    House house;
    Peer controller(house), phone(house);
    controller.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    controller.available();
    QCOMPARE(told(controller), QStringList(u"available from juliet@localhost/desk"_s));
    phone.available();
    QCOMPARE(told(controller), QStringList(u"available from juliet@localhost/phone"_s));
    QCOMPARE(told(phone),
        QStringList({u"available from juliet@localhost/phone"_s, u"available from juliet@localhost/desk"_s}));
}

void PresencesTest::probes()
{
    Two two;
    two.bothAvailable();
    two.juliet.say("<presence type='probe' to='romeo@localhost'/>"); // a stranger's
    QVERIFY(told(two.juliet).isEmpty());                             // "unsubscribed", which is no news to her
    two.befriend();
    two.juliet.say("<presence type='probe' to='romeo@localhost'/>");
    QCOMPARE(told(two.juliet), QStringList(u"available from romeo@localhost/r"_s));
    two.romeo.say("<presence type='unavailable'/>");
    two.juliet.forget();
    two.juliet.say("<presence type='probe' to='romeo@localhost'/>");
    QCOMPARE(told(two.juliet), QStringList(u"unavailable from romeo@localhost"_s));
}

/// RFC 6121 §4.3.2: whoever believes to see an account that is not there any more is told so.
void PresencesTest::answersForAccountsThatHaveGone()
{
    House house;
    house.users.passwords = {{u"juliet"_s, u"pw"_s}};
    putOnRoster(house, u"juliet"_s, u"romeo@localhost"_s, {true, false}); // who was removed while nobody served him
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.ask(getRoster);
    juliet.available();
    juliet.forget();
    juliet.say("<presence type='probe' to='romeo@localhost'/>");
    QCOMPARE(told(juliet), (QStringList{u"push romeo@localhost none"_s, u"unsubscribed from romeo@localhost"_s}));
    juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    QCOMPARE(told(juliet),
        (QStringList{u"push romeo@localhost none asked"_s, u"push romeo@localhost none"_s,
            u"unsubscribed from romeo@localhost"_s}));
}

/// RFC 6121 §4.3.2: nor whether somebody is there, nor whether there is such an account.
void PresencesTest::tellsStrangersNothing()
{
    House house;
    Elsewhere elsewhere;
    house.router.attach(u"elsewhere"_s, elsewhere);
    house.users.passwords = {{u"juliet"_s, u"pw"_s}, {u"romeo"_s, u"pw"_s}};
    putOnRoster(house, u"romeo"_s, u"tybalt@elsewhere"_s, {false, true});
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    for (const auto& account : {u"juliet"_s, u"romeo"_s, u"nobody"_s}) {
        house.router.send(presenceOf(u"mallory@elsewhere/x"_s, account + u"@localhost"_s, u"probe"_s));
        QCOMPARE(elsewhere.take(), QStringList(u"unsubscribed to mallory@elsewhere"_s));
    }
    house.router.send(presenceOf(u"tybalt@elsewhere/x"_s, u"romeo@localhost"_s, u"probe"_s));
    QCOMPARE(elsewhere.take(), QStringList(u"unavailable to tybalt@elsewhere/x"_s));
    // What cannot be read now is no reason to end a subscription.
    house.rosters.failure = Error{Error::Kind::Busy, Reason::None, {}, {}, 0};
    house.users.passwords[u"paris"_s] = u"pw"_s;
    house.router.send(presenceOf(u"tybalt@elsewhere/x"_s, u"paris@localhost"_s, u"probe"_s));
    QVERIFY(elsewhere.take().isEmpty());
}

/// XEP-0163: also for accounts of which nobody is there; never for strangers.
void PresencesTest::noticesContactsElsewhere()
{
    ServerOptions options;
    options.personalEventing = true;
    House house(options);
    Elsewhere elsewhere;
    house.router.attach(u"elsewhere"_s, elsewhere);
    house.users.passwords = {{u"romeo"_s, u"pw"_s}};
    putOnRoster(house, u"romeo"_s, u"tybalt@elsewhere"_s, {true, true});
    const auto caps = xml::Element(u"c"_s, ns::caps)
                          .with(u"hash"_s, u"sha-1"_s)
                          .with(u"node"_s, u"urn:x"_s)
                          .with(u"ver"_s, u"abc"_s);
    const auto come = [&](const QString& from, const QString& to) {
        auto presence = presenceOf(from, to);
        auto element = presence.element();
        element.add(caps);
        presence.setElement(std::move(element));
        house.router.send(std::move(presence));
        return elsewhere.take();
    };
    QVERIFY(come(u"mallory@elsewhere/x"_s, u"romeo@localhost"_s).isEmpty());
    QVERIFY(come(u"tybalt@elsewhere/x"_s, u"nobody@localhost"_s).isEmpty());
    putOnRoster(house, u"paris"_s, u"tybalt@elsewhere"_s, {true, false}); // whom he may let see him later
    house.users.passwords[u"paris"_s] = u"pw"_s;
    QCOMPARE(come(u"tybalt@elsewhere/pc"_s, u"paris@localhost"_s), QStringList(ns::discoInfo));
    // what is behind its hash
    QCOMPARE(come(u"tybalt@elsewhere/x"_s, u"romeo@localhost"_s), QStringList(ns::discoInfo));
}

void PresencesTest::priorities()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    for (const QByteArray bad : {"128", "-129", "high", ""}) {
        juliet.available("<priority>" + bad + "</priority>");
        const auto answer = juliet.nextOf(u"presence"_s);
        QCOMPARE(answer.attribute(u"type"), u"error"_s);
        QVERIFY(house.server->sessions().availableOf(u"juliet"_s).isEmpty());
    }
    juliet.available("<priority>-128</priority>");
    QCOMPARE(house.server->sessions().find(juliet.jid)->priority(), -128);
    juliet.available("<priority>127</priority>");
    QCOMPARE(house.server->sessions().find(juliet.jid)->priority(), 127);
}

void PresencesTest::directedPresence()
{
    Two two;
    two.bothAvailable();
    two.juliet.say("<presence to='romeo@localhost/r'/>"); // §4.6, to somebody who is no contact
    QCOMPARE(told(two.romeo), QStringList(u"available from juliet@localhost/r"_s));
    two.juliet.say("<presence type='unavailable'/>");
    QCOMPARE(told(two.romeo), QStringList(u"unavailable from juliet@localhost/r"_s));
    two.juliet.available();
    two.juliet.say("<presence to='romeo@localhost/r'/>");
    two.romeo.forget();
    two.juliet.say("<presence type='unavailable' to='romeo@localhost/r'/>");
    QCOMPARE(told(two.romeo), QStringList(u"unavailable from juliet@localhost/r"_s));
    two.juliet.say("<presence type='unavailable'/>");
    QVERIFY(told(two.romeo).isEmpty());
}

void PresencesTest::saysGoodbye()
{
    Two two;
    two.bothAvailable();
    two.befriend();
    two.juliet.wire().peerCloses({Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    QCOMPARE(told(two.romeo), QStringList(u"unavailable from juliet@localhost/r"_s)); // §4.5.2: said for her
}

void PresencesTest::removingAContactCutsBothWays()
{
    Two two;
    two.bothAvailable();
    two.befriend();
    const auto answer = two.juliet.ask(
        "<iq type='set' id='x'><query xmlns='jabber:iq:roster'><item jid='romeo@localhost' subscription='remove'/></query></iq>");
    QCOMPARE(answer.attribute(u"type"), u"result"_s);
    QCOMPARE(told(two.romeo),
        QStringList(
            {u"push juliet@localhost to"_s, u"unsubscribe from juliet@localhost"_s, u"push juliet@localhost none"_s,
                u"unsubscribed from juliet@localhost"_s, u"unavailable from juliet@localhost/r"_s}));
    QVERIFY(two.house.rosters.rosters[u"juliet"_s].empty());
}

void PresencesTest::badSubscriptions()
{
    Two two;
    two.bothAvailable();
    for (const QByteArray bad : {"<presence type='subscribe'/>", "<presence type='subscribe' to='juliet@localhost'/>",
             "<presence type='strange'/>", "<presence type='probe'/>"}) {
        two.juliet.say(bad);
        QCOMPARE(two.juliet.nextOf(u"presence"_s).attribute(u"type"), u"error"_s);
    }
    QVERIFY(two.house.rosters.rosters[u"juliet"_s].empty());
}

void PresencesTest::rosterLimits()
{
    ServerOptions options;
    options.rosterItems = 3;
    House house(options);
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    for (int i = 0; i < 10; ++i)
        juliet.say("<presence type='subscribe' to='a" + QByteArray::number(i) + "@localhost'/>");
    QCOMPARE(house.rosters.rosters[u"juliet"_s].size(), 3u);
    // Strangers cannot fill it either.
    Peer mallory(house);
    for (int i = 0; i < 20; ++i) {
        Peer stranger(house);
        stranger.logIn(u"stranger%1"_s.arg(i));
        stranger.say("<presence type='subscribe' to='juliet@localhost'/>");
    }
    QCOMPARE(house.rosters.rosters[u"juliet"_s].size(), 6u);
}

void PresencesTest::storeFailures()
{
    Two two;
    two.bothAvailable();
    two.house.rosters.failure = Error{
        Error::Kind::Local, Reason::NoSpace, u"The disk is full: /srv/x.sqlite."_s, {}, 0};
    two.juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    const auto answer = two.juliet.nextOf(u"presence"_s);
    const auto why = StanzaError::fromElement(answer.child(u"error"));
    QCOMPARE(why.condition, Condition::InternalServerError);
    QCOMPARE(why.text, u"The server cannot store this now."_s);
    QVERIFY(told(two.romeo).isEmpty());
    const auto refused = two.romeo.ask(
        "<iq type='set' id='x'><query xmlns='jabber:iq:roster'><item jid='a@b'/></query></iq>");
    QCOMPARE(refused.attribute(u"type"), u"error"_s);
}

void PresencesTest::waitsForTheStore()
{
    // What follows a subscription waits for it, so nothing overtakes; who has left is still served.
    Two two;
    two.bothAvailable();
    two.house.rosters.sluice.close();
    two.juliet.say(
        "<presence type='subscribe' to='romeo@localhost'/><message to='romeo@localhost' type='chat'><body>then this</body></message>");
    QVERIFY(told(two.romeo).isEmpty());
    two.house.rosters.sluice.open();
    QCOMPARE(told(two.romeo), QStringList({u"subscribe from juliet@localhost"_s, u"message"_s}));

    two.house.rosters.sluice.close();
    two.juliet.say("<presence type='unsubscribe' to='romeo@localhost'/>");
    two.juliet.wire().peerCloses();
    two.house.rosters.sluice.open();
    QVERIFY(told(two.romeo).contains(u"unsubscribe from juliet@localhost"_s));
}

QTEST_GUILESS_MAIN(PresencesTest)
#include "tst_presences.moc"
