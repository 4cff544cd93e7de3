// Our side of a stream, its server played by hand: logging in, questions and whose answers count, going on after a
// loss.
#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/connection/places.h"
#include "protocols/xmpp/client/connection/refusals.h"
#include "protocols/xmpp/client/connection/saslchoice.h"
#include "protocols/xmpp/extensions/ping.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray sm = "<sm xmlns='urn:xmpp:sm:3'/>";

Stanza question(const QString& to = {})
{
    return Stanza::iq(
        u"get"_s, {}, {}, to.isEmpty() ? Jid() : *Jid::parse(to), xml::Element(u"ping"_s, u"urn:xmpp:ping"_s));
}

Stanza message(const QString& text)
{
    auto stanza = Stanza::message({}, *Jid::parse(u"you@there.example"_s), u"chat"_s);
    auto element = stanza.element();
    element.addTextElement(u"body"_s, text);
    stanza.setElement(element);
    return stanza;
}

} // namespace

class XmppClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsIn();
    void readsBytesOneByOne();
    void demandsEncryption();
    void choosesMechanisms_data();
    void choosesMechanisms();
    void stopsAtAWrongPassword();
    void logsInAtOnce();
    void keepsToWhoMayAnswer_data();
    void keepsToWhoMayAnswer();
    void failsQuestionsAtTheEnd();
    void givesUpOnSilence();
    void answersRequests();
    void resumes();
    void beginsAnew();
    void refusesFalseCounts();
    void tellsStreamErrors_data();
    void tellsStreamErrors();
    void tellsWhyLoginsFail_data();
    void tellsWhyLoginsFail();
    void logsInByCertificate();
    void takesNobodyElsesPlace();
    void comesAsAGuest();
    void knowsNoFurtherSteps();
    void asksWhenOnline();
    void forgetsWhatNobodyWaitsFor();
    void boundsWhatItReads();
    void readsPlacesThatAreNamed();
};

void XmppClientTest::logsIn()
{
    PlayedServer server;
    server.connect();
    QVERIFY(server.sent().isEmpty());
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    QVERIFY(server.awaitSent());
    const auto auth = server.next();
    QCOMPARE(QByteArray::fromBase64(auth.text().toLatin1()), QByteArray("\0me\0pw", 6));
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    QVERIFY(server.wire().isOpen());
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    QVERIFY(server.heard.lines.isEmpty());
    const auto bind = server.nextIq();
    QCOMPARE(bind.firstElement().childText(u"resource"), u"r"_s);
    server.say("<iq type='result' id='" + bind.attribute(u"id").toUtf8()
        + "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/other</jid></bind></iq>");
    QCOMPARE(server.heard.take(), QStringList{u"online me@here.example/other"_s});
    QCOMPARE(server.client.address().toString(), u"me@here.example/other"_s);
    server.client.close();
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
    server.say("</stream:stream>");
    QCOMPARE(server.heard.take(), QStringList{u"offline"_s});
    QVERIFY(server.heard.reason.isClosed());
}

void XmppClientTest::readsBytesOneByOne()
{
    PlayedServer server;
    server.logIn();
    server.heard.take();
    server.sayByteByByte("<message from='you@there.example/x'><body>h\xC3\xA9</body></message><presence from='a@b'/>");
    QCOMPARE(server.heard.take(), (QStringList{u"left over message"_s, u"left over presence"_s}));
}

void XmppClientTest::demandsEncryption()
{
    PlayedServer server({*Jid::parse(u"me@here.example"_s), u"pw"_s}, {});
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    QCOMPARE(server.heard.take(), QStringList{u"offline"_s});
    QCOMPARE(server.heard.reason.reason, Reason::TlsFailed);
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
}

