// What the client knows of channels and people, by what the server tells.
#include <QtTest>

#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcChannelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsAndAsks();
    void readsNames();
    void followsComingsAndGoings();
    void followsNicks();
    void followsModes();
    void readsModesTopicAndLists();
    void fillsInByWhox();
    void fillsInByWho();
    void followsPeople();
    void forgetsWhoIsGone();
    void tellsNetSplitsAtOnce();
    void knowsNetSplitsWithoutBatches();
    void watchesPeople();
    void foldsByTheServersRules();
    void followsARename();
    void isNotFooled();
    void forgetsAllWithTheConnection();
    void countsAnewWhenNamesBecomeOne();
    void leavesAServerThatCannotDecide();
    void keepsNoEndlessNames();
    void tellsWhatLaterNamesSay();
    void passesOnWhatOthersAsked();

private:
    static const client::ChannelState& channel(PlayedServer& server, const char* name = "#a")
    {
        return *server.client->channels().find(name);
    }
    static QByteArrayList members(PlayedServer& server, const char* name = "#a")
    {
        QByteArrayList all;
        const auto& members = channel(server, name).members;
        for (auto one = members.begin(); one != members.end(); ++one)
            all.append(one.value() + ':' + one.key());
        std::sort(all.begin(), all.end());
        return all;
    }
};

void IrcChannelsTest::joinsAndAsks()
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

void IrcChannelsTest::readsNames()
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

void IrcChannelsTest::followsComingsAndGoings()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me alice bob");
    server.joinChannel("#b", "me alice");
    server.say(
        ":carol!c@c.example JOIN #a\n:bob!b@b PART #a :bye\n:me!u@h KICK #a carol :out\n:alice!a@a QUIT :Quit: gone");
    QCOMPARE(server.heard.take(),
        (QStringList{u"joined carol #a"_s, u"parted bob #a bye"_s, u"kicked me(me) #a carol out"_s,
            u"quit alice Quit: gone #a,#b"_s}));
    QCOMPARE(members(server), QByteArrayList{"o:me"});
    server.say(":op!o@o KICK #b me");
    QCOMPARE(server.heard.take(), QStringList{u"kicked op #b me"_s});
    QVERIFY(!server.client->channels().find("#b"));
    server.say(":me!u@h PART #a");
    QCOMPARE(server.client->channels().names(), QByteArrayList{});
}

void IrcChannelsTest::followsNicks()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me +alice");
    server.joinChannel("#b", "me alice");
    server.say(":alice!a@a NICK Alicia\n:Alicia!a@a NICK ALICIA\n:me!u@h NICK myself\n:stranger!s@s NICK somebody");
    QCOMPARE(
        server.heard.take(), (QStringList{u"nick alice Alicia"_s, u"nick Alicia ALICIA"_s, u"nick me(me) myself"_s}));
    QCOMPARE(members(server), (QByteArrayList{"o:myself", "v:alicia"}));
    QCOMPARE(server.client->nick(), "myself");
    QCOMPARE(server.client->channels().person("alicia")->nick, "ALICIA");
    QCOMPARE(server.client->channels().channelsOf("alicia").size(), 2);
    server.say(":ALICIA!a@a QUIT");
    QVERIFY(!server.client->channels().person("alicia"));
}

void IrcChannelsTest::followsModes()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me alice");
    server.say(":me!u@h MODE #a +ov-n alice alice\n:s MODE #a +lkt 10 secret\n:me!u@h MODE me +i");
    QCOMPARE(server.heard.take(),
        (QStringList{u"modes me(me) #a +ov-n alice alice"_s, u"modes s #a +lkt 10 secret"_s, u"modes me(me) me +i"_s}));
    QCOMPARE(members(server), (QByteArrayList{"o:me", "ov:alice"}));
    QCOMPARE(channel(server).modes, (QMap<char, QByteArray>{{'l', "10"}, {'k', "secret"}, {'t', {}}}));
    server.say(":s MODE #a -ok me secret\n:s MODE #a -o+l nobody 5");
    QCOMPARE(members(server), (QByteArrayList{":me", "ov:alice"}));
    QCOMPARE(channel(server).modes.value('l'), "5");
    QVERIFY(!channel(server).modes.contains('k'));
}

void IrcChannelsTest::readsModesTopicAndLists()
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

void IrcChannelsTest::fillsInByWhox()
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

void IrcChannelsTest::fillsInByWho()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "me alice");
    server.say(":s 352 me #a al ali.example s alice G@ :0 Alice L.");
    QCOMPARE(server.client->channels().person("alice")->realName, u"Alice L."_s);
    QVERIFY(server.client->channels().person("alice")->isAway);
}

