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
    static QImage firstSheet(const PaperPages& pages)
    {
        QImage page(794, 1123, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paintPage(&painter, 0, 1123);
        painter.end();
        return page;
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

    /// Between two cells as at the edge: lines drawn twice have no gaps, and look like another kind.
    void allCutsAreDashed()
    {
        const PaperPages pages = handoutPaper(facts(5));
        const QImage page = firstSheet(pages);
        const QRectF row = pages.pages(1123).first()[1].where;
        const auto share = [&page](const QRect& line) {
            int dark = 0;
            for (int y = line.top(); y <= line.bottom(); ++y) {
                for (int x = line.left(); x <= line.right(); ++x)
                    dark += qGray(page.pixel(x, y)) < 128;
            }
            return dark / qreal(line.width() + line.height() - 1);
        };
        for (const qreal x : {row.left(), row.center().x(), row.right()}) {
            qreal most = 0; // a pixel's column to either side: edges need not be whole
            for (int by = -1; by <= 1; ++by)
                most = qMax(most, share(QRect(qRound(x) + by, int(row.top()) + 4, 1, 170)));
            QVERIFY2(most > 0.4 && most < 0.9, qPrintable(QString::number(most)));
        }
        qreal most = 0;
        for (int by = -1; by <= 1; ++by)
            most = qMax(most, share(QRect(int(row.left()) + 10, qRound(row.bottom()) + by, 300, 1)));
        QVERIFY2(most > 0.4 && most < 0.9, qPrintable(QString::number(most)));
    }

    void asksForWhatPeopleCanDo_data()
    {
        QTest::addColumn<bool>("isForVoting");
        QTest::addColumn<bool>("hasReaders");
        QTest::newRow("cards") << false << true;
        QTest::newRow("both") << true << true;
        QTest::newRow("phones") << true << false;
        QTest::newRow("phones with tickets") << false << false;
    }
    void asksForWhatPeopleCanDo()
    {
        QFETCH(bool, isForVoting);
        QFETCH(bool, hasReaders);
        const QString call = handoutCall({.isForVoting = isForVoting, .hasReaders = hasReaders});
        QCOMPARE(call.contains(u"press your answer"_s), isForVoting);
        QCOMPARE(call.contains(u"your card"_s), hasReaders);
        QCOMPARE(call.contains(u"shows the result"_s), !isForVoting);
    }

    void eachCellHasItsCode()
    {
        const PaperPages pages = handoutPaper(facts(3));
        const QImage page = firstSheet(pages);
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

    /// The last cell has a title and below it the address to be typed: they stand apart.
    void whatCanBeTypedStandsClearOfTheTitle()
    {
        const PaperPages pages = handoutPaper(facts(3));
        const QImage page = firstSheet(pages);
        const QRectF row = pages.pages(1123).first().last().where;
        const auto isInk = [&](int y) {
            for (int x = int(row.center().x()) + 12; x < int(row.right()) - 12; ++x) {
                if (qGray(page.pixel(x, y)) < 200)
                    return true;
            }
            return false;
        };
        int y = int(row.bottom()) - 4;
        while (y > row.top() && !isInk(y))
            --y;
        while (y > row.top() && isInk(y)) // the address
            --y;
        int between = 0;
        for (; y > row.top() && !isInk(y); --y)
            ++between;
        QVERIFY2(between >= 8, qPrintable(QString::number(between)));
    }
};

QTEST_MAIN(HandoutPaperTest)
#include "tst_handoutpaper.moc"
