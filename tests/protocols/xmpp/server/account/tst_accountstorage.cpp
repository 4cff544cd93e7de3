#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

QByteArray keep(const QByteArray& inside)
{
    return "<iq type='set' id='s'><query xmlns='jabber:iq:private'>" + inside + "</query></iq>";
}

/// Who is where in its rooms, with the picture's hash.
class PlayedRooms final : public Domain {
public:
    Task<Done> receive(Stanza stanza) override
    {
        m_heard.append(
            stanza.to().resource() + u' ' + stanza.element().child(u"x", ns::vcardUpdate).childText(u"photo"));
        return Task<Done>(Done{});
    }
    QStringList heard() { return std::exchange(m_heard, {}); }

private:
    QStringList m_heard;
};

} // namespace

/// Small things that accounts keep here and that are told of them: XEPs 0012, 0049, 0054, 0153, 0202.
class AccountStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void privateStorage();
    void cardsAreForEveryone();
    void photosGoWithPresence();
    void photosGoIntoRooms();
    void lastActivity();
    void goesWithTheAccount();
};

void AccountStorageTest::privateStorage()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const QByteArray get =
        "<iq type='get' id='g'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query></iq>";
    QVERIFY(juliet.ask(get).child(u"query", ns::privateStorage).firstElement().elements().isEmpty());
    QCOMPARE(
        errorOf(juliet.ask(keep("<storage xmlns='storage:bookmarks'><conference jid='a@b'/></storage>"))), u"result"_s);
    const auto kept = juliet.ask(get).child(u"query", ns::privateStorage).child(u"storage", u"storage:bookmarks");
    QCOMPARE(kept.firstElement().attribute(u"jid"), u"a@b"_s);
    QCOMPARE(errorOf(juliet.ask(keep("<x xmlns='jabber:iq:private'/>"))), u"not-acceptable"_s);
    QCOMPARE(errorOf(juliet.ask(keep({}))), u"bad-request"_s);
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    QCOMPARE(
        errorOf(romeo.ask(
            "<iq type='get' id='g' to='juliet@localhost'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query></iq>")),
        u"service-unavailable"_s);
}

void AccountStorageTest::cardsAreForEveryone()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const QByteArray ask = "<iq type='get' id='g' to='juliet@localhost'><vCard xmlns='vcard-temp'/></iq>";
    QCOMPARE(errorOf(romeo.ask(ask)), u"item-not-found"_s);
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='s'><vCard xmlns='vcard-temp'><FN>Juliet</FN></vCard></iq>")),
        u"result"_s);
    QCOMPARE(romeo.ask(ask).child(u"vCard", ns::vcardTemp).childText(u"FN"), u"Juliet"_s);
    QCOMPARE(juliet.ask("<iq type='get' id='g'><vCard xmlns='vcard-temp'/></iq>")
                 .child(u"vCard", ns::vcardTemp)
                 .childText(u"FN"),
        u"Juliet"_s);
    QCOMPARE(errorOf(romeo.ask("<iq type='set' id='s' to='juliet@localhost'><vCard xmlns='vcard-temp'/></iq>")),
        u"service-unavailable"_s);
}

void AccountStorageTest::photosGoWithPresence()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    QVERIFY(juliet.next().child(u"x", ns::vcardUpdate).isNull());
    juliet.say(
        "<iq type='set' id='s'><vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>aGVsbG8=</BINVAL></PHOTO></vCard></iq>");
    const auto hash = u"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"_s; // of "hello"
    QCOMPARE(juliet.nextOf(u"presence"_s).child(u"x", ns::vcardUpdate).childText(u"photo"), hash);
    juliet.forget();
    juliet.available("<x xmlns='vcard-temp:x:update'/>");
    QCOMPARE(juliet.next().child(u"x", ns::vcardUpdate).childText(u"photo"), hash);
    juliet.say("<iq type='set' id='s'><vCard xmlns='vcard-temp'/></iq>");
    QVERIFY(juliet.nextOf(u"presence"_s).child(u"x", ns::vcardUpdate).childText(u"photo").isEmpty());
    juliet.forget();
    juliet.available("<x xmlns='vcard-temp:x:update'><photo>abc</photo></x>"); // it knows better
    QCOMPARE(juliet.next().child(u"x", ns::vcardUpdate).childText(u"photo"), u"abc"_s);
}