void XmppClientTest::choosesMechanisms_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("wasBound");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("bindings");
    const QStringList exporter{u"tls-exporter"_s};
    const QStringList all{u"PLAIN"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s, u"SCRAM-SHA-256-PLUS"_s, u"DIGEST-MD5"_s};
    const QStringList unbound{u"SCRAM-SHA-256"_s, u"PLAIN"_s};
    QTest::newRow("bound, nothing weaker") << all << true << false << QStringList{u"SCRAM-SHA-256-PLUS"_s} << exporter;
    QTest::newRow("bound in a way that it does not name")
        << all << true << false << QStringList{u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"PLAIN"_s} << QStringList();
    QTest::newRow("not encrypted") << all << false << false << QStringList{u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s}
                                   << exporter;
    QTest::newRow("never bound") << unbound << true << false << unbound << exporter;
    QTest::newRow("bound once") << unbound << true << true << QStringList() << exporter;
    QTest::newRow("nothing that we know") << QStringList{u"DIGEST-MD5"_s} << true << false << QStringList() << exporter;
}

void XmppClientTest::choosesMechanisms()
{
    QFETCH(QStringList, offered);
    QFETCH(bool, tls);
    QFETCH(bool, wasBound);
    QFETCH(QStringList, bindings);
    SaslOffer offer;
    offer.bindings = bindings;
    offer.mechanisms = offered;
    offer.tlsExporter = tls ? QByteArray(32, 'x') : QByteArray();
    offer.isPrivate = tls;
    offer.wasBound = wasBound;
    const auto found = saslCandidates({*Jid::parse(u"me@here.example"_s), u"pw"_s}, offer);
    QTEST(found.valueOr({}), "wanted");
    if (found)
        return;
    QCOMPARE(found.error().reason, Reason::NotAuthorised);
    QCOMPARE(found.error().code, wasBound ? u"downgrade"_s : u"invalid-mechanism"_s);
}

void XmppClientTest::stopsAtAWrongPassword()
{
    PlayedServer server;
    server.connect();
    auto online = server.client.whenOnline();
    auto another = server.client.whenOnline();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    QCOMPARE(server.next().attribute(u"mechanism"), u"SCRAM-SHA-1"_s);
    server.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/></failure>");
    QVERIFY(online.isReady() && another.isReady());
    QVERIFY(!another.take().ok());
    const auto ended = online.take();
    QCOMPARE(ended.error().reason, Reason::NotAuthorised);
    QCOMPARE(ended.error().code, u"not-authorized"_s);
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
}

void XmppClientTest::logsInAtOnce()
{
    PlayedServer server;
    server.connect();
    server.features(
        "<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism><inline><sm xmlns='urn:xmpp:sm:3'/>"
        "<bind xmlns='urn:xmpp:bind:0'><inline><feature var='urn:xmpp:sm:3'/><feature var='urn:xmpp:carbons:2'/></inline></bind></inline>"
        "</authentication>");
    server.awaitSent();
    const auto asked = server.next();
    QCOMPARE(asked.child(u"bind", u"urn:xmpp:bind:0").elements().size(), 3);
    server.say(
        "<success xmlns='urn:xmpp:sasl:2'><authorization-identifier>me@here.example/r.1</authorization-identifier>"
        "<bound xmlns='urn:xmpp:bind:0'><enabled xmlns='urn:xmpp:sm:3' resume='true' id='x'/></bound></success>"
        "<stream:features/><message/>");
    QCOMPARE(server.heard.take(), (QStringList{u"online me@here.example/r.1"_s, u"left over message"_s}));
    QVERIFY(server.client.hasCarbons());
    server.say("<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(server.next().attribute(u"h"), u"1"_s);
}

void XmppClientTest::keepsToWhoMayAnswer_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("counts");
    QTest::newRow("whom we asked") << u"you@there.example/x"_s << QByteArray("you@there.example/x") << true;
    QTest::newRow("another resource") << u"you@there.example/x"_s << QByteArray("you@there.example/y") << false;
    QTest::newRow("a stranger") << u"you@there.example/x"_s << QByteArray("evil@there.example") << false;
    QTest::newRow("nobody") << u"you@there.example/x"_s << QByteArray() << false;
    QTest::newRow("our account, unnamed") << QString() << QByteArray() << true;
    QTest::newRow("our account, named") << QString() << QByteArray("me@here.example") << true;
    QTest::newRow("our account, forged") << QString() << QByteArray("me@there.example") << false;
    QTest::newRow("our server") << u"here.example"_s << QByteArray("here.example") << true;
}

