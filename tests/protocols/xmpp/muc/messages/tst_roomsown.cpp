#include <QTest>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

/// What none but the room may say, in its name and in ways to write its name that are the same address.
const QByteArray forged =
    "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x><occupant-id xmlns='urn:xmpp:occupant-id:0' id='forged'/>"
    "<hats xmlns='urn:xmpp:hats:0'><hat uri='forged' title='King'/></hats>"
    "<stanza-id xmlns='urn:xmpp:sid:0' by='lounge@rooms.localhost' id='forged'/><stanza-id xmlns='urn:xmpp:sid:0' by='Lounge@ROOMS.localhost' id='forged'/>"
    "<stanza-id xmlns='urn:xmpp:sid:0' by='lounge@rooms.localhost./x' id='forged'/><stanza-id xmlns='urn:xmpp:sid:0' id='forged'/>"
    "<delay xmlns='urn:xmpp:delay' from='lounge@Rooms.localhost' stamp='2001-01-01T00:00:00Z'/><delay xmlns='urn:xmpp:delay' from='rooms.localhost' stamp='forged'/>"
    "<x xmlns='jabber:x:delay' from='LOUNGE@rooms.localhost' stamp='20010101T00:00:00'/>"
    "<moderated xmlns='urn:xmpp:message-moderate:1' by='forged'/><moderated xmlns='urn:xmpp:message-moderate:0' by='forged'/>"
    "<retract xmlns='urn:xmpp:message-retract:1' id='1'><moderated xmlns='urn:xmpp:message-moderate:1' by='lounge@rooms.localhost/Ann' id='forged'/></retract>"
    "<retracted xmlns='urn:xmpp:message-retract:1' stamp='x'><moderated xmlns='urn:xmpp:message-moderate:1' id='forged'/></retracted>"
    "<apply-to xmlns='urn:xmpp:fasten:0' id='1'><moderated xmlns='urn:xmpp:message-moderate:0' id='forged'/></apply-to>";
/// What is theirs to say.
const QByteArray own = "<mine xmlns='urn:mine'/><stanza-id xmlns='urn:xmpp:sid:0' by='bob@localhost' id='mine'/>"
                       "<delay xmlns='urn:xmpp:delay' from='bob@localhost' stamp='2002-09-10T23:08:25Z'/>";

} // namespace

/// Whatever an occupant sends through a room, and whichever way it goes: none of it speaks in the room's name.
class RoomsOwnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTakenOut_data();
    void isTakenOut();
};

void RoomsOwnTest::isTakenOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("ids");
    QTest::newRow("said") << QByteArray("<message to='lounge@rooms.localhost' type='groupchat'><body>x</body>")
                          << QByteArray("</message>") << 2;
    QTest::newRow("a subject") << QByteArray(
        "<message to='lounge@rooms.localhost' type='groupchat'><subject>x</subject>")
                               << QByteArray("</message>") << 2;
    // one is of Ann's own archive
    QTest::newRow("in private") << QByteArray("<message to='lounge@rooms.localhost/Ann' type='chat'><body>x</body>")
                                << QByteArray("</message>") << 2;
    QTest::newRow("an error in private")
        << QByteArray("<message to='lounge@rooms.localhost/Ann' type='error'>")
        << QByteArray(
               "<error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>")
        << 1;
    QTest::newRow("presence") << QByteArray("<presence to='lounge@rooms.localhost/Bob'>") << QByteArray("</presence>")
                              << 1;
    QTest::newRow("coming anew") << QByteArray(
        "<presence to='lounge@rooms.localhost/Bob'><x xmlns='http://jabber.org/protocol/muc'/>")
                                 << QByteArray("</presence>") << 1;
    QTest::newRow("another nick") << QByteArray("<presence to='lounge@rooms.localhost/Rob'>")
                                  << QByteArray("</presence>") << 1;
}

void RoomsOwnTest::isTakenOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, ids);
    Inn inn;
    inn.open({bob}, Inn::field("changesubject", "1"));
    inn[bob].say(before + forged + own + after);
    xml::Element told;
    for (auto element = inn[ann].next(); !element.isNull(); element = inn[ann].next())
        told = element;
    QVERIFY(!told.isNull());
    const auto bytes = xml::serialise(told);
    QVERIFY2(!bytes.contains("forged") && !bytes.contains("20010101") && !bytes.contains("2001-01-01")
            && !bytes.contains("'104'"),
        bytes.constData());
    QVERIFY(!told.child(u"mine", u"urn:mine").isNull());
    QCOMPARE(told.elements(u"delay", ns::delay).size(), 1);
    QCOMPARE(told.elements(u"stanza-id", ns::stanzaIds).size(), ids);
    const auto* from = inn.service.rooms().find(u"lounge"_s)->byClient(inn[bob].jid);
    for (const auto& id : told.elements(u"occupant-id", ns::occupantIds))
        QCOMPARE(id.attribute(u"id"), from->id);
}

QTEST_GUILESS_MAIN(RoomsOwnTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_roomsown.moc"
