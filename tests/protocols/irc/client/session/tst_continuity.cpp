#include <QtTest>

#include "protocols/irc/client/session/continuity.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcContinuityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void catchesUpAfterAReconnect();
};

void IrcContinuityTest::catchesUpAfterAReconnect()
{
    client::Continuity continuity;
    auto options = PlayedServer::quick();
    options.continuity = &continuity;
    PlayedServer server({"me"}, options);
    const QByteArray capabilities = "batch message-tags server-time draft/chathistory";
    server.welcome(capabilities, "CHATHISTORY=50");
    server.say(":me!u@h JOIN #a");
    QVERIFY(server.sent().contains("CHATHISTORY LATEST #a * 50"));
    server.say(
        "@time=2023-11-14T22:00:00.000Z;msgid=1 :bob!b@b PRIVMSG #a :one\n@time=2023-11-14T22:00:01.000Z :bob!b@b PRIVMSG #a :no id");
    server.wire().peerCloses(Error{Error::Kind::Disconnected});
    server.open(options);
    server.say(":s CAP * LS :" + capabilities + "\n:s CAP * ACK :" + capabilities);
    server.sent();
    server.say(":s 001 me :Welcome");
    QCOMPARE(server.sent(),
        (QByteArrayList{"JOIN #a",
            "CHATHISTORY TARGETS timestamp=2023-11-14T22:00:00.999Z timestamp=2023-11-14T22:13:20.000Z 50"}));
    server.say(
        ":s BATCH +t draft/chathistory-targets\n@batch=t :s CHATHISTORY TARGETS #a 2023-11-14T22:05:00.000Z\n@batch=t :s CHATHISTORY TARGETS bob 2023-11-14T22:05:00.000Z\n:s BATCH -t");
    QCOMPARE(server.sent(), QByteArrayList{"CHATHISTORY LATEST bob * 100"});
    server.say(":me!u@h JOIN #a");
    QVERIFY(server.sent().contains("CHATHISTORY LATEST #a timestamp=2023-11-14T22:00:00.999Z 100"));
    server.heard.take();
    server.say(":s BATCH +h chathistory #a\n@batch=h;time=2023-11-14T22:00:00.000Z;msgid=1 :bob!b@b PRIVMSG #a :one\n"
               "@batch=h;time=2023-11-14T22:00:01.000Z :bob!b@b PRIVMSG #a :no id\n"
               "@batch=h;time=2023-11-14T22:01:00.000Z;msgid=2 :bob!b@b PRIVMSG #a :missed\n:s BATCH -h");
    QCOMPARE(server.heard.take(), (QStringList{u"text old:bob #a missed"_s, u"playback #a 3"_s}));
}

QTEST_GUILESS_MAIN(IrcContinuityTest)
#include "tst_continuity.moc"
