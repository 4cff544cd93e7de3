#include <QtTest>

#include "protocols/irc/client/session/pacing.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcPacingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pacesItself();
    void saysWhenItHasLeft();
    void aFewLinesGoBeforeTheEnd();
    void refusesToQueueForEver();
    void keepsNothingForWhoDoesNotRead();
};

void IrcPacingTest::pacesItself()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(20s); // what the welcome cost is earned again
    for (int i = 0; i < 9; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    QCOMPARE(server.sent().size(), 5);
    QCOMPARE(server.client->waitingLines(), 4);
    server.say("PING x");
    QCOMPARE(server.sent(), QByteArrayList{"PONG x"}); // does not wait
    server.reactor.advance(2s);
    QVERIFY(server.sent().isEmpty()); // but it counts
    server.reactor.advance(2s);
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a 5"});
    server.reactor.advance(60s);
    QCOMPARE(server.client->waitingLines(), 0);
}

void IrcPacingTest::saysWhenItHasLeft()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(20s);
    for (int i = 0; i < 6; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    auto sent = server.client->whenSent();
    QVERIFY(!sent.isReady());
    QVERIFY(server.client->say("#a", u"later"_s).ok());
    server.reactor.advance(2s);
    QVERIFY(sent.isReady() && sent.take().ok());
    server.reactor.advance(2s);
    QVERIFY(server.client->whenSent().isReady());
}

void IrcPacingTest::aFewLinesGoBeforeTheEnd()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(20s);
    for (int i = 0; i < 11; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    auto sent = server.client->whenSent();
    server.sent();
    server.client->quit();
    QCOMPARE(server.sent(),
        (QByteArrayList{"PRIVMSG #a 5", "PRIVMSG #a 6", "PRIVMSG #a 7", "PRIVMSG #a 8", "PRIVMSG #a 9", "QUIT"}));
    QVERIFY(sent.isReady());
    QCOMPARE(sent.take().error().kind, Error::Kind::Disconnected); // the eleventh
}

void IrcPacingTest::refusesToQueueForEver()
{
    Client::Options options;
    options.pacing.most = 10;
    PlayedServer server({"me"}, options);
    server.welcome();
    Result<QByteArray> last = QByteArray();
    for (int i = 0; i < 30; ++i)
        last = server.client->say("#a", u"x"_s);
    QCOMPARE(last.error().kind, Error::Kind::Busy);
}

void IrcPacingTest::keepsNothingForWhoDoesNotRead()
{
    PlayedServer server;
    server.welcome();
    server.wire().setStalled(true);
    const auto question = "PING :" + QByteArray(400, 'x');
    for (int i = 0; i < 5000 && server.wire().isOpen(); ++i)
        server.say(question);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QVERIFY(server.wire().written().size() < 2 * 1024 * 1024);
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

QTEST_GUILESS_MAIN(IrcPacingTest)
#include "tst_pacing.moc"
