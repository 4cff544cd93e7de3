#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "protocols/xmpp/client/talk/displayed.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const QByteArray readUpTo =
    "<displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' by='me@here.example' id='";

} // namespace

class XmppDisplayedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsHowFarWasRead();
};

void XmppDisplayedTest::knowsHowFarWasRead()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& displayed = server.client.add<Displayed>(nodes);
    int changes = 0;
    displayed.changed = [&](const Jid&, const Message::Given&) { ++changes; };
    server.logIn();
    const auto you = *Jid::parse(u"you@there.example"_s);
    server.say(eventOf("evil@there.example", "urn:xmpp:mds:displayed:0",
        "<item id='you@there.example'>" + readUpTo + "forged'/></displayed></item>"));
    QVERIFY(displayed.of(you).id.isEmpty());
    const auto told = eventOf("me@here.example", "urn:xmpp:mds:displayed:0",
        "<item id='you@there.example'>" + readUpTo + "7'/></displayed></item>");
    server.say(told + told);
    QCOMPARE(displayed.of(you).id, u"7"_s);
    QCOMPARE(changes, 1);
    auto setting = displayed.set(you, {*Jid::parse(u"me@here.example"_s), u"8"_s});
    const auto request = server.nextIq().firstElement();
    QCOMPARE(request.child(u"publish").child(u"item").attribute(u"id"), u"you@there.example"_s);
    const auto conditions = DataForm::in(request.child(u"publish-options"));
    QCOMPARE(conditions->value(u"pubsub#access_model"), u"whitelist"_s); // XEP-0223: nobody else's business
    QCOMPARE(displayed.of(you).id, u"8"_s);
}

QTEST_MAIN(XmppDisplayedTest)
#include "tst_displayed.moc"
