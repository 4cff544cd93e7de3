#include "app/rulelinks/hookmarks.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

class HookMarksTest : public QObject {
    Q_OBJECT

    template <typename T>
    static T got(MemoryReactor& reactor, Task<T> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

private Q_SLOTS:
    void eachBodyIsNewOnceForARuleAndAWeek()
    {
        const QTemporaryDir folder;
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
        const auto start = reactor.clock().wallMsecs();
        const auto isNew = [&](const QString& rule, const QByteArray& body, qint64 at) {
            reactor.advance(std::chrono::milliseconds(start + at - reactor.clock().wallMsecs()));
            return got(reactor, marks.take(HookMarks::markOf(rule, body))).valueOr(false);
        };
        QVERIFY(isNew(u"a"_s, "body", 1000));
        QVERIFY(!isNew(u"a"_s, "body", 2000));
        QVERIFY(isNew(u"b"_s, "body", 2000));
        QVERIFY(isNew(u"a"_s, "other", 2000));
        QVERIFY(!isNew(u"a"_s, "body", 1000 + HookMarks::keptFor));
        QVERIFY(isNew(u"a"_s, "body", 1000 + HookMarks::keptFor + 3'600'000)); // it is tidied once an hour
    }

    void whatAnotherRunDidNotDoIsNewAgain()
    {
        const QTemporaryDir folder;
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        const auto done = HookMarks::markOf(u"a"_s, "done");
        const auto taken = HookMarks::markOf(u"a"_s, "taken");
        {
            HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
            QVERIFY(got(reactor, marks.take(done)).valueOr(false));
            QVERIFY(got(reactor, marks.setDone(done)));
            QVERIFY(got(reactor, marks.take(taken)).valueOr(false));
            QVERIFY(!got(reactor, marks.take(done)).valueOr(true));
            QVERIFY(!got(reactor, marks.take(taken)).valueOr(true)); // it may be under way
        }
        HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
        QVERIFY(!got(reactor, marks.take(done)).valueOr(true));
        QVERIFY(got(reactor, marks.take(taken)).valueOr(false));
        QVERIFY(!got(reactor, marks.take(taken)).valueOr(true));
        marks.giveBack(taken);
        QVERIFY(got(reactor, marks.take(taken)).valueOr(false));
        auto one = marks.take(HookMarks::markOf(u"a"_s, "twice at once"));
        auto other = marks.take(HookMarks::markOf(u"a"_s, "twice at once"));
        QVERIFY(got(reactor, std::move(one)).valueOr(false));
        QVERIFY(!got(reactor, std::move(other)).valueOr(true));
    }

    void whatCannotBeNotedAsDoneIsKnownInThisRun()
    {
        const QTemporaryDir folder;
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        const auto mark = HookMarks::markOf(u"a"_s, "body");
        const auto other = HookMarks::markOf(u"a"_s, "other");
        {
            HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
            QVERIFY(got(reactor, marks.take(mark)).valueOr(false));
            QVERIFY(got(reactor, marks.take(other)).valueOr(false));
            database->setFault([] {
                return std::optional<Error>(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
            });
            QVERIFY(!got(reactor, marks.setDone(mark)));
            database->setFault({});
            QVERIFY(!got(reactor, marks.take(mark)).valueOr(true));
            QVERIFY(got(reactor, marks.setDone(other))); // and the one before
        }
        HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
        QVERIFY(!got(reactor, marks.take(mark)).valueOr(true));
    }

    /// Or whoever caught a call could send it again then.
    void aClockThatIsAheadTakesNoMark()
    {
        const QTemporaryDir folder;
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        QStringList told;
        const auto isNew = [&] {
            HookMarks marks(*database, reactor.clock(), [&](const QString& what, const Error&) { told << what; });
            const auto mark = HookMarks::markOf(u"a"_s, "body");
            const auto taken = got(reactor, marks.take(mark)).valueOr(false);
            return taken && got(reactor, marks.setDone(mark));
        };
        QVERIFY(isNew());
        reactor.manualClock().setWallClock(15LL * 365 * 86'400'000);
        QVERIFY(!isNew());
        QVERIFY(!isNew());
        QCOMPARE(told.size(), 1);
        reactor.manualClock().setWallClock(-15LL * 365 * 86'400'000);
        QVERIFY(!isNew());
        QCOMPARE(told.size(), 1);
    }

    void theOldestGoWhenThereAreTooMany()
    {
        const QTemporaryDir folder;
        MemoryReactor reactor;
        auto database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        HookMarks marks(*database, reactor.clock(), TaskSet::unhandled);
        QVERIFY(got(reactor, marks.take(HookMarks::markOf(u"a"_s, "first"))).valueOr(false));
        QVERIFY(got(reactor, marks.take(HookMarks::markOf(u"a"_s, "second"))).valueOr(false));
        // As if many had come in between.
        QVERIFY(got(reactor, database->write([](QSqlDatabase& connection) {
            return runStatement(connection,
                isOnServer() ? u"SELECT setval('rule_hook_number_seq', ?)"_s
                             : u"UPDATE sqlite_sequence SET seq = ? WHERE name = 'rule_hook'"_s,
                {HookMarks::most});
        })));
        QVERIFY(got(reactor, marks.take(HookMarks::markOf(u"a"_s, "newest"))).valueOr(false));
        QVERIFY(got(reactor, marks.take(HookMarks::markOf(u"a"_s, "first"))).valueOr(false));
        QVERIFY(!got(reactor, marks.take(HookMarks::markOf(u"a"_s, "newest"))).valueOr(true));
    }
};

QTEST_GUILESS_MAIN(HookMarksTest)
#include "tst_hookmarks.moc"
