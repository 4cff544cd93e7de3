#include <QTest>

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/roomdisco.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomDiscoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesItself();
    void listsRooms();
};

void MucRoomDiscoTest::describesItself()
{
    Inn inn;
    inn.open({bob},
        Inn::field("roomname", "The Lounge") + Inn::field("membersonly", "1") + Inn::field("persistentroom", "1"));
    const auto info = inn.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>").firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"name"), u"The Lounge"_s);
    QStringList features;
    for (const auto& feature : info.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto* name : {"muc_membersonly", "muc_persistent", "muc_public", "muc_unmoderated", "muc_unsecured",
             "muc_semianonymous", "http://jabber.org/protocol/muc", "urn:xmpp:mam:2", "urn:xmpp:occupant-id:0",
             "urn:xmpp:message-moderate:1"})
        QVERIFY2(features.contains(QString::fromLatin1(name)), name);
    const auto form = DataForm::in(info);
    QVERIFY(form);
    QCOMPARE(form->formType(), names::roomInfo);
    QCOMPARE(form->value(u"muc#roominfo_occupants"), u"1"_s); // bob is no member
    QCOMPARE(Inn::outcome(inn.ask(
                 ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", "nowhere@rooms.localhost")),
        u"item-not-found"_s);
}

void MucRoomDiscoTest::listsRooms()
{
    Inn inn;
    inn.open();
    inn.enter(ann, "Ann", {}, "cellar"); // locked: nobody's yet
    const auto rooms = [&](const QString& who, const QByteArray& to = "rooms.localhost") {
        QStringList all;
        for (const auto& item : inn.ask(who, "get", "<query xmlns='http://jabber.org/protocol/disco#items'/>", to)
                                    .firstElement()
                                    .elements())
            all.append(item.attribute(u"jid"));
        return all;
    };
    QCOMPARE(rooms(bob), QStringList(u"lounge@rooms.localhost"_s));
    QCOMPARE(Inn::outcome(inn.ask(bob, "get",
                 "<query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'>"
                 "<after>gone@rooms.localhost</after></set></query>",
                 "rooms.localhost")),
        u"item-not-found"_s);
    QCOMPARE(rooms(bob, "lounge@rooms.localhost"), QStringList());
    QCOMPARE(rooms(ann, "lounge@rooms.localhost"), QStringList(u"lounge@rooms.localhost/Ann"_s));
    inn.configure(ann, Inn::field("publicroom", "0"));
    QCOMPARE(rooms(bob), QStringList());
    QCOMPARE(rooms(ann), QStringList(u"lounge@rooms.localhost"_s));
    QVERIFY(rooms(ann, "localhost").contains(u"rooms.localhost"_s));
    const auto info = inn.ask(bob, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", "rooms.localhost")
                          .firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"category"), u"conference"_s);
}

QTEST_GUILESS_MAIN(MucRoomDiscoTest)
#include "tst_roomdisco.moc"
