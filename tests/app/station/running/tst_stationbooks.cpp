#include "app/station/running/stationbooks.h"

#include <algorithm>
#include <chrono>
#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include "app/accounts/checkers/lentcheckers.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/taps/journalaside.h"
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

    /// At which each Room begins.
    static QByteArray now() { return QByteArray::number(ManualClock().wallMsecs()); }
    static QByteArray cardLine()
    {
        return QByteArray(R"({"reader":"ra","tag":"7E6FD7A0","at":NOW,"uuid":"u1"})").replace("NOW", now()) + '\n';
    }
    static QByteArray phoneLine(const QByteArray& poll)
    {
        return QByteArray(
                   R"({"reader":"phone","tag":"phone:00ff","at":NOW,"uuid":"u2","answer":"apple","poll":"POLL"})")
                   .replace("NOW", now())
                   .replace("POLL", poll)
            + '\n';
    }
    static bool put(const QString& name, const QByteArray& generation, const QByteArray& lines)
    {
        QFile journal(name);
        const auto content = polls::JournalFile::headerOf(QString::fromLatin1(generation)) + lines;
        return journal.open(QFile::WriteOnly) && journal.write(content) == content.size() && journal.flush();
    }
    /// Without the header, which has a name of its own.
    static QByteArray linesIn(const QString& name)
    {
        QFile file(name);
        const auto content = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        return content.startsWith("everyport-taps/1 ") ? content.sliced(content.indexOf('\n') + 1)
                                                       : QByteArray("no journal");
    }
    static QStringList aside(const Room& room)
    {
        QStringList names;
        for (const auto& file : QDir(room.folder.path()).entryInfoList({u"taps.journal.2*"_s}))
            names << file.filePath();
        return names;
    }
    static bool isLogged(const Room& room, const QString& sentence, const QString& file)
    {
        const auto& entries = room.log.entries();
        return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.level == LogLevel::Warning && entry.text.contains(sentence) && entry.text.contains(file);
        });
    }
    static bool makeOpen(Room& room, StationBooks& books, const QString& id)
    {
        auto poll = polls::fruitPoll(id);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        return room.waited(books.polls().save(poll)) && room.waited(books.polls().openPoll(id));
    }

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

    /// The database was put there together with its notes, which fit it, or somebody has removed a poll of it: only the
    /// polls of the votes tell. What none of its polls takes is kept, and holds up nothing else.
    void keepsVotesForPollsThatAreNotHere_data()
    {
        QTest::addColumn<QString>("poll");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isMarked");
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<int>("votes");
        const auto none = QByteArray(), card = cardLine(), fruit = phoneLine("fruit"), gone = phoneLine("gone");
        QTest::newRow("a new database") << QString() << fruit << false << false << fruit << 0;
        QTest::newRow("a new database, cards") << QString() << card << false << false << card << 0;
        QTest::newRow("another database") << u"lunch"_s << fruit << false << false << fruit << 0;
        // Or this one, without that poll by now: cards that were acknowledged are for none of them in particular. They
        // count, and are there for the other one.
        QTest::newRow("another database, cards too")
            << u"lunch"_s << card + fruit << false << false << card + fruit << 1;
        QTest::newRow("nothing of it is stored yet") << u"fruit"_s << fruit << false << false << none << 1;
        QTest::newRow("nothing of it is stored yet, cards") << u"fruit"_s << card << false << false << none << 1;
        QTest::newRow("one of two polls") << u"fruit"_s << fruit + gone << false << false << gone << 1;
        QTest::newRow("a poll that is gone, by its mark") << u"fruit"_s << gone << true << false << gone << 0;
        QTest::newRow("a poll that was removed") << u"fruit"_s << gone << false << true << gone << 0;
        QTest::newRow("a poll that was removed, cards too") << u"fruit"_s << card + gone << false << true << gone << 1;
        QTest::newRow("the last was removed, cards too")
            << QString() << card + gone << false << true << card + gone << 0;
    }

    void keepsVotesForPollsThatAreNotHere()
    {
        QFETCH(const QString, poll);
        QFETCH(const QByteArray, lines);
        QFETCH(const bool, isMarked);
        QFETCH(const bool, isRemoved);
        QFETCH(const QByteArray, kept);
        QFETCH(const int, votes);
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(poll.isEmpty() || makeOpen(room, books, poll));
            QVERIFY(!isRemoved || makeOpen(room, books, u"gone"_s));
            QVERIFY(!isRemoved || room.waited(books.polls().remove(u"gone"_s)));
        }
        if (isMarked)
            QVERIFY(room.runOnStorage(u"INSERT INTO polls_journals (generation, taken) VALUES ('one', 0)"_s));
        const auto name = room.folder.filePath(u"taps.journal"_s);
        QVERIFY(put(name, "one", lines));

        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
        QCOMPARE(poll.isEmpty() ? 0 : books.polls().tally(poll).votes, votes);
        const auto files = aside(room);
        QCOMPARE(files.size(), kept.isEmpty() ? 0 : 1);
        const auto& findings = books.storageFindings().all();
        if (kept.isEmpty()) {
            QVERIFY(findings.isEmpty());
            return;
        }
        QCOMPARE(linesIn(files.first()), kept);
        // Whoever removed a poll with its votes misses none of them; but of cards nobody knows what they were for.
        const bool isWarned = isRemoved && !kept.contains("7E6FD7A0");
        const auto warned = u"are for polls that were removed from "_s;
        QCOMPARE(isLogged(room, warned, files.first()), isWarned);
        QCOMPARE(findings.size(), isWarned ? 0 : 1);
        if (isWarned)
            return;
        QCOMPARE(findings.first().code, QString(polls::keptVotesCode));
        const auto said = findings.first().text;
        QVERIFY2(said.contains(u"kept in %1: put it back as taps.journal"_s.arg(files.first())), qPrintable(said));
        const bool isParted = isMarked || isRemoved || votes > 0;
        QCOMPARE(said.contains(u"The others come into it."_s), isParted);
        QCOMPARE(said.contains(u"and a copy of cards"_s), votes > 0 && kept.contains("7E6FD7A0"));
    }

    /// What a start has kept is said at each, and no start moves away again what somebody puts in the journal's place.
    void whatIsPutBackByHandCountsOnce()
    {
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(room.waited(books.polls().save(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every))));
            QVERIFY(room.waited(books.polls().openPoll(u"fruit"_s)));
        }
        const auto name = room.folder.filePath(u"taps.journal"_s);
        for (int start = 0; start < 3; ++start) {
            // Under another name each time, so that no mark tells what is stored of it.
            QVERIFY(put(name, QByteArray::number(start), cardLine() + phoneLine("gone")));
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
            QCOMPARE(books.polls().tally(u"fruit"_s).votes, 1);
            QCOMPARE(aside(room).size(), start + 1);
            const auto& findings = books.storageFindings().all();
            QCOMPARE(findings.size(), start + 1);
            // The card is stored: what is left of those of before is for no poll here.
            QCOMPARE(std::count_if(findings.begin(), findings.end(),
                         [](const Error& found) { return found.text.contains(u"has none of their polls"_s); }),
                start);
        }
    }

    /// Cards that count in another database, beside a vote by phone that cannot, are there for their own.
    void cardsCountInTheirOwnDatabaseOnceItIsBack()
    {
        Room another;
        another.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(another.open(books));
            QVERIFY(makeOpen(another, books, u"lunch"_s));
        }
        QVERIFY(put(another.folder.filePath(u"taps.journal"_s), "one", cardLine() + phoneLine("fruit")));
        {
            StationBooks books;
            QVERIFY(another.open(books));
            QVERIFY(another.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
            QCOMPARE(books.polls().tally(u"lunch"_s).votes, 1);
        }
        QCOMPARE(aside(another).size(), 1);

        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(makeOpen(room, books, u"fruit"_s));
        }
        QVERIFY(put(room.folder.filePath(u"taps.journal"_s), "two", linesIn(aside(another).first())));
        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
        QCOMPARE(books.polls().tally(u"fruit"_s).votes, 2);
        QVERIFY(aside(room).isEmpty());
    }

    /// Of the generation that its journal had then no mark is left; the votes tell by themselves.
    void knowsACopyByItsVotes()
    {
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(makeOpen(room, books, u"fruit"_s));
        }
        QVERIFY(put(room.folder.filePath(u"taps.journal"_s), "two", cardLine() + phoneLine("fruit")));
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
            QCOMPARE(books.polls().tally(u"fruit"_s).votes, 2);
        }
        const auto name = room.folder.filePath(u"taps.journal.20261130-180000007"_s);
        const auto more = cardLine().replace("u1", "u3").replace("7E6FD7A0", "7E6FD7A1");
        for (const bool isMore : {false, true}) {
            QVERIFY(put(name, "one", cardLine() + phoneLine("fruit") + (isMore ? more : QByteArray())));
            StationBooks books;
            QVERIFY(room.open(books));
            QCOMPARE(isLogged(room, u"are all in this database"_s, name), !isMore);
            const auto& findings = books.storageFindings().all();
            QCOMPARE(findings.size(), isMore ? 1 : 0);
            QVERIFY(!isMore || findings.first().text.contains(u"is not certain"_s));
            room.log.clear();
        }
    }

    /// As on a full disk, with the database on a server that has room.
    void startsWhereVotesForOthersHaveNoRoom()
    {
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(makeOpen(room, books, u"fruit"_s));
        }
        const auto name = room.folder.filePath(u"taps.journal"_s);
        const auto gone = phoneLine("gone").replace("\"phone\"", '"' + QByteArray(3000, 'r') + '"');
        QVERIFY(put(name, "one", cardLine() + gone.repeated(3000)));
        const auto size = QFileInfo(name).size();

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{rlim_t(size / 2), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto restored = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
        QCOMPARE(books.polls().tally(u"fruit"_s).votes, 1);
        QVERIFY(isLogged(room, u"cannot be kept in"_s, name));
        QCOMPARE(QFileInfo(name).size(), size); // nothing goes from there before it is kept
        setrlimit(RLIMIT_FSIZE, &before);
        room.reactor.advance(std::chrono::minutes(1));
        QVERIFY(room.reactor.turnUntil([&name] { return QFileInfo(name).size() < 100; }));
        QCOMPARE(aside(room).size(), 1);
        QCOMPARE(linesIn(aside(room).first()).count('\n'), 3001); // and the card, which may be for others
    }

    void saysOfVotesForRemovedPollsThatTheyCountNowhere()
    {
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(makeOpen(room, books, u"gone"_s));
            QVERIFY(room.waited(books.polls().remove(u"gone"_s)));
        }
        const auto name = room.folder.filePath(u"taps.journal.20261130-180000007"_s);
        QVERIFY(put(name, "one", phoneLine("gone")));
        StationBooks books;
        QVERIFY(room.open(books));
        QVERIFY(books.storageFindings().all().isEmpty());
        QVERIFY(isLogged(room, u"they count nowhere"_s, name));
        QVERIFY(QFile::exists(name));
    }

    /// As an earlier start has kept them, with the database that is here again or with another one.
    void saysWhatLiesBesideTheJournal_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("taken");
        QTest::addColumn<bool>("isStoredSince");
        QTest::addColumn<int>("votes");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("logged");
        const QByteArray card = QByteArray(R"({"reader":"ra","tag":"7E6FD7A0","at":%1,"uuid":"u1"})") + '\n';
        const QByteArray
            phone = QByteArray(
                        R"({"reader":"phone","tag":"phone:00ff","at":%1,"uuid":"u2","answer":"apple","poll":"fruit"})")
            + '\n';
        const auto taken = u"was put back as taps.journal"_s, doubt = u"they may be for this database"_s;
        QTest::newRow("for this one") << phone << -1 << false << 1 << QString() << taken;
        QTest::newRow("cards, and some of the file are stored") << card << 0 << false << 1 << QString() << taken;
        QTest::newRow("cards") << card << -1 << false << 0 << doubt << QString();
        QTest::newRow("something was stored since") << phone << -1 << true << 0 << doubt << QString();
        QTest::newRow("for another one") << QByteArray(phone).replace("fruit", "gone") << -1 << false << 0
                                         << u"has none of their polls"_s << QString();
        QTest::newRow("all are stored") << phone << 9999 << false << 0 << QString() << u"are all in this database"_s;
    }

    void saysWhatLiesBesideTheJournal()
    {
        QFETCH(QByteArray, line);
        QFETCH(const int, taken);
        QFETCH(const bool, isStoredSince);
        QFETCH(const int, votes);
        QFETCH(const QString, found);
        QFETCH(const QString, logged);
        Room room;
        room.settings.isQuiet = false;
        {
            StationBooks books;
            QVERIFY(room.open(books));
            auto fruit = polls::fruitPoll();
            fruit.policy.phones = polls::Policy::Phones::AnyDevice;
            QVERIFY(room.waited(books.polls().save(fruit)));
            QVERIFY(room.waited(books.polls().openPoll(u"fruit"_s)));
            room.reactor.advance(std::chrono::seconds(1));
            line.replace("%1", QByteArray::number(room.reactor.clock().wallMsecs()));
            room.reactor.advance(std::chrono::seconds(1));
            QVERIFY(!isStoredSince || room.waited(books.polls().setResultsHidden(u"fruit"_s, true)));
        }
        if (taken >= 0)
            QVERIFY(
                room.runOnStorage(u"INSERT INTO polls_journals (generation, taken) VALUES ('one', %1)"_s.arg(taken)));
        const auto name = room.folder.filePath(u"taps.journal.20261130-180000007"_s);
        QFile journal(name);
        const auto content = polls::JournalFile::headerOf(u"one"_s) + line;
        QVERIFY(journal.open(QFile::WriteOnly) && journal.write(content) == content.size());
        journal.close();

        for (int start = 0; start < 2; ++start) { // told at each, and counted once
            StationBooks books;
            QVERIFY(room.open(books));
            QVERIFY(room.reactor.turnUntil([&books] { return books.polls().waitingTaps() == 0; }));
            QCOMPARE(books.polls().tally(u"fruit"_s).votes, votes);
            QCOMPARE(QFile::exists(name), votes == 0);
            const auto& findings = books.storageFindings().all();
            QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
            QVERIFY(found.isEmpty() || (findings.first().text.contains(found) && findings.first().text.contains(name)));
            QCOMPARE(!logged.isEmpty() && isLogged(room, logged, name), !logged.isEmpty());
        }
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
