#include <memory>

#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/wraplayout.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WrapLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<QWidget>();
        m_row = new WrapLayout(m_box.get());
        for (QWidget*& child : m_children) {
            child = new QPushButton(m_box.get());
            child->setFixedSize(100, 30);
            m_row->addWidget(child);
        }
    }

    void staysOnOneLineWhereThereIsRoom()
    {
        lay(300 + 2 * Metrics::betweenControls);
        QCOMPARE(m_children[0]->pos(), QPoint(0, 0));
        QCOMPARE(m_children[2]->pos(), QPoint(2 * (100 + Metrics::betweenControls), 0));
        QCOMPARE(m_box->height(), 30);
    }

    void goesOnInTheNextLineAndGrows()
    {
        lay(299 + 2 * Metrics::betweenControls); // one pixel short
        QCOMPARE(m_children[1]->pos(), QPoint(100 + Metrics::betweenControls, 0));
        QCOMPARE(m_children[2]->pos(), QPoint(0, 30 + Metrics::betweenControls));
        QCOMPARE(m_box->height(), 60 + Metrics::betweenControls);
        QCOMPARE(m_row->minimumSize().width(), 100);
    }

    void whatIsHiddenTakesNoRoom()
    {
        m_children[0]->hide();
        lay(200 + Metrics::betweenControls);
        QCOMPARE(m_children[1]->pos(), QPoint(0, 0));
        QCOMPARE(m_children[2]->pos(), QPoint(100 + Metrics::betweenControls, 0));
        QCOMPARE(m_box->height(), 30);
    }

    void isMirroredFromRightToLeft()
    {
        m_box->setLayoutDirection(Qt::RightToLeft);
        lay(400);
        QCOMPARE(m_children[0]->pos(), QPoint(300, 0));
        QCOMPARE(m_children[1]->pos(), QPoint(200 - Metrics::betweenControls, 0));
    }

    void theTallestOfALineMakesItsHeight()
    {
        m_children[0]->setFixedSize(100, 50);
        lay(250);
        QCOMPARE(m_children[2]->y(), 50 + Metrics::betweenControls);
    }

    void aLowerOneIsInTheMiddleOfItsLine()
    {
        m_children[0]->setFixedSize(100, 50);
        lay(250);
        QCOMPARE(m_children[1]->y(), 10);
    }

    void theLastStandsAtTheEndOfItsLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QPoint>("place");
        const int gap = Metrics::betweenControls;
        QTest::newRow("beside the others") << 400 << QPoint(300, 0);
        QTest::newRow("without room to spare") << 300 + 2 * gap << QPoint(200 + 2 * gap, 0);
        QTest::newRow("in a line of its own") << 250 << QPoint(150, 30 + gap);
    }
    void theLastStandsAtTheEndOfItsLine()
    {
        QFETCH(int, width);
        QFETCH(QPoint, place);
        layAnew(WrapLayout::Rest::BeforeLast);
        lay(width);
        QCOMPARE(m_children[0]->pos(), QPoint(0, 0));
        QCOMPARE(m_children[1]->pos(), QPoint(100 + Metrics::betweenControls, 0));
        QCOMPARE(m_children[2]->pos(), place);
    }
    /// As a heading with nothing at its right.
    void theOnlyOneStaysWhereItIs()
    {
        layAnew(WrapLayout::Rest::BeforeLast);
        m_children[1]->hide();
        m_children[2]->hide();
        lay(400);
        QCOMPARE(m_children[0]->pos(), QPoint(0, 0));
    }

    /// A heading and its buttons.
    void allButTheFirstStandAtTheEndOfTheirLine()
    {
        const int gap = Metrics::betweenControls;
        layAnew(WrapLayout::Rest::AfterFirst);
        lay(400);
        QCOMPARE(m_children[0]->pos(), QPoint(0, 0));
        QCOMPARE(m_children[1]->pos(), QPoint(200 - gap, 0));
        QCOMPARE(m_children[2]->pos(), QPoint(300, 0));
        lay(250);
        QCOMPARE(m_children[1]->pos(), QPoint(150, 0));
        QCOMPARE(m_children[2]->pos(), QPoint(150, 30 + gap));
        m_children[1]->hide();
        m_children[2]->hide();
        lay(400);
        QCOMPARE(m_children[0]->pos(), QPoint(0, 0));
    }

    void aLineIsFilled()
    {
        for (QWidget* child : m_children) {
            child->setMinimumWidth(0);
            child->setMaximumWidth(QWIDGETSIZE_MAX);
            static_cast<QPushButton*>(child)->setText(u"Set it up"_s);
        }
        layAnew(WrapLayout::Rest::Shared);
        const int least = m_children[0]->sizeHint().width();
        lay(2 * least + Metrics::betweenControls + 31); // two beside each other
        QCOMPARE(m_children[0]->width(), least + 15);
        QCOMPARE(m_children[1]->geometry().right() + 1, m_box->width());
        QCOMPARE(m_children[2]->width(), m_box->width());
    }

    void givesBackWhatItHeld()
    {
        QLayoutItem* item = m_row->takeAt(1);
        QVERIFY(item);
        QCOMPARE(item->widget(), m_children[1]);
        delete item;
        QCOMPARE(m_row->count(), 2);
        QVERIFY(!m_row->takeAt(2));
        QVERIFY(!m_row->itemAt(-1));
    }

private:
    void layAnew(WrapLayout::Rest rest)
    {
        delete m_box->layout();
        m_row = new WrapLayout(m_box.get(), rest);
        for (QWidget* child : m_children)
            m_row->addWidget(child);
    }
    void lay(int width)
    {
        m_box->resize(width, m_row->heightForWidth(width));
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }

    std::unique_ptr<QWidget> m_box;
    WrapLayout* m_row = nullptr;
    QWidget* m_children[3] = {};
};

QTEST_MAIN(WrapLayoutTest)
#include "tst_wraplayout.moc"
