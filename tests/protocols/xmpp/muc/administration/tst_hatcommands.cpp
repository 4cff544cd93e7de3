#include <QTest>

#include "protocols/xmpp/muc/administration/hatcommands.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucHatCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsHatsOn();
    void hatFaults_data();
    void hatFaults();
};

void MucHatCommandsTest::putsHatsOn()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    const auto command = [&](const QByteArray& name, const QByteArray& inside) {
        return inn
            .ask(ann, "set",
                "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:hats:commands:" + name + "'>"
                    + inside + "</command>")
            .firstElement();
    };
    const QByteArray hat =
        "<x xmlns='jabber:x:data' type='submit'><field var='jid'><value>bob@localhost</value></field>"
        "<field var='hat_uri'><value>urn:chef</value></field><field var='hat_title'><value>Chef</value></field></x>";
    QVERIFY(DataForm::in(command("don", {}))->find(u"hat_title"));
    QCOMPARE(command("don", hat).attribute(u"status"), u"completed"_s);
    QCOMPARE(inn[bob].next().child(u"hats", ns::hats).child(u"hat").attribute(u"title"), u"Chef"_s);
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.value(*Jid::parse(u"bob@localhost"_s)).hats.size(), 1);
    QCOMPARE(DataForm::in(command("list", {}))->values(u"bob@localhost"), QStringList({u"urn:chef"_s, u"Chef"_s}));
    QCOMPARE(command("doff", hat).attribute(u"status"), u"completed"_s);
    QVERIFY(inn[bob].next().child(u"hats", ns::hats).isNull());
    QCOMPARE(
        inn.ask(ann, "get",
               "<query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/>")
            .firstElement()
            .elements()
            .size(),
        3);
}

void MucHatCommandsTest::hatFaults_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("error");
    const QByteArray jid = "<field var='jid'><value>bob@localhost</value></field>";
    const QByteArray uri = "<field var='hat_uri'><value>urn:chef</value></field>";
    QTest::newRow("no admin") << bob << QByteArray("don") << jid + uri << u"forbidden"_s;
    QTest::newRow("no command") << ann << QByteArray("throw") << jid + uri << u"item-not-found"_s;
    QTest::newRow("nobody") << ann << QByteArray("don") << uri << u"jid-malformed"_s;
    QTest::newRow("no hat") << ann << QByteArray("don") << jid << u"not-acceptable"_s;
    QTest::newRow("no title") << ann << QByteArray("don") << jid + uri << u"not-acceptable"_s;
    QTest::newRow("not worn") << ann << QByteArray("doff") << jid + uri << u"item-not-found"_s;
}

void MucHatCommandsTest::hatFaults()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, node);
    QFETCH(QByteArray, fields);
    QFETCH(QString, error);
    Inn inn;
    inn.open({bob});
    QCOMPARE(Inn::outcome(inn.ask(who, "set",
                 "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:hats:commands:" + node
                     + "'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></command>")),
        error);
    QCOMPARE(inn.heard(bob), QStringList());
}

QTEST_GUILESS_MAIN(MucHatCommandsTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_hatcommands.moc"
