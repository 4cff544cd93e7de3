#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/paper/paperdocuments.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HandoutPaperTest : public QObject {
    Q_OBJECT

    static HandoutFacts facts(int answers, const QString& question = u"Which project?"_s)
    {
        HandoutFacts facts{.event = u"Citizens’ day"_s, .question = question};
        for (int i = 0; i < answers; ++i)
            facts.answers.append({u"Trees on Market Square"_s, u"http://192.0.2.7:8080/r/project"_s});
        facts.address = u"http://192.0.2.7:8080/r/project"_s;
        facts.typed = u"192.0.2.7:8080/7k"_s;
        return facts;
    }

private Q_SLOTS:
    /// Five answers and the cell for all of them are a sheet; a sixth begins the next, with the question above it.
    void sheetsHaveSixCells_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("sheets");
        QTest::newRow("2") << 2 << 1;
        QTest::newRow("5") << 5 << 1;
        QTest::newRow("6") << 6 << 2;
        QTest::newRow("50") << 50 << 9;
    }
    void sheetsHaveSixCells()
    {
        QFETCH(int, answers);
        QFETCH(int, sheets);
        for (const QString& question :
            {u"Which?"_s, u"Which of all these projects gets the money, and why "_s.repeated(6)}) {
            const auto pages = handoutPaper(facts(answers, question)).pages(1123);
            QCOMPARE(pages.size(), sheets);
            for (const auto& page : pages)
                QVERIFY(page.last().where.bottom() <= 1123 - PaperPages::edge - 24);
        }
    }

    void eachCellHasItsCode()
    {
        const PaperPages pages = handoutPaper(facts(3));
        QImage page(794, 1123, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paintPage(&painter, 0, 1123);
        painter.end();
        const auto placed = pages.pages(1123).first();
        for (qsizetype row = 1; row < placed.size(); ++row) {
            for (int column = 0; column < 2; ++column) {
                const QRect cell = QRectF(placed[row].where.left() + column * PaperPages::textWidth / 2,
                    placed[row].where.top(), PaperPages::textWidth / 2, placed[row].where.height())
                                       .toRect();
                int black = 0;
                for (int y = cell.top() + 10; y < cell.top() + 220; ++y) {
                    for (int x = cell.left() + 60; x < cell.right() - 60; ++x)
                        black += qGray(page.pixel(x, y)) < 60;
                }
                QVERIFY2(black > 5000, qPrintable(u"row %1, column %2: %3"_s.arg(row).arg(column).arg(black)));
            }
        }
    }
};

QTEST_MAIN(HandoutPaperTest)
#include "tst_handoutpaper.moc"