void IrcChannelsTest::followsPeople()
{
    PlayedServer server;
    server.welcome("extended-join account-notify away-notify chghost setname");
    server.joinChannel("#a");
    server.say(
        ":bob!b@b JOIN #a bobby :Bob B.\n:bob!b@b AWAY :lunch\n:bob!b@b ACCOUNT *\n:bob!b@b CHGHOST bb new.host\n:bob!bb@new.host SETNAME :Robert\n:bob!bb@new.host AWAY");
    QCOMPARE(server.heard.take(),
        (QStringList{u"joined bob #a"_s, u"away bob lunch"_s, u"account bob"_s, u"host bob bb new.host"_s,
            u"realName bob Robert"_s, u"back bob"_s}));
    const auto& bob = *server.client->channels().person("bob");
    QCOMPARE(bob.host, "new.host");
    QCOMPARE(bob.realName, u"Robert"_s);
    QVERIFY(bob.account.isEmpty() && !bob.isAway);
    server.say(":me!u@h ACCOUNT mine");
    QCOMPARE(server.client->account(), "mine");
}

void IrcChannelsTest::forgetsWhoIsGone()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "me alice");
    server.joinChannel("#b", "me alice bob");
    server.say(":me!u@h PART #b");
    QVERIFY(server.client->channels().person("alice"));
    QVERIFY(!server.client->channels().person("bob"));
    server.say(":alice!a@a PART #a");
    QVERIFY(!server.client->channels().person("alice"));
}

void IrcChannelsTest::tellsNetSplitsAtOnce()
{
    PlayedServer server;
    server.welcome("batch message-tags");
    server.joinChannel("#a", "me alice bob carol");
    server.joinChannel("#b", "me alice");
    server.say(
        ":s BATCH +x netsplit irc.hub other.host\n@batch=x :alice!a@a QUIT :irc.hub other.host\n@batch=x :bob!b@b QUIT :irc.hub other.host\n:carol!c@c QUIT :bye");
    QCOMPARE(server.heard.take(), QStringList{u"quit carol bye #a"_s});
    QCOMPARE(members(server), QByteArrayList{":me"});
    server.say(":s BATCH -x");
    QCOMPARE(server.heard.take(), QStringList{u"split irc.hub,other.host #a=alice,bob #b=alice"_s});
    server.say(
        ":s BATCH +y netjoin irc.hub other.host\n@batch=y :alice!a@a JOIN #a\n@batch=y :alice!a@a JOIN #b\n:s BATCH -y");
    QCOMPARE(server.heard.take(), QStringList{u"rejoin irc.hub,other.host #a=alice #b=alice"_s});
    QCOMPARE(members(server), (QByteArrayList{":alice", ":me"}));
}

void IrcChannelsTest::knowsNetSplitsWithoutBatches()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "me alice bob carol");
    server.say(":alice!a@a QUIT :irc.hub other.host\n:bob!b@b QUIT :irc.hub other.host\n:carol!c@c QUIT :not.a split.");
    QCOMPARE(server.heard.take(), QStringList{u"quit carol not.a split. #a"_s});
    QCOMPARE(members(server), QByteArrayList{":me"});
    server.reactor.advance(client::NetSplits::moment);
    QCOMPARE(server.heard.take(), QStringList{u"split irc.hub,other.host #a=alice,bob"_s});
    server.joinChannel("#a", "me alice");
    server.say(":alice!a@a QUIT :a.b c.d\n:alice!a@a JOIN #a");
    QCOMPARE(server.heard.take(), (QStringList{u"split a.b,c.d #a=alice"_s, u"joined alice #a"_s}));
    for (const char* no : {"", "a.b", "a.b c", "Quit: a.b c.d", "a.b c.d e.f", "a.b a.b", "http://a.b c.d"})
        QVERIFY2(!client::NetSplits::isSplit(no), no);
}

void IrcChannelsTest::watchesPeople()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome({}, "MONITOR=2");
    QVERIFY(server.client->people().watch({"alice", "bob", "alice"}).ok());
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR + alice,bob"});
    QCOMPARE(server.client->people().watch({"carol"}).error().kind, Error::Kind::Busy);
    server.say(":s 730 me :Alice!a@a,stranger!x@y\n:s 731 me :bob\n:s 734 me 2 bob :Monitor list is full.");
    QCOMPARE(server.heard.take(), (QStringList{u"online Alice"_s, u"offline bob"_s}));
    QCOMPARE(server.client->people().watched(), QByteArrayList{"alice"});
    server.client->people().unwatch({"ALICE"});
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR - ALICE"});
    PlayedServer without;
    without.welcome();
    QCOMPARE(without.client->people().watch({"a"}).error().kind, Error::Kind::Unsupported);
}

