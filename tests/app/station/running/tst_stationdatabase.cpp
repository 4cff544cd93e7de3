#include "app/station/running/stationdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StationDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutASettingItIsAFileOfTheFolder()
    {
        QVERIFY(opened());
        QVERIFY(QFile::exists(m_folder.filePath(u"everyport.sqlite"_s)));
        QVERIFY(m_log.entries().empty());
    }

    void aPlaceThatIsNoneNamesTheSetting()
    {
        m_settings.storage = u"no such place"_s;
        const auto database = opened();
        QVERIFY(!database);
        QVERIFY2(database.error().text.startsWith(u"storage: "_s), qPrintable(database.error().text));
        QVERIFY(m_log.entries().empty()); // nobody waits for it
    }

private:
    Result<std::unique_ptr<Database>> opened()
    {
        m_settings.dataFolder = m_folder.path();
        StationDatabase place(m_reactor, m_settings, m_log);
        auto task = place.open();
        if (!m_reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("nobody answered");
        return task.take();
    }

    QTemporaryDir m_folder;
    MemoryReactor m_reactor;
    StationSettings m_settings;
    Log m_log{m_reactor.clock()};
};

QTEST_GUILESS_MAIN(StationDatabaseTest)
#include "tst_stationdatabase.moc"
