#include "ui/widgets/controls/paneroom.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/controls/scrollto.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Panes in a window that has less room than they need.
class PaneRoomTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<PaneRoom> m_room;
    Panes* m_panes = nullptr;

    void open(Qt::Orientation orientation, const QList<int>& least, const QSize& size,
        Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_panes = new Panes(orientation, u"p"_s, *m_memory);
        for (const int each : least)
            m_panes->addPane(new QWidget, least.first() == each ? 0 : each, each);
        m_room = std::make_unique<PaneRoom>(m_panes);
        m_room->setLayoutDirection(direction);
        m_room->resize(size);
        m_room->show();
        processPending();
    }
    /// A mirrored splitter of Qt's is a pixel off.
    bool isSeen(int pane) const
    {
        const QWidget* widget = m_panes->widget(pane);
        const QRect where(widget->mapTo(m_room->viewport(), QPoint()), widget->size());
        return m_room->viewport()->rect().contains(where.adjusted(1, 0, -1, 0));
    }
    bool isApart() const
    {
        for (int i = 1; i < m_panes->count(); ++i) {
            if (m_panes->widget(i - 1)->geometry().intersects(m_panes->widget(i)->geometry()))
                return false;
        }
        return m_panes->rect().contains(m_panes->widget(m_panes->count() - 1)->geometry());
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        m_memory->clear();
    }
    void cleanup() { m_room.reset(); }

    void panesThatHaveRoomFillIt()
    {
        open(Qt::Horizontal, {300, 200}, {800, 400});
        QCOMPARE(m_panes->size(), m_room->viewport()->size());
        QCOMPARE(m_panes->size(), QSize(800, 400));
        QVERIFY(isApart());
    }

    void panesThatHaveNoneScroll()
    {
        open(Qt::Horizontal, {300, 310, 200}, {500, 400});
        QVERIFY(isApart());
        QVERIFY(m_panes->width() >= Metrics::px(810));
        QVERIFY(isSeen(0) && !isSeen(2));
        m_room->bringIntoSight(m_panes->widget(2));
        QVERIFY(isSeen(2));
        m_room->bringIntoSight(m_panes->widget(0));
        QVERIFY(isSeen(0));
        scrollToSoon(m_panes->widget(2));
        processPending();
        QVERIFY(isSeen(2));
        m_panes->widget(1)->hide();
        m_room->resize(1000, 400);
        processPending();
        QCOMPARE(m_panes->size(), QSize(1000, 400));
        QCOMPARE(m_room->horizontalScrollBar()->maximum(), 0);
    }

    void mirroredTheFirstIsSeenFirst()
    {
        open(Qt::Horizontal, {300, 310, 200}, {500, 400}, Qt::RightToLeft);
        QVERIFY(isSeen(0) && !isSeen(2));
        m_room->bringIntoSight(m_panes->widget(2));
        QVERIFY(isSeen(2));
    }

    void lowOnesScrollDown()
    {
        open(Qt::Vertical, {200, 150}, {500, 250});
        QVERIFY(isApart());
        QVERIFY(isSeen(0) && !isSeen(1));
        QCOMPARE(m_room->horizontalScrollBar()->maximum(), 0);
        m_room->bringIntoSight(m_panes->widget(1));
        QVERIFY(isSeen(1));
    }

    /// A list can do with less, and then nothing needs to scroll.
    void onePaneGivesWayBefore()
    {
        m_panes = new Panes(Qt::Horizontal, u"p"_s, *m_memory);
        auto* list = new QWidget;
        auto* detail = new QWidget;
        m_panes->addPane(list, 0, 320);
        m_panes->addPane(detail, 300, 280);
        m_panes->setGivesWay(list);
        m_room = std::make_unique<PaneRoom>(m_panes);
        m_room->resize(Metrics::px(460), 300);
        m_room->show();
        processPending();
        QVERIFY(isApart());
        QCOMPARE(m_panes->width(), m_room->viewport()->width());
        QVERIFY(detail->width() >= Metrics::px(280));
        m_room->resize(Metrics::px(300), 300);
        processPending();
        QVERIFY(isApart());
        QVERIFY(m_panes->width() > m_room->viewport()->width());
        QVERIFY(list->width() >= Metrics::px(100));
        m_room->resize(Metrics::px(900), 300);
        processPending();
        QVERIFY(list->width() >= Metrics::px(320));
        QCOMPARE(list->minimumWidth(), Metrics::px(320));
    }

    /// Also who comes from outside, or is led to a field; but nothing moves away below the mouse.
    void whereTheKeyboardGoesIsSeen()
    {
        open(Qt::Horizontal, {300, 310, 200}, {500, 400});
        QWidget window;
        auto* room = m_room.release();
        room->setParent(&window);
        room->setGeometry(0, 40, 500, 400);
        auto* outside = new QLineEdit(&window);
        QList<QLineEdit*> fields;
        for (int i = 0; i < 3; ++i) {
            fields << new QLineEdit(m_panes->widget(i));
            fields[i]->resize(m_panes->widget(i)->width(), 30);
        }
        window.resize(500, 440);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto isSeen = [room](const QWidget* field) {
            return room->viewport()->rect().contains(QRect(field->mapTo(room->viewport(), QPoint()), field->size()));
        };
        outside->setFocus();
        QVERIFY(!isSeen(fields[1]) && !isSeen(fields[2]));
        QWidget::setTabOrder(outside, fields[1]);
        QTest::keyClick(outside, Qt::Key_Tab);
        QVERIFY(fields[1]->hasFocus());
        QVERIFY(isSeen(fields[1]));
        fields[2]->setFocus();
        QVERIFY(isSeen(fields[2]));
        room->horizontalScrollBar()->setValue(0);
        QTest::mousePress(fields[1], Qt::LeftButton, {}, {5, 5});
        QVERIFY(fields[1]->hasFocus());
        QCOMPARE(room->horizontalScrollBar()->value(), 0);
        QTest::mouseRelease(fields[1], Qt::LeftButton, {}, {5, 5});
    }
};

QTEST_MAIN(PaneRoomTest)
#include "tst_paneroom.moc"
