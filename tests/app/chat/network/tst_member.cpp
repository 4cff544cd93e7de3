#include "app/chat/network/member.h"

#include <QSet>
#include <QTest>

#include "app/chat/messages/message.h"
#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;

class MemberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksHaveNamesAndAnOrder()
    {
        using Rank = Member::Rank;
        QSet<QString> names;
        for (const auto rank :
            {Rank::Owner, Rank::Administrator, Rank::Moderator, Rank::Helper, Rank::Voiced, Rank::Member})
            names.insert(rankName(rank));
        QCOMPARE(names.size(), 6);
        QVERIFY(!names.contains(QString()));
        QVERIFY(Rank::Owner < Rank::Moderator && Rank::Moderator < Rank::Voiced && Rank::Voiced < Rank::Member);
        QCOMPARE(Member().rank, Rank::Member);
    }

    void membersAreEqualInAllTheirParts()
    {
        Member one;
        one.name = u"alice"_s;
        auto other = one;
        QVERIFY(one == other);
        other.spokeAt = 1;
        QVERIFY(!(one == other));
    }

    void eachKindOfLineIsSpokenOrNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("spoken");
        QTest::addColumn<bool>("coming");
        for (int kind = 0; kind <= int(MessageKind::Trouble); ++kind) {
            const auto is = MessageKind(kind);
            QTest::addRow("%d", kind) << kind
                                      << (is == MessageKind::Text || is == MessageKind::Action
                                             || is == MessageKind::Notice)
                                      << (is == MessageKind::Joined || is == MessageKind::Left
                                             || is == MessageKind::Quit || is == MessageKind::Renamed);
        }
    }
    void eachKindOfLineIsSpokenOrNot()
    {
        QFETCH(int, kind);
        QFETCH(bool, spoken);
        QFETCH(bool, coming);
        QCOMPARE(isSpoken(MessageKind(kind)), spoken);
        QCOMPARE(isComingOrGoing(MessageKind(kind)), coming);
        QVERIFY(kind > 2 || spoken); // the tables count by "kind <= 2"
    }
};

QTEST_GUILESS_MAIN(MemberTest)
#include "tst_member.moc"
