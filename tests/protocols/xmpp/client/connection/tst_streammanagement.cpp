#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/connection/streammanagement.h"
#include "tests/protocols/xmpp/client/connection/clientsamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sm = "<sm xmlns='urn:xmpp:sm:3'/>";

Stanza message(const QString& text)
{
    auto stanza = Stanza::message({}, *Jid::parse(u"you@there.example"_s), u"chat"_s);
    auto element = stanza.element();
    element.addTextElement(u"body"_s, text);
    stanza.setElement(element);
    return stanza;
}

} // namespace

class XmppClientStreamManagementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resumes();
    void beginsAnew();
    void refusesFalseCounts();
};

void XmppClientStreamManagementTest::resumes()
{
    PlayedServer server;
    server.logIn(sm);
    server.heard.take();
    auto asking = server.client.ask(question(u"you@there.example"_s));
    const auto id = server.nextIq().attribute(u"id").toUtf8();
    QVERIFY(server.client.send(message(u"one"_s)).ok());
    server.say("<a xmlns='urn:xmpp:sm:3' h='1'/><message from='you@there.example'/>");
    server.lose();
    QCOMPARE(server.heard.take(), (QStringList{u"left over message"_s, u"interrupted"_s}));
    QVERIFY(server.client.send(message(u"two"_s)).ok());
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    server.sent();
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + sm);
    QCOMPARE(server.sent(), QStringList{u"<resume xmlns='urn:xmpp:sm:3' previd='sm1' h='1'/>"_s});
    server.say("<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='1'/>");
    const auto sent = server.sent().join(u' ');
    QVERIFY(sent.indexOf(u">one<"_s) >= 0 && sent.indexOf(u">two<"_s) > sent.indexOf(u">one<"_s));
    QCOMPARE(sent.count(u"<message"_s), 2);
    QCOMPARE(server.heard.take(), QStringList{u"resumed me@here.example/r"_s});
    server.say("<iq type='result' id='" + id + "' from='you@there.example'/>");
    QVERIFY(asking.isReady());
}

void XmppClientStreamManagementTest::beginsAnew()
{
    PlayedServer server;
    server.logIn(sm);
    auto asking = server.client.ask(question(u"you@there.example"_s));
    QVERIFY(server.client.send(message(u"one"_s)).ok());
    server.lose();
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + sm);
    QVERIFY(!asking.isReady());
    server.say("<failed xmlns='urn:xmpp:sm:3'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>");
    server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r2</jid></bind>");
    server.sent();
    server.heard.take();
    server.say("<enabled xmlns='urn:xmpp:sm:3'/>");
    QVERIFY(asking.isReady());
    QVERIFY(!asking.take().ok());
    const auto sent = server.sent().join(u' ');
    QVERIFY(sent.contains(u">one<"_s) && sent.contains(u"urn:xmpp:delay"_s));
    QVERIFY(!sent.contains(u"<iq"_s));
    QCOMPARE(server.heard.take(), QStringList{u"online me@here.example/r2"_s});
}

void XmppClientStreamManagementTest::refusesFalseCounts()
{
    PlayedServer server;
    server.logIn(sm);
    server.say("<a xmlns='urn:xmpp:sm:3' h='7'/>");
    QVERIFY(server.sent().join(u' ').contains(u"<stream:error>"_s));
    QCOMPARE(server.heard.reason.kind, Error::Kind::Malformed);
}

QTEST_MAIN(XmppClientStreamManagementTest)
#include "tst_streammanagement.moc"
