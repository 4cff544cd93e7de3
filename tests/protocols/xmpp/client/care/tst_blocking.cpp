#include <QtTest>

#include "protocols/xmpp/client/care/blocking.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppClientBlockingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocks();
};

void XmppClientBlockingTest::blocks()
{
    PlayedServer server;
    auto& blocking = server.client.add<Blocking>();
    server.logIn();
    server.say(
        "<iq type='set' id='1' from='me@here.example'><block xmlns='urn:xmpp:blocking'><item jid='bad.example'/></block></iq>");
    QVERIFY(blocking.isBlocked(jid(u"somebody@bad.example/x"_s)));
    server.say("<iq type='set' id='2' from='evil@there.example'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(blocking.isBlocked(jid(u"bad.example"_s)));
    server.say("<iq type='set' id='3'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(blocking.blocked().isEmpty());
}

QTEST_MAIN(XmppClientBlockingTest)
#include "tst_blocking.moc"
