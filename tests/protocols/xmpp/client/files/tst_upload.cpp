#include <QtTest>

#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/files/upload.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppUploadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForSafePlaces();
};

void XmppUploadTest::asksForSafePlaces()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    auto& upload = server.client.add<Upload>(discovery);
    server.logIn();
    const auto ask = [&](const QByteArray& url) {
        auto asking = upload.slot(u"f.png"_s, 100);
        if (server.client.isOnline() && !asking.isReady()) {
            auto request = server.next();
            if (request.firstElement().ns() == u"http://jabber.org/protocol/disco#items") {
                const auto id = request.attribute(u"id").toUtf8();
                server.say("<iq type='result' from='here.example' id='" + id
                    + "'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
                server.answer(
                    "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:http:upload:0'/></query>");
                request = server.next();
            }
            server.say("<iq type='result' from='here.example' id='" + request.attribute(u"id").toUtf8()
                + "'><slot xmlns='urn:xmpp:http:upload:0'><put url='" + url
                + "'><header name='Authorization'>a&#13;&#10;b</header><header name='Host'>evil</header></put><get url='"
                + url + "'/></slot></iq>");
        }
        return asking.take();
    };
    const auto good = ask("https://files.example/1");
    QVERIFY(good.ok());
    QCOMPARE(good->headers.size(), 1);
    QCOMPARE(good->headers.first().second, u"ab"_s);
    QVERIFY(!ask("http://files.example/1").ok());
}

QTEST_MAIN(XmppUploadTest)
#include "tst_upload.moc"
