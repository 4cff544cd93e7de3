#include <QtTest>

#include "protocols/xmpp/client/connection/dispatch.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppDispatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersRequests();
    void answersByExtensionsOfServers();
};

void XmppDispatchTest::answersRequests()
{
    PlayedServer server;
    server.logIn();
    server.say("<iq type='get' id='2' from='a@b/c'><x xmlns='nobody:knows'/></iq>");
    QVERIFY(server.sent().join(u' ').contains(u"service-unavailable"_s));
    server.say("<iq type='set' id='3' from='a@b/c'/>");
    QVERIFY(server.sent().join(u' ').contains(u"bad-request"_s));
}

void XmppDispatchTest::answersByExtensionsOfServers()
{
    PlayedServer server;
    server.client.addExtension(std::make_unique<Ping>());
    server.client.addExtension(std::make_unique<Version>(u"Kestrel"_s, u"1"_s));
    QCOMPARE(server.client.features(), (QStringList{xmpp::ns::version, xmpp::ns::ping}));
    server.logIn();
    server.say("<iq type='get' id='1' from='here.example'><ping xmlns='urn:xmpp:ping'/></iq>");
    QCOMPARE(server.sent(), QStringList{u"<iq type='result' to='here.example' id='1'/>"_s});
    server.say("<iq type='get' id='2' from='a@b/c'><query xmlns='jabber:iq:version'/></iq>");
    QCOMPARE(server.next().child(u"query", xmpp::ns::version).childText(u"name"), u"Kestrel"_s);
    server.say("<iq type='set' id='3' from='a@b/c'><ping xmlns='urn:xmpp:ping'/></iq>");
    QVERIFY(server.sent().join(u' ').contains(u"bad-request"_s));
}

QTEST_MAIN(XmppDispatchTest)
#include "tst_dispatch.moc"
