#include "app/station/running/stationbooks.h"

#include "app/accounts/checkers/lentcheckers.h"
#include "app/devices/deviceregistry.h"
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
