#include "ui/polls/page/figures.h"

#include <numeric>

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FiguresTest : public QObject {
    Q_OBJECT

    static QList<Figures::Figure> figures()
    {
        return {{u"1.225"_s, u"Stimmen von 1.225 Personen"_s}, {u"1.225"_s, u"Mal aufgelegt, 0 geändert"_s},
            {u"40"_s, u"Stimmen pro Minute"_s}, {u"5 von 6"_s, u"Leser bereit"_s, Mark::Trouble}};
    }

private Q_SLOTS:
    void stripsStandBesideTheNumbers()
    {
        const Figures row;
        QVERIFY(row.property("staysClear").toBool()); // as UndoBar asks
    }

    /// Captions give way, and can still be read: a number that is cut is another number.
    void numbersAreWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1200, 700, 560, 485, 420, 340})
            QTest::addRow("%d", width) << width;
    }
    void numbersAreWhole()
    {
        QFETCH(int, width);
        Figures row;
        row.set(figures());
        row.resize(width, row.sizeHint().height());
        const auto widths = row.cellWidths();
        QCOMPARE(widths.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const auto figure = figures()[i];
            const qreal needed = tabularWidth(Fonts::sized(Fonts::text(), 17, 600), figure.value)
                + (figure.mark == Mark::None ? 0 : Metrics::px(20));
            QVERIFY2(widths[i] - 8 >= needed, qPrintable(u"%1: %2 of %3"_s.arg(i).arg(widths[i]).arg(needed)));
        }
        QVERIFY(std::accumulate(widths.begin(), widths.end(), 0.0) <= width + 1);
        QVERIFY(row.toolTip().contains(u"5 von 6 Leser bereit"_s));
    }

    void theyStandEvenlyWhereAllFits()
    {
        Figures row;
        row.set(figures());
        row.resize(1200, row.sizeHint().height());
        QCOMPARE(row.cellWidths(), QList<qreal>(4, 300.0));
    }
};

QTEST_MAIN(FiguresTest)
#include "tst_figures.moc"
