#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/models/recentvotes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RecentVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recentVotesFade()
    {
        RecentVotes recent;
        recent.add(u"a"_s, 1000);
        recent.add(u"a"_s, 5000);
        recent.add(u"b"_s, 6000);
        QCOMPARE(recent.count(u"a"_s), 2);
        recent.forget(11'000);
        QCOMPARE(recent.count(u"a"_s), 1);
        recent.forget(16'000);
        QVERIFY(recent.isEmpty());
        for (int i = 0; i < 100'000; ++i)
            recent.add(u"a"_s, i);
        QVERIFY(recent.count(u"a"_s) <= 20'001); // bounded, whatever comes
    }
};

QTEST_MAIN(RecentVotesTest)
#include "tst_recentvotes.moc"
