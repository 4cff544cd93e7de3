#include "app/polls/links/linktraces.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using Compare = Policy::Compare;

namespace {

const auto card = u"04A1B2C3D4E5F6"_s;
const auto phone = u"phone:ab"_s;

VoterLinks linked()
{
    VoterLinks links("key", {});
    links.add(*links.linking(card, phone, 5));
    links.add(partTraces(links, {card, phone}, links.groupOf(card), 5));
    return links;
}

} // namespace

class LinkTracesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartIsTheCardWhereItIsCompared()
    {
        const auto links = linked();
        const auto group = links.groupOf(card);
        QCOMPARE(groupIn(links, card, Compare::Whole), group);
        QCOMPARE(groupIn(links, u"C3D4E5F6"_s, Compare::LastFour), group);
        QCOMPARE(groupIn(links, u"99C3D4E5F6"_s, Compare::LastFour), group);
        QCOMPARE(groupIn(links, u"C3D4E5F6"_s, Compare::LastThree), group);
        QCOMPARE(groupIn(links, u"04A1B299"_s, Compare::FirstThree), group);
        QCOMPARE(groupIn(links, u"C3D4E5F6"_s, Compare::Whole), QString());
        QCOMPARE(groupIn(links, u"C3D4E5F7"_s, Compare::LastFour), QString());
        QCOMPARE(groupIn(links, phone, Compare::LastThree), group);
        QCOMPARE(groupIn(links, u"phone:zzab"_s, Compare::LastThree), QString());
        QCOMPARE(groupIn({}, card, Compare::LastThree), QString());
    }

    void theyAreNoVoters()
    {
        auto links = linked();
        const auto group = links.groupOf(card);
        QCOMPARE(links.all().size(), 2);
        QVERIFY(partTraces(links, {card}, group, 6).isEmpty()); // they are kept already
        for (int i = 0; i < int(VoterLinks::most) - 2; ++i)
            links.add(*links.linking(card, u"phone:%1"_s.arg(i), 6));
        QVERIFY(!links.linking(card, u"phone:more"_s, 6));
    }

    void theyGoWithTheirLink()
    {
        auto links = linked();
        links.add(*links.linking(card, u"account:ann"_s, 6));
        links.remove(links.unlinking(links.markOf(card)));
        QCOMPARE(links.all().size(), 2);
        QCOMPARE(groupIn(links, u"C3D4E5F6"_s, Compare::LastFour), QString());
        links.remove(links.unlinking(links.markOf(phone)));
        QVERIFY(links.isEmpty());
        links = linked();
        links.remove(links.unlinking(links.markOf(phone)));
        QVERIFY(links.isEmpty());
    }

    void ofTwoCardsThatAreAlikeTheFirstHasThePart()
    {
        auto links = linked();
        const auto group = links.groupOf(card);
        const auto alike = u"0499999999E5F6"_s;
        links.add(*links.linking(alike, u"phone:cd"_s, 7));
        const auto other = links.groupOf(alike);
        links.add(partTraces(links, {alike}, other, 7));
        QCOMPARE(groupIn(links, u"D4E5F6"_s, Compare::LastThree), group);
        QCOMPARE(groupIn(links, u"9999E5F6"_s, Compare::LastFour), other);
    }

    void knowsWhoVotedAndWhetherThatIsProof()
    {
        auto links = linked();
        const auto group = links.groupOf(card);
        const auto one = QString(32, u'a');
        const auto two = QString(32, u'b');
        links.add({votedTrace(links, Poll(), card, one, group, 8), votedTrace(links, Poll(), phone, two, group, 9)});
        const auto voters = earlierVoters(links, group);
        QCOMPARE(voters.size(), 2);
        QVERIFY(voters[0].card == one && voters[0].provesOwner);
        QVERIFY(voters[1].card == two && !voters[1].provesOwner);
        QCOMPARE(links.all().size(), 2);
    }

    void whoLeftIsKnownInThatRoundAlone()
    {
        auto links = linked();
        const auto group = links.groupOf(card);
        Poll poll;
        poll.id = u"fruit"_s;
        QCOMPARE(groupLeft(links, phone, poll), QString());
        QList<VoterLink> left;
        for (const auto& link : links.ofGroup(group)) {
            if (const auto trace = leftTrace(links, link, poll, 9))
                left.append(*trace);
        }
        QCOMPARE(left.size(), 2); // parts of the number are nobody there
        links.remove(links.unlinking(links.markOf(phone)));
        links.add(left);
        QCOMPARE(groupLeft(links, phone, poll), group);
        QCOMPARE(groupLeft(links, card, poll), group);
        QCOMPARE(groupLeft(links, u"phone:cd"_s, poll), QString());
        // They are no links.
        QVERIFY(links.isEmpty() && links.all().isEmpty() && links.groups().isEmpty());
        QVERIFY(links.ofGroup(group).isEmpty() && links.groupOf(phone).isEmpty());
        QVERIFY(links.linking(phone, u"account:ann"_s, 10).ok());
        auto next = poll;
        next.round = 2;
        QCOMPARE(groupLeft(links, phone, next), QString());
        next = poll;
        next.id = u"other"_s;
        QCOMPARE(groupLeft(links, phone, next), QString());
        links.remove(links.leftOf(links.markOf(phone)));
        QCOMPARE(groupLeft(links, phone, poll), QString());
        QCOMPARE(groupLeft(links, card, poll), group);
        links.remove(links.leftOf(links.markOf(card)));
        QVERIFY(!links.hasLeft());
    }

    void whoLeftIsKnownByAPart()
    {
        auto links = linked();
        const auto group = links.groupOf(card);
        Poll poll;
        poll.id = u"fruit"_s;
        poll.policy.compare = Compare::LastFour;
        QList<VoterLink> left;
        for (const auto& link : links.ofGroup(group)) {
            if (const auto trace = leftTrace(links, link, poll, 9))
                left.append(*trace);
        }
        QCOMPARE(left.size(), 3);
        links.remove(links.unlinking(links.markOf(card)));
        links.add(left);
        for (const auto& tag : {card, u"C3D4E5F6"_s, u"99C3D4E5F6"_s, phone})
            QCOMPARE(groupLeft(links, tag, poll), group);
        QCOMPARE(groupLeft(links, u"C3D4E5F7"_s, poll), QString());
        links.remove(links.leftOf(links.markOf(card)));
        QCOMPARE(groupLeft(links, u"C3D4E5F6"_s, poll), QString());
        QCOMPARE(groupLeft(links, phone, poll), group);
    }
};

QTEST_GUILESS_MAIN(LinkTracesTest)
#include "tst_linktraces.moc"
