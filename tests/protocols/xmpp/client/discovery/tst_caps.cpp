// What others can do, by the hashes of their presence: XEP-0115 and 0390.
#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const QByteArray discoOpening = "<query xmlns='http://jabber.org/protocol/disco#info'>";

DiscoInfo infoOf(const QByteArray& inside, const QStringList& features)
{
    QByteArray text = discoOpening + inside;
    for (const auto& feature : features)
        text += "<feature var='" + feature.toUtf8() + "'/>";
    return DiscoInfo::parse(*xml::parse(text + "</query>"));
}

/// XEP-0390 §4.2.1
DiscoInfo simple()
{
    return infoOf("<identity category='client' name='BombusMod' type='mobile'/>",
        QString(
            "http://jabber.org/protocol/si http://jabber.org/protocol/bytestreams http://jabber.org/protocol/chatstates "
            "http://jabber.org/protocol/disco#info http://jabber.org/protocol/disco#items urn:xmpp:ping jabber:iq:time jabber:iq:privacy "
            "jabber:iq:version http://jabber.org/protocol/rosterx urn:xmpp:time jabber:x:oob http://jabber.org/protocol/ibb "
            "http://jabber.org/protocol/si/profile/file-transfer urn:xmpp:receipts jabber:iq:roster jabber:iq:last"_L1)
            .split(u' '));
}

/// XEP-0390 §4.2.2
DiscoInfo complex()
{
    return infoOf(
        "<identity category='client' name='Tkabber' type='pc' xml:lang='en'/><identity category='client' name='Ткаббер' type='pc' xml:lang='ru'/>"
        "<x xmlns='jabber:x:data' type='result'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:dataforms:softwareinfo</value></field>"
        "<field var='software'><value>Tkabber</value></field><field var='software_version'><value>0.11.1-svn-20111216-mod (Tcl/Tk 8.6b2)</value></field>"
        "<field var='os'><value>Windows</value></field><field var='os_version'><value>XP</value></field></x>",
        QString(
            "games:board http://jabber.org/protocol/activity http://jabber.org/protocol/activity+notify http://jabber.org/protocol/bytestreams "
            "http://jabber.org/protocol/chatstates http://jabber.org/protocol/commands http://jabber.org/protocol/disco#info "
            "http://jabber.org/protocol/disco#items http://jabber.org/protocol/evil http://jabber.org/protocol/feature-neg "
            "http://jabber.org/protocol/geoloc http://jabber.org/protocol/geoloc+notify http://jabber.org/protocol/ibb http://jabber.org/protocol/iqibb "
            "http://jabber.org/protocol/mood http://jabber.org/protocol/mood+notify http://jabber.org/protocol/rosterx http://jabber.org/protocol/si "
            "http://jabber.org/protocol/si/profile/file-transfer http://jabber.org/protocol/tune http://www.facebook.com/xmpp/messages "
            "http://www.xmpp.org/extensions/xep-0084.html#ns-metadata+notify jabber:iq:avatar jabber:iq:browse jabber:iq:dtcp jabber:iq:filexfer "
            "jabber:iq:ibb jabber:iq:inband jabber:iq:jidlink jabber:iq:last jabber:iq:oob jabber:iq:privacy jabber:iq:roster jabber:iq:time "
            "jabber:iq:version jabber:x:data jabber:x:event jabber:x:oob urn:xmpp:avatar:metadata+notify urn:xmpp:ping urn:xmpp:receipts urn:xmpp:time"_L1)
            .split(u' '));
}

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

class XmppCapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheHashOfTheBook();
    void makesTheHashesOfTheBook_data();
    void makesTheHashesOfTheBook();
    void tellsBothHashes();
    void prefersTheStrongest();
    void asksOncePerHash();
    void asksOnceWhileAnAnswerIsComing();
    void believesNoWrongHash();
    void keepsWithinBounds();
    void restoresOnlyWhatFits();
};

void XmppCapsTest::makesTheHashOfTheBook()
{
    // XEP-0115 §5.3
    const auto info = DiscoInfo::parse(*xml::parse(
        "<query xmlns='http://jabber.org/protocol/disco#info'><identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>"
        "<identity xml:lang='el' category='client' name='Ψ 0.11' type='pc'/><feature var='http://jabber.org/protocol/caps'/>"
        "<feature var='http://jabber.org/protocol/disco#info'/><feature var='http://jabber.org/protocol/disco#items'/>"
        "<feature var='http://jabber.org/protocol/muc'/><x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'>"
        "<value>urn:xmpp:dataforms:softwareinfo</value></field><field var='ip_version'><value>ipv4</value><value>ipv6</value></field>"
        "<field var='os'><value>Mac</value></field><field var='os_version'><value>10.5.1</value></field><field var='software'><value>Psi</value></field>"
        "<field var='software_version'><value>0.11</value></field></x></query>"));
    QCOMPARE(QCryptographicHash::hash(info.capsString(), QCryptographicHash::Sha1).toBase64(),
        QByteArray("q07IKJEyjvHSyhy//CH0CxmKi8w="));
}