void XmppClientTest::keepsToWhoMayAnswer()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, from);
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(asked));
    const auto id = server.nextIq().attribute(u"id").toUtf8();
    server.say("<iq type='result' id='" + id + "'" + (from.isEmpty() ? QByteArray() : " from='" + from + "'") + "/>");
    QTEST(asking.isReady(), "counts");
}

void XmppClientTest::failsQuestionsAtTheEnd()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question());
    server.lose();
    QVERIFY(asking.isReady());
    QCOMPARE(asking.take().error().kind, Error::Kind::Disconnected);
    auto offline = server.client.ask(question());
    QVERIFY(offline.isReady());
    QCOMPARE(offline.take().error().kind, Error::Kind::Disconnected);
}

void XmppClientTest::givesUpOnSilence()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(u"you@there.example"_s));
    server.sent();
    server.reactor.advance(60s); // the server is asked whether it is there, and what we asked is forgotten
    QCOMPARE(asking.take().error().reason, Reason::TimedOut);
    QVERIFY(server.sent().join(u' ').contains(u"urn:xmpp:ping"_s));
    QVERIFY(server.wire().isOpen());
    server.reactor.advance(30s);
    QVERIFY(server.wire().wasAborted());
    server.wire().settle();
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

void XmppClientTest::answersRequests()
{
    PlayedServer server;
    server.client.addExtension(std::make_unique<Ping>());
    server.logIn();
    server.say("<iq type='get' id='1' from='here.example'><ping xmlns='urn:xmpp:ping'/></iq>");
    QCOMPARE(server.sent(), QStringList{u"<iq type='result' to='here.example' id='1'/>"_s});
    server.say("<iq type='get' id='2' from='a@b/c'><x xmlns='nobody:knows'/></iq>");
    QVERIFY(server.sent().join(u' ').contains(u"service-unavailable"_s));
    server.say("<iq type='set' id='3' from='a@b/c'/>");
    QVERIFY(server.sent().join(u' ').contains(u"bad-request"_s));
}

void XmppClientTest::resumes()
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

void XmppClientTest::beginsAnew()
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

void XmppClientTest::refusesFalseCounts()
{
    PlayedServer server;
    server.logIn(sm);
    server.say("<a xmlns='urn:xmpp:sm:3' h='7'/>");
    QVERIFY(server.sent().join(u' ').contains(u"<stream:error>"_s));
    QCOMPARE(server.heard.reason.kind, Error::Kind::Malformed);
}

void XmppClientTest::tellsStreamErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    using Kind = Error::Kind;
    const QHash<StreamCondition, Kind> others{{StreamCondition::Conflict, Kind::Refused},
        {StreamCondition::HostGone, Kind::Refused}, {StreamCondition::HostUnknown, Kind::Refused},
        {StreamCondition::NotAuthorized, Kind::Refused}, {StreamCondition::InternalServerError, Kind::Busy},
        {StreamCondition::RemoteConnectionFailed, Kind::Busy}, {StreamCondition::ResourceConstraint, Kind::Busy},
        {StreamCondition::InvalidNamespace, Kind::Unsupported},
        {StreamCondition::UnsupportedFeature, Kind::Unsupported},
        {StreamCondition::UnsupportedVersion, Kind::Unsupported}};
    for (int i = 0; i <= int(StreamCondition::UnsupportedVersion); ++i) { // RFC 6120 §4.9.3, all of it
        const auto condition = StreamCondition(i);
        const auto name = streamConditionName(condition);
        QTest::newRow(qPrintable(name)) << name << int(others.value(condition, Kind::Disconnected));
    }
    QTest::newRow("unheard of") << u"oops"_s << int(Kind::Disconnected);
}

