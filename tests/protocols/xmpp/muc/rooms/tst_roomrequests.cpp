#include <QTest>

#include "protocols/xmpp/muc/rooms/roomrequests.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOtherClients();
    void pingsItself();
};

void MucRoomRequestsTest::asksOtherClients()
{
    Inn inn;
    inn.open({bob});
    inn[bob].say("<iq type='get' id='v' to='lounge@rooms.localhost/Ann'><query xmlns='jabber:iq:version'/></iq>");
    const auto asked = inn[ann].nextOf(u"iq"_s);
    QCOMPARE(asked.attribute(u"from"), u"lounge@rooms.localhost/Bob"_s);
    QVERIFY(asked.attribute(u"id") != u"v");
    // forged
    inn[cat].say("<iq type='result' id='" + asked.attribute(u"id").toUtf8() + "' to='lounge@rooms.localhost/Bob'/>");
    QCOMPARE(inn.heard(bob), QStringList());
    inn[ann].say("<iq type='result' id='" + asked.attribute(u"id").toUtf8()
        + "' to='lounge@rooms.localhost/Bob'><query xmlns='jabber:iq:version'/></iq>");
    const auto answer = inn[bob].nextOf(u"iq"_s);
    QCOMPARE(answer.attribute(u"from"), u"lounge@rooms.localhost/Ann"_s);
    QCOMPARE(answer.attribute(u"id"), u"v"_s);
}

void MucRoomRequestsTest::pingsItself()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(
        Inn::outcome(inn.ask(bob, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Bob")), u"result"_s);
    QCOMPARE(Inn::outcome(inn.ask(cat, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Cat")),
        u"not-acceptable"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Nobody")),
        u"item-not-found"_s);
}

QTEST_GUILESS_MAIN(MucRoomRequestsTest)
#include "tst_roomrequests.moc"
