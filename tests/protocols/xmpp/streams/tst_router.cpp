#include <QTest>

#include "protocols/xmpp/streams/router.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

class Letterbox final : public Domain {
public:
    QStringList types;
    Task<Done> receive(Stanza stanza) override
    {
        types.append(stanza.type());
        return Task<Done>(Done{});
    }
};

} // namespace

class XmppRouterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsToTheDomain();
    void whatIsForNobodyComesBack();
    void noAnswerIsAnswered();
    void othersTakeTheRest();
};

void XmppRouterTest::bringsToTheDomain()
{
    Router router;
    Letterbox here, rooms;
    router.attach(u"here.example"_s, here);
    router.attach(u"rooms.here.example"_s, rooms);
    router.send(Stanza::message(jid(u"a@here.example"_s), jid(u"hall@rooms.here.example/x"_s)));
    QCOMPARE(rooms.types, QStringList{QString()});
    QVERIFY(here.types.isEmpty());
    router.detach(u"rooms.here.example"_s);
    QVERIFY(!router.knows(u"rooms.here.example"_s));
}

void XmppRouterTest::whatIsForNobodyComesBack()
{
    Router router;
    Letterbox here;
    router.attach(u"here.example"_s, here);
    router.send(Stanza::message(jid(u"a@here.example"_s), jid(u"b@elsewhere.example"_s)));
    QCOMPARE(here.types, QStringList{u"error"_s});
}

void XmppRouterTest::noAnswerIsAnswered()
{
    Router router;
    Letterbox here;
    router.attach(u"here.example"_s, here);
    router.send(Stanza::iq(u"result"_s, u"1"_s, jid(u"a@here.example"_s), jid(u"b@elsewhere.example"_s)));
    router.send(Stanza::message(jid(u"a@here.example"_s), jid(u"b@elsewhere.example"_s), u"error"_s));
    QVERIFY(here.types.isEmpty()); // or two servers would go on for ever
    router.send(Stanza::message(jid(u"a@nowhere.example"_s), jid(u"b@elsewhere.example"_s)));
    QVERIFY(here.types.isEmpty());
}

void XmppRouterTest::othersTakeTheRest()
{
    Router router;
    Letterbox here, others;
    router.attach(u"here.example"_s, here);
    router.setOthers(&others);
    router.send(Stanza::message(jid(u"a@here.example"_s), jid(u"b@elsewhere.example"_s)));
    router.send(Stanza::message(jid(u"b@elsewhere.example"_s), jid(u"a@here.example"_s)));
    QCOMPARE(others.types.size(), 1);
    QCOMPARE(here.types.size(), 1);
}

QTEST_GUILESS_MAIN(XmppRouterTest)
#include "tst_router.moc"