void XmppClientTest::tellsStreamErrors()
{
    QFETCH(QString, name);
    PlayedServer server;
    server.logIn();
    server.say("<stream:error><" + name.toUtf8() + " xmlns='urn:ietf:params:xml:ns:xmpp-streams'>there.example:5333</"
        + name.toUtf8() + "></stream:error></stream:stream>");
    QTEST(int(server.heard.reason.kind), "kind");
    QCOMPARE(server.heard.reason.code, name == u"oops" ? u"undefined-condition"_s : name);
    QVERIFY(server.heard.reason.text.endsWith(u'.') || server.heard.reason.text.endsWith(u'?')
        || name == u"see-other-host");
    QCOMPARE(server.client.sentTo(), name == u"see-other-host" ? u"there.example:5333"_s : QString());
    QVERIFY(!server.wire().isOpen());
}

void XmppClientTest::tellsWhyLoginsFail_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    using Kind = Error::Kind;
    const std::pair<const char*, Kind> all[] = {{"aborted", Kind::Unsupported}, {"account-disabled", Kind::Refused},
        {"credentials-expired", Kind::Refused}, {"encryption-required", Kind::Refused},
        {"incorrect-encoding", Kind::Unsupported}, {"invalid-authzid", Kind::Refused},
        {"invalid-mechanism", Kind::Unsupported}, {"malformed-request", Kind::Unsupported},
        {"mechanism-too-weak", Kind::Unsupported}, {"not-authorized", Kind::Refused},
        {"temporary-auth-failure", Kind::Busy}, {"something-new", Kind::Refused}};
    for (const auto& [name, kind] : all) // RFC 6120 §6.5, all of it
        QTest::newRow(name) << QByteArray("<") + name + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>" << int(kind)
                            << QString::fromLatin1(name);
    QTest::newRow("nothing") << QByteArray() << int(Kind::Refused) << u"undefined-condition"_s;
}

