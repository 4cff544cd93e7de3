#include <QAccessible>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barchart.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChartAccessTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void everyBarIsNamed()
    {
        BarChart chart;
        ChartData data = sample(3);
        data.rows[2].trouble = u"Reader 3 unplugged"_s;
        chart.setData(data);
        chart.resize(500, 300);
        chart.show();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(access);
        QCOMPARE(access->childCount(), 3);
        QCOMPARE(access->child(0)->text(QAccessible::Name),
            u"Answer 1: 100 votes, 33.7 %, leads, 4 in the last ten seconds, Reader 1"_s);
        QVERIFY(access->child(2)->text(QAccessible::Name).endsWith(u"Reader 3 unplugged"_s));
        QVERIFY(access->child(1)->rect().top() > access->child(0)->rect().top());
        QCOMPARE(access->indexOfChild(access->child(1)), 1);
        QCOMPARE(access->child(0)->parent(), access);
        data.hidden = true;
        chart.setData(data);
        QVERIFY(!access->child(0)->text(QAccessible::Name).contains(u"100"_s));
    }
};

QTEST_MAIN(ChartAccessTest)
#include "tst_chartaccess.moc"
