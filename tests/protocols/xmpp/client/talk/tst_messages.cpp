#include <QtTest>

#include "protocols/xmpp/client/talk/messages.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsReceiptsToWhomItMay();
};

void XmppMessagesTest::sendsReceiptsToWhomItMay()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    messages.mayHaveReceipts = [](const Jid& who) { return who.domain() == u"there.example"; };
    server.logIn();
    const QByteArray asked = "' type='chat' id='7'><body>x</body><request xmlns='urn:xmpp:receipts'/></message>";
    server.say("<message from='you@there.example/x" + asked);
    QVERIFY(server.sent().join(u' ').contains(u"<received xmlns='urn:xmpp:receipts' id='7'/>"_s));
    server.say("<message from='spy@elsewhere.example/x" + asked);
    QCOMPARE(server.sent(), QStringList());
}

QTEST_MAIN(XmppMessagesTest)
#include "tst_messages.moc"
