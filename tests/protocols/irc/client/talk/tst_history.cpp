#include <QtTest>

#include "protocols/irc/client/talk/history.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcClientHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForHistory();
    void playsBackWithoutDoubles();
    void changesNothingByHistory();
    void asksForFewHistoriesAtOnce();
    void fetchesAllThatWasMissed();
};

void IrcClientHistoryTest::asksForHistory()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("batch message-tags server-time draft/chathistory", "CHATHISTORY=20");
    auto asked = server.client->requestHistory({client::HistoryRequest::Kind::Before, "#a", "msgid=5"});
    QCOMPARE(server.sent(), QByteArrayList{"CHATHISTORY BEFORE #a msgid=5 20"});
    server.say(
        ":s BATCH +h chathistory #a\n@batch=h;msgid=3;time=2023-01-01T00:00:00.000Z :bob!b@b PRIVMSG #a :old\n@batch=h;msgid=4 :bob!b@b PRIVMSG #a :older\n:s BATCH -h");
    QCOMPARE(
        server.heard.take(), (QStringList{u"text old:bob #a old"_s, u"text old:bob #a older"_s, u"playback #a 2"_s}));
    QCOMPARE(*asked.take(), 2);
    auto refused = server.client->requestHistory(
        {client::HistoryRequest::Kind::Between, "#x", "msgid=1", "msgid=2", 5});
    QCOMPARE(server.sent(), QByteArrayList{"CHATHISTORY BETWEEN #x msgid=1 msgid=2 5"});
    server.say(":s FAIL CHATHISTORY INVALID_TARGET BETWEEN #x :Messages could not be retrieved");
    QCOMPARE(refused.take().error().code, u"INVALID_TARGET"_s);
    PlayedServer without;
    without.welcome();
    QCOMPARE(without.client->requestHistory({}).take().error().kind, Error::Kind::Unsupported);
}

void IrcClientHistoryTest::playsBackWithoutDoubles()
{
    PlayedServer server;
    server.welcome("batch message-tags server-time draft/chathistory");
    server.say(
        "@msgid=1 :bob!b@b PRIVMSG #a :one\n:s BATCH +h chathistory #A\n@batch=h;msgid=0 :bob!b@b PRIVMSG #a :zero\n@batch=h;msgid=1 :bob!b@b PRIVMSG #a :one\n:s BATCH -h");
    QCOMPARE(server.heard.take(), (QStringList{u"text bob #a one"_s, u"text old:bob #a zero"_s, u"playback #A 2"_s}));
    // Without ids the same moment, sender and words are the same message; but what is said now is never taken for old.
    const QByteArray x = "time=2023-01-01T00:00:00.000Z :bob!b@b PRIVMSG #a :x\n";
    server.say('@' + x + '@' + x + ":s BATCH +h chathistory #a\n@batch=h;" + x
        + "@batch=h;time=2023-01-01T00:00:00.000Z :bob!b@b PRIVMSG #a :y\n:s BATCH -h");
    QCOMPARE(server.heard.take(),
        (QStringList{u"text bob #a x"_s, u"text bob #a x"_s, u"text old:bob #a y"_s, u"playback #a 2"_s}));
    server.say(":bob!b@b PRIVMSG #a :again\n:bob!b@b PRIVMSG #a :again");
    QCOMPARE(server.heard.take().size(), 2);
}

