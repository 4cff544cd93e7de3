#include <QCryptographicHash>
#include <QTest>

#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsItsPicture();
};

void MucRoomCardTest::showsItsPicture()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    const QByteArray
        card = "<vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>cGljdHVyZQ==</BINVAL></PHOTO></vCard>";
    const auto hash = QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex());
    const auto photoIn = [](const xml::Element& presence) {
        return presence.child(u"x", u"vcard-temp:x:update").childText(u"photo");
    };
    QVERIFY(inn.ask(bob, "get", "<vCard xmlns='vcard-temp'/>").firstElement().elements().isEmpty());
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", card)), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(
                 ann, "set", "<vCard xmlns='vcard-temp'><NOTE>" + QByteArray(100'000, 'x') + "</NOTE></vCard>")),
        u"policy-violation"_s);
    inn.forget();
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", card)), u"result"_s);
    const auto told = inn[bob].next();
    QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
    QCOMPARE(photoIn(told), hash);
    QVERIFY(!inn.store.rooms[u"lounge"_s].card.isEmpty());
    QCOMPARE(inn.ask(bob, "get", "<vCard xmlns='vcard-temp'/>").firstElement().child(u"PHOTO").childText(u"BINVAL"),
        u"cGljdHVyZQ=="_s);
    inn.enter(u"cat"_s, "Cat");
    QCOMPARE(photoIn(inn[u"cat"_s].next()), hash);
    QCOMPARE(DataForm::in(inn.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>").firstElement())
                 ->value(u"muc#roominfo_avatarhash"),
        hash);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", "<vCard xmlns='vcard-temp'/>")), u"result"_s);
    QVERIFY(inn.store.rooms[u"lounge"_s].card.isEmpty());
    inn.forget();
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", card)), u"internal-server-error"_s);
    QCOMPARE(inn.heard(bob), QStringList());
    QVERIFY(inn.service.rooms().find(u"lounge"_s)->record.card.isEmpty());
}

QTEST_GUILESS_MAIN(MucRoomCardTest)
#include "tst_roomcard.moc"
