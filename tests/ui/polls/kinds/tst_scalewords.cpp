#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/scalewords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class ScaleWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScaleHasItsFigures()
    {
        const ChartResult result = kindResult(
            {.kind = Kind::Scale, .scale = polls::ScaleFigures{.mean = 3.84, .median = 4, .spread = 1.17}}, true);
        QCOMPARE(result.summary, u"Mean 3.8 · median 4 · spread 1.2"_s);
        QCOMPARE(result.headline, u"3.8"_s);
        QCOMPARE(result.figures,
            (QList<ChartFigure>{{u"3.8"_s, u"mean"_s}, {u"4"_s, u"median"_s}, {u"1.2"_s, u"spread"_s}}));
        const ChartResult half = kindResult(
            {.kind = Kind::Scale, .scale = polls::ScaleFigures{.mean = -0.5, .median = -0.5, .spread = 0.5}}, true);
        QCOMPARE(half.summary, u"Mean -0.5 · median -0.5 · spread 0.5"_s);
    }
};

QTEST_MAIN(ScaleWordsTest)
#include "tst_scalewords.moc"
