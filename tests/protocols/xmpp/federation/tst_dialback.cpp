#include <QTest>

#include "protocols/xmpp/federation/dialback.h"
#include "protocols/xmpp/streams/samesecret.h"
#include "tests/protocols/xmpp/federation/twoservers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class DialbackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreThoseOfTheXep();
    void dialbackHasItsPrefix();
    void keysOfOursAreRecognised();
};

void DialbackTest::keysAreThoseOfTheXep()
{
    // XEP-0185 §4, its example
    QCOMPARE(dialbackKey("s3cr3tf0rd14lb4ck", u"xmpp.example.com"_s, u"example.org"_s, u"D60000229F"_s),
        u"37c69b1cf07a3f67c04a5ef5902fa5114f2c76fe4a2686482ba5b89323075643"_s);
    QVERIFY(isSameSecret(u"ab"_s, u"ab"_s) && !isSameSecret(u"ab"_s, u"ac"_s) && !isSameSecret(u"ab"_s, u"abc"_s));
}

void DialbackTest::dialbackHasItsPrefix()
{
    World world;
    world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({false, false, false, true});
    Wire wire(b, "a.test");
    wire.transport.feed("<db:verify from='a.test' to='b.test' id='1'>x</db:verify>");
    QVERIFY(wire.transport.takeWritten().endsWith("<db:verify from='b.test' to='a.test' id='1' type='invalid'/>"));
    // XEP-0220 §2.4: the error is a stanza's
    wire.transport.feed("<db:verify from='a.test' to='z.test' id='1'>x</db:verify>");
    QCOMPARE(wire.transport.takeWritten(),
        "<db:verify from='z.test' to='a.test' id='1' type='error'><error type='cancel'>"
        "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></db:verify>");
    wire.transport.feed("<db:result from='a.test' to='b.test'>x</db:result>");
    QVERIFY(world.until(
        [&] { return wire.transport.written().endsWith("<db:result from='b.test' to='a.test' type='invalid'/>"); }));
    xml::Element result(u"result"_s, u"jabber:server:dialback"_s);
    QCOMPARE(dialbackBytes(std::move(result).saying(u"key"_s)), "<db:result>key</db:result>");
}

void DialbackTest::keysOfOursAreRecognised()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    world.startAll({false, false, false, true});
    Wire wire(b);
    wire.transport.takeWritten();
    const auto key = dialbackKey("a secret of its ownb.test", u"evil.test"_s, u"b.test"_s, u"id7"_s).toLatin1();
    wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id7'>" + key + "</db:verify>");
    QVERIFY(wire.transport.takeWritten().contains("type='valid'"));
    wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id8'>" + key + "</db:verify>");
    QVERIFY(wire.transport.takeWritten().contains("type='invalid'"));
    wire.transport.feed("<db:verify from='evil.test' to='z.test' id='id7'>" + key + "</db:verify>");
    QVERIFY(wire.transport.takeWritten().contains("<item-not-found"));
    for (int question = 0; question < 600 && wire.transport.isOpen(); ++question)
        wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id8'>x</db:verify>");
    QVERIFY(!wire.transport.isOpen());
}

QTEST_GUILESS_MAIN(DialbackTest)
#include "tst_dialback.moc"
