#include <QtTest>

#include "protocols/xmpp/server/account/vcards.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/account/accountsamples.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

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

class VcardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsAreForEveryone();
    void photosGoWithPresence();
    void photosGoIntoRooms();
};

void VcardsTest::cardsAreForEveryone()
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

void VcardsTest::photosGoWithPresence()
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
void VcardsTest::photosGoIntoRooms()
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

QTEST_GUILESS_MAIN(VcardsTest)
#include "tst_vcards.moc"
