#include "app/chat/network/conversation.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class ConversationTest : public QObject {
    Q_OBJECT

    static Member member(const QString& name, Member::Rank rank = Member::Rank::Member)
    {
        Member made;
        made.name = name;
        made.key = name;
        made.rank = rank;
        return made;
    }
    static QStringList names(const Conversation& room)
    {
        QStringList all;
        for (const auto& one : room.sortedMembers())
            all.append(one.name);
        return all;
    }

private Q_SLOTS:
    void peopleStandByRankThenByName()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.chat->reports().notifyMembers(room,
            {member(u"zoe"_s), member(u"item10"_s), member(u"item9"_s), member(u"Anna"_s), member(u"anna2"_s),
                member(u"émile"_s), member(u"owner"_s, Member::Rank::Owner), member(u"Zed"_s, Member::Rank::Moderator),
                member(u"abe"_s, Member::Rank::Moderator)});
        QCOMPARE(names(room),
            (QStringList{
                u"owner"_s, u"abe"_s, u"Zed"_s, u"Anna"_s, u"anna2"_s, u"émile"_s, u"item9"_s, u"item10"_s, u"zoe"_s}));
    }

    void equalNamesKeepAnOrder()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        auto one = member(u"Same"_s), other = member(u"same"_s);
        parlour.chat->reports().notifyMembers(room, {other, one});
        const auto first = names(room);
        parlour.chat->reports().notifyMembers(room, {one, other});
        QCOMPARE(names(room), first);
        QVERIFY(room.member(u"Same"_s) && room.member(u"same"_s));
        QVERIFY(!room.member(u"nobody"_s));
    }

    void whoIsInIsIn_data()
    {
        QTest::addColumn<int>("presence");
        QTest::addColumn<bool>("entered");
        using Presence = Conversation::Presence;
        QTest::newRow("out") << int(Presence::Out) << false;
        QTest::newRow("entering") << int(Presence::Entering) << false;
        QTest::newRow("in") << int(Presence::In) << true;
        QTest::newRow("away") << int(Presence::Away) << true;
        QTest::newRow("refused") << int(Presence::Refused) << false;
    }
    void whoIsInIsIn()
    {
        QFETCH(int, presence);
        QFETCH(bool, entered);
        Conversation room;
        room.presence = Conversation::Presence(presence);
        QCOMPARE(room.isEntered(), entered);
    }

    void aRoomOfThousandsIsSorted()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#crowd"_s);
        QList<Member> all;
        for (int i = 0; i < 20'000; ++i)
            all.append(member(u"person%1"_s.arg((i * 7919) % 20'000)));
        parlour.chat->reports().notifyMembers(room, all);
        const auto sorted = names(room);
        QCOMPARE(sorted.size(), 20'000);
        QCOMPARE(sorted.first(), u"person0"_s);
        QCOMPARE(sorted.last(), u"person19999"_s); // numbers as numbers
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
