#include "protocols/sftp/folderfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;
using namespace Qt::StringLiterals;

class FolderFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitForNoNameServerAndNoLogin()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"minutes"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("eleven bytes");
        file.close();
        auto area = Area::open(folder.path(), {});
        QVERIFY(area);
        MemoryReactor reactor;
        FolderFiles files(reactor, *area);
        const StalledThreads stalled(reactor, Threads::Files);
        auto asking = files.attributes("/minutes", true);
        QVERIFY(reactor.turnUntil([&] { return asking.isReady(); }));
        const auto attributes = asking.take();
        QVERIFY(attributes);
        QCOMPARE(attributes->size, std::optional<quint64>(12));
    }
};

QTEST_GUILESS_MAIN(FolderFilesTest)
#include "tst_folderfiles.moc"
