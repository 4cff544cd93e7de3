#include "app/storage/sqlite/putbacklimit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "tests/app/storage/waited.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A file is not put back over what is another's.
class PutBackLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewAnHour()
    {
        detail::PutBackLimit limit;
        const detail::PutBackLimit::Moment start(100h);
        for (size_t i = 0; i < detail::PutBackLimit::most; ++i) {
            QVERIFY(limit.mayPutBack(start + i * 1min));
            limit.notifyPutBack(start + i * 1min);
        }
        QCOMPARE(limit.mayPutBack(start + 59min).error().kind, Error::Kind::Busy);
        QVERIFY(limit.mayPutBack(start + 60min));
        limit.notifyPutBack(start + 60min);
        QVERIFY(!limit.mayPutBack(start + 60min));
        QVERIFY(limit.mayPutBack(start + 61min));
    }

    void notInAFolderThatAnotherProgramHas()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"everyport.sqlite"_s);
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, path));
        const auto write = [&] {
            return waited(reactor, database->write([](QSqlDatabase&) { return Result<Done>(Done()); }));
        };
        database->setFolderCheck([] { return Result<Done>(Error::busy(Reason::InUse, u"Another has it."_s)); });
        QVERIFY(write()); // it is in its place
        QVERIFY(QFile::remove(path));
        QFile others(path);
        QVERIFY(others.open(QFile::WriteOnly) && others.write("another's") == 9 && others.flush());
        const auto failed = write();
        QVERIFY(!failed);
        QVERIFY2(
            failed.error().text.endsWith(u"It cannot be put back: Another has it."_s), qPrintable(failed.error().text));
        QCOMPARE(QFile(path).size(), 9);
        database->setFolderCheck({});
        // fixed wait: it is tried once a second
        QTest::qWait(1100);
        QVERIFY(write());
        QVERIFY(QFile(path).size() > 9);
    }
};

QTEST_GUILESS_MAIN(PutBackLimitTest)
#include "tst_putbacklimit.moc"
