#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/numberwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class NumberWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveTheirUnit()
    {
        polls::NumberFigures numbers{.middle = {.mean = 1234.56, .median = 12, .spread = 3.21},
            .lowest = -0.5,
            .highest = 2500,
            .bins = {{0, 10, 3}, {10, 20, 1}}};
        const ChartResult result = kindResult({.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(result.headline, u"1,234.56\u00a0kg"_s);
        QCOMPARE(result.summary, u"Mean 1,234.56\u00a0kg · median 12\u00a0kg · from -0.5 to 2,500\u00a0kg"_s);
        ChartData data{.votes = 4};
        data.rows = {{.id = u"bin-1"_s, .label = u"0–9 kg"_s, .count = 3}, {.id = u"bin-2"_s, .count = 1}};
        showKind(data, {.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(data.form, ChartForm::Columns);
        QCOMPARE(data.numbers.edges, (QList<double>{0, 10, 20}));
        QCOMPARE(data.rows[0].label, u"0 up to 10\u00a0kg"_s);
        QCOMPARE(data.rows[1].label, u"10 up to 20\u00a0kg"_s);
        numbers.end = 20; // the most that anybody can give
        showKind(data, {.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(data.rows[0].label, u"0 up to 10\u00a0kg"_s);
        QCOMPARE(data.rows[1].label, u"10 to 20\u00a0kg"_s);
        QCOMPARE(data.leader(), -1);
    }

    void smallNumbersKeepTheirDigits()
    {
        const polls::NumberFigures numbers{
            .middle = {.mean = 0.0028, .median = 0.003, .spread = 0.0012}, .lowest = 0.001, .highest = 0.004};
        const ChartResult result = kindResult({.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(result.summary, u"Mean 0.0028 · median 0.003 · from 0.001 to 0.004"_s);
        QCOMPARE(result.figures[2].value, u"0.0012"_s);
    }

    /// As another station may tell it.
    void binsThatFitNoRowsAreBars()
    {
        polls::NumberFigures numbers{.bins = {{0, 10, 3}, {0, 10, 1}}};
        ChartData data{.votes = 4};
        data.rows = {{.id = u"bin-1"_s, .count = 3}, {.id = u"bin-2"_s, .count = 1}};
        showKind(data, {.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(data.form, ChartForm::Bars);
        numbers.bins = {{0, 10, 3}};
        showKind(data, {.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(data.form, ChartForm::Bars);
    }
};

QTEST_MAIN(NumberWordsTest)
#include "tst_numberwords.moc"
