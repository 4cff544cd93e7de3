#include <QTest>

#include "protocols/xmpp/component/componentclient.h"
#include "tests/protocols/xmpp/component/componentstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class ComponentClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoDoesNotKnowTheSecretStaysOut();
    void aServersForeignStanzasAreNotSentOn();
};

void ComponentClientTest::whoDoesNotKnowTheSecretStaysOut()
{
    Stage stage;
    MemoryPair pair;
    pair.server.open(stage.components.makeStream());
    pair.client.open(stage.client("guess"));
    pair.exchange();
    QCOMPARE(stage.ready, 0);
    QCOMPARE(stage.ended, QStringList{u"not-authorized"_s});
    QVERIFY(!pair.server.isOpen());
    Wire impatient(stage, "bot.localhost", QByteArray());
    impatient.transport.feed("<message from='bot.localhost' to='alice@localhost'><body>x</body></message>");
    QVERIFY(impatient.transport.takeWritten().contains("<not-authorized"));
    QVERIFY(stage.server.got.isEmpty());
}

void ComponentClientTest::aServersForeignStanzasAreNotSentOn()
{
    Stage stage;
    MemoryTransport far;
    far.open(stage.client());
    far.feed(
        "<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='bot.localhost'><handshake/>");
    QCOMPARE(stage.ready, 1);
    far.takeWritten();
    far.feed("<message from='alice@localhost' to='victim@elsewhere.example'><body>x</body></message>");
    QVERIFY(far.takeWritten().isEmpty());
    QVERIFY(stage.bot.got.isEmpty());
}

QTEST_GUILESS_MAIN(ComponentClientTest)
#include "tst_componentclient.moc"
