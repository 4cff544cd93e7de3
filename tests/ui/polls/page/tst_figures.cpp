#include "ui/polls/page/figures.h"

#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/languages/languages.h"
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
    /// The longest, in the language that is spoken.
    static QList<Figures::Figure> saidFigures()
    {
        const auto said = [](const char* words, int count = -1) {
            return QCoreApplication::translate("everyport::ui::PollFigures", words, nullptr, count);
        };
        const auto below = [](const char* words) {
            return QCoreApplication::translate("everyport::ui::PollFigures", words, "below the number", 1225);
        };
        const QString of = QCoreApplication::translate("everyport::ui::PollFigures", "%1 of %2", "votes of voters");
        return {{u"1.225"_s, of.arg(below("votes"), said("%Ln voters", 1225))},
            {u"1.225"_s, below("taps") + u", "_s + said("%Ln changed", 12) + u", "_s + said("%Ln refused", 24)},
            {u"40"_s, said("votes a minute", 40)},
            {said("%1 of %2").arg(1).arg(3), said("answers have a reader"), Mark::Trouble}};
    }

private Q_SLOTS:
    /// As wide as it is in a window of 1024 with the votes beside it, and narrower.
    void nothingIsCutInALanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString& language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s}) {
            for (const int width : {1200, 700, 515, 420, 340, 260})
                QTest::addRow("%s in %d", qPrintable(language), width) << language << width;
        }
    }
    void nothingIsCutInALanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        const Languages spoken(language);
        const auto said = saidFigures();
        Figures row;
        row.resize(width, 10);
        row.set(said);
        row.resize(width, row.sizeHint().height());
        const QFontMetricsF captions(Fonts::caption());
        const auto cells = row.cells();
        QCOMPARE(cells.size(), said.size());
        for (int i = 0; i < 4; ++i) {
            const QRectF& place = cells[i].place;
            const QString where = u"%1: %2 wide, %3"_s.arg(i).arg(place.width()).arg(cells[i].lines.join(u'/'));
            QCOMPARE(cells[i].lines.join(u' '), said[i].caption);
            for (const QString& line : cells[i].lines)
                QVERIFY2(captions.horizontalAdvance(line) <= place.width() - 8, qPrintable(where));
            const qreal value = tabularWidth(Fonts::sized(Fonts::text(), 17, 600), said[i].value)
                + (said[i].mark == Mark::None ? 0 : Metrics::px(20));
            QVERIFY2(value <= place.width() - 8, qPrintable(where));
            QVERIFY2(place.right() <= width + 1 && place.bottom() <= row.height(), qPrintable(where));
            for (int j = 0; j < i; ++j)
                QVERIFY2(!cells[j].place.adjusted(1, 0, -1, 0).intersects(place), qPrintable(where));
        }
    }

    void allOfItIsInTheToolTip()
    {
        Figures row;
        row.set(figures());
        QVERIFY(row.toolTip().contains(u"5 von 6 Leser bereit"_s));
    }

    /// It has the height that its second lines need, and gives it back.
    void itIsAsHighAsItsCaptions()
    {
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        auto* row = new Figures;
        column->addWidget(row);
        column->addStretch();
        row->set(figures());
        pane.resize(1200, 300);
        pane.show();
        QTRY_COMPARE(row->height(), row->sizeHint().height());
        const int low = row->height();
        pane.resize(420, 300);
        QTRY_VERIFY(row->height() > low);
        QCOMPARE(row->height(), row->sizeHint().height());
        pane.resize(1200, 300);
        QTRY_COMPARE(row->height(), low);
    }

    void theyStandEvenlyWhereAllFits()
    {
        Figures row;
        row.set(figures());
        row.resize(1200, row.sizeHint().height());
        for (const Figures::Cell& cell : row.cells()) {
            QCOMPARE(cell.place.width(), 300.0);
            QCOMPARE(cell.lines.size(), 1);
        }
    }
};

QTEST_MAIN(FiguresTest)
#include "tst_figures.moc"
