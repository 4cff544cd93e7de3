#include <QtTest>

#include "protocols/xmpp/client/nodes/bookmarks.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppBookmarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOverOldBookmarks();
};

void XmppBookmarksTest::takesOverOldBookmarks()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& bookmarks = server.client.add<Bookmarks>(nodes);
    server.logIn();
    server.lose();
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind>");
    const auto asked = server.nextIq();
    server.say("<iq type='error' id='" + asked.attribute(u"id").toUtf8()
        + "'><error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
    server.answer(
        "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference jid='hall@rooms.example' autojoin='1' name='Hall'>"
        "<nick>Me</nick></conference></storage></query>");
    const auto published = server.nextIq().firstElement();
    QCOMPARE(published.child(u"publish").child(u"item").attribute(u"id"), u"hall@rooms.example"_s);
    QVERIFY(!published.child(u"publish-options").isNull());
    QCOMPARE(bookmarks.all().value(jid(u"hall@rooms.example"_s)).nick, u"Me"_s);
}

QTEST_MAIN(XmppBookmarksTest)
#include "tst_bookmarks.moc"
