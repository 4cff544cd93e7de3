#include "app/station/running/stationbooks.h"

#include "app/accounts/checkers/lentcheckers.h"
#include "app/devices/deviceregistry.h"
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
