#include <QtTest>

#include "protocols/irc/client/talk/messages.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the last text with all that belongs to it.
class Listener : public Heard {
public:
    Cause cause;
    client::ReceivedText text;
    void textReceived(const Cause& by, const client::ReceivedText& received) override
    {
        cause = by;
        text = received;
        Heard::textReceived(by, received);
    }
};

} // namespace

class IrcMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hearsTexts();
    void readsTags();
    void decodesWhatIsNotUtf8();
    void tellsEventsOnce();
    void passesOnTypingAndReactions();
    void redactsAndMarks();
    void bounds();
};

void IrcMessagesTest::hearsTexts()
{
    PlayedServer server;
    server.welcome({}, "STATUSMSG=@+");
    server.say(":bob!b@b PRIVMSG #a :hello there\n:bob!b@b NOTICE me :psst\n:bob!b@b PRIVMSG #a :\x01"
               "ACTION waves\x01\n:bob!b@b PRIVMSG @#a :ops only\n:s NOTICE * :*** Looking up");
    QCOMPARE(server.heard.take(),
        (QStringList{u"text bob #a hello there"_s, u"notice bob me psst"_s, u"action bob #a waves"_s,
            u"text bob @#a ops only"_s, u"notice s * *** Looking up"_s}));
}

void IrcMessagesTest::readsTags()
{
    Listener listener;
    PlayedServer server;
    server.welcome();
    MemoryTransport wire;
    wire.open(std::make_unique<Client>(client::Identity{"me"}, server.reactor, listener, Client::Options{}));
    wire.feed(
        ":s 001 me :x\r\n@time=2023-11-14T22:13:19.999Z;msgid=abc;account=bobby;bot;+draft/reply=parent;label=L1 :bob!b@b PRIVMSG #a :hi\r\n");
    QCOMPARE(listener.cause.time, 1'699'999'999'999);
    QCOMPARE(listener.cause.id, "abc");
    QCOMPARE(listener.cause.account, "bobby");
    QVERIFY(listener.cause.isBot && !listener.cause.isMe && !listener.cause.isServer);
    QCOMPARE(listener.text.replyTo, "parent");
    QCOMPARE(listener.text.label, "L1");
    QVERIFY(listener.text.isChannel);
    // A clock that is ahead, or that tells nonsense.
    wire.feed("@time=2090-01-01T00:00:00.000Z :bob!b@b PRIVMSG me :x\r\n");
    QCOMPARE(listener.cause.time, server.reactor.clock().wallMsecs());
    wire.feed("@time=yesterday :bob!b@b PRIVMSG me :y\r\n");
    QCOMPARE(listener.cause.time, server.reactor.clock().wallMsecs());
    QVERIFY(!listener.text.isChannel);
}

void IrcMessagesTest::decodesWhatIsNotUtf8()
{
    PlayedServer server;
    server.welcome();
    server.say(":bob!b@b PRIVMSG #a :caf\xe9\n:bob!b@b PRIVMSG #a :caf\xc3\xa9!");
    QCOMPARE(server.heard.take(), (QStringList{u"text bob #a caf\u00e9"_s, u"text bob #a caf\u00e9!"_s}));
}

void IrcMessagesTest::tellsEventsOnce()
{
    PlayedServer server;
    server.welcome("batch message-tags draft/chathistory draft/event-playback");
    server.joinChannel("#a", "@me alice");
    server.joinChannel("#b", "@me alice");
    // what happens now is always told
    server.say("@msgid=j1 :bob!b@b JOIN #a\n@msgid=t1 :bob!b@b TOPIC #a :new\n@msgid=t1 :bob!b@b TOPIC #a :newer");
    QCOMPARE(server.heard.take(), (QStringList{u"joined bob #a"_s, u"topic bob #a new"_s, u"topic bob #a newer"_s}));
    const QByteArray played =
        "@batch=h;msgid=j1 :bob!b@b JOIN #a\n@batch=h;msgid=q1 :carl!c@c QUIT :bye\n@batch=h :dora!d@d JOIN #a\n:s BATCH -h";
    server.say(":s BATCH +h chathistory #a\n" + played);
    QCOMPARE(
        server.heard.take(), (QStringList{u"quit old:carl bye #a"_s, u"joined old:dora #a"_s, u"playback #a 3"_s}));
    server.say(":s BATCH +h chathistory #b\n" + played); // a QUIT stands in the history of each channel
    QCOMPARE(
        server.heard.take(), (QStringList{u"quit old:carl bye #b"_s, u"joined old:dora #a"_s, u"playback #b 3"_s}));
    server.say(":s BATCH +h chathistory #A\n" + played);
    QCOMPARE(server.heard.take(), (QStringList{u"joined old:dora #a"_s, u"playback #A 3"_s}));
}

