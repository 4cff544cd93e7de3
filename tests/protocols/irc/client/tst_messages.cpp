// What people say, both ways: texts and tags, echoes, multiline, labels, history without doubles, CTCP, metadata,
// accounts.
#include <QtTest>

#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    void speaksAndHearsItself();
    void waitsForTheEcho();
    void splitsWhatIsTooLong();
    void sendsMultiline();
    void gathersMultiline();
    void answersCtcpAFewTimes();
    void tellsOfDccOnlyWhenAllowed();
    void asksWithLabels();
    void asksForHistory();
    void playsBackWithoutDoubles();
    void catchesUpAfterAReconnect();
    void changesNothingByHistory();
    void tellsEventsOnce();
    void passesOnTypingAndReactions();
    void redactsAndMarks();
    void keepsMetadata();
    void registersAnAccount();
    void tellsStandardReplies();
    void bounds();
    void writesRequests();
    void asksForFewHistoriesAtOnce();
    void fetchesAllThatWasMissed();
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

void IrcMessagesTest::speaksAndHearsItself()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    QVERIFY(server.client->say("#a", u"hello"_s)->isEmpty());
    QVERIFY(server.client->say("bob", u"waves"_s, {client::ReceivedText::Kind::Action}).ok());
    QVERIFY(server.client->say("bob", u"note"_s, {client::ReceivedText::Kind::Notice}).ok());
    QCOMPARE(server.sent(),
        (QByteArrayList{"PRIVMSG #a hello",
            "PRIVMSG bob :\x01"
            "ACTION waves\x01",
            "NOTICE bob note"}));
    QCOMPARE(server.heard.take(),
        (QStringList{u"text me(me) #a hello"_s, u"action me(me) bob waves"_s, u"notice me(me) bob note"_s}));
    for (const char* bad : {"", "a b", "a,b", ":x", "a\nQUIT"})
        QVERIFY(!server.client->say(bad, u"x"_s));
    QVERIFY(!server.client->say("#a", u"\n\n"_s));
    QVERIFY(!server.client->say("#a", QString(100'000, u'x')));
    QVERIFY(server.sent().isEmpty());
}

void IrcMessagesTest::waitsForTheEcho()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("echo-message labeled-response batch message-tags");
    const auto label = server.client->say("#a", u"hello"_s, {.replyTo = "p;1"});
    QVERIFY(!label->isEmpty());
    QCOMPARE(server.sent(), QByteArrayList{"@+draft/reply=p\\:1;label=" + *label + " PRIVMSG #a hello"});
    QVERIFY(server.heard.take().isEmpty());
    server.say("@label=" + *label + ";msgid=1 :me!u@h PRIVMSG #a :hello");
    QCOMPARE(server.heard.take(), QStringList{u"text me(me) #a hello"_s});
}

void IrcMessagesTest::splitsWhatIsTooLong()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    const auto text = u"w\u00f6rter "_s.repeated(200);
    QVERIFY(server.client->say("#channel", text).ok());
    QByteArray whole;
    for (const auto& line : server.sent()) {
        // As others get it.
        QVERIFY(QByteArray(":me!user@host.example " + line + "\r\n").size() <= 512);
        whole += Message::from(*MessageView::parse(line)).parameters.last();
    }
    QCOMPARE(QString::fromUtf8(whole), text);
}

void IrcMessagesTest::sendsMultiline()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("batch message-tags echo-message draft/multiline=max-bytes=4096,max-lines=10");
    QVERIFY(server.client->say("#a", u"one\n\n"_s + QString(600, u'x'), {.replyTo = "p"}).ok());
    auto lines = server.sent();
    QCOMPARE(lines.size(), 6);
    const auto name = lines.first().split('+').last().split(' ').first();
    QCOMPARE(lines.first(), "@+draft/reply=p BATCH +" + name + " draft/multiline #a");
    QCOMPARE(lines.at(1), "@batch=" + name + " PRIVMSG #a one");
    QCOMPARE(lines.at(2), "@batch=" + name + " PRIVMSG #a :");
    QVERIFY(lines.at(4).startsWith("@batch=" + name + ";draft/multiline-concat PRIVMSG #a xxx"));
    QCOMPARE(lines.last(), "BATCH -" + name);
    // Too much for one: line by line, as where there is no multiline.
    QVERIFY(server.client->say("#a", u"x\n"_s.repeated(20)).ok());
    lines = server.sent();
    QCOMPARE(lines.size(), 20);
    QCOMPARE(lines.first(), "PRIVMSG #a x");
}

void IrcMessagesTest::gathersMultiline()
{
    PlayedServer server;
    server.welcome("batch message-tags draft/multiline=max-bytes=4096");
    server.say(
        "@msgid=m1 :bob!b@b BATCH +1 draft/multiline #a\n@batch=1 :bob!b@b PRIVMSG #a :one\n@batch=1 :bob!b@b PRIVMSG #a :two\n"
        "@batch=1;draft/multiline-concat :bob!b@b PRIVMSG #a : and more\n:carol!c@c PRIVMSG #a :between\n:s BATCH -1");
    QCOMPARE(server.heard.take(), (QStringList{u"text carol #a between"_s, u"text bob #a one\ntwo and more"_s}));
}

void IrcMessagesTest::answersCtcpAFewTimes()
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

void IrcMessagesTest::tellsOfDccOnlyWhenAllowed()
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

