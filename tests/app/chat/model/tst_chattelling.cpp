#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What links tell a ChatModel, however wild.
class ChatTellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasItsWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<qint64>("retryAt");
        using State = Account::State;
        QTest::newRow("offline") << int(State::Offline) << u"words"_s << QString() << qint64(0);
        QTest::newRow("connecting") << int(State::Connecting) << u"words"_s << QString() << qint64(0);
        QTest::newRow("online") << int(State::Online) << u"words"_s << QString() << qint64(0);
        QTest::newRow("waiting") << int(State::Waiting) << QString() << u"words"_s << qint64(42);
        QTest::newRow("failed") << int(State::Failed) << QString() << u"words"_s << qint64(0);
    }
    void eachStateHasItsWords()
    {
        QFETCH(int, state);
        QFETCH(QString, stage);
        QFETCH(QString, trouble);
        QFETCH(qint64, retryAt);
        Parlour parlour;
        auto& account = parlour.online();
        parlour.chat->reports().notifyLag(account, 120);
        parlour.chat->reports().notifyState(account, Account::State(state), u"words"_s, 42);
        QCOMPARE(account.stage, stage);
        QCOMPARE(account.trouble, trouble);
        QCOMPARE(account.retryAt, retryAt);
        QCOMPARE(account.lagMilliseconds, Account::State(state) == Account::State::Online ? 120 : -1);
    }

    void whatStrangersSayIsBounded()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const QString megabyte(1'000'000, u'x');
        Message message;
        message.sender = message.account = message.detail = megabyte;
        message.text = megabyte;
        parlour.chat->messageReports().notifyMessage(room, message);
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.messages.first().sender.size(), 200);
        QCOMPARE(parlour.messages.first().account.size(), 200);
        QCOMPARE(parlour.messages.first().detail.size(), 200);
        QCOMPARE(parlour.messages.first().text.text.size(), 64 * 1024);
        parlour.chat->reports().notifyTopic(room, RichText(megabyte), megabyte, 0);
        QCOMPARE(room.topic.text.size(), 8000);
        QCOMPARE(room.topicBy.size(), 200);
        parlour.chat->reports().notifyModes(room, megabyte);
        QCOMPARE(room.modes.size(), 200);
        parlour.chat->reports().notifyOwnName(account, megabyte);
        QCOMPARE(account.ownName.size(), 200);
        parlour.chat->reports().notifyAway(account, true, megabyte);
        QCOMPARE(account.awayText.size(), 200);
        parlour.chat->reports().notifyRenamed(room, u"#"_s + megabyte);
        QCOMPARE(room.name.size(), 200);
        Member member;
        member.name = member.key = member.symbol = member.address = member.realName = megabyte;
        parlour.chat->reports().notifyMember(room, member);
        QCOMPARE(room.member(megabyte)->name.size(), 200);
        QCOMPARE(room.member(megabyte)->symbol.size(), 8);
    }

    void timesAreBelievedUpToAMinuteAhead_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<qint64>("shown");
        QTest::newRow("none told") << std::numeric_limits<qint64>::min() << qint64(0);
        QTest::newRow("a second ago") << qint64(-1000) << qint64(-1000);
        QTest::newRow("now") << qint64(0) << qint64(0);
        QTest::newRow("half a minute ahead") << qint64(30'000) << qint64(30'000);
        QTest::newRow("an hour ahead") << qint64(3'600'000) << qint64(60'000);
        QTest::newRow("the end of time") << std::numeric_limits<qint64>::max() / 2 << qint64(60'000);
    }
    void timesAreBelievedUpToAMinuteAhead()
    {
        QFETCH(qint64, ahead);
        QFETCH(qint64, shown);
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const auto now = parlour.reactor.clock().wallMsecs();
        parlour.network->link->say(
            room, u"alice"_s, u"x"_s, {}, ahead == std::numeric_limits<qint64>::min() ? 0 : now + ahead);
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.messages.first().at - now, shown);
    }

    void whatIsSaidNowStandsBehindWhatWasSaid()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const auto now = parlour.reactor.clock().wallMsecs();
        auto* link = parlour.network->link;
        link->say(room, u"a"_s, u"one"_s, {}, now + 20'000); // its clock is ahead
        link->say(room, u"b"_s, u"two"_s, {}, now);
        link->say(room, u"c"_s, u"before"_s, {}, now - 60'000, true);
        QVERIFY(parlour.heard(3));
        QCOMPARE(parlour.stored(room), (QStringList{u"before"_s, u"one"_s, u"two"_s}));
    }

    void onlySpokenWordsOfOthersMention_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("mention");
        QTest::newRow("text") << int(MessageKind::Text) << false << false << true;
        QTest::newRow("action") << int(MessageKind::Action) << false << false << true;
        QTest::newRow("notice") << int(MessageKind::Notice) << false << false << true;
        QTest::newRow("mine") << int(MessageKind::Text) << true << false << false;
        QTest::newRow("topic") << int(MessageKind::Topic) << false << false << false;
        QTest::newRow("reason for leaving") << int(MessageKind::Left) << false << false << false;
        QTest::newRow("to us alone") << int(MessageKind::Text) << false << true << false; // counts anyway
    }
    void onlySpokenWordsOfOthersMention()
    {
        QFETCH(int, kind);
        QFETCH(bool, mine);
        QFETCH(bool, person);
        QFETCH(bool, mention);
        Parlour parlour;
        auto& account = parlour.online();
        auto& where = parlour.chat->reports().notifyConversation(
            account, person ? Conversation::Kind::Person : Conversation::Kind::Room, person ? u"alice"_s : u"#lobby"_s);
        Message message;
        message.kind = MessageKind(kind);
        message.isMine = mine;
        message.sender = u"alice"_s;
        message.text = u"hello me"_s;
        parlour.chat->messageReports().notifyMessage(where, message);
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.messages.first().isMention, mention);
    }

    void noticesAreForUsAndNewAndNotMuted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("playback");
        QTest::addColumn<bool>("noticed");
        const auto row = [](const char* what, const QString& text, bool person, bool muted, bool playback,
                             bool noticed) { QTest::newRow(what) << text << person << muted << playback << noticed; };
        row("room", u"hello"_s, false, false, false, false);
        row("mention", u"me: hello"_s, false, false, false, true);
        row("muted mention", u"me: hello"_s, false, true, false, false);
        row("old mention", u"me: hello"_s, false, false, true, false);
        row("person", u"hello"_s, true, false, false, true);
        row("muted person", u"hello"_s, true, true, false, false);
        row("old person", u"hello"_s, true, false, true, false);
    }
    void noticesAreForUsAndNewAndNotMuted()
    {
        QFETCH(QString, text);
        QFETCH(bool, person);
        QFETCH(bool, muted);
        QFETCH(bool, playback);
        QFETCH(bool, noticed);
        Parlour parlour;
        auto& account = parlour.online();
        auto& where = parlour.chat->reports().notifyConversation(
            account, person ? Conversation::Kind::Person : Conversation::Kind::Room, person ? u"alice"_s : u"#lobby"_s);
        parlour.chat->setMuted(where.id, muted);
        parlour.network->link->say(where, u"alice"_s, text, {}, 0, playback);
        QVERIFY(parlour.heard(1));
        QCOMPARE(!parlour.noticedOnes.isEmpty(), noticed);
        QCOMPARE(where.unread, 1);
    }

    void aRoomSaysWhatIsWorthANote_data()
    {
        using Notes = Conversation::Notes;
        QTest::addColumn<Notes>("usual");
        QTest::addColumn<Notes>("own");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("noticed");
        const QString any = u"hello"_s, mention = u"me: hello"_s;
        QTest::newRow("usually mentions: any") << Notes::Mentions << Notes::AsUsual << any << false;
        QTest::newRow("usually mentions: one") << Notes::Mentions << Notes::AsUsual << mention << true;
        QTest::newRow("usually all") << Notes::All << Notes::AsUsual << any << true;
        QTest::newRow("usually none") << Notes::None << Notes::AsUsual << mention << false;
        QTest::newRow("all of its own") << Notes::None << Notes::All << any << true;
        QTest::newRow("mentions of its own: any") << Notes::All << Notes::Mentions << any << false;
        QTest::newRow("mentions of its own: one") << Notes::None << Notes::Mentions << mention << true;
        QTest::newRow("none of its own") << Notes::All << Notes::None << mention << false;
    }
    void aRoomSaysWhatIsWorthANote()
    {
        QFETCH(Conversation::Notes, usual);
        QFETCH(Conversation::Notes, own);
        QFETCH(QString, text);
        QFETCH(bool, noticed);
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.chat->setUsualNotes(usual);
        parlour.chat->setNotes(room.id, own);
        parlour.network->link->say(room, u"alice"_s, text);
        QVERIFY(parlour.heard(1));
        QCOMPARE(!parlour.noticedOnes.isEmpty(), noticed);
        QCOMPARE(room.unread, 1); // it counts all the same
    }

    /// People are told of at any level, until their conversation is silent; the silence ends by itself.
    void silenceEndsByItself()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& alice = parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        parlour.chat->setUsualNotes(Conversation::Notes::None);
        parlour.network->link->say(alice, u"alice"_s, u"one"_s);
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.noticedOnes.size(), 1);
        parlour.chat->setSilentUntil(alice.id, parlour.reactor.clock().wallMsecs() + 3'600'000);
        parlour.network->link->say(alice, u"alice"_s, u"two"_s);
        QVERIFY(parlour.heard(2));
        QCOMPARE(parlour.noticedOnes.size(), 1);
        parlour.reactor.advance(61min);
        parlour.network->link->say(alice, u"alice"_s, u"three"_s);
        QVERIFY(parlour.heard(3));
        QCOMPARE(parlour.noticedOnes.size(), 2);
    }

    void membersAreBoundedAndRemembered()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        Member alice;
        alice.name = u"alice"_s;
        alice.key = u"alice"_s;
        parlour.chat->reports().notifyMember(room, alice);
        parlour.network->link->say(room, u"Alice"_s, u"x"_s);
        const auto spoke = room.member(u"alice"_s)->spokeAt;
        QVERIFY(spoke > 0);
        parlour.chat->reports().notifyMember(room, alice); // told again: what she did is not forgotten
        QCOMPARE(room.member(u"alice"_s)->spokeAt, spoke);
        Member away = alice;
        away.name = away.key = u"alice_away"_s;
        parlour.chat->reports().notifyMemberRenamed(room, u"alice"_s, away);
        QVERIFY(!room.member(u"alice"_s));
        QCOMPARE(room.member(u"alice_away"_s)->spokeAt, spoke);
        parlour.chat->reports().notifyMemberGone(room, u"nobody"_s);
        const int before = parlour.membersTold;
        QList<Member> many;
        for (int i = 0; i < 200'100; ++i) {
            alice.key = QString::number(i);
            many.append(alice);
        }
        parlour.chat->reports().notifyMembers(room, many);
        QCOMPARE(room.members().size(), 200'000);
        alice.key = u"one more"_s;
        parlour.chat->reports().notifyMember(room, alice);
        QVERIFY(!room.member(u"one more"_s));
        parlour.reactor.turn();
        QVERIFY(parlour.membersTold - before <= 2); // once a turn
    }

    void typingIsBoundedAndEnds()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        for (int i = 0; i < 100; ++i)
            parlour.chat->reports().notifyTyping(room, u"person%1"_s.arg(i), true);
        QCOMPARE(room.typing().size(), 20);
        parlour.chat->reports().notifyTyping(room, {}, true);
        QCOMPARE(room.typing().size(), 20);
        parlour.network->link->say(room, u"person3"_s, u"done"_s);
        QVERIFY(!room.typing().contains(u"person3"_s));
        parlour.reactor.advance(7s);
        QVERIFY(room.typing().isEmpty());
    }

    void reactionsAreBounded()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.network->link->say(room, u"alice"_s, u"hm"_s, u"m1"_s);
        for (int i = 0; i < 60; ++i)
            parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, u"e%1"_s.arg(i), true);
        for (int i = 0; i < 210; ++i)
            parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"person%1"_s.arg(i), u"e1"_s, true);
        parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, QString(1000, u'x'), true);
        parlour.chat->messageReports().notifyReaction(room, u"nothing"_s, u"bob"_s, u"e1"_s, true);
        parlour.chat->messageReports().notifyReaction(room, {}, u"bob"_s, u"e1"_s, true);
        parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, {}, true);
        QVERIFY(parlour.wait(parlour.chat->stop()));
        const auto message = parlour.newest(room);
        QCOMPARE(message.reactions.size(), 50);
        QCOMPARE(message.reactions.value(u"e1"_s).size(), 200);
        for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
            QVERIFY(it.key().size() <= 32);
    }

    void aDeliveryGoesForwardOnly()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const auto number = parlour.wait(parlour.chat->say(room.id, {RichText(u"hello"_s)}));
        QVERIFY(number);
        parlour.chat->messageReports().notifyDelivery(room, *number, Delivery::Received, u"id"_s);
        parlour.chat->messageReports().notifyDelivery(room, *number, Delivery::Sent);
        parlour.chat->messageReports().notifyDelivery(room, 4711, Delivery::Failed);
        QVERIFY(parlour.wait(parlour.chat->stop()));
        QCOMPARE(parlour.newest(room).delivery, Delivery::Received);
        QCOMPARE(parlour.newest(room).id, u"id"_s);
    }

    void aRoomIsNotRenamedIntoAnother()
    {
        Parlour parlour;
        parlour.online();
        auto& one = parlour.network->link->room(u"#one"_s);
        auto& two = parlour.network->link->room(u"#two"_s);
        parlour.chat->reports().notifyRenamed(two, u"#ONE"_s);
        QCOMPARE(two.name, u"#two"_s);
        parlour.chat->reports().notifyRenamed(one, u"#One"_s); // its own, in another spelling
        QCOMPARE(one.name, u"#One"_s);
    }
};

QTEST_GUILESS_MAIN(ChatTellingTest)
#include "tst_chattelling.moc"
