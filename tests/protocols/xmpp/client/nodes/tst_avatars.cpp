#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/nodes/avatars.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppAvatarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wantsTheRightPicture();
    void setsARoomsPicture();
};

void XmppAvatarsTest::wantsTheRightPicture()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& faces = server.client.add<Avatars>(nodes);
    server.logIn();
    const auto name = QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex();
    server.say(
        "<message from='you@there.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:avatar:metadata'><item id='"
        + name + "'><metadata xmlns='urn:xmpp:avatar:metadata'><info id='" + name
        + "' bytes='7' type='image/png'/></metadata></item></items></event></message>");
    const auto you = jid(u"you@there.example"_s);
    QCOMPARE(faces.pictureOf(you), QString::fromLatin1(name));
    for (const QByteArray bytes : {"forged!", "picture"}) {
        auto fetching = faces.fetch(you);
        server.answer("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:avatar:data'><item id='"
            + name + "'><data xmlns='urn:xmpp:avatar:data'>" + bytes.toBase64() + "</data></item></items></pubsub>");
        QVERIFY(fetching.isReady());
        QCOMPARE(fetching.take().valueOr({}), bytes == "picture" ? bytes : QByteArray());
    }
}

void XmppAvatarsTest::setsARoomsPicture()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& faces = server.client.add<Avatars>(nodes);
    server.logIn();
    const auto hall = *Jid::parse(u"hall@rooms.example"_s);
    auto setting = faces.setRoomPicture(hall, "picture");
    const auto request = server.nextIq();
    QCOMPARE(request.attribute(u"to"), hall.toString());
    QCOMPARE(QByteArray::fromBase64(request.firstElement().child(u"PHOTO").childText(u"BINVAL").toLatin1()),
        QByteArray("picture"));
    const auto name = QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex();
    // XEP-0486 §3.2
    server.say("<presence from='hall@rooms.example'><x xmlns='vcard-temp:x:update'><photo>" + name
        + "</photo></x></presence>");
    QCOMPARE(faces.pictureOf(hall), QString::fromLatin1(name));
    auto fetching = faces.fetch(hall);
    server.answer(
        "<vCard xmlns='vcard-temp'><PHOTO><BINVAL>" + QByteArray("picture").toBase64() + "</BINVAL></PHOTO></vCard>");
    QCOMPARE(fetching.take().valueOr({}), QByteArray("picture"));
}

QTEST_MAIN(XmppAvatarsTest)
#include "tst_avatars.moc"
