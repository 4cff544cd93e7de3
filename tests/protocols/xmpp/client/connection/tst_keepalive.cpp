#include <QtTest>

#include "protocols/xmpp/client/connection/keepalive.h"
#include "tests/protocols/xmpp/client/connection/clientsamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class XmppKeepAliveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesUpOnSilence();
};

void XmppKeepAliveTest::givesUpOnSilence()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(u"you@there.example"_s));
    server.sent();
    server.reactor.advance(60s); // the server is asked whether it is there, and what we asked is forgotten
    QCOMPARE(asking.take().error().reason, Reason::TimedOut);
    QVERIFY(server.sent().join(u' ').contains(u"urn:xmpp:ping"_s));
    QVERIFY(server.wire().isOpen());
    server.reactor.advance(30s);
    QVERIFY(server.wire().wasAborted());
    server.wire().settle();
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

QTEST_MAIN(XmppKeepAliveTest)
#include "tst_keepalive.moc"
