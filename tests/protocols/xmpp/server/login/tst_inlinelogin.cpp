#include <QtTest>

#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/server/login/inlinelogin.h"
#include "protocols/xmpp/server/login/logintokens.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/inlinesamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QByteArray plain(const QByteArray& name, const QByteArray& inside = {})
{
    return "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>"
        + (QByteArray(1, '\0') + name + '\0' + "pw").toBase64() + "</initial-response>" + inside + "</authenticate>";
}

const QByteArray agent = "<user-agent id='d4565fa7-4d72-4749-b3d3-740edbf87770'/>";

QByteArray byToken(const QByteArray& token, const QByteArray& name = "juliet",
    const QByteArray& fast = "<fast xmlns='urn:xmpp:fast:0'/>", const QByteArray& inside = agent)
{
    const sasl::TokenClaim claim{QString::fromUtf8(name), sasl::initiatorProof(token, {})};
    return "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='HT-SHA-256-NONE'><initial-response>"
        + claim.toBytes().toBase64() + "</initial-response>" + inside + fast + "</authenticate>";
}

} // namespace

class InlineLoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOffered();
    void bindsAtOnce();
    void takesWhatWasSentBehindTheLogin_data();
    void takesWhatWasSentBehindTheLogin();
    void resumesAtOnce();
    void keepsTheOrderOverAResumption();
    void bindsTheOldWayAfterwards();
    void handsOutTokens();
    void takesTokens();
    void refusesTokens();
    void refuses();
};

void InlineLoginTest::isOffered()
{
    House house;
    Peer peer(house);
    peer.open();
    const auto feature = peer.nextOf(u"features"_s).child(u"authentication", ns::sasl2);
    QVERIFY(!feature.childText(u"mechanism").isEmpty());
    QVERIFY(!feature.child(u"inline").child(u"sm", ns::streamManagement).isNull());
    const auto bind = feature.child(u"inline").child(u"bind", ns::bind2);
    QCOMPARE(bind.firstElement().elements().size(), 3);
}

void InlineLoginTest::bindsAtOnce()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("juliet",
        "<user-agent id='1'/><bind xmlns='urn:xmpp:bind:0'><tag>Test</tag><enable xmlns='urn:xmpp:carbons:2'/>"
        "<enable xmlns='urn:xmpp:sm:3' resume='true'/></bind>"));
    const auto success = answered(peer, house);
    QCOMPARE(success.name(), u"success"_s);
    QCOMPARE(success.ns(), ns::sasl2);
    QVERIFY(success.childText(u"authorization-identifier").startsWith(u"juliet@localhost/Test."));
    QCOMPARE(
        success.child(u"bound", ns::bind2).child(u"enabled", ns::streamManagement).attribute(u"resume"), u"true"_s);
    const auto features = peer.next();
    QCOMPARE(features.name(), u"features"_s);
    QVERIFY(features.child(u"bind", ns::bind).isNull());
    QCOMPARE(house.server->sessions().count(), 1);
    QVERIFY(house.server->sessions().all().first()->wantsCarbons());
    QCOMPARE(peer.ask("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>").attribute(u"type"),
        u"result"_s);
}

void InlineLoginTest::takesWhatWasSentBehindTheLogin_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("binds again") << QByteArray(
        "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>two</resource></bind></iq>");
    QTest::newRow("resumes") << QByteArray("<resume xmlns='urn:xmpp:sm:3' h='0' previd='x'/>");
    QTest::newRow("says that it is there") << QByteArray("<presence/>");
}

