#include <QtTest>

#include "protocols/irc/client/session/lag.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcLagTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersPings();
    void measuresLag();
    void givesUpASilentServer();
};

void IrcLagTest::answersPings()
{
    PlayedServer server;
    server.sent();
    server.say("PING :a token");
    QCOMPARE(server.sent(), QByteArrayList{"PONG :a token"});
}

void IrcLagTest::measuresLag()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(30s);
    QCOMPARE(server.sent(), QByteArrayList{"PING lag1"});
    server.reactor.advance(250ms);
    server.say(":s PONG s :other\n:s PONG s lag1");
    QCOMPARE(server.heard.take(), QStringList{u"lag 250"_s});
}

void IrcLagTest::givesUpASilentServer()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(95s);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

QTEST_GUILESS_MAIN(IrcLagTest)
#include "tst_lag.moc"
