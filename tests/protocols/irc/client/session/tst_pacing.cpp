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
    void whatPeopleSayGoesFirst();
    void typingNeverWaits();
    void takesBackWhatHasNotLeft();
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

void IrcPacingTest::whatPeopleSayGoesFirst()
{
    PlayedServer server;
    server.welcome("batch server-time message-tags draft/chathistory");
    server.reactor.advance(20s);
    for (int i = 0; i < 4; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    server.joinChannel("#b"); // asks for its modes and what was said there
    std::vector<Task<Result<int>>> asking;
    for (const QByteArray target : {"#c", "#d"})
        asking.push_back(server.client->requestHistory({client::HistoryRequest::Kind::Latest, target}));
    QVERIFY(server.client->say("#a", u"at once"_s).ok());
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a :at once"});
    QVERIFY(server.client->say("#a", u"next"_s).ok());
    server.reactor.advance(2s);
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a next"});
    server.reactor.advance(60s);
    auto asked = server.sent();
    asked.removeIf([](const QByteArray& line) { return line.startsWith("PING"); });
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked.last(), "MODE #b"); // what was said there is read, and its modes hardly ever
    for (const auto& line : asked.first(3))
        QVERIFY(line.startsWith("CHATHISTORY LATEST"));
}

void IrcPacingTest::typingNeverWaits()
{
    PlayedServer server;
    server.welcome("message-tags");
    server.reactor.advance(20s);
    for (int i = 0; i < 20; ++i)
        QVERIFY(server.client->sendTyping("#a", "active").ok());
    QVERIFY(server.client->say("#a", u"at once"_s).ok());
    const auto sent = server.sent();
    QCOMPARE(sent.size(), 5);
    QCOMPARE(sent.first(), "@+typing=active TAGMSG #a");
    QCOMPARE(sent.last(), "PRIVMSG #a :at once");
    server.reactor.advance(60s);
    QVERIFY(!server.sent().join('|').contains("TAGMSG")); // worthless by now
}

void IrcPacingTest::takesBackWhatHasNotLeft()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(20s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    server.sent();
    const auto before = server.client->lastLine();
    QVERIFY(server.client->say("#a", u"not\nthis"_s).ok());
    const auto last = server.client->lastLine();
    auto sent = server.client->whenSent();
    QVERIFY(server.client->say("#a", u"this\ntoo"_s).ok());
    const auto end = server.client->lastLine();
    auto others = server.client->whenSent();
    QVERIFY(server.client->takeBack(before, last, Error::closed()));
    QVERIFY(sent.isReady() && sent.take().error().isClosed());
    QVERIFY(!server.client->takeBack(before, last, Error::closed()));
    server.reactor.advance(2s);
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a this"});
    QVERIFY(!server.client->takeBack(last, end, Error::closed())); // half of it is there
    server.reactor.advance(2s);
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a too"});
    QVERIFY(others.isReady() && others.take().ok());
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
