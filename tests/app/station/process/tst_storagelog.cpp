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
        StorageFindings findings(log);
        StorageLog told(**opened, log, findings);
        const auto newest = [&log] { return log.entries().back(); };
        told.fileLost(Error::disconnected(Reason::ConnectionLost, u"The server of votes cannot be reached."_s));
        QCOMPARE(newest().level, LogLevel::Error);
        told.filePutBack(Error::disconnected(Reason::None, u"votes is there again."_s));
        QCOMPARE(newest().level, LogLevel::Info);
        QCOMPARE(newest().text, u"votes is there again."_s);
        told.filePutBack(Error::local(Reason::None, u"polls.db was deleted while the program ran."_s));
        QCOMPARE(newest().level, LogLevel::Warning);
        QVERIFY(findings.all().isEmpty()); // it has passed
        told.foundAtStart(Error::local(Reason::BadValue, u"The end of its log was damaged."_s));
        QCOMPARE(newest().level, LogLevel::Error);
        QCOMPARE(findings.all().size(), 1);
        QCOMPARE(findings.all().first().text, newest().text);
    }
};

QTEST_GUILESS_MAIN(StorageLogTest)
#include "tst_storagelog.moc"
