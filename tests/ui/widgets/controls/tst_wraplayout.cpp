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
