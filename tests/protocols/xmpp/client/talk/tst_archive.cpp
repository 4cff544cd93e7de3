#include <QtTest>

#include "protocols/xmpp/client/talk/archive.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppClientArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsGaps();
};

void XmppClientArchiveTest::fillsGaps()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    auto& archive = server.client.add<Archive>(messages);
    QStringList heard;
    messages.received = [&](const Message& message, Messages::Way) {
        heard.append(message.body + message.idGivenBy(jid(u"me@here.example"_s)));
    };
    server.logIn();
    Archive::Wish wish;
    wish.after = u"a0"_s;
    auto filling = archive.catchUp(wish);
    const auto page = [&](const QByteArray& id, bool isLast) {
        const auto request = server.nextIq();
        const auto query = request.firstElement();
        const auto result = "<result xmlns='urn:xmpp:mam:2' queryid='" + query.attribute(u"queryid").toUtf8() + "' id='"
            + id + "'>" + forwarded("you@there.example/x", "text") + "</result></message>";
        server.say("<message from='evil@there.example'>" + result + "<message>" + result);
        server.say("<iq type='result' id='" + request.attribute(u"id").toUtf8() + "'><fin xmlns='urn:xmpp:mam:2'"
            + (isLast ? " complete='true'" : "") + "><set xmlns='http://jabber.org/protocol/rsm'><first>" + id
            + "</first><last>" + id + "</last></set></fin></iq>");
        return query.child(u"set", u"http://jabber.org/protocol/rsm").childText(u"after");
    };
    QCOMPARE(page("a1", false), u"a0"_s);
    QCOMPARE(page("a2", true), u"a1"_s);
    QVERIFY(filling.isReady());
    QCOMPARE(*filling.take(), 2);
    QCOMPARE(heard, (QStringList{u"texta1"_s, u"texta2"_s}));
}

QTEST_MAIN(XmppClientArchiveTest)
#include "tst_archive.moc"
