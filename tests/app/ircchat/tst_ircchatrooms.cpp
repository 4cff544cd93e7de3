// What a server can claim of rooms and people: far too much, of nobody, or never to the end.
#include <QTest>

#include "tests/app/ircchat/reportstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

using Stage = ReportStage;

class IrcChatRoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfAMegabyte()
    {
        Stage stage;
        stage.welcome();
        stage.feed(":me!u@h JOIN #lobby");
        auto& room = *stage.account.find(Conversation::Kind::Room, u"#lobby"_s);
        int count = 0;
        for (int line = 0; line < 70; ++line) {
            QByteArray list;
            while (list.size() < 15'000)
                list += "+somebody" + QByteArray::number(++count) + ' ';
            stage.feed(":irc.example 353 me = #lobby :" + list);
        }
        const int before = stage.membersTold;
        for (int again = 0; again < 200; ++again)
            stage.feed(":irc.example 366 me #lobby :End");
        QCOMPARE(room.members().size(), count + 1);
        QVERIFY(stage.membersTold - before <= 2); // however often it says that this was all
        stage.feed(
            ":irc.example 353 me = #lobby :@somebody1\n:irc.example 353 me = #lobby :late\n:irc.example 366 me #lobby :End");
        QCOMPARE(room.members().value(u"somebody1"_s).rank, Member::Rank::Moderator);
        QVERIFY(room.members().contains(u"late"_s));
    }

    void aFloodOfJoins()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        QByteArray flood;
        for (int i = 0; i < 3000; ++i) {
            const auto nick = "bot" + QByteArray::number(i);
            flood += ':' + nick + "!b@h JOIN #lobby\r\n:" + nick + "!b@h JOIN #elsewhere\r\n";
        }
        stage.wire.feed(flood);
        QCOMPARE(room.members().size(), 3003);
        QVERIFY(!stage.account.find(Conversation::Kind::Room, u"#elsewhere"_s)); // where we are not
        stage.feed(':' + QByteArray(2000, 'x') + "!b@h JOIN #lobby\n:me!u@h JOIN #" + QByteArray(2000, 'y'));
        QCOMPARE(room.members().size(), 3003);
        QVERIFY(stage.reactor.turnUntil([&] { return stage.messages.size() >= 3000; }));
    }

    void nothingHappensToStrangers_data()
    {
        QTest::addColumn<QByteArray>("lie");
        QTest::newRow("kick") << QByteArray(":alice!a@h KICK #lobby nobody :out");
        QTest::newRow("kick elsewhere") << QByteArray(":alice!a@h KICK #elsewhere me :out");
        QTest::newRow("part") << QByteArray(":nobody!n@h PART #lobby :bye");
        QTest::newRow("quit") << QByteArray(":nobody!n@h QUIT :bye");
        QTest::newRow("nick") << QByteArray(":nobody!n@h NICK alice");
        QTest::newRow("nick to nothing") << QByteArray(":alice!a@h NICK :");
        QTest::newRow("topic elsewhere") << QByteArray(":alice!a@h TOPIC #elsewhere :x");
        QTest::newRow("mode elsewhere") << QByteArray(":alice!a@h MODE #elsewhere +o me");
        QTest::newRow("renamed elsewhere") << QByteArray(":alice!a@h RENAME #elsewhere #lobby :x");
        QTest::newRow("renamed to nothing") << QByteArray(":alice!a@h RENAME #lobby :");
        QTest::newRow("names of elsewhere")
            << QByteArray(":irc.example 353 me = #elsewhere :me\n:irc.example 366 me #elsewhere :End");
        QTest::newRow("parameters are missing") << QByteArray(
            ":alice!a@h KICK\n:alice!a@h KICK #lobby\n:a MODE\n:a MODE #lobby\n:a JOIN\n:a PART\n:a TOPIC\n:a INVITE\n353\n366");
    }
    void nothingHappensToStrangers()
    {
        QFETCH(QByteArray, lie);
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        const auto told = stage.messages.size();
        stage.feed(lie);
        QCOMPARE(names(room), (QStringList{u"@alice"_s, u"+bob"_s, u"me"_s}));
        QCOMPARE(room.presence, Conversation::Presence::In);
        QCOMPARE(room.name, u"#lobby"_s);
        QVERIFY(!stage.account.find(Conversation::Kind::Room, u"#elsewhere"_s));
        stage.feed(":alice!a@h PRIVMSG #lobby :end");
        QVERIFY(stage.tells(u"end"_s));
        QVERIFY(stage.messages.size() <= told + 2); // a mode without letters may stand there
    }

    void aNetSplitIsOneLine()
    {
        Stage stage;
        stage.welcome("batch");
        auto& room = stage.enter();
        stage.feed(
            ":irc.example BATCH +n netsplit hub.example leaf.example\n@batch=n :alice!a@h QUIT :hub.example leaf.example\n"
            "@batch=n :nobody!n@h QUIT :hub.example leaf.example\n@batch=n :bob!b@h QUIT :hub.example leaf.example\n:irc.example BATCH -n");
        QCOMPARE(names(room), QStringList{u"me"_s});
        QVERIFY(
            stage.tells(u"The servers hub.example, leaf.example lost each other: alice, bob are gone for a while."_s));
        stage.feed(
            ":irc.example BATCH +j netjoin hub.example leaf.example\n@batch=j :alice!a@h JOIN #lobby\n:irc.example BATCH -j");
        QVERIFY(stage.tells(u"The servers hub.example, leaf.example found each other: alice are back."_s));
        QCOMPARE(names(room), (QStringList{u"alice"_s, u"me"_s}));
        // One that never ends, two of a name, one inside itself.
        stage.feed(
            ":s BATCH +x netsplit a.b c.d\n@batch=x :s BATCH +x netsplit\n@batch=x :alice!a@h QUIT :a.b c.d\n:s BATCH -y\n:s BATCH\n:s BATCH +\n:s BATCH -");
        stage.wire.peerCloses();
        stage.reactor.turn();
        QVERIFY(room.members().isEmpty());
    }

    void whoeverThrowsUsOutIsNamed()
    {
        Stage stage;
        stage.welcome();
        auto& room = stage.enter();
        stage.feed(":alice!a@h KICK #LOBBY ME :\x02out\x02");
        QCOMPARE(room.presence, Conversation::Presence::Refused);
        QCOMPARE(room.trouble, u"alice removed you: out"_s);
        QVERIFY(room.members().isEmpty());
        stage.feed(":alice!a@h KICK #lobby me :again\n:alice!a@h PART #lobby");
        QCOMPARE(room.trouble, u"alice removed you: out"_s);
    }

    void othersRulesOfNamesFindTheSameRoom()
    {
        Stage stage;
        stage.feed(":irc.example CAP * LS :\n:irc.example 001 me :Welcome me!u@h");
        auto& room = stage.chat->reports().notifyConversation(stage.account, Conversation::Kind::Room, u"#c[x]"_s);
        stage.feed(
            ":irc.example 005 me CHANTYPES=# CASEMAPPING=ascii :are supported\n:me!u@h JOIN #c[x]\n:alice!a@h JOIN #c[x]");
        QCOMPARE(room.presence, Conversation::Presence::In);
        QVERIFY(room.members().contains(u"alice"_s));
        QCOMPARE(stage.account.conversations().size(), 2u); // and the network's page
    }

    void theListsOfARoomAreShown()
    {
        Stage stage;
        stage.welcome();
        stage.enter();
        stage.feed(
            ":irc.example 367 me #lobby bad!*@* alice 1700000000\n:irc.example 367 me #lobby\n:irc.example 368 me #lobby :End\n:irc.example 349 me #lobby :End\n"
            ":irc.example 368 me #elsewhere :End");
        QVERIFY(stage.tells(u"The list +e is empty."_s));
        QVERIFY(stage.texts().first().startsWith(u"+b: bad!*@*"_s) || stage.texts().contains(u"+b: bad!*@* "_s)
            || stage.texts().join(u'|').contains(u"bad!*@*"_s));
    }

    void whoAsksWhoIsThereIsAnswered()
    {
        Stage stage;
        stage.feed(
            ":irc.example CAP * LS :\n:irc.example 001 me :Welcome me!u@h\n:irc.example 005 me CHANTYPES=# PREFIX=(ov)@+ CASEMAPPING=ascii WHOX :are supported");
        auto& room = stage.enter(); // our own question is nobody's business
        stage.feed(
            ":irc.example 354 me 152 #lobby al host.example alice G acc :Alice\n:irc.example 315 me #lobby :End of WHO");
        QCOMPARE(room.members().value(u"alice"_s).account, u"acc"_s);
        QVERIFY(room.members().value(u"alice"_s).isAway);
        QVERIFY(!stage.texts().join(u'|').contains(u"End of WHO"_s));
        stage.feed(
            ":irc.example 352 me #lobby al host.example irc.example alice H :0 Alice\n:irc.example 315 me #lobby :End of WHO list");
        QVERIFY(stage.tells(u"End of WHO list"_s));
    }

    void invitationsAreTold()
    {
        Stage stage;
        stage.welcome();
        stage.enter();
        stage.feed(
            ":alice!a@h INVITE me #club\n:alice!a@h INVITE carl #lobby\n:alice!a@h INVITE carl #elsewhere\n:alice!a@h INVITE me");
        QVERIFY(stage.tells(u"alice invited carl."_s));
        QVERIFY(stage.texts().contains(u"alice invites you to #club: /join #club"_s));
        QVERIFY(!stage.account.find(Conversation::Kind::Room, u"#club"_s));
    }
};

QTEST_GUILESS_MAIN(IrcChatRoomsTest)
#include "tst_ircchatrooms.moc"