/// In one write with it: it is run as soon as the password was looked at, and belongs to the session that came of it.
void InlineLoginTest::takesWhatWasSentBehindTheLogin()
{
    QFETCH(QByteArray, behind);
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    house.users.logins.close();
    peer.say(plain("juliet", "<bind xmlns='urn:xmpp:bind:0'/>") + behind
        + "<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
    QVERIFY(peer.next().isNull());
    house.users.logins.open();
    QCOMPARE(answered(peer, house).name(), u"success"_s);
    QCOMPARE(house.server->sessions().count(), 1);
    QCOMPARE(house.server->sessions().all().first()->isAvailable(), behind == "<presence/>");
    auto answer = peer.nextOf(u"iq"_s);
    while (!answer.isNull() && answer.attribute(u"id") != u"p") {
        QCOMPARE(answer.attribute(u"type"), u"error"_s);
        answer = peer.nextOf(u"iq"_s);
    }
    QCOMPARE(answer.attribute(u"type"), u"result"_s);
    peer.wire().peerCloses();
    house.reactor.turn();
    QCOMPARE(house.server->sessions().count(), 0);
}

void InlineLoginTest::resumesAtOnce()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
    const auto id = juliet.nextOf(u"enabled"_s).attribute(u"id").toUtf8();
    juliet.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.say("<message to='juliet@localhost/r' type='chat'><body>missed</body></message>");
    Peer again(house);
    again.open();
    again.forget();
    again.say(plain("juliet", "<resume xmlns='urn:xmpp:sm:3' h='0' previd='" + id + "'/>"));
    const auto success = answered(again, house);
    QCOMPARE(success.child(u"resumed", ns::streamManagement).attribute(u"h"), u"0"_s);
    QCOMPARE(success.childText(u"authorization-identifier"), u"juliet@localhost/r"_s);
    QCOMPARE(again.nextOf(u"message"_s).childText(u"body"), u"missed"_s);
    Peer late(house); // what is not there any more is bound anew
    late.open();
    late.forget();
    late.say(
        plain("romeo", "<resume xmlns='urn:xmpp:sm:3' h='0' previd='" + id + "'/><bind xmlns='urn:xmpp:bind:0'/>"));
    const auto bound = answered(late, house);
    QVERIFY(!bound.child(u"failed", ns::streamManagement).isNull());
    QVERIFY(!bound.child(u"bound", ns::bind2).isNull());
}

void InlineLoginTest::keepsTheOrderOverAResumption()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
    const auto id = juliet.nextOf(u"enabled"_s).attribute(u"id").toUtf8();
    house.users.sluice.close(); // "is there such an account?" takes its time
    juliet.say("<message to='romeo@localhost' type='chat'><body>one</body></message>");
    juliet.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer again(house);
    again.open();
    again.forget();
    again.say(plain("juliet", "<resume xmlns='urn:xmpp:sm:3' h='0' previd='" + id + "'/>"));
    QVERIFY(!answered(again, house).child(u"resumed", ns::streamManagement).isNull());
    again.say("<message to='juliet@localhost/r' type='chat'><body>two</body></message>");
    QVERIFY(again.nextOf(u"message"_s).isNull());
    house.users.sluice.open();
    house.reactor.turn();
    again.say({});
    QCOMPARE(again.nextOf(u"message"_s).childText(u"body"), u"two"_s);
}

void InlineLoginTest::bindsTheOldWayAfterwards()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("juliet"));
    QCOMPARE(answered(peer, house).childText(u"authorization-identifier"), u"juliet@localhost"_s);
    QVERIFY(!peer.nextOf(u"features"_s).child(u"bind", ns::bind).isNull());
    QCOMPARE(peer.ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>").attribute(u"type"),
        u"result"_s);
}

/// XEP-0484 §3
void InlineLoginTest::handsOutTokens()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    const auto
        fast = peer.nextOf(u"features"_s).child(u"authentication", ns::sasl2).child(u"inline").child(u"fast", ns::fast);
    QCOMPARE(fast.childText(u"mechanism"), u"HT-SHA-256-NONE"_s);
    peer.say(plain("juliet",
        agent + "<bind xmlns='urn:xmpp:bind:0'/><request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-NONE'/>"));
    const auto success = answered(peer, house);
    const auto token = success.child(u"token", ns::fast);
    QVERIFY(!token.attribute(u"token").isEmpty());
    QVERIFY(QDateTime::fromString(token.attribute(u"expiry"), Qt::ISODateWithMs).isValid());
    QVERIFY(!success.child(u"bound", ns::bind2).isNull());
    // Nothing for who asks for what is not offered, or does not say who it is; the login goes well all the same.
    for (const QByteArray& wish : {agent + "<request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-EXPR'/>",
             QByteArray("<request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-NONE'/>")}) {
        Peer other(house);
        other.open();
        other.forget();
        other.say(plain("juliet", wish));
        const auto answer = answered(other, house);
        QCOMPARE(answer.name(), u"success"_s);
        QVERIFY(answer.child(u"token", ns::fast).isNull());
    }
    Peer stranger(house, false); // in the clear, from elsewhere
    stranger.open();
    QVERIFY(stranger.nextOf(u"features"_s)
                .child(u"authentication", ns::sasl2)
                .child(u"inline")
                .child(u"fast", ns::fast)
                .isNull());
}

