#include <QtTest>

#include "protocols/irc/client/talk/ctcpreplies.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcCtcpRepliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersCtcpAFewTimes();
    void tellsOfDccOnlyWhenAllowed();
};

void IrcCtcpRepliesTest::answersCtcpAFewTimes()
{
    auto options = PlayedServer::quick();
    options.version = "Everyport 1.0";
    PlayedServer server({"me"}, options);
    server.welcome();
    server.say(
        ":bob!b@b PRIVMSG me :\x01VERSION\x01\n:bob!b@b PRIVMSG me :\x01PING 123\x01\n:bob!b@b PRIVMSG me :\x01TIME\x01\n:bob!b@b PRIVMSG me :\x01VERSION\x01");
    QCOMPARE(server.sent(),
        (QByteArrayList{"NOTICE bob :\x01VERSION Everyport 1.0\x01", "NOTICE bob :\x01PING 123\x01",
            "NOTICE bob :\x01TIME 2023-11-14T22:13:20Z\x01"}));
    QCOMPARE(server.heard.take().size(), 4);
    server.reactor.advance(10s);
    server.say(
        ":bob!b@b NOTICE me :\x01VERSION x\x01\n:bob!b@b PRIVMSG me :\x01UNKNOWN\x01\n:me!u@h PRIVMSG me :\x01VERSION\x01\n:s PRIVMSG me :\x01\x01");
    QVERIFY(server.sent().isEmpty()); // an answer is not answered, nor are we
    QCOMPARE(server.heard.take(), (QStringList{u"ctcpReply bob VERSION x"_s, u"ctcp bob UNKNOWN"_s}));
    server.say(":bob!b@b PRIVMSG me :\x01"
               "CLIENTINFO\x01");
    QCOMPARE(server.sent().size(), 1);
}

void IrcCtcpRepliesTest::tellsOfDccOnlyWhenAllowed()
{
    PlayedServer server;
    server.welcome();
    const QByteArray offer = ":bob!b@b PRIVMSG me :\x01"
                             "DCC SEND ../x.txt 3221225985 5000 10\x01";
    server.say(offer);
    QVERIFY(server.heard.take().isEmpty());
    Client::Options options;
    options.dcc = true;
    PlayedServer open({"me"}, options);
    open.welcome();
    open.say(offer);
    open.say(":bob!b@b PRIVMSG me :\x01"
             "DCC SEND\x01");
    QCOMPARE(open.heard.take(), QStringList{u"dcc bob SEND x.txt 3221225985 5000 10"_s});
}

QTEST_GUILESS_MAIN(IrcCtcpRepliesTest)
#include "tst_ctcpreplies.moc"