/// XEP-0398 §3: who is in a room is told of pictures by its presence there, too.
void AccountStorageTest::photosGoIntoRooms()
{
    House house;
    PlayedRooms rooms;
    house.router.attach(u"rooms.localhost"_s, rooms);
    Peer juliet(house);
    const auto jid = juliet.logIn(u"juliet"_s);
    juliet.available();
    const auto set = [&](const QByteArray& image) {
        juliet.say("<iq type='set' id='s'><vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>" + image
            + "</BINVAL></PHOTO></vCard></iq>");
    };
    const auto from = [&](const QString& nick, const QString& type, const xml::Element& inside) {
        auto stanza = Stanza::presence(*Jid::parse(u"inn@rooms.localhost/"_s + nick), jid, type);
        auto element = stanza.element();
        element.add(inside);
        stanza.setElement(std::move(element));
        house.router.send(std::move(stanza));
    };
    set("aGVsbG8=");
    juliet.say("<presence to='inn@rooms.localhost/Jule'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    const auto hello = u"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"_s;
    QCOMPARE(rooms.heard(), QStringList(u"Jule "_s + hello));
    set("d29ybGQ=");
    const auto world = u"7c211433f02071597741e6ff5a8ea34789abbf43"_s; // of "world"
    QCOMPARE(rooms.heard(), QStringList(u"Jule "_s + world));

    juliet.say("<presence to='inn@rooms.localhost/Taken'/>");
    rooms.heard();
    from(u"Taken"_s, u"error"_s, StanzaError(Condition::Conflict).toElement());
    set("aGVsbG8=");
    QCOMPARE(rooms.heard(), QStringList(u"Jule "_s + hello)); // it does not ask for the other name again
    from(u"Jule"_s, u"error"_s, StanzaError(Condition::ResourceConstraint).toElement());
    const auto renamed = xml::Element(u"x"_s, ns::mucUser)
                             .holding(xml::Element(u"item"_s, ns::mucUser).with(u"nick"_s, u"Julia"_s));
    from(u"Jule"_s, u"unavailable"_s, renamed);
    set("d29ybGQ=");
    QCOMPARE(rooms.heard(), QStringList(u"Julia "_s + world));
    from(u"Julia"_s, u"unavailable"_s, xml::Element(u"x"_s, ns::mucUser));
    set("aGVsbG8=");
    QVERIFY(rooms.heard().isEmpty()); // she was put out, and does not come back by this
}

void AccountStorageTest::lastActivity()
{
    House house;
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    const QByteArray ask = "<iq type='get' id='l' to='juliet@localhost'><query xmlns='jabber:iq:last'/></iq>";
    {
        Peer juliet(house);
        juliet.logIn(u"juliet"_s);
        juliet.available();
    }
    house.reactor.manualClock().advance(7s);
    QCOMPARE(errorOf(romeo.ask(ask)), u"forbidden"_s);
    RosterItem item;
    item.jid = *Jid::parse(u"romeo@localhost"_s);
    item.subscription.from = true;
    Peer again(house);
    again.logIn(u"juliet"_s, u"again"_s);
    again.say("<presence to='romeo@localhost' type='subscribed'/>");
    romeo.say("<presence to='juliet@localhost' type='subscribe'/>");
    again.say("<presence to='romeo@localhost' type='subscribed'/>");
    romeo.forget();
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).attribute(u"seconds"), u"7"_s);
    again.available();
    romeo.forget();
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).attribute(u"seconds"), u"0"_s);
    QCOMPARE(romeo.ask("<iq type='get' id='l' to='localhost'><query xmlns='jabber:iq:last'/></iq>")
                 .child(u"query", ns::lastActivity)
                 .attribute(u"seconds"),
        u"7"_s);
    // XEP-0012 §4: her own as well, with what she said last.
    again.say("<presence type='unavailable'><status>Goodbye</status></presence>");
    again.forget();
    house.reactor.manualClock().advance(3s);
    const auto own = again.ask("<iq type='get' id='l'><query xmlns='jabber:iq:last'/></iq>")
                         .child(u"query", ns::lastActivity);
    QCOMPARE(own.attribute(u"seconds"), u"3"_s);
    QCOMPARE(own.text(), u"Goodbye"_s);
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).text(), u"Goodbye"_s);
    const auto time = romeo.ask("<iq type='get' id='t' to='localhost'><time xmlns='urn:xmpp:time'/></iq>")
                          .child(u"time", ns::entityTime);
    QVERIFY(time.childText(u"utc").endsWith(u'Z'));
    QCOMPARE(time.childText(u"tzo").size(), 6);
}

void AccountStorageTest::goesWithTheAccount()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.ask(keep("<storage xmlns='urn:x'/>"));
    juliet.ask("<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'><item jid='romeo@localhost'/></block></iq>");
    juliet.say("<message to='juliet@localhost/r' type='chat'><body>note</body></message>");
    QVERIFY(!house.archive.messages[u"juliet"_s].isEmpty());
    QVERIFY(house.server->forget(u"juliet"_s).take());
    QVERIFY(!house.data.values.contains(u"juliet"_s));
    QVERIFY(house.archive.messages[u"juliet"_s].isEmpty());
    Peer next(house);
    next.logIn(u"juliet"_s);
    QVERIFY(next.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                .child(u"blocklist", ns::blocking)
                .elements()
                .isEmpty());
}

QTEST_GUILESS_MAIN(AccountStorageTest)
#include "tst_accountstorage.moc"
