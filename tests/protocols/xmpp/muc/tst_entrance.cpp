#include <QTest>

#include "protocols/xmpp/muc/entrance.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;
using namespace std::chrono_literals;

class MucEntranceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesIn();
    void opensWhenUsed();
    void isRefused_data();
    void isRefused();
    void needsItsPassword();
    void isFull();
    void tidiesNicks();
    void nicksInConflict();
    void comesAnew();
};

void MucEntranceTest::comesIn()
{
    Inn inn;
    inn.enter(ann, "Ann");
    QCOMPARE(
        inn.heard(ann), QStringList({u"+Ann owner/moderator (ann@localhost/r) 110 201 170"_s, u"subject of room: "_s}));
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error item-not-found"_s)); // locked
    QCOMPARE(inn.configure(ann, {}), u"result"_s);
    inn.forget();
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(ann), QStringList(u"+Bob none/participant (bob@localhost/r)"_s));
    QCOMPARE(inn.heard(bob),
        QStringList(
            {u"+Ann owner/moderator"_s, u"+Bob none/participant (bob@localhost/r) 110 170"_s, u"subject of room: "_s}));
}

void MucEntranceTest::opensWhenUsed()
{
    const auto mayCome = [](Inn& inn) {
        inn.enter(bob, "Bob");
        const bool did = inn.heard(bob) != QStringList(u"error item-not-found"_s);
        inn.forget();
        return did;
    };
    Inn silent;
    silent.enter(ann, "Ann");
    silent.house.reactor.advance(9s);
    QVERIFY(!mayCome(silent));
    silent.house.reactor.advance(1s);
    QVERIFY(mayCome(silent));

    Inn talking;
    talking.enter(ann, "Ann");
    talking.say(ann, "hello");
    QVERIFY(mayCome(talking));

    // Who looks at the configuration will say what becomes of the room.
    Inn choosing;
    choosing.enter(ann, "Ann");
    choosing.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/muc#owner'/>");
    choosing.say(ann, "is anybody here?");
    choosing.house.reactor.advance(60s);
    QVERIFY(!mayCome(choosing));
    QCOMPARE(choosing.configure(ann, {}), u"result"_s);
    QVERIFY(mayCome(choosing));
}

void MucEntranceTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("error");
    QTest::newRow("members") << Inn::field("membersonly", "1") << QByteArray() << u"registration-required"_s;
    QTest::newRow("banned") << QByteArray() << QByteArray("<item jid='bob@localhost' affiliation='outcast'/>")
                            << u"forbidden"_s;
    QTest::newRow("their domain is banned")
        << QByteArray() << QByteArray("<item jid='localhost' affiliation='outcast'/>") << u"forbidden"_s;
    QTest::newRow("reserved") << QByteArray()
                              << QByteArray("<item jid='cat@localhost' affiliation='member' nick='Bob'/>")
                              << u"conflict"_s;
}

void MucEntranceTest::isRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, item);
    QFETCH(QString, error);
    Inn inn;
    inn.open({}, fields);
    if (!item.isEmpty())
        QCOMPARE(inn.admin(ann, item), u"result"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error "_s + error));
    inn[bob].say("<presence to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    QCOMPARE(inn.heard(bob), QStringList(u"error jid-malformed"_s));
    inn[bob].say("<presence to='lounge@rooms.localhost/Bob'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-acceptable"_s));
}

void MucEntranceTest::needsItsPassword()
{
    Inn inn;
    inn.open({}, Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "sesame"));
    inn.enter(bob, "Bob", "<password>wrong</password>");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-authorized"_s));
    inn.enter(bob, "Bob", "<password>sesame</password>");
    QCOMPARE(inn.heard(bob).size(), 3);
}

void MucEntranceTest::isFull()
{
    Inn inn;
    inn.open({bob}, Inn::field("maxusers", "2"));
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(cat), QStringList(u"error service-unavailable"_s));
    QCOMPARE(inn.admin(ann, "<item jid='cat@localhost' affiliation='admin'/>"), u"result"_s);
    inn.forget();
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(cat).value(0), u"+Ann owner/moderator (ann@localhost/r)"_s);
}

void MucEntranceTest::tidiesNicks()
{
    Inn inn;
    inn.open();
    inn.enter(bob, "Bob  the builder ");
    QCOMPARE(inn.heard(bob).value(1), u"+Bob the builder none/participant (bob@localhost/r) 110 210 170"_s);
    inn.enter(cat, QByteArray(65, 'c'));
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
}

void MucEntranceTest::nicksInConflict()
{
    Inn inn;
    inn.open({bob});
    inn.enter(cat, "Bob");
    QCOMPARE(inn.heard(cat), QStringList(u"error conflict"_s));
    inn[bob].say("<presence to='lounge@rooms.localhost/Ann'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"error conflict"_s));
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

void MucEntranceTest::comesAnew()
{
    Inn inn;
    inn.open({bob});
    inn.say(ann, "before");
    inn.forget();
    inn.enter(bob, "Bob"); // has lost its memory
    QVERIFY(inn.heard(bob).contains(u"Ann: before (earlier)"_s));
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

QTEST_GUILESS_MAIN(MucEntranceTest)
#include "tst_entrance.moc"
