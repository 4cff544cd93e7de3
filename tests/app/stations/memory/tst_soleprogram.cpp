#include "app/stations/memory/soleprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/stations/memory/stationsmemory.h"
#include "app/storage/database.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

/// A program of several on one database.
struct Program {
    explicit Program(MemoryReactor& reactor, const QString& place) : reactor(reactor)
    {
        auto opened = Database::open(reactor, place);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        database = std::move(*opened);
        sole.emplace(*database);
    }
    Result<Done> waited(Task<Result<Done>> task)
    {
        if (!reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }
    Result<Done> take() { return waited(sole->take()); }

    MemoryReactor& reactor;
    std::unique_ptr<Database> database;
    std::optional<SoleProgram> sole;
};

} // namespace

class SoleProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsOneProgramsAnyway()
    {
        Program one(m_reactor, m_folder.filePath(u"one.db"_s));
        QVERIFY(one.take());
        QVERIFY(one.take());
    }

    void oneOfSeveralTakesPart()
    {
        if (!isOnServer())
            QSKIP("a database that is shared is a server's (tests/support/onpostgres)");
        const auto place = storagePlace(m_folder.filePath(u"two.db"_s)) + u"&shared=on"_s;
        auto one = std::make_unique<Program>(m_reactor, place);
        Program other(m_reactor, place);
        QVERIFY(one->take());
        QVERIFY(one->take());
        const auto refused = other.take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::InUse);
        // Nor does it write over what the other one remembers.
        MemoryKeeper keeper(*one->database), othersKeeper(*other.database);
        auto loading = keeper.load();
        QVERIFY(m_reactor.turnUntil([&loading] { return loading.isReady(); }));
        QVERIFY(one->waited(keeper.keep({.name = u"hall"_s})));
        QVERIFY(!other.waited(othersKeeper.keep({.name = u"yard"_s})));
        one->sole->release();
        QVERIFY(one->waited(one->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; })));
        QVERIFY(other.take());
        QVERIFY(!one->take());
        other.sole->release();
        QVERIFY(other.waited(other.database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; })));
        QVERIFY(one->take());
        one.reset(); // as one that was killed
        QVERIFY(m_reactor.turnUntil([&other] { return other.take().ok(); }));
    }

private:
    MemoryReactor m_reactor;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SoleProgramTest)
#include "tst_soleprogram.moc"
