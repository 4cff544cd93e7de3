#include <QtTest>

#include "protocols/xmpp/client/discovery/commands.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLedThroughCommands();
};

void XmppCommandsTest::isLedThroughCommands()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    auto& commands = server.client.add<Commands>(discovery);
    server.logIn();
    auto beginning = commands.begin(jid(u"bot@there.example"_s), u"config"_s);
    server.answer(
        "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='executing'><actions execute='next'><next/></actions>"
        "<x xmlns='jabber:x:data' type='form'/></command>");
    const auto stage = beginning.take();
    QCOMPARE(stage->usual, u"next"_s);
    QVERIFY(stage->form && !stage->isOver());
    auto going = commands.go(jid(u"bot@there.example"_s), *stage, u"next"_s, DataForm(DataForm::Type::Submit));
    server.answer(
        "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='completed'><note>done</note></command>");
    const auto last = going.take();
    QVERIFY(last->isOver());
    QCOMPARE(last->notes.value(0).second, u"done"_s);
}

QTEST_MAIN(XmppCommandsTest)
#include "tst_commands.moc"
