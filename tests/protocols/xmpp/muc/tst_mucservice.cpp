#include <QTest>

#include "protocols/xmpp/muc/mucservice.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsGhostsGo();
    void boundsFloods();
    void closesWithTheLast();
    void tellsWhenTheServiceGoes();
};

void MucServiceTest::letsGhostsGo()
{
    Inn inn;
    inn.open({bob, cat});
    inn[bob].say(
        "<message type='error' to='lounge@rooms.localhost/Ann'><error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob none/none 333"_s));
    inn[cat].say(
        "<message type='error' to='lounge@rooms.localhost/Ann'><error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>");
    QVERIFY(inn.heard(ann).contains(u"error not-acceptable"_s)); // of a private message, and no reason to go
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

void MucServiceTest::boundsFloods()
{
    RoomPolicy policy;
    policy.burst = 3;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob});
    for (int i = 0; i < 5; ++i)
        inn.say(bob, "spam");
    QCOMPARE(inn.heard(ann).size(), 3);
    QCOMPARE(inn.heard(bob).last(), u"error policy-violation"_s);
    inn.house.reactor.advance(std::chrono::seconds(2));
    inn.say(bob, "sorry");
    QCOMPARE(inn.heard(ann), QStringList(u"Bob: sorry"_s));
}

void MucServiceTest::closesWithTheLast()
{
    Inn inn;
    inn.open();
    inn[ann].say("<presence to='lounge@rooms.localhost/Ann' type='unavailable'/>");
    inn.house.reactor.turn();
    QVERIFY(!inn.service.rooms().find(u"lounge"_s));
    inn.open({}, Inn::field("persistentroom", "1"));
    inn[ann].say("<presence to='lounge@rooms.localhost/Ann' type='unavailable'/>");
    inn.house.reactor.turn();
    QVERIFY(inn.service.rooms().find(u"lounge"_s));
    QVERIFY(inn.store.rooms.contains(u"lounge"_s));
}

void MucServiceTest::tellsWhenTheServiceGoes()
{
    Inn inn;
    inn.open({bob});
    inn.service.rooms().shutDown();
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none (bob@localhost/r) 110 332"_s));
    QCOMPARE(inn.heard(ann), QStringList(u"-Ann owner/none (ann@localhost/r) 110 332"_s));
}

QTEST_GUILESS_MAIN(MucServiceTest)
#include "tst_mucservice.moc"
