#include <QTest>

#include "protocols/xmpp/component/acceptedcomponent.h"
#include "tests/protocols/xmpp/component/componentstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AcceptedComponentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strangersSayLittle();
    void endsItsTurn();
    void refusesAnotherNamespace();
    void aComponentSpeaksForItselfOnly();
    void whatIsSlowIsWaitedFor();
    void whoDoesNotReadIsCutOff();
    void silenceIsBounded();
    void hostileXmlEndsTheStream();
};

void AcceptedComponentTest::strangersSayLittle()
{
    const QByteArray large = "<message from='bot.localhost' to='alice@localhost'><body>" + QByteArray(20'000, 'x')
        + "</body></message>";
    Stage stage;
    Wire stranger(stage, "bot.localhost", {});
    stranger.transport.feed(large);
    QVERIFY(stranger.transport.takeWritten().contains("policy-violation"));
    Wire known(stage);
    known.transport.feed(large);
    QVERIFY(known.transport.isOpen());
    QCOMPARE(stage.server.got.size(), 1);
}

void AcceptedComponentTest::endsItsTurn()
{
    Stage stage;
    Wire wire(stage);
    wire.transport.setShare(2);
    QByteArray messages;
    for (int i = 1; i <= 5; ++i)
        messages += "<message from='bot.localhost' to='alice@localhost' id='" + QByteArray::number(i) + "'/>";
    wire.transport.feed(messages);
    QCOMPARE(stage.server.got.size(), 2);
    wire.transport.giveTurn();
    QCOMPARE(stage.server.got.size(), 4);
    // One that takes long is waited for, whoever's turn it is.
    stage.server.isSlow = true;
    wire.transport.feed("<message from='bot.localhost' to='alice@localhost' id='6'/>");
    wire.transport.giveTurn();
    QCOMPARE(stage.server.got.size(), 5);
    wire.transport.giveTurn();
    QCOMPARE(stage.server.got.size(), 5);
    stage.server.waiting.front().fire(Done{});
    wire.transport.giveTurn();
    QCOMPARE(stage.server.got.size(), 6);
    QCOMPARE(stage.server.got.last().id(), u"6"_s);
}

void AcceptedComponentTest::refusesAnotherNamespace()
{
    Stage stage;
    MemoryTransport wire;
    wire.open(stage.components.makeStream());
    wire.feed(
        "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='bot.localhost'>");
    QVERIFY(wire.takeWritten().contains("<invalid-namespace"));
    QVERIFY(!wire.isOpen());
}

void AcceptedComponentTest::aComponentSpeaksForItselfOnly()
{
    Stage stage;
    for (const QByteArray from : {"alice@localhost", "root@other.localhost", "localhost"}) {
        Wire wire(stage);
        wire.transport.takeWritten();
        wire.transport.feed("<message from='" + from + "' to='bob@localhost'><body>x</body></message>");
        QVERIFY(wire.transport.takeWritten().contains("<invalid-from"));
        QVERIFY(!wire.transport.isOpen());
    }
    Wire wire(stage);
    wire.transport.takeWritten();
    wire.transport.feed("<message to='bob@localhost'><body>x</body></message>");
    QVERIFY(wire.transport.takeWritten().contains("<improper-addressing"));
    Wire strange(stage);
    strange.transport.takeWritten();
    strange.transport.feed("<letter from='bot.localhost' to='bob@localhost'/>");
    QVERIFY(strange.transport.takeWritten().contains("<unsupported-stanza-type"));
    QVERIFY(stage.server.got.isEmpty());
}

void AcceptedComponentTest::whatIsSlowIsWaitedFor()
{
    Stage stage;
    stage.server.isSlow = true;
    Wire wire(stage);
    for (int number = 0; number < 3; ++number)
        wire.transport.feed("<message from='bot.localhost' to='bob@localhost'><body>" + QByteArray::number(number)
            + "</body></message>");
    QCOMPARE(stage.server.got.size(), 1);
    QVERIFY(wire.transport.isReadingPaused());
    for (int number = 0; number < 3; ++number) {
        QCOMPARE(stage.server.got.size(), number + 1);
        stage.server.waiting[size_t(number)].fire(Done{});
    }
    QVERIFY(!wire.transport.isReadingPaused());
    QCOMPARE(stage.server.got.last().element().childText(u"body"), u"2"_s);
}

void AcceptedComponentTest::whoDoesNotReadIsCutOff()
{
    Stage stage;
    Wire wire(stage);
    wire.transport.setStalled(true);
    for (int number = 0; number < 2000 && wire.transport.isOpen(); ++number)
        stage.router.send(message(u"alice@localhost/desk"_s, u"bot.localhost"_s, QString(200, u'x')));
    QVERIFY(!wire.transport.isOpen());
}

void AcceptedComponentTest::silenceIsBounded()
{
    Stage stage;
    Wire wire(stage, "bot.localhost", QByteArray());
    stage.reactor.advance(31s);
    QVERIFY(wire.transport.takeWritten().contains("<connection-timeout"));
    MemoryTransport far;
    far.open(stage.client());
    stage.reactor.advance(31s);
    far.settle();
    QVERIFY(!far.isOpen());
    Wire quiet(stage);
    quiet.transport.takeWritten();
    stage.reactor.advance(301s);
    QCOMPARE(quiet.transport.takeWritten(), QByteArray(" "));
}

void AcceptedComponentTest::hostileXmlEndsTheStream()
{
    for (const QByteArray evil : {"<!DOCTYPE x [<!ENTITY a 'b'>]>", "<a><b></a>",
             "<message from='bot.localhost' to='b@localhost'>\xff</message>"}) {
        Stage stage;
        Wire wire(stage);
        wire.transport.takeWritten();
        wire.transport.feed(evil);
        QVERIFY(wire.transport.takeWritten().contains("<stream:error>"));
        QVERIFY(!wire.transport.isOpen());
    }
}

QTEST_GUILESS_MAIN(AcceptedComponentTest)
#include "tst_acceptedcomponent.moc"
