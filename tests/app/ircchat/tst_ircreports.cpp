#include "app/ircchat/ircreports.h"

#include <QTest>

#include "tests/app/ircchat/reportstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Stage = ReportStage;

class IrcReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomFillsAndEmpties()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        QCOMPARE(room.presence, Conversation::Presence::In);
        QCOMPARE(names(room), (QStringList{u"@alice"_s, u"+bob"_s, u"me"_s}));
        stage.feed(
            ":carl!c@h JOIN #lobby\n:alice!a@h MODE #lobby +v carl\n:bob!b@h PART #lobby :so long\n:carl!c@h NICK Karl");
        QCOMPARE(names(room), (QStringList{u"@alice"_s, u"+Karl"_s, u"me"_s}));
        QVERIFY(stage.tells(u"so long"_s));
        stage.feed(":alice!a@h QUIT :bye");
        QCOMPARE(names(room), (QStringList{u"+Karl"_s, u"me"_s}));
        stage.feed(":Karl!c@h KICK #lobby me :out");
        QCOMPARE(room.presence, Conversation::Presence::Refused);
        QVERIFY(room.trouble.contains(u"Karl"_s) && room.members().isEmpty());
        QVERIFY(stage.heard(6));
        QList<MessageKind> kinds;
        for (const auto& message : stage.messages) {
            if (message.conversation == room.id)
                kinds.append(message.kind);
        }
        QCOMPARE(kinds,
            (QList<MessageKind>{MessageKind::Joined, MessageKind::Mode, MessageKind::Left, MessageKind::Renamed,
                MessageKind::Quit, MessageKind::Removed}));
    }

    void whatIsSaidStandsWhereItBelongs()
    {
        Stage stage;
        stage.welcome("message-tags server-time");
        auto& room = stage.enter();
        stage.feed(
            "@msgid=m1;time=2023-11-14T22:13:20.000Z :alice!a@h PRIVMSG #lobby :hello \x02me\x02!\n:bob!b@h PRIVMSG me :psst\n"
            ":bob!b@h PRIVMSG #lobby :\x01"
            "ACTION waves\x01\n:irc.example NOTICE me :maintenance at noon\n:services!s@h NOTICE me :log in, please");
        QVERIFY(stage.tells(u"log in, please"_s));
        QVERIFY(stage.messages[0].isMention);
        QCOMPARE(stage.messages[0].id, u"m1"_s);
        QCOMPARE(stage.messages[0].text.spans.size(), 1);
        const auto* bob = stage.account.find(Conversation::Kind::Person, u"bob"_s);
        QVERIFY(bob && bob->presence == Conversation::Presence::In);
        QCOMPARE(stage.messages[1].conversation, bob->id);
        QCOMPARE(stage.messages[2].kind, MessageKind::Action);
        QCOMPARE(stage.messages[2].conversation, room.id);
        QCOMPARE(stage.messages[3].conversation, stage.account.networkPage().id);
        QCOMPARE(stage.messages[4].conversation, stage.account.networkPage().id); // nobody talks to it
        QCOMPARE(stage.noticedOnes.size(), 2);
    }

    void echoesAreTheSameMessage_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("tags");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("by text") << QByteArray("echo-message message-tags") << QByteArray("@msgid=e1 ");
        QTest::newRow("by label") << QByteArray("echo-message labeled-response batch message-tags")
                                  << QByteArray("@msgid=e1;label=s1 ");
    }
    void echoesAreTheSameMessage()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, tags);
        Stage stage;
        stage.welcome(capabilities);
        auto& room = stage.enter();
        // through the account's own, other link
        const auto number = *stage.wait(stage.chat->say(room.id, {u"hi all"_s}));
        stage.reports.echoes().setSaying(true);
        const auto label = stage.client->say("#lobby", u"hi all"_s);
        stage.reports.echoes().setSaying(false);
        QVERIFY(label);
        stage.reports.echoes().sent(room.id, number, *label, "#lobby", u"hi all"_s);
        if (!tags.isEmpty()) {
            stage.feed(tags + ":me!u@h PRIVMSG #lobby :hi all");
            QVERIFY(stage.reactor.turnUntil([&] { return stage.newest(room).delivery == Delivery::Received; }));
            QCOMPARE(stage.newest(room).id, u"e1"_s);
        }
        stage.feed("@msgid=e2 :me!u@h PRIVMSG #lobby :from my phone");
        QVERIFY(stage.tells(u"from my phone"_s));
        QCOMPARE(stage.stored(room), (QStringList{u"hi all"_s, u"from my phone"_s}));
        QVERIFY(stage.messages.last().isMine);
    }

    void refusalsReachWhatTheyRefuse()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        const auto number = *stage.wait(stage.chat->say(room.id, {u"hi all"_s}));
        stage.reports.echoes().sent(room.id, number, {}, "#lobby", u"hi all"_s);
        stage.feed(":irc.example 404 me #lobby :Cannot send to channel");
        QVERIFY(stage.reactor.turnUntil([&] { return stage.newest(room).delivery == Delivery::Failed; }));
        QCOMPARE(stage.newest(room).trouble, u"Cannot send to channel."_s);
        auto join = stage.answers.wait(IrcAnswers::About::Join, "#club");
        stage.feed(":irc.example 473 me #club :Cannot join channel (+i)");
        QVERIFY(join.isReady() && !join.take());
        stage.feed(":irc.example 482 me #lobby :You're not channel operator");
        QVERIFY(stage.tells(u"You're not channel operator"_s));
        QCOMPARE(stage.messages.last().kind, MessageKind::Trouble);
        QCOMPARE(stage.messages.last().conversation, room.id);
    }

    void topicsAndModesAreShown()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        stage.feed(":irc.example 332 me #lobby :All \x02"
                   "about\x02 it\n:irc.example 333 me #lobby alice!a@h 1700000000\n:irc.example 324 me #lobby +nt");
        QCOMPARE(room.topic.text, u"All about it"_s);
        QCOMPARE(room.modes, u"+nt"_s);
        stage.feed(":alice!a@h TOPIC #lobby :News");
        QCOMPARE(room.topic.text, u"News"_s);
        QCOMPARE(room.topicBy, u"alice"_s);
        QVERIFY(stage.tells(u"News"_s));
    }

    /// What a server says at its beginning is for people as far as it is sentences.
    void theNetworksPageHasSentences()
    {
        Stage stage;
        stage.welcome();
        stage.feed(":irc.example 004 me irc.example ngircd-26 abBcCFiIoqrRswx abehiIklmMnoOPqQrRstvVz\n"
                   ":irc.example 221 me +x\n:irc.example 422 me :MOTD file is missing");
        QVERIFY(stage.tells(u"Your modes on this network: +x."_s));
        stage.feed(":irc.example 375 me :- irc.example\n:irc.example 372 me :- Welcome\n:irc.example 372 me :-\n"
                   ":irc.example 376 me :End");
        QVERIFY(stage.tells(u"- Welcome\n-"_s));
        for (const QString& text : stage.texts())
            QVERIFY2(!text.trimmed().isEmpty() && text != u"+x"_s && !text.contains(u"abBcC"_s), qPrintable(text));
    }

    void whoIsThereIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("counted");
        QTest::addColumn<QByteArray>("rooms");
        QTest::addColumn<QString>("sentence"); // empty: none
        const QByteArray four = ":irc.example 254 me 4 :channels formed\n";
        QTest::newRow("invisible") << QByteArray("There are 5 users and 80 invisible on 12 servers") << four
                                   << u"People on this network: 85, rooms: 4."_s;
        QTest::newRow("services") << QByteArray("There are 3 users and 2 services on 1 servers") << four
                                  << u"People on this network: 3, rooms: 4."_s;
        QTest::newRow("no rooms") << QByteArray("There are 1 users and 0 invisible on 1 servers") << QByteArray()
                                  << u"People on this network: 1."_s;
        QTest::newRow("otherwise") << QByteArray("Hier sind 3 Leute") << four << QString();
    }
    void whoIsThereIsOneSentence()
    {
        QFETCH(QByteArray, counted);
        QFETCH(QByteArray, rooms);
        QFETCH(QString, sentence);
        Stage stage;
        stage.welcome();
        const auto before = stage.texts();
        stage.feed(":irc.example 251 me :" + counted
            + "\n:irc.example 252 me 3 :operator(s) online\n:irc.example 253 me 1 :unknown connections\n" + rooms
            + ":irc.example 255 me :I have 5 users, 0 services and 1 servers\n"
              ":irc.example 265 me 1 1 :Current local users: 1, Max: 1\n"
              ":irc.example 266 me 4 9 :Current global users: 4, Max: 9\n"
              ":irc.example 250 me :Highest connection count: 9 (9 clients)\n"
              ":irc.example 256 me :Administrative info");
        QVERIFY(stage.tells(u"Administrative info"_s)); // is asked for, and no count
        auto expected = before;
        if (!sentence.isEmpty())
            expected << sentence;
        QCOMPARE(stage.texts(), expected << u"Administrative info"_s);
    }

    /// A room that is new has nothing to be fetched; that a history cannot be read is said.
    void aNewRoomHasNoTrouble()
    {
        Stage stage;
        stage.welcome("batch draft/chathistory message-tags server-time standard-replies");
        stage.enter();
        stage.feed(":irc.example FAIL CHATHISTORY INVALID_TARGET LATEST #lobby :Messages could not be retrieved\n"
                   ":irc.example FAIL CHATHISTORY MESSAGE_ERROR LATEST #lobby :The disk is gone");
        QVERIFY(stage.tells(u"The disk is gone"_s));
        QVERIFY(!stage.texts().contains(u"Messages could not be retrieved"_s));
    }

    void tagsOfTheModernKind()
    {
        Stage stage;
        stage.welcome("message-tags batch draft/message-redaction");
        auto& room = stage.enter();
        stage.feed("@msgid=m1 :alice!a@h PRIVMSG #lobby :secret\n@+typing=active :bob!b@h TAGMSG #lobby");
        QCOMPARE(room.typing(), QStringList{u"bob"_s});
        QVERIFY(stage.tells(u"secret"_s));
        stage.feed("@+draft/react=x;+draft/reply=m1 :bob!b@h TAGMSG #lobby\n@+typing=done :bob!b@h TAGMSG #lobby");
        QVERIFY(stage.reactor.turnUntil(
            [&] { return stage.newest(room).reactions.value(u"x"_s) == QStringList{u"bob"_s}; }));
        QVERIFY(room.typing().isEmpty());
        stage.feed(":alice!a@h REDACT #lobby m1 :oops");
        QVERIFY(stage.reactor.turnUntil([&] { return stage.newest(room).isRedacted; }));
    }

    /// Whoever ends the program sees at the next start what was not confirmed.
    void whatIsNotConfirmedAtTheEndHasFailed()
    {
        Stage stage;
        stage.welcome("echo-message");
        auto& room = stage.enter();
        const auto number = *stage.wait(stage.chat->say(room.id, {u"lost"_s}));
        stage.reports.echoes().sent(room.id, number, {}, "#lobby", u"lost"_s);
        stage.reports.setSilent();
        stage.wire.peerCloses();
        QVERIFY(stage.reactor.turnUntil([&] { return stage.newest(room).delivery == Delivery::Failed; }));
    }

    void theEndOfTheConnectionIsTheEndOfPresence()
    {
        Stage stage;
        stage.welcome("echo-message");
        auto& room = stage.enter();
        const auto number = *stage.wait(stage.chat->say(room.id, {u"lost"_s}));
        stage.reports.echoes().sent(room.id, number, {}, "#lobby", u"lost"_s);
        auto join = stage.answers.wait(IrcAnswers::About::Join, "#club");
        stage.wire.peerCloses();
        stage.reactor.turn();
        QCOMPARE(room.presence, Conversation::Presence::Out);
        QVERIFY(room.members().isEmpty());
        QVERIFY(join.isReady() && !join.take());
        QVERIFY(stage.reactor.turnUntil([&] { return stage.newest(room).delivery == Delivery::Failed; }));
    }

    void silenceIsKept()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        stage.reports.setSilent();
        stage.feed(":alice!a@h PRIVMSG #lobby :after the end\n:alice!a@h PART #lobby\n:me!u@h PART #lobby");
        stage.reactor.turn();
        QVERIFY(!stage.texts().contains(u"after the end"_s));
        QCOMPARE(room.presence, Conversation::Presence::In);
    }
};

QTEST_GUILESS_MAIN(IrcReportsTest)
#include "tst_ircreports.moc"
