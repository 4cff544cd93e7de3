#include <QtTest>

#include "protocols/xmpp/server/messages/offlinemessages.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/serversamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class OfflineMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMessagesForTheAbsent();
    void handsOverOnce();
    void keepsOnlyWhatMatters_data();
    void keepsOnlyWhatMatters();
    void keepsOrderWhileStoring();
};

void OfflineMessagesTest::keepsMessagesForTheAbsent()
{
    ServerOptions options;
    options.offlineMessages = 3;
    House house(options);
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    for (const QByteArray text : {"1", "2", "3", "4"})
        juliet.say(chat("romeo@localhost", text));
    QCOMPARE(bodies(juliet), QStringList(u"error service-unavailable"_s)); // the fourth found no room
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available("<priority>-1</priority>");
    QVERIFY(bodies(romeo).isEmpty());
    romeo.available();
    const auto first = romeo.nextOf(u"message"_s);
    QCOMPARE(first.childText(u"body"), u"1"_s);
    QCOMPARE(first.attribute(u"from"), u"juliet@localhost/r"_s);
    QCOMPARE(first.child(u"delay", ns::delay).attribute(u"from"), u"localhost"_s);
    QVERIFY(first.child(u"delay", ns::delay).attribute(u"stamp").startsWith(u"2023-11-14T"));
    QCOMPARE(bodies(romeo), QStringList({u"2"_s, u"3"_s}));
    QVERIFY(house.offline.messages[u"romeo"_s].isEmpty());
    romeo.available("<show>away</show>"); // not a second time
    QVERIFY(bodies(romeo).isEmpty());
}

/// To one of two clients that come in one moment, and both ask before anything is gone.
void OfflineMessagesTest::handsOverOnce()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house), desk(house), phone(house);
    juliet.logIn(u"juliet"_s);
    juliet.say(chat("romeo@localhost", "1"));
    desk.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    house.offline.sluice.close();
    desk.available();
    phone.available();
    house.offline.sluice.open();
    house.reactor.turn();
    QCOMPARE(bodies(desk) + bodies(phone), QStringList(u"1"_s));
    QVERIFY(house.offline.messages[u"romeo"_s].isEmpty());
}

void OfflineMessagesTest::keepsOnlyWhatMatters_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("kept");
    QTest::newRow("chat with a body") << QByteArray("type='chat'><body>hi</body>") << true;
    QTest::newRow("normal") << QByteArray("><body>hi</body>") << true;
    QTest::newRow("normal without body, with a payload") << QByteArray("><x xmlns='urn:invite'/>") << true;
    QTest::newRow("typing") << QByteArray("type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/>")
                            << false;
    QTest::newRow("asked not to") << QByteArray("><body>hi</body><no-store xmlns='urn:xmpp:hints'/>") << false;
    QTest::newRow("asked to") << QByteArray("type='chat'><x xmlns='urn:x'/><store xmlns='urn:xmpp:hints'/>") << true;
    QTest::newRow("headline") << QByteArray("type='headline'><body>hi</body>") << false;
    QTest::newRow("empty") << QByteArray(">") << false;
}

void OfflineMessagesTest::keepsOnlyWhatMatters()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, kept);
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<message to='romeo@localhost' " + message + "</message>");
    QCOMPARE(house.offline.messages[u"romeo"_s].size() == 1, kept);
    QVERIFY(bodies(juliet).isEmpty());
}

void OfflineMessagesTest::keepsOrderWhileStoring()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    house.users.sluice.close(); // "is there such an account?" takes its time
    juliet.say(chat("romeo@localhost", "1") + chat("romeo@localhost", "2") + chat("juliet@localhost/r", "3"));
    QVERIFY(bodies(juliet).isEmpty());
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available(); // he comes while the first is under way
    house.users.sluice.open();
    QCOMPARE(bodies(romeo), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(bodies(juliet), QStringList(u"3"_s));
}

QTEST_GUILESS_MAIN(OfflineMessagesTest)
#include "tst_offlinemessages.moc"
