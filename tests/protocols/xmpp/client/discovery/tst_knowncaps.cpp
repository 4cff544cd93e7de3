// What others can do, asked once for each hash of their presence: XEP-0115 and 0390.
#include <QtTest>

#include "protocols/xmpp/client/discovery/discovery.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/discosamples.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

struct Talk {
    PlayedServer server;
    Discovery& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s, u"E"_s});
    Talk() { server.logIn(); }
    Jid person(const QString& name) const { return *Jid::parse(name + u"@there.example/x"_s); }
    /// Their presence; `hash` as in `<c/>`.
    void present(const QByteArray& who, const QByteArray& caps)
    {
        server.say("<presence from='" + who + "@there.example/x'>" + caps + "</presence>");
    }
    void answerWith(const DiscoInfo& info, const QByteArray& from)
    {
        QByteArray inside;
        for (qsizetype i = 0; i < info.identities.size(); ++i)
            inside += "<identity category='" + info.identities[i].category.toUtf8() + "' type='"
                + info.identities[i].type.toUtf8() + "' name='" + info.identities[i].name.toUtf8() + "'/>";
        for (const auto& feature : info.features)
            inside += "<feature var='" + feature.toUtf8() + "'/>";
        server.answer(discoOpening + inside + "</query>", from + "@there.example/x");
    }
};

QByteArray two(const Caps& caps)
{
    return "<c xmlns='urn:xmpp:caps'><hash xmlns='urn:xmpp:hashes:2' algo='" + caps.algorithm.toUtf8() + "'>"
        + caps.hash.toUtf8() + "</hash></c>";
}

} // namespace

class XmppKnownCapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsBothHashes();
    void asksOncePerHash();
    void asksOnceWhileAnAnswerIsComing();
    void believesNoWrongHash();
    void keepsWithinBounds();
    void restoresOnlyWhatFits();
};

void XmppKnownCapsTest::tellsBothHashes()
{
    Talk talk;
    auto presence = xml::Element(u"presence"_s, u"jabber:client"_s);
    talk.server.client.dress(presence);
    const auto one = presence.child(u"c", u"http://jabber.org/protocol/caps");
    QCOMPARE(one.attribute(u"ver"), talk.discovery.ownHash());
    const auto told = presence.child(u"c", u"urn:xmpp:caps").elements(u"hash", u"urn:xmpp:hashes:2");
    QCOMPARE(told.size(), 2);
    for (const auto& hash : told) { // who asks for it by its node finds what it was made of
        const auto node = u"urn:xmpp:caps#"_s + hash.attribute(u"algo") + u'.' + hash.text();
        talk.server.say(
            "<iq type='get' id='1' from='you@there.example/x'><query xmlns='http://jabber.org/protocol/disco#info' node='"
            + node.toUtf8() + "'/></iq>");
        const auto info = DiscoInfo::parse(talk.server.next().firstElement());
        QVERIFY(Caps::ofKey(node.section(u'#', 1))->fits(info));
        QVERIFY(info.has(u"urn:xmpp:caps"_s));
    }
}

void XmppKnownCapsTest::asksOncePerHash()
{
    Talk talk;
    const auto caps = Caps::made(simpleInfo(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("one", two(caps));
    talk.present("two", two(caps));
    auto first = talk.discovery.info(talk.person(u"one"_s));
    talk.answerWith(simpleInfo(), "one");
    QVERIFY(first.isReady());
    auto second = talk.discovery.info(talk.person(u"two"_s));
    QVERIFY(second.isReady());
    QCOMPARE(second.take()->features.size(), simpleInfo().features.size());
}

void XmppKnownCapsTest::asksOnceWhileAnAnswerIsComing()
{
    Talk talk;
    const auto caps = Caps::made(simpleInfo(), Caps::Kind::Two, u"sha-256"_s);
    for (const QByteArray who : {"one", "two", "three"})
        talk.present(who, two(caps));
    auto first = talk.discovery.info(talk.person(u"one"_s));
    auto second = talk.discovery.info(talk.person(u"two"_s));
    auto third = talk.discovery.info(talk.person(u"three"_s));
    QCOMPARE(talk.server.sent().size(), 1);
    first.cancel(); // whoever asked no longer wants to know: the others ask themselves
    QVERIFY(!second.isReady() && !third.isReady());
    QCOMPARE(talk.server.sent().size(), 2);
}

void XmppKnownCapsTest::believesNoWrongHash()
{
    Talk talk;
    const auto caps = Caps::made(simpleInfo(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("liar", two(caps));
    talk.present("one", two(caps));
    auto lie = talk.discovery.info(talk.person(u"liar"_s));
    talk.answerWith(discoInfoOf("<identity category='client' type='pc' name='evil'/>", {u"urn:evil"_s}), "liar");
    QVERIFY(lie.take()->has(u"urn:evil"_s)); // of the liar alone
    auto truth = talk.discovery.info(talk.person(u"one"_s));
    QVERIFY(!truth.isReady());
    talk.answerWith(simpleInfo(), "one");
    QVERIFY(truth.take()->has(u"urn:xmpp:ping"_s));
}

void XmppKnownCapsTest::keepsWithinBounds()
{
    Talk talk;
    int learned = 0;
    talk.discovery.learned = [&](const QString&, const DiscoInfo&) { ++learned; };
    for (int i = 0; i <= Discovery::mostKnown; ++i) {
        const auto info = discoInfoOf("<identity category='client' type='pc' name=''/>", {u"urn:feature:%1"_s.arg(i)});
        talk.present("one", two(Caps::made(info, Caps::Kind::Two, u"sha-256"_s)));
        auto asking = talk.discovery.info(talk.person(u"one"_s));
        talk.answerWith(info, "one");
        QVERIFY(asking.isReady());
    }
    QCOMPARE(learned, int(Discovery::mostKnown) + 1);
    const auto isKnown = [&](int i) { // the oldest has gone, the newest is there
        talk.present("two",
            two(Caps::made(discoInfoOf("<identity category='client' type='pc' name=''/>", {u"urn:feature:%1"_s.arg(i)}),
                Caps::Kind::Two, u"sha-256"_s)));
        return talk.discovery.info(talk.person(u"two"_s)).isReady();
    };
    QVERIFY(!isKnown(0));
    QVERIFY(isKnown(1));
    QVERIFY(isKnown(int(Discovery::mostKnown)));
}

void XmppKnownCapsTest::restoresOnlyWhatFits()
{
    Talk talk;
    const auto caps = Caps::made(simpleInfo(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("one", two(caps));
    talk.discovery.restore(caps.key(), complexInfo());
    QVERIFY(!talk.discovery.info(talk.person(u"one"_s)).isReady());
    talk.discovery.restore(caps.key(), simpleInfo());
    QVERIFY(talk.discovery.info(talk.person(u"one"_s)).isReady());
}

QTEST_MAIN(XmppKnownCapsTest)
#include "tst_knowncaps.moc"
