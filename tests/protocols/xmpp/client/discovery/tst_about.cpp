#include <QtTest>

#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A client that tells of itself, logged in.
struct KnownClient {
    PlayedServer server;
    About& about = server.client.add<About>(About::Program{u"Kestrel"_s, u"1.2"_s});

    KnownClient() { server.logIn(); }
    /// What the client answers to `payload`, asked by `who`.
    xml::Element ask(const QByteArray& payload, const QByteArray& who, const QByteArray& type = "get")
    {
        server.sent();
        server.say("<iq type='" + type + "' id='q' from='" + who + "'>" + payload + "</iq>");
        return server.next();
    }
    QString refusal(const QByteArray& payload, const QByteArray& who = "stranger@far.example/x")
    {
        return ask(payload, who).child(u"error", xmpp::ns::client).elements().value(0).name();
    }
};

const QByteArray askIdle = "<query xmlns='jabber:iq:last'/>";

} // namespace

class XmppAboutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anybodyMayAsk();
    void othersAreNotAnswered();
    void idleIsToldToFew();
    void presenceTellsSinceWhen();
    void asksOthers();
    void knowsWhoIsThere_data();
    void knowsWhoIsThere();
};

void XmppAboutTest::anybodyMayAsk()
{
    KnownClient me;
    QCOMPARE(me.server.client.features(), (QStringList{xmpp::ns::version, xmpp::ns::ping, xmpp::ns::entityTime}));
    const QByteArray stranger = "stranger@far.example/x";
    const auto pong = me.ask("<ping xmlns='urn:xmpp:ping'/>", stranger);
    QCOMPARE(pong.attribute(u"type"), u"result"_s);
    QVERIFY(pong.elements().isEmpty());
    const auto program = me.ask("<query xmlns='jabber:iq:version'/>", stranger).child(u"query", xmpp::ns::version);
    QCOMPARE(program.childText(u"name"), u"Kestrel"_s);
    QCOMPARE(program.childText(u"version"), u"1.2"_s);
    QCOMPARE(program.elements().size(), 2); // not the operating system
    const auto time = me.ask("<time xmlns='urn:xmpp:time'/>", stranger).child(u"time", xmpp::ns::entityTime);
    QCOMPARE(time.childText(u"tzo"), u"+00:00"_s); // wherever we are
    const auto utc = QDateTime::fromString(time.childText(u"utc"), Qt::ISODateWithMs);
    QCOMPARE(utc.toSecsSinceEpoch(), me.server.client.clock().wallMsecs() / 1000);
}

void XmppAboutTest::othersAreNotAnswered()
{
    KnownClient me;
    QCOMPARE(me.refusal("<pong xmlns='urn:xmpp:ping'/>"), u"bad-request"_s);
    QCOMPARE(me.refusal("<who xmlns='jabber:iq:version'/>"), u"bad-request"_s);
    QCOMPARE(me.refusal("<query xmlns='urn:xmpp:time'/>"), u"bad-request"_s);
    QCOMPARE(me.refusal("<time xmlns='jabber:iq:last'/>"), u"bad-request"_s);
}

void XmppAboutTest::idleIsToldToFew()
{
    KnownClient me;
    QCOMPARE(me.refusal(askIdle), u"forbidden"_s); // it is not known
    QCOMPARE(me.refusal(askIdle, "me@here.example"), u"forbidden"_s);
    me.about.idleSeconds = [] { return 70; };
    QVERIFY(me.server.client.features().contains(xmpp::ns::lastActivity));
    QCOMPARE(me.refusal(askIdle), u"forbidden"_s);
    QCOMPARE(me.ask(askIdle, "me@here.example").child(u"query", xmpp::ns::lastActivity).attribute(u"seconds"), u"70"_s);
    me.about.maySeeIdle = [](const Jid& who) { return who.bare() == jid(u"friend@far.example"_s); };
    QCOMPARE(me.refusal(askIdle), u"forbidden"_s);
    const auto told = me.ask(askIdle, "friend@far.example/x").child(u"query", xmpp::ns::lastActivity);
    QCOMPARE(told.attribute(u"seconds"), u"70"_s);
    QVERIFY(told.text().isEmpty());
}

