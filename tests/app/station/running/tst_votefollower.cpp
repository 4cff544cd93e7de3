#include "app/station/running/votefollower.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class VoteFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoGapAndPrintsNothingTwice()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(room.done(room.registry->save(polls::fruitPoll(u"other"_s))));
        CollectedOutput output(10'000);
        const auto lines = [&output] { return output.text().count(u'\n'); };
        QVERIFY(room.tap(u"ra"_s, u"0100000001"_s));
        VoteFollower follower(*room.registry, u"fruit"_s, output);
        QVERIFY(room.tap(u"ra"_s, u"0100000002"_s)); // is stored, and comes meanwhile
        const auto stored = room.waited(room.registry->votesSince(u"fruit"_s, 0, 10));
        QVERIFY(stored && stored->size() == 2);
        follower.print(*stored);
        QCOMPARE(follower.last(), stored->last().number);
        QVERIFY(room.tap(u"ra"_s, u"0100000003"_s));
        QCOMPARE(lines(), 2);
        follower.goLive();
        QCOMPARE(lines(), 3);
        QVERIFY(room.tap(u"ra"_s, u"0100000004"_s));
        QCOMPARE(lines(), 4);
        const auto text = output.text();
        QCOMPARE(text.section(u'\n', 0, 0).split(u'\t').size(), 6);
        QVERIFY(text.indexOf(u"\tcounted\tapple\tra\t"_s) > 0);

        auto ended = follower.ended();
        QVERIFY(room.done(room.registry->remove(u"other"_s)));
        QVERIFY(!ended.isReady());
        QVERIFY(room.done(room.registry->remove(u"fruit"_s)));
        QVERIFY(ended.isReady());
    }
};

QTEST_GUILESS_MAIN(VoteFollowerTest)
#include "tst_votefollower.moc"
