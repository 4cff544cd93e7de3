#include <QApplication>
#include <QListView>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/samplechat.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// As tst_roominlists, for the lists beside Polls and Chat, which have no columns: what is cut says where and tells the
/// whole in its tip, and what stands beside it keeps its room.
class RoomInPanesTest : public QObject, private SampleWindow {
    Q_OBJECT

    SampleChat m_chat{station()};
    int m_cut = 0; ///< Rows that were, of the last look.

    QString faultOf(const QModelIndex& index, int room)
    {
        const CellNeed need = cellNeed(index);
        if (index.data(Role::Group).toBool() || need.text <= room)
            return {};
        ++m_cut;
        if (!index.data(Role::Elide).isValid())
            return u"nothing says where it is cut"_s;
        if (!index.data(Qt::ToolTipRole).toString().contains(index.data().toString()))
            return u"its tip has not the whole"_s;
        const int beside = need.text - cellTextWidth(index); // state, number, time
        return room - beside < Metrics::px(40) ? u"%1 of %2 are left for the name"_s.arg(room - beside).arg(room)
                                               : QString();
    }

    QStringList faultsOn(const QString& page)
    {
        m_cut = 0;
        QStringList wrong;
        for (const QListView* list : m_window->page(page)->findChildren<QListView*>()) {
            if (!list->isVisible() || !qobject_cast<RowDelegate*>(list->itemDelegate()))
                continue;
            const int room = list->viewport()->width() - 2 * Metrics::pageEdge;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (const QString fault = faultOf(index, room); !fault.isEmpty())
                    wrong.append(u"%1: %2: %3"_s.arg(list->accessibleName(), index.data().toString(), fault));
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        QVERIFY(waitFor(m_chat.fill()).ok());
        for (const QString& end : {u"1"_s, u"2"_s})
            QVERIFY(waitFor(station().chat().openRoom(
                                m_chat.account().id, u"#the-long-corridor-behind-the-yard-of-the-library-"_s + end))
                        .ok());
        openWindow();
    }
    void cleanupTestCase() { closeAll(); }

    void whatIsCutIsToldWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("window");
        for (const QString& page : {u"polls"_s, u"chat"_s}) {
            for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%s at %d", qPrintable(page), size.width()) << page << size;
        }
    }
    void whatIsCutIsToldWhole()
    {
        QFETCH(QString, page);
        QFETCH(QSize, window);
        m_window->resize(window);
        m_window->goTo(page);
        QCOMPARE(m_window->currentPage(), page);
        flush();
        QTRY_VERIFY2(faultsOn(page).isEmpty(), qPrintable(faultsOn(page).join(u'\n')));
        QTRY_VERIFY(faultsOn(page).isEmpty() && m_cut > 0); // a question and a room's name are longer than any pane
    }
};

QTEST_MAIN(RoomInPanesTest)
#include "tst_roominpanes.moc"
