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

QTEST_GUILESS_MAIN(AccountStorageTest)
#include "tst_accountstorage.moc"