void XmppAboutTest::presenceTellsSinceWhen()
{
    KnownClient me;
    const auto secondsIn = [&](const QString& show, const QString& to = {}) {
        xml::Element presence(u"presence"_s, xmpp::ns::client);
        if (!to.isEmpty())
            presence.setAttribute(u"to"_s, to);
        presence.addTextElement(u"show"_s, show);
        me.server.client.dress(presence);
        return presence.child(u"query", xmpp::ns::lastActivity).attribute(u"seconds");
    };
    QCOMPARE(secondsIn(u"away"_s), QString());
    me.about.idleSeconds = [] { return 70; };
    QCOMPARE(secondsIn(u"away"_s), u"70"_s);
    QCOMPARE(secondsIn(u"xa"_s), u"70"_s);
    QCOMPARE(secondsIn(u"dnd"_s), QString());
    QCOMPARE(secondsIn(u"away"_s, u"lounge@rooms.example/me"_s), QString());
}

void XmppAboutTest::asksOthers()
{
    KnownClient me;
    const auto bob = jid(u"bob@there.example/x"_s);
    auto pinging = me.about.ping(bob);
    me.server.reactor.manualClock().advance(30ms);
    me.server.answer({});
    QCOMPARE(*pinging.take(), 30ms);
    auto naming = me.about.program(bob);
    me.server.answer("<query xmlns='jabber:iq:version'><name>Bee</name><version>3</version><os>Any</os></query>");
    const auto program = naming.take();
    QCOMPARE(program->name, u"Bee"_s);
    QCOMPARE(program->version, u"3"_s);
    auto timing = me.about.time(bob);
    me.server.answer("<time xmlns='urn:xmpp:time'><tzo>-06:00</tzo><utc>2006-12-19T17:58:35Z</utc></time>");
    const auto time = timing.take();
    QCOMPARE(time->utc, Q_INT64_C(1166551115000));
    QCOMPARE(time->zone, u"-06:00"_s);
    auto wrong = me.about.time(bob);
    me.server.answer("<time xmlns='urn:xmpp:time'><utc>noon</utc></time>");
    QCOMPARE(wrong.take().error().kind, Error::Kind::Malformed);
    auto waiting = me.about.quiet(bob);
    me.server.answer("<query xmlns='jabber:iq:last' seconds='903'>Heading Home</query>");
    const auto quiet = waiting.take();
    QCOMPARE(quiet->seconds, 903);
    QCOMPARE(quiet->status, u"Heading Home"_s);
}

void XmppAboutTest::knowsWhoIsThere_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("knows no pings") << u"bob@there.example/x"_s << QByteArray("feature-not-implemented") << true;
    QTest::newRow("a person who is not there")
        << u"bob@there.example/x"_s << QByteArray("service-unavailable") << false;
    QTest::newRow("a server that knows no pings") << u"there.example"_s << QByteArray("service-unavailable") << true;
    QTest::newRow("a server that is not found") << u"there.example"_s << QByteArray("remote-server-not-found") << false;
}

void XmppAboutTest::knowsWhoIsThere()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, condition);
    QFETCH(bool, isThere);
    KnownClient me;
    auto pinging = me.about.ping(jid(who));
    const auto asked = me.server.nextIq();
    me.server.say("<iq type='error' id='" + asked.attribute(u"id").toUtf8() + "' from='" + who.toUtf8()
        + "'><error type='cancel'><" + condition + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
    QCOMPARE(bool(pinging.take()), isThere);
}

QTEST_MAIN(XmppAboutTest)
#include "tst_about.moc"
