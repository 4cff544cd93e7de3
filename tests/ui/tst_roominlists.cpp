#include <QTest>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/tablegeometry.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Every list of the window, with long names, in small and large windows: no state, name or number is lost, and nothing
/// is blank while a name is cut.
class RoomInListsTest : public QObject, private SampleWindow {
    Q_OBJECT

    QStringList faultsOn(const QString& page, const QStringList& kept)
    {
        QStringList wrong;
        for (const Table* table : m_window->page(page)->findChildren<Table*>()) {
            if (!table->isVisible() || !table->model())
                continue;
            for (const QString& fault : roomFaults(*table, kept))
                wrong.append(table->accessibleName() + u": "_s + fault);
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        for (const QString& name : {u"alice"_s, u"the-long-corridor-behind-the-yard"_s})
            QVERIFY(waitFor(station().accounts().add(name, u"correct horse"_s, everyport::Role::Administrator)).ok());
        QVERIFY(
            waitFor(station().devices().addSimulated(u"Table at the window to the yard, left of door 2"_s, u"id12"_s))
                .ok());
        openWindow();
    }
    void cleanupTestCase() { closeAll(); }

    void namesStatesAndNumbersAreSeen_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("kept");
        const QList<std::pair<QString, QStringList>> pages = {
            {u"overview"_s, {u"name"_s, u"state"_s, u"users"_s, u"age"_s, u"level"_s, u"text"_s}},
            {u"devices"_s, {u"name"_s, u"state"_s, u"age"_s, u"reads"_s, u"bad"_s}},
            {u"services"_s, {u"name"_s, u"state"_s, u"users"_s, u"rate"_s}},
            {u"connections"_s, {u"proto"_s, u"peer"_s, u"state"_s, u"in"_s, u"out"_s, u"rate"_s, u"queue"_s, u"age"_s}},
            {u"pubsub"_s, {u"time"_s, u"item"_s, u"content"_s}},
            {u"log"_s, {u"time"_s, u"level"_s, u"text"_s}},
            {u"users"_s, {u"name"_s, u"state"_s}},
            {u"rules"_s, {u"name"_s, u"state"_s}},
            {u"plugins"_s, {u"name"_s, u"state"_s}},
            {u"xmpp"_s, {u"time"_s, u"text"_s, u"size"_s}},
        };
        for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const auto& [page, kept] : pages)
                    QTest::addRow(
                        "%s at %d%s", qPrintable(page), size.width(), direction == Qt::RightToLeft ? ", mirrored" : "")
                        << size << direction << page << kept;
            }
        }
    }

    void namesStatesAndNumbersAreSeen()
    {
        QFETCH(QSize, window);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, page);
        QFETCH(QStringList, kept);
        m_window->setLayoutDirection(direction);
        m_window->resize(window);
        m_window->goTo(page);
        QCOMPARE(m_window->currentPage(), page);
        flush();
        // what came while nobody looked is measured within a second
        QTRY_VERIFY2(faultsOn(page, kept).isEmpty(), qPrintable(faultsOn(page, kept).join(u'\n')));
    }
};

QTEST_MAIN(RoomInListsTest)
#include "tst_roominlists.moc"
