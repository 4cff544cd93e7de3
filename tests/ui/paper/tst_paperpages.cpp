#include "ui/paper/paperpages.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/paper/papertable.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaperPagesTest : public QObject {
    Q_OBJECT

    static constexpr qreal a4 = 1123;
    static PaperBlock block(qreal height, bool keeps = false)
    {
        return {height, [](QPainter*, const QRectF&) {}, keeps};
    }
    /// What is wrong with the pages; empty: nothing.
    static QString faultOf(const PaperPages& pages, qreal height)
    {
        const auto all = pages.pages(height);
        for (const auto& page : all) {
            qreal y = PaperPages::edge;
            for (const auto& placed : page) {
                if (placed.where.top() < y - 0.01)
                    return u"overlap at %1"_s.arg(placed.where.top());
                y = placed.where.bottom();
                if (y > height - PaperPages::edge - 24 && page.size() > 1)
                    return u"in the foot at %1"_s.arg(y);
            }
        }
        return {};
    }

private Q_SLOTS:
    void blocksGoOnOverPages()
    {
        PaperPages pages;
        for (int i = 0; i < 100; ++i)
            pages.add(block(37));
        const auto all = pages.pages(a4);
        QVERIFY(all.size() >= 4);
        qsizetype next = 0;
        for (const auto& page : all) {
            for (const auto& placed : page)
                QCOMPARE(placed.block, next++);
        }
        QCOMPARE(next, 100);
        QCOMPARE(faultOf(pages, a4), QString());
    }

    /// 79 under the 14 of 140 would be read as another place.
    void numbersEndOnOneLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void numbersEndOnOneLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        PaperTable table(u"Answers"_s, {{u"Answer"_s, 0.5, false}, {u"Votes"_s, 0.5, true}});
        table.add({{}, u"140"_s});
        table.add({{}, u"79"_s});
        PaperPages pages;
        table.appendTo(pages);
        pages.add({40, [](QPainter* painter, const QRectF& where) {
                       drawPaperNumber(painter, where, paperFont(12), Qt::black, u"140"_s, u"1,225"_s);
                   }});
        pages.add({40, [](QPainter* painter, const QRectF& where) {
                       drawPaperNumber(painter, where, paperFont(12), Qt::black, u"79"_s, u"1,225"_s);
                   }});
        QImage page(794, 1123, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paintPage(&painter, 0, 1123);
        painter.end();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QList<int> ends; // of each row: heading, head of the table, two rows, two numbers
        const auto all = pages.pages(1123);
        for (const auto& placed : all.first()) {
            const QRect where = placed.where.toRect().adjusted(0, 2, 0, -4); // without rules
            int end = -1;
            for (int x = 0; x < page.width(); ++x) {
                for (int y = where.top(); y < where.bottom(); ++y)
                    end = qGray(page.pixel(x, y)) < 128 ? x : end;
            }
            ends << end;
        }
        QCOMPARE(ends.size(), 6);
        QVERIFY2(qAbs(ends[2] - ends[3]) <= 1, qPrintable(u"%1 %2"_s.arg(ends[2]).arg(ends[3])));
        QVERIFY2(qAbs(ends[4] - ends[5]) <= 1, qPrintable(u"%1 %2"_s.arg(ends[4]).arg(ends[5])));
        QVERIFY(direction == Qt::LeftToRight || ends[4] < 200); // the column itself is at the left
    }

    /// As the language runs: what stands first at the left stands first at the right.
    void runsAsTheLanguageDoes()
    {
        const QRectF first(PaperPages::edge, 100, 40, 20);
        QCOMPARE(paperPlace(first), first);
        const auto painted = [](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            PaperPages pages;
            pages.add({40, [](QPainter* painter, const QRectF& where) {
                           drawPaperWords(painter, where, paperFont(20, 700), Qt::black, u"first"_s);
                       }});
            QImage page(794, 1123, QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter painter(&page);
            pages.paintPage(&painter, 0, 1123);
            painter.end();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            const QImage line = page.copy(0, int(PaperPages::edge), 794, 40);
            qsizetype left = 0, right = 0; // dark ones
            for (int y = 0; y < line.height(); ++y) {
                for (int x = 0; x < line.width(); ++x)
                    (x < 397 ? left : right) += qGray(line.pixel(x, y)) < 128 ? 1 : 0;
            }
            return std::pair(left > 0, right > 0);
        };
        QCOMPARE(painted(Qt::LeftToRight), std::pair(true, false));
        QCOMPARE(painted(Qt::RightToLeft), std::pair(false, true));
    }

    void headingsAreNotAloneAtTheFoot()
    {
        for (int before = 0; before < 1000; before += 7) {
            PaperPages pages;
            pages.add(block(before));
            pages.add(block(30, true));
            pages.add(block(20, true));
            pages.add(block(40));
            const auto all = pages.pages(a4);
            const auto& last = all.last();
            QCOMPARE(last.last().block, 3);
            QVERIFY(last.size() == 4 || last.first().block == 1);
        }
    }

    void whatIsHigherThanAPageHasOneOfItsOwn()
    {
        PaperPages pages;
        pages.add(block(30));
        pages.add(block(5000));
        pages.add(block(30));
        QCOMPARE(pages.pages(a4).size(), 3);
    }

    void aPageCanBeBegun()
    {
        PaperPages pages;
        pages.startPage(); // the first is there already
        pages.add(block(30));
        pages.startPage();
        pages.add(block(30));
        QCOMPARE(pages.pages(a4).size(), 2);
    }

    void tableRowsGrowWithTheirWords()
    {
        PaperTable table(u"What was voided"_s, {{u"Why"_s, 0.5}, {u"Votes"_s, 0.5, true}});
        table.add({u"Short"_s, u"1"_s});
        table.add({u"Tickets that were reported stolen at the entrance before noon "_s.repeated(4), u"2"_s});
        PaperPages pages;
        table.appendTo(pages);
        const auto rows = pages.pages(a4).first();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[3].where.height() > rows[2].where.height() * 2);
        QCOMPARE(faultOf(pages, a4), QString());
    }
};

QTEST_MAIN(PaperPagesTest)
#include "tst_paperpages.moc"
