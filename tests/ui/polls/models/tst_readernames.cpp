#include <QTemporaryDir>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/polls/taps/tap.h"
#include "app/storage/database.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"
#include "ui/polls/models/readernames.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ReaderNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersAreNamedShortly()
    {
        QCOMPARE(readerList({u"Reader 3"_s}), u"Reader 3"_s);
        QCOMPARE(readerList({u"Reader 2"_s, u"Reader 4"_s}), u"Reader 2, 4"_s);
        QCOMPARE(readerList({u"Door left"_s, u"Stage"_s}), u"Door left, Stage"_s);
        QCOMPARE(readerList({}), QString());
    }

    void readersStandAsPeopleCount()
    {
        const auto database = Database::open(m_reactor, m_folder.filePath(u"order.db"_s));
        QVERIFY(database.ok());
        devices::DeviceRegistry registry(m_reactor, **database);
        QCOMPARE(readersByName(registry, {u"reader-1"_s, u"reader-10"_s, polls::phoneReader, u"reader-2"_s}),
            (QStringList{polls::phoneReader, u"reader-1"_s, u"reader-2"_s, u"reader-10"_s}));
    }

    void aPhoneIsNoReaderThatIsMissing()
    {
        const auto database = Database::open(m_reactor, m_folder.filePath(u"devices.db"_s));
        QVERIFY(database.ok());
        devices::DeviceRegistry registry(m_reactor, **database);
        const auto phone = readerWord(registry, polls::phoneReader);
        QCOMPARE(phone.name, u"Phone"_s);
        QVERIFY(phone.known);
        QVERIFY(phone.trouble.isEmpty());
        QVERIFY(!readerWord(registry, u"gone"_s).known);
    }

    /// Ids are for programs; it was called what its id was made of.
    void aReaderThatHasGoneIsNoId()
    {
        const auto database = Database::open(m_reactor, m_folder.filePath(u"gone.db"_s));
        QVERIFY(database.ok());
        devices::DeviceRegistry registry(m_reactor, **database);
        const auto gone = readerWord(registry, u"simulated-reader-1/2"_s);
        QCOMPARE(gone.name, u"Simulated reader 1/2"_s);
        QCOMPARE(gone.trouble, u"not here"_s);
    }

private:
    QTemporaryDir m_folder;
    MemoryReactor m_reactor;
};

QTEST_MAIN(ReaderNamesTest)
#include "tst_readernames.moc"
