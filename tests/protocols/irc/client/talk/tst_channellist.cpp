#include <QtTest>

#include "protocols/irc/client/talk/channellist.h"
#include "tests/protocols/irc/client/channelsamples.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcChannelListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsComingsAndGoings();
    void followsNicks();
    void followsModes();
    void forgetsWhoIsGone();
    void foldsByTheServersRules();
    void followsARename();
    void isNotFooled();
    void forgetsAllWithTheConnection();
    void countsAnewWhenNamesBecomeOne();
    void leavesAServerThatCannotDecide();
};

void IrcChannelListTest::followsComingsAndGoings()
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

void IrcChannelListTest::followsNicks()
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

void IrcChannelListTest::followsModes()
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

void IrcChannelListTest::forgetsWhoIsGone()
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

void IrcChannelListTest::foldsByTheServersRules()
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

void IrcChannelListTest::followsARename()
{
    PlayedServer server;
    server.welcome("draft/channel-rename");
    server.joinChannel("#a", "@me alice");
    server.say(":me!u@h RENAME #a #z :typo");
    QCOMPARE(server.heard.take(), QStringList{u"renamed me(me) #a #z"_s});
    QVERIFY(!server.client->channels().find("#a"));
    QCOMPARE(members(server, "#z").size(), 2);
}

void IrcChannelListTest::isNotFooled()
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

void IrcChannelListTest::forgetsAllWithTheConnection()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "@me alice");
    server.wire().peerCloses();
    QCOMPARE(server.heard.take(), QStringList{u"disconnected"_s});
}

void IrcChannelListTest::countsAnewWhenNamesBecomeOne()
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

void IrcChannelListTest::leavesAServerThatCannotDecide()
{
    PlayedServer server;
    server.welcome();
    for (int i = 0; i < 20; ++i)
        server.say(i % 2 ? ":s 005 me CASEMAPPING=ascii :x" : ":s 005 me CASEMAPPING=rfc1459 :x");
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(IrcChannelListTest)
#include "tst_channellist.moc"