void IrcMessagesTest::asksWithLabels()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("labeled-response batch message-tags");
    auto one = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    auto two = server.client->ask({{}, {}, "PONG", {"x"}});
    auto three = server.client->ask({{}, {}, "WHOIS", {"nobody"}});
    QCOMPARE(server.sent(), (QByteArrayList{"@label=q1 WHOIS bob", "@label=q2 PONG x", "@label=q3 WHOIS nobody"}));
    server.say(
        "@label=q2 :s ACK\n@label=q1 :s BATCH +b labeled-response\n@batch=b :s 311 me bob b b.example * :Bob\n:s NOTICE me :other\n@batch=b :s 318 me bob :End\n:s BATCH -b\n"
        "@label=q3 :s 401 me nobody :No such nick");
    QVERIFY(one.isReady() && two.isReady() && three.isReady());
    const auto lines = one.take();
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().command, "311");
    QVERIFY(two.take()->isEmpty());
    QCOMPARE(three.take()->first().command, "401");
    auto late = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    server.reactor.advance(61s);
    QCOMPARE(late.take().error().reason, Reason::TimedOut);
    auto lost = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    server.wire().peerCloses(Error{Error::Kind::Disconnected});
    QCOMPARE(lost.take().error().kind, Error::Kind::Disconnected);
}

void IrcMessagesTest::asksForHistory()
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

void IrcMessagesTest::playsBackWithoutDoubles()
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

void IrcMessagesTest::catchesUpAfterAReconnect()
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

void IrcMessagesTest::changesNothingByHistory()
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

void IrcMessagesTest::keepsMetadata()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/metadata-2 batch");
    server.say(
        ":bob!b@b METADATA bob display-name * :Bob B.\n:s 761 me #a url * :https://example\n:s 766 me bob avatar :key not set\n:s 774 me #a 4");
    QCOMPARE(server.heard.take(),
        (QStringList{
            u"metadata bob display-name Bob B."_s, u"metadata #a url https://example"_s, u"metadata bob avatar"_s}));
    QVERIFY(server.client->metadata().set("*", "display-name", "M. E.").ok());
    QVERIFY(server.client->metadata().subscribe({"display-name", "avatar"}).ok());
    QCOMPARE(
        server.sent(), (QByteArrayList{"METADATA * SET display-name :M. E.", "METADATA * SUB display-name avatar"}));
    server.reactor.advance(5s);
    QCOMPARE(server.sent(), QByteArrayList{"METADATA #a SYNC"});
}

void IrcMessagesTest::registersAnAccount()
{
    using Outcome = client::AccountRegistration::Outcome;
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/account-registration standard-replies");
    auto& accounts = server.client->accountRegistration();
    auto first = accounts.registerAccount("*", "me@example.org", "pass word");
    QCOMPARE(server.sent(), QByteArrayList{"REGISTER * me@example.org :pass word"});
    QCOMPARE(accounts.registerAccount("*", "*", "x").take().error().kind, Error::Kind::Busy);
    server.say(":s REGISTER VERIFICATION_REQUIRED me :Look into your mail");
    QCOMPARE(*first.take(), Outcome::NeedsVerification);
    auto second = accounts.verify("me", "12345");
    server.say(":s FAIL VERIFY INVALID_CODE me :That is not the code");
    QCOMPARE(second.take().error().code, u"INVALID_CODE"_s);
    auto third = accounts.verify("me", "54321");
    server.say(":s VERIFY SUCCESS me :Welcome");
    QCOMPARE(*third.take(), Outcome::Registered);
}

void IrcMessagesTest::tellsStandardReplies()
{
    PlayedServer server;
    server.welcome("standard-replies");
    server.say(
        ":s FAIL BOX BOX_LOCKED #a key :The box is locked\n:s NOTE * OPER_MESSAGE :Hello\n:s WARN X\n:s 401 me nobody :No such nick");
    QCOMPARE(server.heard.take(),
        (QStringList{u"FAIL BOX BOX_LOCKED #a,key The box is locked"_s, u"NOTE * OPER_MESSAGE  Hello"_s,
            u"reply 401 me nobody No such nick"_s}));
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

void IrcMessagesTest::writesRequests()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("setname", "MODES=2");
    auto& client = *server.client;
    QVERIFY(client.part("#a", u"bye all"_s).ok() && client.changeNick("you").ok()
        && client.changeRealName(u"My Name"_s).ok() && client.setAway(u"lunch"_s).ok() && client.setAway({}).ok()
        && client.changeTopic("#a", u""_s).ok() && client.kick("#a", "bob").ok() && client.invite("#a", "bob").ok()
        && client.changeModes("#a", {{true, 'o', "x"}, {true, 'o', "y"}, {false, 'v', "z"}}).ok());
    QCOMPARE(server.sent(),
        (QByteArrayList{"PART #a :bye all", "NICK you", "SETNAME :My Name", "AWAY lunch", "AWAY",
            "TOPIC #a :", "KICK #a bob", "INVITE bob #a", "MODE #a +oo x y", "MODE #a -v z"}));
    QCOMPARE(client.redact("#a", "1").error().kind, Error::Kind::Unsupported);
    QCOMPARE(client.markRead("#a", 1).error().kind, Error::Kind::Unsupported);
}

void IrcMessagesTest::asksForFewHistoriesAtOnce()
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

void IrcMessagesTest::fetchesAllThatWasMissed()
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

QTEST_GUILESS_MAIN(IrcMessagesTest)
#include "tst_messages.moc"
