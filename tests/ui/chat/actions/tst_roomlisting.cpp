#include "ui/chat/actions/roomlisting.h"

#include <QAbstractButton>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The list of rooms by itself; with its dialog it is tst_newchatdialog's.
class RoomListingTest : public QObject, private ChatBench {
    Q_OBJECT

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_listing->rooms()->model()->rowCount(); ++row)
            all.append(m_listing->rooms()->model()->index(row, 0).data(Role::Subject).toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        QVERIFY(room());
        m_clock = std::make_unique<ManualClock>();
        m_dialog = std::make_unique<QWidget>();
        m_listing = new RoomListing(*m_clock, m_dialog.get());
        m_network->rooms = {{u"#lobby"_s, 3, {}}, {u"#garden"_s, 9, {}}, {u"#gamma"_s, 5, {}}};
    }
    void cleanup()
    {
        m_dialog.reset();
        end();
    }

    void largestFirst()
    {
        QSignalSpy found(m_listing, &RoomListing::found);
        QVERIFY(m_listing->rooms()->isHidden());
        m_listing->ask(*link());
        QCOMPARE(names(), (QStringList{u"#garden"_s, u"#gamma"_s, u"#lobby"_s}));
        QCOMPARE(found.count(), 1);
        QVERIFY(!m_listing->rooms()->isHidden());
        m_listing->seek(u"GA"_s);
        QCOMPARE(names(), (QStringList{u"#garden"_s, u"#gamma"_s}));
        m_listing->seek({});
        QCOMPARE(names().size(), 3);
        m_listing->forget();
        m_listing->seek({});
        QVERIFY(m_listing->rooms()->isHidden() && names().isEmpty());
    }
    void whatIsSoughtBeforeTheyComeCounts()
    {
        m_network->holds = true;
        m_listing->ask(*link());
        m_listing->seek(u"lobby"_s);
        m_network->listings.back().fire(m_network->rooms);
        QCOMPARE(names(), QStringList{u"#lobby"_s});
    }
    void aChosenRoomIsTold()
    {
        m_listing->ask(*link());
        QSignalSpy chosen(m_listing, &RoomListing::chosen);
        m_listing->rooms()->selectionModel()->select(
            m_listing->rooms()->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"#gamma"_s);
        m_listing->rooms()->clearSelection();
        QCOMPARE(chosen.count(), 1);
    }
    void theButtonStopsIt()
    {
        QSignalSpy wanted(m_listing, &RoomListing::wanted);
        m_listing->button()->click();
        QCOMPARE(wanted.count(), 1);
        m_network->holds = true;
        m_listing->ask(*link());
        QCOMPARE(m_listing->state()->text(), u"Asking…"_s);
        m_listing->button()->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_listing->state()->text().isEmpty());
        m_network->listings.back().fire(m_network->rooms); // too late
        QVERIFY(names().isEmpty());
    }
    void aSilentNetworkIsGivenUp()
    {
        m_network->holds = true;
        m_listing->ask(*link());
        m_clock->advance(60s);
        QCOMPARE(m_listing->state()->text(), u"The network did not answer in time."_s);
        QCOMPARE(m_listing->button()->text(), u"Try again"_s);
        m_network->holds = false;
        m_listing->ask(*link());
        QCOMPARE(names().size(), 3);
        QCOMPARE(m_listing->button()->text(), u"List rooms"_s);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<QWidget> m_dialog;
    RoomListing* m_listing = nullptr;
};

QTEST_MAIN(RoomListingTest)
#include "tst_roomlisting.moc"
