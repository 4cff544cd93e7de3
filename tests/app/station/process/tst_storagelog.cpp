#include "app/station/process/storagelog.h"

#include <QTemporaryDir>

#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StorageLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWellAgainIsNoError()
    {
        QTemporaryDir folder;
        MemoryReactor reactor;
        auto opened = Database::open(reactor, storagePlace(folder.filePath(u"polls.db"_s)));
        QVERIFY(opened.ok());
        Log log(reactor.clock());
        StorageLog told(**opened, log);
        const auto newest = [&log] { return log.entries().back(); };
        told.fileLost(Error::disconnected(Reason::ConnectionLost, u"The server of votes cannot be reached."_s));
        QCOMPARE(newest().level, LogLevel::Error);
        told.filePutBack(Error::disconnected(Reason::None, u"votes is there again."_s));
        QCOMPARE(newest().level, LogLevel::Info);
        QCOMPARE(newest().text, u"votes is there again."_s);
        told.filePutBack(Error::local(Reason::None, u"polls.db was deleted while the program ran."_s));
        QCOMPARE(newest().level, LogLevel::Warning);
    }
};

QTEST_GUILESS_MAIN(StorageLogTest)
#include "tst_storagelog.moc"
