#include <QtTest>

#include "protocols/irc/client/session/negotiation.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;

class IrcClientNegotiationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatItKnows();
    void followsNewAndDel();
    void goesOnWithoutCapabilities();
};

void IrcClientNegotiationTest::asksForWhatItKnows()
{
    PlayedServer server;
    server.sent();
    server.say(
        ":s CAP * LS * :multi-prefix sasl=PLAIN vendor.example/x\n:s CAP * LS :server-time message-tags sts=duration=1");
    QCOMPARE(server.sent(), QByteArrayList{"CAP REQ :message-tags multi-prefix sasl server-time"});
    server.say(":s CAP * NAK :message-tags multi-prefix sasl server-time");
    QCOMPARE(server.sent(), QByteArrayList{"CAP END"});
    QVERIFY(!server.client->has(Capability::ServerTime));
}

void IrcClientNegotiationTest::followsNewAndDel()
{
    PlayedServer server;
    server.welcome("server-time");
    QVERIFY(server.client->has(Capability::ServerTime));
    server.say(":s CAP me NEW :batch");
    QCOMPARE(server.sent(), QByteArrayList{"CAP REQ batch"});
    server.say(":s CAP me ACK :batch ");
    QVERIFY(server.client->has(Capability::Batch));
    QVERIFY(server.sent().isEmpty()); // no second CAP END
    server.say(":s CAP me DEL :server-time");
    QVERIFY(!server.client->has(Capability::ServerTime));
    server.say(":s CAP me NEW :vendor/unknown");
    QVERIFY(server.sent().isEmpty());
}

void IrcClientNegotiationTest::goesOnWithoutCapabilities()
{
    PlayedServer server;
    server.sent();
    server.say(":s 421 * CAP :Unknown command\n:s 001 me :Welcome");
    QVERIFY(server.client->isRegistered());
    QVERIFY(!server.sent().contains("CAP END"));
}

QTEST_GUILESS_MAIN(IrcClientNegotiationTest)
#include "tst_negotiation.moc"
