#include <QtTest>

#include "protocols/xmpp/client/talk/carbons.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppClientCarbonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believesCopiesOfOurAccountAlone();
};

void XmppClientCarbonsTest::believesCopiesOfOurAccountAlone()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    server.client.add<Carbons>(messages);
    QStringList heard;
    messages.received = [&](const Message& message, Messages::Way way) {
        heard.append(QString::number(int(way)) + message.body);
    };
    server.logIn();
    const auto copy = "<sent xmlns='urn:xmpp:carbons:2'>" + forwarded("me@here.example/other", "mine")
        + "</sent></message>";
    server.say("<message from='evil@there.example'>" + copy);
    QCOMPARE(heard, QStringList());
    server.say("<message from='me@here.example'>" + copy);
    QCOMPARE(heard, QStringList{u"1mine"_s});
}

QTEST_MAIN(XmppClientCarbonsTest)
#include "tst_carbons.moc"