void XmppClientTest::tellsWhyLoginsFail()
{
    QFETCH(QByteArray, inside);
    const auto meaning = [&](const QByteArray& more) {
        return saslMeaning(
            *xml::parse("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + inside + more + "</failure>"));
    };
    QTEST(int(meaning({}).kind), "kind");
    QTEST(meaning({}).code, "code");
    QVERIFY(!meaning({}).text.isEmpty());
    QCOMPARE(meaning("<text>Call us.</text>").text, u"Call us."_s);
}

void XmppClientTest::logsInByCertificate()
{
    Account account{*Jid::parse(u"me@here.example"_s), u"pw"_s, u"r"_s};
    account.hasCertificate = true;
    PlayedServer server(account);
    server.connect();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism><mechanism>EXTERNAL</mechanism></mechanisms>");
    // XEP-0178 §2: first the certificate alone, then with our name, then what else there is.
    for (const QByteArray said : {"=", "bWVAaGVyZS5leGFtcGxl"}) {
        QVERIFY(server.awaitSent());
        const auto auth = server.next();
        QCOMPARE(auth.attribute(u"mechanism"), u"EXTERNAL"_s);
        QCOMPARE(auth.text().toLatin1(), said);
        server.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><invalid-authzid/></failure>");
    }
    QVERIFY(server.awaitSent());
    QCOMPARE(server.next().attribute(u"mechanism"), u"PLAIN"_s);
}

void XmppClientTest::takesNobodyElsesPlace()
{
    Account account{*Jid::parse(u"me@here.example"_s)};
    account.hasCertificate = true;
    for (const QByteArray who : {"me", "you"}) {
        PlayedServer server(account);
        server.connect();
        server.features(
            "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>EXTERNAL</mechanism></mechanisms>");
        QVERIFY(server.awaitSent());
        server.sent();
        server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
        server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>" + who + "@here.example/r</jid></bind>");
        QCOMPARE(server.client.isOnline(), who == "me");
        if (who == "you")
            QCOMPARE(server.heard.reason.code, u"invalid-authzid"_s);
    }
}

void XmppClientTest::comesAsAGuest()
{
    PlayedServer server({*Jid::parse(u"here.example"_s)});
    server.connect();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism><mechanism>ANONYMOUS</mechanism></mechanisms>");
    QVERIFY(server.awaitSent());
    QCOMPARE(server.next().attribute(u"mechanism"), u"ANONYMOUS"_s);
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a1b2@here.example/r</jid></bind>");
    QVERIFY(server.client.isOnline());
    QCOMPARE(server.client.self().toString(), u"a1b2@here.example"_s);
    QVERIFY(server.client.isMine(*Jid::parse(u"a1b2@here.example"_s)));
    QVERIFY(!server.client.isMine(*Jid::parse(u"here.example"_s)));
}

void XmppClientTest::knowsNoFurtherSteps()
{
    PlayedServer server;
    server.connect();
    server.features("<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism></authentication>");
    QVERIFY(server.awaitSent());
    server.say("<continue xmlns='urn:xmpp:sasl:2'><tasks><task>HOTP-EXAMPLE</task></tasks></continue>");
    QCOMPARE(server.heard.reason.code, u"continue"_s);
    QVERIFY(server.heard.reason.text.contains(u"HOTP-EXAMPLE"_s));
}

void XmppClientTest::asksWhenOnline()
{
    PlayedServer server;
    auto first = server.client.askWhenOnline(question(), 30s);
    auto second = server.client.askWhenOnline(question(), 90s);
    auto dropped = server.client.askWhenOnline(question(u"dropped.example"_s), 90s);
    dropped.cancel();
    server.reactor.advance(30s); // the time counts from the asking on
    QCOMPARE(first.take().error().reason, Reason::TimedOut);
    QVERIFY(!second.isReady());
    server.logIn();
    QVERIFY(!second.isReady());
    auto third = server.client.askWhenOnline(question(), 90s); // nothing waits in between
    QCOMPARE(server.sent().filter(u"urn:xmpp:ping"_s).size(), 1);
    server.lose();
    // sent: whether it was done is the asker's to find out
    QCOMPARE(second.take().error().kind, Error::Kind::Disconnected);
    QCOMPARE(third.take().error().kind, Error::Kind::Disconnected);
    auto last = server.client.askWhenOnline(question(), 90s);
    QVERIFY(!last.isReady());
    server.client.close();
    QCOMPARE(last.take().error().kind, Error::Kind::Disconnected);
}

void XmppClientTest::forgetsWhatNobodyWaitsFor()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(u"you@there.example"_s));
    const auto id = server.nextIq().attribute(u"id").toUtf8();
    asking.cancel();
    server.say("<iq type='result' id='" + id + "' from='you@there.example'/>"); // late: nobody hears of it
    QVERIFY(server.heard.take().filter(u"left over"_s).isEmpty());
    QVERIFY(server.client.isOnline());
}

void XmppClientTest::boundsWhatItReads()
{
    PlayedServer server;
    server.logIn();
    server.say("<message><body>" + QByteArray(300 * 1024, 'x') + "</body></message>");
    QVERIFY(server.sent().join(u' ').contains(u"policy-violation"_s));
    QCOMPARE(server.heard.reason.code, u"policy-violation"_s);
}

void XmppClientTest::readsPlacesThatAreNamed()
{
    QCOMPARE(placeNamed(u"[2001:db8::1]:5333"_s)->port(), quint16(5333));
    QCOMPARE(placeNamed(u"2001:db8::1"_s)->port(), quint16(5222));
}

QTEST_MAIN(XmppClientTest)
#include "tst_client.moc"
