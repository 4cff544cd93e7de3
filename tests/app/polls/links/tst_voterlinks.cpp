#include "app/polls/links/voterlinks.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class VoterLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoBecomeOnePerson()
    {
        VoterLinks links("key", {});
        QVERIFY(links.isEmpty());
        const auto added = links.linking(u"7E6FD7A0"_s, u"phone:ab"_s, 5);
        QVERIFY(added.ok());
        QCOMPARE(added->size(), 2);
        links.add(*added);
        const auto group = links.groupOf(u"7E6FD7A0"_s);
        QCOMPARE(group.size(), 16);
        QCOMPARE(links.groupOf(u"phone:ab"_s), group);
        QCOMPARE(links.groupOf(u"phone:cd"_s), QString());
        QCOMPARE(links.ofGroup(group).size(), 2);
        QCOMPARE(QSet<QString>({added->first().sort, added->last().sort}), (QSet<QString>{u"card"_s, u"phone"_s}));
        // The same once more adds nothing.
        QVERIFY(links.linking(u"phone:ab"_s, u"7E6FD7A0"_s, 6)->isEmpty());
        // No number is in it, and another station's key has other marks.
        QVERIFY(!added->first().mark.contains("7E6FD7A0"));
        QVERIFY(VoterLinks("other", {}).markOf(u"7E6FD7A0"_s) != links.markOf(u"7E6FD7A0"_s));
    }

    void aThousandPhonesAreNotOneCards()
    {
        VoterLinks links("key", {});
        int taken = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto added = links.linking(u"7E6FD7A0"_s, u"phone:%1"_s.arg(i), i);
            if (!added) {
                QCOMPARE(added.error().kind, Error::Kind::Refused);
                continue;
            }
            links.add(*added);
            ++taken;
        }
        QCOMPARE(taken, int(VoterLinks::most) - 1);
    }

    void twoPersonsNeverBecomeOne()
    {
        VoterLinks links("key", {});
        links.add(*links.linking(u"AA"_s, u"phone:1"_s, 1));
        links.add(*links.linking(u"BB"_s, u"phone:2"_s, 1));
        QVERIFY(!links.linking(u"AA"_s, u"phone:2"_s, 2));
        QVERIFY(!links.linking(u"AA"_s, u"AA"_s, 2));
        QVERIFY(!links.linking(u"AA"_s, {}, 2));
    }

    void groupsAreKnownByTheirNames()
    {
        VoterLinks links("key", {});
        for (int i = 0; i < 20; ++i)
            links.add(*links.linking(u"AA%1"_s.arg(i), u"phone:%1"_s.arg(i), i));
        QCOMPARE(links.groups().size(), 20);
        const auto all = links.all();
        for (qsizetype i = 0; i < all.size(); i += 2)
            QVERIFY(all[i].group == all[i + 1].group && links.ofGroup(all[i].group) == all.sliced(i, 2));
        const auto mark = links.markOf(u"AA3"_s);
        auto moved = links.ofGroup(links.groupOf(u"AA3"_s)).first();
        moved.group = links.groupOf(u"AA4"_s);
        moved.mark = mark;
        links.add({moved}); // as storage would have it once more
        QCOMPARE(links.ofGroup(moved.group).size(), 3);
        links.remove({mark, mark, links.markOf(u"phone:3"_s)});
        QCOMPARE(links.groups().size(), 19);
        QCOMPARE(links.ofGroup(moved.group).size(), 2);
    }

    void whoIsLeftAloneIsNoPerson()
    {
        VoterLinks links("key", {});
        links.add(*links.linking(u"AA"_s, u"phone:1"_s, 1));
        links.add(*links.linking(u"AA"_s, u"account:ann"_s, 2));
        links.remove(links.unlinking(links.markOf(u"phone:1"_s)));
        QCOMPARE(links.groupOf(u"phone:1"_s), QString());
        QVERIFY(!links.groupOf(u"AA"_s).isEmpty());
        links.remove(links.unlinking(links.markOf(u"account:ann"_s)));
        QVERIFY(links.isEmpty());
        QVERIFY(links.unlinking(links.markOf(u"AA"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VoterLinksTest)
#include "tst_voterlinks.moc"
