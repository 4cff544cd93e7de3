#include <QtTest>

#include "protocols/irc/client/talk/channelreplies.h"
#include "tests/protocols/irc/client/channelsamples.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcChannelRepliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsAndAsks();
    void readsNames();
    void readsModesTopicAndLists();
    void fillsInByWhox();
    void fillsInByWho();
    void keepsNoEndlessNames();
    void tellsWhatLaterNamesSay();
    void passesOnWhatOthersAsked();
};

void IrcChannelRepliesTest::joinsAndAsks()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    QVERIFY(server.client->join("#a", "key").ok());
    QCOMPARE(server.sent(), QByteArrayList{"JOIN #a key"});
    server.say(":me!~u@my.host JOIN :#a");
    QCOMPARE(server.sent(), QByteArrayList{"MODE #a"});
    QCOMPARE(server.heard.take(), QStringList{u"joined me(me) #a"_s});
    QCOMPARE(members(server), QByteArrayList{":me"});
    QCOMPARE(server.client->channels().person("ME")->host, "my.host");
}

void IrcChannelRepliesTest::readsNames()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("multi-prefix userhost-in-names", "WHOX");
    server.say(":me!u@h JOIN #a\n:s 353 me = #a :me @+alice!al@ali.example +bob!b@bob.example ");
    server.say(":s 353 me = #a :carol!c@c @@\n:s 353 me = #other :nobody");
    server.sent();
    server.say(":s 366 me #a :End of /NAMES list.");
    QCOMPARE(server.sent(), QByteArrayList{"WHO #a %tcuhnfar,152"});
    QVERIFY(channel(server).hasAllNames);
    QCOMPARE(members(server), (QByteArrayList{":carol", ":me", "ov:alice", "v:bob"}));
    QCOMPARE(server.client->channels().person("alice")->user, "al");
    server.say(":s 366 me #a :End of /NAMES list.");
    QVERIFY(server.sent().isEmpty());
}

void IrcChannelRepliesTest::readsModesTopicAndLists()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    server.joinChannel("#a");
    server.say(
        ":s 324 me #a +ntl 20\n:s 329 me #a 1600000000\n:s 332 me #a :A topic\n:s 333 me #a alice!a@a 1600000001");
    QCOMPARE(channel(server).modes, (QMap<char, QByteArray>{{'n', {}}, {'t', {}}, {'l', "20"}}));
    QCOMPARE(channel(server).created, 1'600'000'000'000);
    QCOMPARE(channel(server).topic, u"A topic"_s);
    QCOMPARE(channel(server).topicSetter, "alice!a@a");
    server.client->askForList("#a", 'b');
    QCOMPARE(server.sent(), QByteArrayList{"MODE #a +b"});
    server.say(":s MODE #a +b *!*@not.asked.for.yet");
    server.say(
        ":s 367 me #a *!*@spam.example op!o@o 1600000002\n:s 367 me #a bad!*@*\n:s 368 me #a :End of channel ban list");
    QCOMPARE(server.heard.take().last(), u"list #a b"_s);
    QCOMPARE(channel(server).lists.value('b').size(), 2);
    QCOMPARE(channel(server).lists.value('b').first().setter, "op!o@o");
    server.say(":me!u@h MODE #a +b-b *!*@new bad!*@*");
    QCOMPARE(channel(server).lists.value('b').size(), 2);
    QCOMPARE(channel(server).lists.value('b').last().mask, "*!*@new");
    server.say(":me!u@h TOPIC #a :Another\n:s 331 me #a :No topic is set");
    QVERIFY(channel(server).topic.isEmpty());
}

void IrcChannelRepliesTest::fillsInByWhox()
{
    PlayedServer server;
    server.welcome({}, "WHOX BOT=B");
    server.joinChannel("#a", "me alice robot");
    server.say(
        ":s 354 me 152 #a al ali.example alice G* alicia :Alice L.\n:s 354 me 152 #a r r.example robot HB 0 :R. Obot\n:s 354 me 999 #a x y me H z :no\n:s 315 me #a :End");
    const auto& alice = *server.client->channels().person("alice");
    QCOMPARE(alice.account, "alicia");
    QCOMPARE(alice.realName, u"Alice L."_s);
    QVERIFY(alice.isAway && alice.isOperator && !alice.isBot);
    const auto& robot = *server.client->channels().person("robot");
    QVERIFY(robot.isBot && !robot.isAway && robot.account.isEmpty());
}

void IrcChannelRepliesTest::fillsInByWho()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "me alice");
    server.say(":s 352 me #a al ali.example s alice G@ :0 Alice L.");
    QCOMPARE(server.client->channels().person("alice")->realName, u"Alice L."_s);
    QVERIFY(server.client->channels().person("alice")->isAway);
}

void IrcChannelRepliesTest::keepsNoEndlessNames()
{
    PlayedServer server;
    server.welcome("extended-join");
    server.joinChannel("#a", "@me");
    const QByteArray endless(5000, 'x');
    server.say(":s 353 me = #a :" + endless + "\n:" + endless + "!u@h JOIN #a acc :x\n:carl!c@" + endless + " JOIN #a "
        + endless + " :" + endless + "\n:carl!c@h NICK " + endless + "\n:me!u@h JOIN #" + endless);
    QCOMPARE(server.client->channels().find("#a")->members.size(), 2);
    QCOMPARE(server.client->channels().names().size(), 1);
    const auto* carl = server.client->channels().person("carl");
    QVERIFY(carl && carl->host.size() < 300 && carl->account.size() < 300 && carl->realName.size() < 300);
}

void IrcChannelRepliesTest::tellsWhatLaterNamesSay()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me +bob");
    server.say(":s 353 me = #a :@me +bob\n:s 366 me #a :End");
    QVERIFY(server.heard.take().isEmpty()); // nothing new
    server.say(":s 353 me = #a :@me @bob carl\n:s 366 me #a :End");
    QCOMPARE(server.heard.take(), (QStringList{u"member #a bob"_s, u"member #a carl"_s}));
    QCOMPARE(server.client->channels().find("#a")->members.value("bob"), "o");
}

void IrcChannelRepliesTest::passesOnWhatOthersAsked()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome({}, "WHOX");
    server.say(":me!u@h JOIN #a\n:s 353 me = #a :@me bob\n:s 366 me #a :End");
    QVERIFY(server.sent().contains("WHO #a %tcuhnfar,152"));
    server.heard.take();
    server.say(
        ":s 354 me 152 #a b host bob H acc :Bob\n:s 354 me 7 bob\n:s 315 me #a :End\n:s 352 me #a b host s bob G :0 Robert\n:s 315 me #a :End");
    QCOMPARE(server.heard.take(),
        (QStringList{u"reply 354 me 7 bob"_s, u"members #a"_s, u"reply 352 me #a b host s bob G 0 Robert"_s,
            u"reply 315 me #a End"_s}));
    QCOMPARE(server.client->channels().person("bob")->account, "acc");
    QVERIFY(server.client->channels().person("bob")->isAway);
}

QTEST_GUILESS_MAIN(IrcChannelRepliesTest)
#include "tst_channelreplies.moc"
