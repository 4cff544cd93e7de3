#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/motionwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Majority;
using Verdict = polls::MotionResult::Verdict;

class MotionWordsTest : public QObject {
    Q_OBJECT

    static ChartResult motion(int yes, int no, int abstained, Majority majority, Verdict verdict, bool isOver = true)
    {
        return kindResult({.kind = Kind::Motion,
                              .motion = polls::MotionResult{.yes = yes,
                                  .no = no,
                                  .abstained = abstained,
                                  .majority = majority,
                                  .verdict = verdict}},
            isOver);
    }

private Q_SLOTS:
    void aMotionSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<ChartResult>("result");
        QTest::addColumn<QString>("summary");
        QTest::newRow("carried") << motion(12, 7, 3, Majority::Simple, Verdict::Carried)
                                 << u"Carried: 12 yes, 7 no, 3 abstained"_s;
        QTest::newRow("nobody abstained")
            << motion(12, 7, 0, Majority::TwoThirds, Verdict::Carried) << u"Carried: 12 yes, 7 no"_s;
        QTest::newRow("not carried") << motion(7, 12, 1, Majority::Simple, Verdict::NotCarried)
                                     << u"Not carried: 7 yes, 12 no, 1 abstained"_s;
        QTest::newRow("two thirds") << motion(12, 8, 3, Majority::TwoThirds, Verdict::NotCarried)
                                    << u"Not carried: two thirds are needed, 60 % said yes"_s;
        QTest::newRow("more than half") << motion(12, 8, 4, Majority::Absolute, Verdict::NotCarried)
                                        << u"Not carried: more than half of all votes is needed, 50 % said yes"_s;
        QTest::newRow("tied") << motion(7, 7, 3, Majority::Simple, Verdict::Tied)
                              << u"Tied: 7 yes, 7 no, 3 abstained"_s;
        QTest::newRow("still open") << motion(12, 7, 0, Majority::Simple, Verdict::Carried, false)
                                    << u"Carried so far: 12 yes, 7 no"_s;
        QTest::newRow("all abstained") << motion(0, 0, 3, Majority::TwoThirds, Verdict::NotCarried)
                                       << u"Not carried: two thirds are needed, 0 % said yes"_s;
    }
    void aMotionSaysWhatBecameOfIt()
    {
        QFETCH(ChartResult, result);
        QFETCH(QString, summary);
        QCOMPARE(result.summary, summary);
        QVERIFY(summary.startsWith(result.headline));
        QCOMPARE(result.figures.first().value, result.headline);
    }

    void belowTheHeadlineStandsWhy()
    {
        QCOMPARE(motion(12, 8, 3, Majority::TwoThirds, Verdict::NotCarried).below,
            u"12 yes, 8 no, 3 abstained · two thirds are needed, 60 % said yes"_s);
        QCOMPARE(motion(12, 8, 0, Majority::TwoThirds, Verdict::Carried).below, u"12 yes, 8 no"_s);
    }

    /// 66.6 % are less than two thirds, and 50.01 % more than half.
    void aShareIsOnItsSideOfWhatIsNeeded()
    {
        const auto share = [](const ChartResult& result) { return result.figures.value(1).value; };
        QCOMPARE(share(motion(6666, 3334, 0, Majority::TwoThirds, Verdict::NotCarried)), u"66 %"_s);
        QCOMPARE(share(motion(2, 1, 0, Majority::TwoThirds, Verdict::Carried)), u"67 %"_s);
        QCOMPARE(share(motion(5001, 4000, 999, Majority::Absolute, Verdict::Carried)), u"51 %"_s);
        QCOMPARE(share(motion(75, 25, 0, Majority::TwoThirds, Verdict::Carried)), u"75 %"_s);
    }
};

QTEST_MAIN(MotionWordsTest)
#include "tst_motionwords.moc"