void InlineLoginTest::takesTokens()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    const auto token = house.server->extensions()
                           .find<LoginTokens>()
                           ->issue(u"juliet"_s, u"d4565fa7-4d72-4749-b3d3-740edbf87770"_s, u"HT-SHA-256-NONE"_s)
                           .take()
                           ->token.toLatin1();
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(byToken(
        token, "juliet", "<fast xmlns='urn:xmpp:fast:0' count='1'/>", agent + "<bind xmlns='urn:xmpp:bind:0'/>"));
    const auto success = answered(peer, house);
    QCOMPARE(success.name(), u"success"_s);
    QCOMPARE(QByteArray::fromBase64(success.childText(u"additional-data").toLatin1()), sasl::responderProof(token, {}));
    QVERIFY(success.childText(u"authorization-identifier").startsWith(u"juliet@localhost/"_s));
    QVERIFY(success.child(u"token", ns::fast).isNull()); // it is fresh
    QCOMPARE(peer.ask("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>").attribute(u"type"),
        u"result"_s);
    house.reactor.advance(std::chrono::hours(25));
    Peer later(house);
    later.open();
    later.forget();
    later.say(byToken(token, "juliet@localhost", "<fast xmlns='urn:xmpp:fast:0' count='2'/>"));
    const auto renewed = answered(later, house);
    QCOMPARE(renewed.name(), u"success"_s);
    const auto next = renewed.child(u"token", ns::fast).attribute(u"token").toLatin1();
    QVERIFY(!next.isEmpty() && next != token);
    Peer last(house);
    last.open();
    last.forget();
    last.say(byToken(next, "juliet", "<fast xmlns='urn:xmpp:fast:0' invalidate='true'/>"));
    QCOMPARE(answered(last, house).name(), u"success"_s);
    Peer none(house);
    none.open();
    none.forget();
    none.say(byToken(next));
    house.reactor.advance(std::chrono::seconds(1)); // a refusal takes its time
    QVERIFY(!answered(none, house).child(u"not-authorized", ns::sasl).isNull());
}

void InlineLoginTest::refusesTokens()
{
    const auto refusal = [](const QByteArray& said, bool changesPassword = false) {
        House house;
        house.users.passwords[u"juliet"_s] = u"pw"_s;
        const auto token = house.server->extensions()
                               .find<LoginTokens>()
                               ->issue(u"juliet"_s, u"d4565fa7-4d72-4749-b3d3-740edbf87770"_s, u"HT-SHA-256-NONE"_s)
                               .take()
                               ->token.toLatin1();
        if (changesPassword)
            house.users.passwords[u"juliet"_s] = u"new"_s;
        Peer peer(house);
        peer.open();
        peer.forget();
        auto words = said;
        peer.say(words.isEmpty() ? byToken(token) : words);
        house.reactor.advance(std::chrono::seconds(1));
        const auto answer = answered(peer, house);
        return answer.name() == u"failure" ? answer.firstElement().name() : answer.name();
    };
    QCOMPARE(refusal({}), u"success"_s);
    QCOMPARE(refusal({}, true), u"credentials-expired"_s);
    QCOMPARE(refusal(byToken("guessed")), u"not-authorized"_s);
    QCOMPARE(refusal(byToken("guessed", "nobody")), u"not-authorized"_s);
    QCOMPARE(refusal(byToken("guessed", "juliet@elsewhere")), u"not-authorized"_s);
    QCOMPARE(
        refusal(byToken("guessed", "juliet", "<fast xmlns='urn:xmpp:fast:0' count='-1'/>")), u"malformed-request"_s);
    // who it is, it does not say
    QCOMPARE(refusal(byToken("guessed", "juliet", "<fast xmlns='urn:xmpp:fast:0'/>", {})), u"malformed-request"_s);
    QCOMPARE(refusal(byToken("guessed", "juliet", {})), u"invalid-mechanism"_s); // no mechanism as others are
    QCOMPARE(
        refusal(
            "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='HT-SHA-256-EXPR'><initial-response>AAAA</initial-response>"
            + agent + "<fast xmlns='urn:xmpp:fast:0'/></authenticate>"),
        u"invalid-mechanism"_s);
    QCOMPARE(
        refusal(
            "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='HT-SHA-256-NONE'><initial-response>AAAA</initial-response>"
            + agent + "<fast xmlns='urn:xmpp:fast:0'/></authenticate>"),
        u"malformed-request"_s);
}

void InlineLoginTest::refuses()
{
    House house;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("nobody"));
    house.reactor.turn();
    xml::Element failure;
    house.reactor.turnUntil([&] {
        house.reactor.manualClock().advance(std::chrono::seconds(1));
        failure = peer.next();
        return !failure.isNull();
    });
    QCOMPARE(failure.ns(), ns::sasl2);
    QVERIFY(!failure.child(u"not-authorized", ns::sasl).isNull());
}

QTEST_GUILESS_MAIN(InlineLoginTest)
#include "tst_inlinelogin.moc"
