#include <QtTest>

#include "protocols/xmpp/client/talk/presences.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppPresencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsThere();
};

void XmppPresencesTest::knowsWhoIsThere()
{
    QStringList told;
    PlayedServer server;
    auto& presences = server.client.add<Presences>();
    presences.changed = [&](const Jid& who, const Availability& how) {
        told.append(who.toString() + (how.isAvailable ? u" +"_s : u" -"_s));
    };
    server.logIn();
    server.say(
        "<presence from='you@there.example/a'><priority>-1</priority></presence><presence from='you@there.example/b'><show>dnd</show></presence>");
    QCOMPARE(presences.of(jid(u"you@there.example"_s)).size(), 2);
    QCOMPARE(presences.best(jid(u"you@there.example"_s))->resource(), u"b"_s);
    server.say("<presence from='you@there.example/b' type='unavailable'/>");
    QVERIFY(!presences.best(jid(u"you@there.example"_s)));
    server.lose();
    QVERIFY(presences.of(jid(u"you@there.example"_s)).isEmpty());
    QCOMPARE(told.last(), u"you@there.example/a -"_s);
}

QTEST_MAIN(XmppPresencesTest)
#include "tst_presences.moc"
