#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/account/accountsamples.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class AccountStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesWithTheAccount();
    void nothingIsLeft_data();
    void nothingIsLeft();
};

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

void AccountStorageTest::nothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const auto* how : {"elsewhere", "by its client", "by an administrator"})
        QTest::newRow(how) << QByteArray(how);
}

/// Whichever way an account goes, and though its client is there: who takes its name finds nothing of it.
void AccountStorageTest::nothingIsLeft()
{
    QFETCH(QByteArray, how);
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer admin(house), romeo(house), juliet(house);
    admin.logIn(u"admin"_s);
    romeo.logIn(u"romeo"_s);
    juliet.logIn(u"juliet"_s);
    juliet.ask("<iq type='set' id='r'><query xmlns='jabber:iq:roster'><item jid='romeo@localhost'/></query></iq>");
    juliet.ask("<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'><item jid='x@localhost'/></block></iq>");
    juliet.ask("<iq type='set' id='v'><vCard xmlns='vcard-temp'><FN>Juliet</FN></vCard></iq>");
    juliet.ask(keep("<storage xmlns='urn:x'/>"));
    juliet.say("<presence><priority>-1</priority></presence>"); // messages wait
    romeo.say("<message to='juliet@localhost' type='chat'><body>note</body></message>");
    QVERIFY(!house.rosters.rosters[u"juliet"_s].empty());
    QVERIFY(!house.offline.messages[u"juliet"_s].isEmpty());
    QVERIFY(!house.archive.messages[u"juliet"_s].isEmpty());
    QVERIFY(house.data.values.contains(u"juliet"_s));

    if (how == "elsewhere")
        QVERIFY(house.server->forget(u"juliet"_s).take());
    else if (how == "by its client")
        juliet.say("<iq type='set' id='x'><query xmlns='jabber:iq:register'><remove/></query></iq>");
    else
        admin.ask(
            "<iq type='set' to='localhost' id='c'><command xmlns='http://jabber.org/protocol/commands' node='http://jabber.org/protocol/admin#delete-user'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/admin</value></field><field var='accountjids'><value>juliet@localhost</value></field></x></command></iq>");
    QVERIFY(!juliet.isConnected());
    QVERIFY(house.rosters.rosters[u"juliet"_s].empty());
    QVERIFY(house.offline.messages[u"juliet"_s].isEmpty());
    QVERIFY(house.archive.messages[u"juliet"_s].isEmpty());
    QVERIFY(!house.data.values.contains(u"juliet"_s));

    Peer next(house);
    next.logIn(u"juliet"_s);
    QCOMPARE(errorOf(next.ask("<iq type='get' id='l'><query xmlns='jabber:iq:last'/></iq>")), u"item-not-found"_s);
    QCOMPARE(errorOf(next.ask("<iq type='get' id='v'><vCard xmlns='vcard-temp'/></iq>")), u"item-not-found"_s);
    QVERIFY(next.ask("<iq type='get' id='b'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                .child(u"blocklist", ns::blocking)
                .elements()
                .isEmpty());
}

QTEST_GUILESS_MAIN(AccountStorageTest)
#include "tst_accountstorage.moc"
