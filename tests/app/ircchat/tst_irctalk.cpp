// What a server can claim of what is said: when, where, by whom, and about what.
#include <QTest>

#include "tests/app/ircchat/reportstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

using Stage = ReportStage;

class IrcTalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesNoTime_data()
    {
        QTest::addColumn<QByteArray>("tags");
        QTest::newRow("in the future") << QByteArray("@time=2999-01-01T00:00:00.000Z");
        QTest::newRow("nonsense") << QByteArray("@time=yesterday");
        QTest::newRow("empty") << QByteArray("@time=;msgid=;account=;label=");
        QTest::newRow("without values") << QByteArray("@time;msgid;account;+reply;+draft/reply");
        QTest::newRow("no keys") << QByteArray("@;;=x;=;\\");
        QTest::newRow("a batch that is none") << QByteArray("@batch=nowhere");
        QTest::newRow("long") << "@time=" + QByteArray(4000, '1') + ";msgid=" + QByteArray(2000, 'm');
    }
    void believesNoTime()
    {
        QFETCH(QByteArray, tags);
        Stage stage;
        stage.welcome("server-time message-tags batch");
        auto& room = stage.enter();
        stage.feed(tags + " :alice!a@h PRIVMSG #lobby :hello");
        QVERIFY(stage.tells(u"hello"_s));
        QCOMPARE(stage.messages.last().conversation, room.id);
        QVERIFY(stage.messages.last().at <= stage.reactor.clock().wallMsecs());
        QVERIFY(!stage.messages.last().isPlayback);
    }

    void textsGoWhereTheyBelong()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        stage.feed(
            ":irc.example 005 me STATUSMSG=@+ :are supported\n:alice!a@h PRIVMSG #elsewhere :not here\nPRIVMSG me :from nobody\n:alice!a@h PRIVMSG\n"
            ":alice!a@h PRIVMSG #lobby\n:alice!a@h PRIVMSG @#lobby :for operators");
        QVERIFY(stage.tells(u"for operators"_s));
        QCOMPARE(stage.messages.last().conversation, room.id);
        QCOMPARE(stage.messages.last().detail, u"@"_s);
        QVERIFY(!stage.texts().contains(u"not here"_s));
        const auto nobody = stage.texts().indexOf(u"from nobody"_s);
        QVERIFY(nobody >= 0);
        QCOMPARE(stage.messages.at(nobody).conversation, stage.account.networkPage().id);
    }

    void strangersDoNotFillTheListWithoutEnd()
    {
        Stage stage;
        stage.welcome();
        QByteArray flood;
        for (int i = 0; i < 6000; ++i)
            flood += ":spam" + QByteArray::number(i) + "!s@h PRIVMSG me :buy\r\n";
        stage.wire.feed(flood);
        stage.reactor.turn();
        QVERIFY(stage.account.conversations().size() <= 5001);
    }

    void whoTypesIsForgotten()
    {
        Stage stage;
        stage.welcome("message-tags");
        auto& room = stage.enter();
        for (int i = 0; i < 100; ++i)
            stage.feed("@+typing=active :typist" + QByteArray::number(i) + "!t@h TAGMSG #lobby");
        QVERIFY(room.typing().size() <= 20);
        stage.reactor.advance(std::chrono::seconds(10));
        QVERIFY(room.typing().isEmpty());
        stage.feed(
            "@+typing=active :me!u@h TAGMSG #lobby\n@+typing :bob!b@h TAGMSG #lobby\n@+typing=dreaming :bob!b@h TAGMSG #lobby\n@+typing=active :bob!b@h TAGMSG #elsewhere");
        QVERIFY(room.typing().isEmpty());
    }

    void reactionsToNothing()
    {
        Stage stage;
        stage.welcome("message-tags");
        auto& room = stage.enter();
        stage.feed(
            "@msgid=m1 :alice!a@h PRIVMSG #lobby :hello\n@+draft/react=x :bob!b@h TAGMSG #lobby\n@+draft/react=x;+draft/reply=unknown :bob!b@h TAGMSG #lobby\n"
            "@+draft/react=;+draft/reply=m1 :bob!b@h TAGMSG #lobby\n@+draft/unreact=x;+draft/reply=m1 :bob!b@h TAGMSG #lobby");
        for (int i = 0; i < 300; ++i)
            stage.feed("@+draft/react=" + QByteArray(1, char('a' + i % 26)) + QByteArray::number(i)
                + ";+draft/reply=m1 :bob!b@h TAGMSG #lobby");
        stage.feed("@+draft/react=" + QByteArray(500, 'y')
            + ";+draft/reply=m1 :bob!b@h TAGMSG #lobby\n:alice!a@h PRIVMSG #lobby :end");
        QVERIFY(stage.tells(u"end"_s));
        const auto all = *stage.wait(stage.chat->history().newest(room.id, 10));
        const auto& hello = all.messages.at(all.messages.size() - 2);
        QCOMPARE(hello.text.text, u"hello"_s);
        QVERIFY(!hello.reactions.isEmpty() && hello.reactions.size() <= 50);
    }

    void takesBackWhatIsThere()
    {
        Stage stage;
        stage.welcome("message-tags draft/message-redaction");
        auto& room = stage.enter();
        stage.feed("@msgid=m1 :alice!a@h PRIVMSG #lobby :secret\n@msgid=m2 :alice!a@h PRIVMSG #lobby :end");
        QVERIFY(stage.tells(u"end"_s));
        stage.feed(
            ":bob!b@h REDACT #lobby unknown :x\n:bob!b@h REDACT #elsewhere m2\n:bob!b@h REDACT #lobby\n:bob!b@h REDACT\n:alice!a@h REDACT #lobby m1");
        QVERIFY(stage.reactor.turnUntil(
            [&] { return stage.wait(stage.chat->history().newest(room.id, 2))->messages.first().isRedacted; }));
        QVERIFY(!stage.newest(room).isRedacted);
        QCOMPARE(stage.newest(room).text.text, u"end"_s);
    }

    void marksGoForwardOnly()
    {
        Stage stage;
        stage.welcome("draft/read-marker server-time");
        auto& room = stage.enter();
        stage.feed(
            "@time=2023-11-14T22:00:00.000Z :alice!a@h PRIVMSG #lobby :one\n:irc.example MARKREAD #lobby *\n:irc.example MARKREAD #lobby timestamp=soon\n"
            ":irc.example MARKREAD\n:irc.example MARKREAD #elsewhere timestamp=2023-11-14T22:00:00.000Z\n:alice!a@h PRIVMSG #lobby :two");
        QVERIFY(stage.tells(u"two"_s));
        QCOMPARE(room.lastReadAt, 0);
        stage.feed(":irc.example MARKREAD #lobby timestamp=2999-01-01T00:00:00.000Z");
        QVERIFY(stage.reactor.turnUntil([&] { return room.lastReadAt > 0; }));
        QVERIFY(room.lastReadAt <= stage.reactor.clock().wallMsecs());
        QCOMPARE(room.unread, 0);
    }

    void answersKnowWhatTheyAnswer()
    {
        Stage stage;
        stage.welcome("message-tags batch draft/multiline");
        auto& room = stage.enter();
        stage.feed(
            "@msgid=m1 :alice!a@h PRIVMSG #lobby :why?\n@msgid=m2;+draft/reply=m1 :bob!b@h PRIVMSG #lobby :because\n"
            "@msgid=m3;+draft/reply=m2 :irc.example BATCH +l draft/multiline #lobby\n@batch=l :alice!a@h PRIVMSG #lobby :first\n@batch=l :alice!a@h PRIVMSG #lobby :second\n:irc.example BATCH -l");
        QVERIFY(stage.tells(u"first\nsecond"_s));
        QCOMPARE(stage.newest(room).replyTo, u"m2"_s);
        QCOMPARE(stage.messages.at(stage.messages.size() - 2).replyTo, u"m1"_s);
    }

    void aPlaybackNotifiesNobody()
    {
        Stage stage;
        stage.welcome("message-tags batch server-time draft/chathistory");
        auto& room = stage.enter();
        stage.feed(
            ":irc.example BATCH +h chathistory #lobby\n@batch=h;msgid=o1;time=2023-11-14T21:00:00.000Z :alice!a@h PRIVMSG #lobby :me: old news\n"
            "@batch=h;msgid=o1;time=2023-11-14T21:00:00.000Z :alice!a@h PRIVMSG #lobby :me: old news\n:irc.example BATCH -h\n@msgid=n1 :alice!a@h PRIVMSG #lobby :end");
        QVERIFY(stage.tells(u"end"_s));
        QCOMPARE(stage.stored(room).count(u"me: old news"_s), 1);
        QVERIFY(stage.messages.first().isPlayback);
    }

    void programsQuestionsStandOnTheNetworksPage()
    {
        Stage stage;
        stage.welcome();
        stage.enter();
        stage.feed(
            ":bob!b@h PRIVMSG #lobby :\x01"
            "DCC SEND x 1 2 3\x01\n:bob!b@h PRIVMSG me :\x01\x01\n:bob!b@h PRIVMSG me :\x01VERSION\x01\n:bob!b@h NOTICE me :\x01VERSION irc\x01");
        QVERIFY(stage.tells(u"bob answers VERSION: irc"_s));
        QVERIFY(stage.texts().contains(u"bob asked for VERSION."_s));
        QVERIFY(!stage.texts().join(u'|').contains(u"DCC"_s));
        for (const auto& message : stage.messages)
            QCOMPARE(message.conversation, stage.account.networkPage().id);
    }
};

QTEST_GUILESS_MAIN(IrcTalkTest)
#include "tst_irctalk.moc"