void IrcClientHistoryTest::changesNothingByHistory()
{
    PlayedServer server;
    server.welcome("batch message-tags draft/chathistory draft/event-playback");
    server.joinChannel("#a", "@me alice");
    server.say(
        ":s BATCH +h chathistory #a\n@batch=h :alice!a@a PART #a\n@batch=h :me!u@h PART #a\n@batch=h :me!u@h NICK other\n@batch=h :s MODE #a -o me\n"
        "@batch=h :alice!a@a TOPIC #a :old\n@batch=h :bob!b@b JOIN #a\n@batch=h :alice!a@a QUIT :x\n@batch=h :bob!b@b KICK #a alice\n:s BATCH -h");
    QCOMPARE(server.heard.take(),
        (QStringList{u"parted old:alice #a"_s, u"parted old:me(me) #a"_s, u"nick old:me(me) other"_s,
            u"modes old:s #a -o me"_s, u"topic old:alice #a old"_s, u"joined old:bob #a"_s, u"quit old:alice x #a"_s,
            u"kicked old:bob #a alice"_s, u"playback #a 8"_s}));
    QCOMPARE(server.client->nick(), "me");
    QCOMPARE(server.client->channels().find("#a")->members.value("me"), "o");
    QVERIFY(server.client->channels().person("alice"));
    QVERIFY(server.client->channels().find("#a")->topic.isEmpty());
}

void IrcClientHistoryTest::asksForFewHistoriesAtOnce()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("batch message-tags draft/chathistory");
    for (int i = 0; i < 80; ++i)
        server.say(":me!u@h JOIN #room" + QByteArray::number(i));
    const auto asked = [&] {
        QByteArrayList targets;
        for (const auto& line : server.sent()) {
            if (line.startsWith("CHATHISTORY LATEST "))
                targets.append(line.split(' ').at(2));
        }
        return targets;
    };
    QSet<QByteArray> all;
    auto open = asked();
    for (int turn = 0; turn < 100 && !open.isEmpty(); ++turn) {
        QVERIFY(open.size() <= client::History::mostAtOnce);
        const auto answered = open.takeFirst();
        QVERIFY(!all.contains(answered));
        all.insert(answered);
        server.say(":s BATCH +h chathistory " + answered + "\n:s BATCH -h");
        server.reactor.advance({});
        open += asked();
    }
    QCOMPARE(all.size(), 80); // none was left out
}

void IrcClientHistoryTest::fetchesAllThatWasMissed()
{
    client::Continuity continuity;
    auto options = PlayedServer::quick();
    options.continuity = &continuity;
    PlayedServer server({"me"}, options);
    server.welcome("batch message-tags server-time draft/chathistory", "CHATHISTORY=2");
    server.joinChannel("#a");
    server.say("@time=2023-11-14T22:00:01.000Z;msgid=known :bob!b@b PRIVMSG #a :known");
    server.wire().peerCloses(Error{Error::Kind::Disconnected});
    server.open(options);
    server.welcome("batch message-tags server-time draft/chathistory", "CHATHISTORY=2");
    server.say(":me!u@h JOIN #a");
    server.heard.take();
    const auto page = [&](const QByteArrayList& ids) {
        server.say(":s BATCH +h chathistory #a");
        for (const auto& id : ids)
            server.say("@batch=h;time=2023-11-14T22:00:" + id + ".000Z;msgid=" + id + " :bob!b@b PRIVMSG #a :" + id);
        server.say(":s BATCH -h");
        server.reactor.advance({});
        return server.heard.take();
    };
    QVERIFY(server.sent().contains("CHATHISTORY LATEST #a timestamp=2023-11-14T22:00:00.999Z 2"));
    QCOMPARE(page({"08", "09"}), (QStringList{u"text old:bob #a 08"_s, u"text old:bob #a 09"_s, u"playback #a 2"_s}));
    QCOMPARE(server.sent(), QByteArrayList{"CHATHISTORY BETWEEN #a msgid=08 timestamp=2023-11-14T22:00:00.999Z 2"});
    QCOMPARE(page({"07", "08"}), (QStringList{u"text old:bob #a 07"_s, u"playback #a 2"_s}));
    QCOMPARE(server.sent().size(), 1);
    QCOMPARE(page({"06"}).size(), 2); // that was all
    QVERIFY(server.sent().isEmpty());
    server.say(":op!o@o KICK #a me\n:me!u@h JOIN #a");
    server.sent();
    for (int i = 0; i < 30; ++i)
        page({"10", "11"}); // a server that never comes to an end
    QVERIFY(server.sent().size() <= client::History::mostPages);
}

QTEST_GUILESS_MAIN(IrcClientHistoryTest)
#include "tst_history.moc"