void XmppCapsTest::makesTheHashesOfTheBook_data()
{
    QTest::addColumn<bool>("isSimple");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("hash");
    QTest::newRow("simple, sha-256") << true << u"sha-256"_s << u"kzBZbkqJ3ADrj7v08reD1qcWUwNGHaidNUgD7nHpiw8="_s;
    QTest::newRow("simple, sha3-256") << true << u"sha3-256"_s << u"79mdYAfU9rEdTOcWDO7UEAt6E56SUzk/g6TnqUeuD9Q="_s;
    QTest::newRow("complex, sha-256") << false << u"sha-256"_s << u"u79ZroNJbdSWhdSp311mddz44oHHPsEBntQ5b1jqBSY="_s;
    QTest::newRow("complex, sha3-256") << false << u"sha3-256"_s << u"XpUJzLAc93258sMECZ3FJpebkzuyNXDzRNwQog8eycg="_s;
}

void XmppCapsTest::makesTheHashesOfTheBook()
{
    QFETCH(bool, isSimple);
    QFETCH(QString, algorithm);
    QFETCH(QString, hash);
    const auto info = isSimple ? simple() : complex();
    QCOMPARE(Caps::made(info, Caps::Kind::Two, algorithm).hash, hash);
    QCOMPARE(Caps::ofKey(algorithm + u'.' + hash)->fits(info), true);
    QCOMPARE(info.capsTwoString().size(), isSimple ? 0x1d9 : 0x543);
}

void XmppCapsTest::tellsBothHashes()
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

void XmppCapsTest::prefersTheStrongest()
{
    const auto parent = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='old'/>"
        "<c xmlns='urn:xmpp:caps'><hash xmlns='urn:xmpp:hashes:2' algo='md5'>bad</hash>"
        "<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>A</hash><hash xmlns='urn:xmpp:hashes:2' algo='sha3-256'>B</hash></c></presence>");
    QCOMPARE(Caps::strongest(parent).node(), u"urn:xmpp:caps#sha3-256.B"_s);
    const auto older = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='old'/></presence>");
    QCOMPARE(Caps::strongest(older).node(), u"n#old"_s);
    const auto unknown = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='md5' node='n' ver='old'/></presence>");
    QVERIFY(Caps::strongest(unknown).isNull());
}

void XmppCapsTest::asksOncePerHash()
{
    Talk talk;
    const auto caps = Caps::made(simple(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("one", two(caps));
    talk.present("two", two(caps));
    auto first = talk.discovery.info(talk.person(u"one"_s));
    talk.answerWith(simple(), "one");
    QVERIFY(first.isReady());
    auto second = talk.discovery.info(talk.person(u"two"_s));
    QVERIFY(second.isReady());
    QCOMPARE(second.take()->features.size(), simple().features.size());
}

void XmppCapsTest::asksOnceWhileAnAnswerIsComing()
{
    Talk talk;
    const auto caps = Caps::made(simple(), Caps::Kind::Two, u"sha-256"_s);
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

void XmppCapsTest::believesNoWrongHash()
{
    Talk talk;
    const auto caps = Caps::made(simple(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("liar", two(caps));
    talk.present("one", two(caps));
    auto lie = talk.discovery.info(talk.person(u"liar"_s));
    talk.answerWith(infoOf("<identity category='client' type='pc' name='evil'/>", {u"urn:evil"_s}), "liar");
    QVERIFY(lie.take()->has(u"urn:evil"_s)); // of the liar alone
    auto truth = talk.discovery.info(talk.person(u"one"_s));
    QVERIFY(!truth.isReady());
    talk.answerWith(simple(), "one");
    QVERIFY(truth.take()->has(u"urn:xmpp:ping"_s));
}

void XmppCapsTest::keepsWithinBounds()
{
    Talk talk;
    int learned = 0;
    talk.discovery.learned = [&](const QString&, const DiscoInfo&) { ++learned; };
    for (int i = 0; i <= Discovery::mostKnown; ++i) {
        const auto info = infoOf("<identity category='client' type='pc' name=''/>", {u"urn:feature:%1"_s.arg(i)});
        talk.present("one", two(Caps::made(info, Caps::Kind::Two, u"sha-256"_s)));
        auto asking = talk.discovery.info(talk.person(u"one"_s));
        talk.answerWith(info, "one");
        QVERIFY(asking.isReady());
    }
    QCOMPARE(learned, int(Discovery::mostKnown) + 1);
    const auto isKnown = [&](int i) { // the oldest has gone, the newest is there
        talk.present("two",
            two(Caps::made(infoOf("<identity category='client' type='pc' name=''/>", {u"urn:feature:%1"_s.arg(i)}),
                Caps::Kind::Two, u"sha-256"_s)));
        return talk.discovery.info(talk.person(u"two"_s)).isReady();
    };
    QVERIFY(!isKnown(0));
    QVERIFY(isKnown(1));
    QVERIFY(isKnown(int(Discovery::mostKnown)));
}

void XmppCapsTest::restoresOnlyWhatFits()
{
    Talk talk;
    const auto caps = Caps::made(simple(), Caps::Kind::Two, u"sha-256"_s);
    talk.present("one", two(caps));
    talk.discovery.restore(caps.key(), complex());
    QVERIFY(!talk.discovery.info(talk.person(u"one"_s)).isReady());
    talk.discovery.restore(caps.key(), simple());
    QVERIFY(talk.discovery.info(talk.person(u"one"_s)).isReady());
}

QTEST_MAIN(XmppCapsTest)
#include "tst_caps.moc"
