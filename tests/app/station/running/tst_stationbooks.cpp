#include "app/station/running/stationbooks.h"

#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include "app/accounts/checkers/lentcheckers.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/taps/journalfile.h"
#include "app/station/process/storagefindings.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StationBooksTest : public QObject {
    Q_OBJECT

    /// A data folder, and time moved by hand.
    struct Room {
        Room()
        {
            settings.dataFolder = folder.path();
            settings.isQuiet = true;
        }
        Result<Done> open(StationBooks& books)
        {
            return waited(books.open({reactor, settings, log, nullptr, checkers}));
        }
        /// By somebody who notes nothing, while nobody has it open.
        bool runOnStorage(const QString& sql)
        {
            auto database = Database::open(reactor, folder.filePath(u"everyport.sqlite"_s));
            return database
                && waited(
                    (*database)->write([sql](QSqlDatabase& connection) { return runStatement(connection, sql); }));
        }
        template <typename T>
        T waited(Task<T> task)
        {
            if (!reactor.turnUntil([&task] { return task.isReady(); }))
                qFatal("nobody answered");
            return task.take();
        }

        QTemporaryDir folder;
        MemoryReactor reactor;
        StationSettings settings;
        Log log{reactor.clock()};
        LentCheckers checkers;
    };

private Q_SLOTS:
    void whatWasStoredIsThereAgain()
    {
        Room room;
        {
            StationBooks books;
            QVERIFY(!books.areMade());
            QVERIFY(room.open(books));
            QVERIFY(books.areMade());
            QVERIFY(room.waited(books.polls().save(polls::fruitPoll())));
            books.close();
            QVERIFY(!books.areMade());
            QVERIFY(room.open(books));
            QVERIFY(books.polls().find(u"fruit"_s));
        }
        StationBooks others;
        QVERIFY(room.open(others));
        QVERIFY(others.polls().find(u"fruit"_s));
    }

    /// A command on the books opens nobody's readers.
    void quietOnesLookForNoPorts()
    {
        Room room;
        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(room.waited(books.devices().start()));
        QVERIFY(books.devices().ports().isEmpty());
        QVERIFY(!QFile::exists(room.folder.filePath(u"taps.journal"_s)));
    }

    /// Somebody deleted a vote in the storage. A command on the books leaves it to a start, which goes on with those
    /// that are left.
    void whatIsMissingIsTakenByAStart()
    {
        Room room;
        const auto votes = [&room](StationBooks& books) {
            books.polls().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room.reactor.clock().wallMsecs()});
            return room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; });
        };
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(room.waited(books.polls().save(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every))));
            QVERIFY(room.waited(books.polls().openPoll(u"fruit"_s)));
            QVERIFY(votes(books) && votes(books));
            QVERIFY(room.waited(books.database().write([](QSqlDatabase& connection) {
                return runStatement(
                    connection, u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s);
            })));
        }
        for (const bool isStart : {false, false, true}) {
            room.settings.isQuiet = !isStart;
            StationBooks books;
            QVERIFY(room.open(books));
            QCOMPARE(books.polls().withMissingVotes(), QStringList{u"fruit"_s});
            QCOMPARE(books.polls().tally(u"fruit"_s).votes, 1);
            if (isStart)
                QVERIFY(votes(books));
        }
        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(books.polls().withMissingVotes().isEmpty());
        QCOMPARE(books.polls().tally(u"fruit"_s).votes, 2);
    }

    /// Beside an earlier state of the database, which takes them, a copy of the votes that wait has no room: they stay,
    /// and no start goes on with that, until there is. Another database needs no room for them.
    void noVoteThatWaitsGoesForWantOfRoom_data()
    {
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("an earlier state") << false;
        QTest::newRow("another") << true;
    }

    void noVoteThatWaitsGoesForWantOfRoom()
    {
        QFETCH(const bool, isAnother);
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
        }
        QVERIFY(room.runOnStorage(isAnother ? u"UPDATE storage_progress SET identity = 'another'"_s
                                            : u"UPDATE storage_progress SET commits = -5"_s));
        const auto name = room.folder.filePath(u"taps.journal"_s);
        QFile journal(name);
        QVERIFY(journal.open(QFile::WriteOnly));
        journal.write(polls::JournalFile::headerOf(u"one"_s));
        const QByteArray line = "{\"reader\":\"" + QByteArray(3000, 'r') + "\",\"tag\":\"7E6FD7A0\",\"at\":1}\n";
        for (int vote = 0; vote < 3000; ++vote)
            journal.write(line);
        journal.close();
        const auto size = QFileInfo(name).size();
        const auto kept = [&room] { return QDir(room.folder.path()).entryInfoList({u"taps.journal.2*"_s}); };

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{rlim_t(size - 1), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto restored = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
        for (int start = 0; !isAnother && start < 2; ++start) {
            StationBooks books;
            const auto opened = room.open(books);
            QVERIFY(!opened);
            QCOMPARE(opened.error().reason, Reason::NoSpace);
            QVERIFY2(opened.error().text.contains(u"is older than"_s), qPrintable(opened.error().text));
            QVERIFY2(opened.error().text.contains(u"Make room for a copy"_s), qPrintable(opened.error().text));
            QCOMPARE(QFileInfo(name).size(), size);
            QVERIFY(kept().isEmpty());
        }
        if (!isAnother)
            setrlimit(RLIMIT_FSIZE, &before);
        StationBooks books;
        QVERIFY(room.open(books));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().size(), size);
        QCOMPARE(books.storageFindings().all().size(), 1);
        const auto said = books.storageFindings().all().first().text;
        QVERIFY2(said.contains(kept().first().filePath()), qPrintable(said));
        if (isAnother)
            QCOMPARE(books.polls().waitingTaps(), 0);
    }

    void aBookOfPasswordsThatIsNoneIsSaid()
    {
        Room room;
        room.settings.passwordBooks = {u"no such kind:x"_s};
        StationBooks books;
        QVERIFY(!room.open(books));
        books.close();
        room.settings.passwordBooks.clear();
        QVERIFY(room.open(books));
    }
};

QTEST_GUILESS_MAIN(StationBooksTest)
#include "tst_stationbooks.moc"
