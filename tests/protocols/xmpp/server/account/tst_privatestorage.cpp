#include <QtTest>

#include "protocols/xmpp/server/account/privatestorage.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/account/accountsamples.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PrivateStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void privateStorage();
};

void PrivateStorageTest::privateStorage()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const QByteArray get =
        "<iq type='get' id='g'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query></iq>";
    QVERIFY(juliet.ask(get).child(u"query", ns::privateStorage).firstElement().elements().isEmpty());
    QCOMPARE(
        errorOf(juliet.ask(keep("<storage xmlns='storage:bookmarks'><conference jid='a@b'/></storage>"))), u"result"_s);
    const auto kept = juliet.ask(get).child(u"query", ns::privateStorage).child(u"storage", u"storage:bookmarks");
    QCOMPARE(kept.firstElement().attribute(u"jid"), u"a@b"_s);
    QCOMPARE(errorOf(juliet.ask(keep("<x xmlns='jabber:iq:private'/>"))), u"not-acceptable"_s);
    QCOMPARE(errorOf(juliet.ask(keep({}))), u"bad-request"_s);
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    QCOMPARE(
        errorOf(romeo.ask(
            "<iq type='get' id='g' to='juliet@localhost'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query></iq>")),
        u"service-unavailable"_s);
}

QTEST_GUILESS_MAIN(PrivateStorageTest)
#include "tst_privatestorage.moc"