void IrcMessagesTest::passesOnTypingAndReactions()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("message-tags");
    server.say(
        "@+typing=active :bob!b@b TAGMSG #a\n@+draft/react=\xf0\x9f\x91\x8d;+draft/reply=5 :bob!b@b TAGMSG #a\n@+draft/unreact=x;+draft/reply=5 :bob!b@b TAGMSG #a\n:bob!b@b TAGMSG #a");
    QCOMPARE(server.heard.take(),
        (QStringList{u"typing bob #a active"_s, u"react bob #a 5 \U0001F44D"_s, u"unreact bob #a 5 x"_s}));
    QVERIFY(server.client->sendTyping("#a", "paused").ok());
    QVERIFY(server.client->react("#a", "5", u"\u2665"_s).ok());
    QCOMPARE(server.sent(),
        (QByteArrayList{"@+typing=paused TAGMSG #a", "@+draft/react=\xe2\x99\xa5;+draft/reply=5 TAGMSG #a"}));
    PlayedServer without;
    without.welcome();
    QCOMPARE(without.client->sendTyping("#a", "active").error().kind, Error::Kind::Unsupported);
}

void IrcMessagesTest::redactsAndMarks()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/message-redaction draft/read-marker");
    server.say(":op!o@o REDACT #a 5 :spam\n:s MARKREAD #a timestamp=2023-11-14T22:13:20.000Z\n:s MARKREAD #a *");
    QCOMPARE(server.heard.take(), (QStringList{u"redacted op #a 5"_s, u"marker #a 1700000000000"_s, u"marker #a 0"_s}));
    QVERIFY(server.client->redact("#a", "5", u"oops"_s).ok());
    QVERIFY(server.client->markRead("#a", 1'700'000'000'123).ok());
    QCOMPARE(server.sent(), (QByteArrayList{"REDACT #a 5 oops", "MARKREAD #a timestamp=2023-11-14T22:13:20.123Z"}));
}

void IrcMessagesTest::bounds()
{
    PlayedServer server;
    server.welcome("batch message-tags draft/multiline=max-bytes=1 labeled-response");
    for (int i = 0; i < 500; ++i)
        server.say(":s BATCH +b" + QByteArray::number(i) + " netsplit a b");
    server.say(":bob!b@b BATCH +m draft/multiline #a");
    server.heard.take();
    for (int i = 0; i < 500; ++i)
        server.say(":s BATCH -b" + QByteArray::number(i));
    QCOMPARE(server.heard.take().size(), client::BatchCollector::mostOpen);
    server.say(":bob!b@b BATCH +m draft/multiline #a");
    for (int i = 0; i < 3000; ++i)
        server.say("@batch=m :bob!b@b PRIVMSG #a :" + QByteArray(400, 'x'));
    server.say(":bob!b@b BATCH -m");
    const auto text = server.heard.take().value(0);
    QVERIFY(text.size() > 60'000 && text.size() < 70'000);
    // A batch inside itself, and one whose outer has ended.
    server.say(
        ":s BATCH +o chathistory #a\n@batch=o :s BATCH +i draft/multiline #a\n:s BATCH -o\n@batch=i :bob!b@b PRIVMSG #a :in\n:s BATCH -i");
    QVERIFY(server.heard.take().contains(u"text s #a in"_s));
}

QTEST_GUILESS_MAIN(IrcMessagesTest)
#include "tst_messages.moc"