void IrcChannelsTest::foldsByTheServersRules()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a[]", "me x[y] X{Y}");
    QVERIFY(!server.client->channels().find("#A{}")); // ascii
    server.say(":s 005 me CASEMAPPING=rfc1459 :are supported");
    QVERIFY(server.client->channels().find("#A{}"));
    QVERIFY(server.client->channels().person("X{y}"));
    server.say(":me!u@h PART #A{}");
    QVERIFY(server.client->channels().names().isEmpty());
}

void IrcChannelsTest::followsARename()
{
    PlayedServer server;
    server.welcome("draft/channel-rename");
    server.joinChannel("#a", "@me alice");
    server.say(":me!u@h RENAME #a #z :typo");
    QCOMPARE(server.heard.take(), QStringList{u"renamed me(me) #a #z"_s});
    QVERIFY(!server.client->channels().find("#a"));
    QCOMPARE(members(server, "#z").size(), 2);
}

void IrcChannelsTest::isNotFooled()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me alice");
    server.say(
        ":ghost!g@g JOIN #notours\n:ghost!g@g PART #a\n:ghost!g@g QUIT\n:s KICK #a ghost\n:ghost!g@g TOPIC #notours x\n:s MODE #notours +o me\n:s 324 me #notours +n");
    QVERIFY(server.heard.take().isEmpty());
    // A member who takes a name that another has; that other is gone.
    server.joinChannel("#b", "me alice bob");
    server.say(":alice!a@a NICK bob\n:bob!a@a QUIT");
    QCOMPARE(members(server, "#b"), QByteArrayList{":me"});
    for (int i = 0; i < 1200; ++i)
        server.say(":me!u@h JOIN #many" + QByteArray::number(i));
    QCOMPARE(server.client->channels().names().size(), client::ChannelList::mostChannels);
    QByteArray names = ":s 353 me = #a :";
    for (int i = 0; i < 1000; ++i)
        names += "n" + QByteArray::number(i) + ' ';
    for (int i = 0; i < 210; ++i)
        server.say(QByteArray(names).replace(" n", " p" + QByteArray::number(i) + "n"));
    QVERIFY(channel(server).members.size() <= client::ChannelList::mostMembers);
    QVERIFY(channel(server).members.size() > client::ChannelList::mostMembers - 2000);
}

void IrcChannelsTest::forgetsAllWithTheConnection()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me alice");
    server.wire().peerCloses();
    QCOMPARE(server.heard.take(), QStringList{u"disconnected"_s});
}

void IrcChannelsTest::countsAnewWhenNamesBecomeOne()
{
    PlayedServer server;
    server.welcome(); // ascii
    server.joinChannel("#a", "@me a[b] a{b carl");
    server.joinChannel("#A[", "@me a[b]");
    server.joinChannel("#a{", "@me a{b dora");
    server.say(":s 005 me CASEMAPPING=rfc1459 :are supported");
    const auto& channels = server.client->channels();
    QCOMPARE(channels.names().size(), 2);
    QVERIFY(channels.find("#a{") && channels.find("#A["));
    for (const auto& name : channels.names()) {
        for (const auto& nick : channels.find(name)->members.keys())
            QVERIFY2(
                channels.person(nick) && channels.person(nick)->channels == channels.channelsOf(nick).size(), nick);
    }
    server.say(":a[b]!x@h QUIT :bye\n:carl!x@h QUIT\n:dora!x@h QUIT\n:a{b!x@h QUIT\n:me!u@h PART #a\n:me!u@h PART #a{");
    QVERIFY(channels.names().isEmpty());
    for (const char* nick : {"a[b]", "a{b", "carl", "dora", "me"})
        QVERIFY2(!channels.person(nick), nick); // nobody is left over
}

void IrcChannelsTest::leavesAServerThatCannotDecide()
{
    PlayedServer server;
    server.welcome();
    for (int i = 0; i < 20; ++i)
        server.say(i % 2 ? ":s 005 me CASEMAPPING=ascii :x" : ":s 005 me CASEMAPPING=rfc1459 :x");
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.kind, Error::Kind::Malformed);
}

void IrcChannelsTest::keepsNoEndlessNames()
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

void IrcChannelsTest::tellsWhatLaterNamesSay()
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

void IrcChannelsTest::passesOnWhatOthersAsked()
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

QTEST_GUILESS_MAIN(IrcChannelsTest)
#include "tst_channels.moc"
