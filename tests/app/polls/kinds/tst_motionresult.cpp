#include "app/polls/kinds/motionresult.h"

#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using Verdict = MotionResult::Verdict;

namespace {

Poll motionBy(Majority majority)
{
    Poll poll;
    poll.kind = Kind::Motion;
    poll.majority = majority;
    poll.answers = motionAnswers(true);
    return poll;
}

Tally ofMotion(int yes, int no, int abstained)
{
    return {.counts = {{u"yes"_s, yes}, {u"no"_s, no}, {u"abstain"_s, abstained}},
        .votes = int(qint64(yes) + no + abstained)};
}

} // namespace

class MotionResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<Majority>("majority");
        QTest::addColumn<QList<int>>("votes");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](Majority majority, int yes, int no, int abstained, Verdict verdict) {
            QTest::addRow("%s %d:%d:%d", qPrintable(majorityName(majority)), yes, no, abstained)
                << majority << QList<int>{yes, no, abstained} << verdict;
        };
        row(Majority::Simple, 2, 1, 0, Verdict::Carried);
        row(Majority::Simple, 1, 0, 9, Verdict::Carried);
        row(Majority::Simple, 1, 2, 0, Verdict::NotCarried);
        row(Majority::Simple, 2, 2, 0, Verdict::Tied);
        row(Majority::Simple, 2, 2, 5, Verdict::Tied);
        row(Majority::Simple, 0, 0, 3, Verdict::NotCarried);
        row(Majority::TwoThirds, 2, 1, 0, Verdict::Carried); // exactly two of three
        row(Majority::TwoThirds, 4, 2, 9, Verdict::Carried);
        row(Majority::TwoThirds, 5, 3, 0, Verdict::NotCarried);
        row(Majority::TwoThirds, 1, 0, 0, Verdict::Carried);
        row(Majority::TwoThirds, 2, 2, 0, Verdict::NotCarried);
        row(Majority::TwoThirds, 0, 0, 3, Verdict::NotCarried);
        row(Majority::TwoThirds, 1'000'000'000, 500'000'000, 0, Verdict::Carried);
        row(Majority::TwoThirds, 1'000'000'000, 500'000'001, 0, Verdict::NotCarried);
        row(Majority::Absolute, 3, 2, 0, Verdict::Carried);
        row(Majority::Absolute, 3, 2, 1, Verdict::NotCarried); // just half
        row(Majority::Absolute, 2, 2, 0, Verdict::NotCarried);
        row(Majority::Absolute, 4, 0, 3, Verdict::Carried);
        row(Majority::Absolute, 0, 0, 3, Verdict::NotCarried);
        row(Majority::Absolute, 1'000'000'001, 1'000'000'000, 0, Verdict::Carried);
        row(Majority::Absolute, 1'000'000'000, 900'000'000, 100'000'000, Verdict::NotCarried);
    }
    void verdicts()
    {
        QFETCH(const Majority, majority);
        QFETCH(const QList<int>, votes);
        const auto result = motionResult(motionBy(majority), ofMotion(votes[0], votes[1], votes[2]));
        QVERIFY(result);
        QCOMPARE((QList<int>{result->yes, result->no, result->abstained}), votes);
        QVERIFY(result->majority == majority);
        QTEST(result->verdict, "verdict");
    }

    void thereMayBeNone()
    {
        QVERIFY(!motionResult(motionBy(Majority::Simple), {}));
        auto choice = motionBy(Majority::Simple);
        choice.kind = Kind::Choice;
        QVERIFY(!motionResult(choice, ofMotion(2, 1, 0)));
    }

    void verdictsHaveNames()
    {
        QCOMPARE(verdictName(Verdict::Carried), u"carried"_s);
        QCOMPARE(verdictName(Verdict::NotCarried), u"not-carried"_s);
        QCOMPARE(verdictName(Verdict::Tied), u"tied"_s);
    }
};

QTEST_GUILESS_MAIN(MotionResultTest)
#include "tst_motionresult.moc"
