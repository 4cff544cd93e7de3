#include "app/polls/counting/vote.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class VoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomesHaveNames();
    void sortsOutcomes();
};

void VoteTest::outcomesHaveNames()
{
    for (int i = 0; i <= int(Outcome::LeftOut); ++i)
        QCOMPARE(outcomeFromName(outcomeName(Outcome(i))), std::optional(Outcome(i)));
    QCOMPARE(outcomeName(Outcome::AlreadyVoted), u"refused:already-voted"_s);
    QCOMPARE(outcomeName(Outcome::Nothing), u"nothing"_s);
    QCOMPARE(int(Outcome::LeftOut), 14); // as it is stored
    QCOMPARE(outcomeName(Outcome::LeftOut), u"refused:left-out"_s);
    QCOMPARE(refusalName(Outcome::AlreadyVoted), u"already-voted"_s);
    QCOMPARE(refusalName(Outcome::Counted), QString());
    QVERIFY(!outcomeFromName(u"refused"_s));
}

void VoteTest::sortsOutcomes()
{
    QVERIFY(isCounted(Outcome::Counted) && isCounted(Outcome::Changed) && !isCounted(Outcome::Repeat));
    QVERIFY(isRefused(Outcome::Closed) && isRefused(Outcome::Limit) && isRefused(Outcome::LeftOut));
    QVERIFY(!isRefused(Outcome::Cooldown) && !isRefused(Outcome::Duplicate) && !isRefused(Outcome::Ok));
}

QTEST_GUILESS_MAIN(VoteTest)
#include "tst_vote.moc"
