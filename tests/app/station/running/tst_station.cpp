#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"

#include <algorithm>
#include <future>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include "app/accounts/accounts.h"
#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/devices/pseudoterminal.h"
#include "app/plugins/pluginregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/storagefindings.h"
#include "app/station/program.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "netcore/threads/threadpool.h"
#include "tests/app/chat/faketalk.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
    }
    void cleanup()
    {
        m_reactor.reset();
        m_folder.reset();
    }

    void startsAndStopsInOrder()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->isRunning());
        QVERIFY(QFile::exists(data(u"everyport.sqlite"_s)));
        QVERIFY(QFile::exists(data(u"control"_s)));
        QVERIFY(got(station->accounts().add(u"alice"_s, u"x"_s, Role::Member)));
        QVERIFY(got(station->stop()));
        QVERIFY(!station->isRunning());
        QVERIFY(!QFile::exists(data(u"control"_s)));

        auto again = make();
        QVERIFY(got(again->start()));
        QCOMPARE(got(again->accounts().list())->size(), 1);
        QVERIFY(got(again->stop()));
    }

    void goesOnWhileTheDiskIsStalled()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        const QByteArray toml =
            "[[poll]]\nid = \"lunch\"\nquestion = \"What?\"\n[[poll.answer]]\nid = \"yes\"\ntitle = \"Yes\"\nreaders = [\"door\"]\n"
            "[[poll.answer]]\nid = \"no\"\ntitle = \"No\"\n";
        QVERIFY(got(station->polls().importPolls(toml)));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        QVERIFY(got(station->accounts().add(u"alice"_s, u"x"_s, Role::Member)));
        std::promise<void> disk;
        const auto moves = disk.get_future().share();
        station->database().setFault([moves]() -> std::optional<Error> {
            moves.wait(); // as in a system call that does not come back
            return {};
        });
        station->polls().tapped({.reader = u"door"_s, .tag = u"7E6FD7A0"_s});
        auto added = station->accounts().add(u"mia"_s, u"y"_s, Role::Member);
        QElapsedTimer time;
        time.start();
        // Whoever reads is answered, and the loop turns.
        QCOMPARE(got(station->accounts().list())->size(), 1);
        QCOMPARE(got(station->polls().votesSince(u"lunch"_s, 0))->size(), 0);
        QVERIFY(got(station->polls().exportPage(u"lunch"_s, polls::ExportFormat::Csv)));
        QVERIFY(time.elapsed() < 5000);
        QVERIFY(!added.isReady());
        QCOMPARE(station->polls().waitingTaps(), 1);
        QCOMPARE(station->polls().tally(u"lunch"_s).votes, 0); // not told before it is stored
        disk.set_value();
        QVERIFY(got(std::move(added)));
        QTRY_COMPARE(station->polls().tally(u"lunch"_s).votes, 1);
        station->database().setFault({});
        QVERIFY(got(station->stop()));
    }

    /// Nothing else tells it from a first start.
    void saysThatWhatWasStoredIsGone()
    {
        const auto says = [](Station& station) {
            const auto& entries = station.log().entries();
            return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
                return entry.level == LogLevel::Error && entry.text.contains(u"it is new, or another one"_s);
            });
        };
        for (const bool isGone : {false, false, true, false}) {
            if (isGone)
                QVERIFY(QFile::remove(data(u"everyport.sqlite"_s)));
            auto station = make();
            QVERIFY(got(station->start()));
            QCOMPARE(says(*station), isGone);
            QCOMPARE(station->storageFindings().all().size(), isGone ? 1 : 0); // as long as it runs
            QVERIFY(got(station->stop()));
            QVERIFY(QFile::exists(data(u"everyport.sqlite.stored-last"_s)));
        }
    }

    /// An operator who sees that the wrong database stands there, and has the right one, gets all back.
    void keepsTheVotesThatWaitForTheRightDatabase()
    {
        leaveOneVoteWaiting();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(QFileInfo(data(u"taps.journal"_s)).size() > 0);
        QVERIFY(QFile::rename(data(u"everyport.sqlite"_s), data(u"right.sqlite"_s)));
        auto wrong = make();
        QVERIFY(got(wrong->start()));
        QCOMPARE(wrong->storageFindings().all().size(), 1);
        const auto said = wrong->storageFindings().all().first().text;
        QVERIFY2(said.contains(u"Votes that waited to be stored are kept in "_s), qPrintable(said));
        QVERIFY(got(wrong->stop()));
        const auto kept = QDir(data({})).entryList({u"taps.journal.2*"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY(QFile::remove(data(u"everyport.sqlite"_s))
            && QFile::rename(data(u"right.sqlite"_s), data(u"everyport.sqlite"_s)));
        QFile::remove(data(u"taps.journal"_s));
        QVERIFY(QFile::rename(data(kept.first()), data(u"taps.journal"_s)));
        auto right = make();
        QVERIFY(got(right->start()));
        QVERIFY(right->storageFindings().all().isEmpty());
        QCOMPARE(QDir(data({})).entryList({u"taps.journal.2*"_s}).size(), 1); // again: they may be of the other one
        const auto& entries = right->log().entries();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
            return entry.level == LogLevel::Warning && entry.text.contains(u"is the database again"_s)
                && entry.text.contains(u"A copy of them is kept in "_s) && !entry.text.contains(u"put it back"_s);
        }));
        QTRY_COMPARE(right->polls().tally(u"lunch"_s).votes, 1);
        QVERIFY(got(right->stop()));
    }

    /// Somebody moves the whole set away, `everyport.sqlite*`, and back again: its notes go along, and tell nothing.
    void keepsTheVotesThatWaitWhereTheNotesGoAlong()
    {
        leaveOneVoteWaiting();
        QVERIFY(!QTest::currentTestFailed());
        const auto move = [this](const QString& from, const QString& to) {
            const auto names = QDir(m_folder->filePath(from)).entryList({u"everyport.sqlite*"_s}, QDir::Files);
            const bool isThere = QDir(m_folder->path()).mkpath(to);
            return isThere && !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QString& name) {
                return QFile::rename(m_folder->filePath(from + u'/' + name), m_folder->filePath(to + u'/' + name));
            });
        };
        QVERIFY(move(u"data"_s, u"elsewhere"_s));
        auto wrong = make();
        QVERIFY(got(wrong->start()));
        QCOMPARE(wrong->storageFindings().all().size(), 1);
        const auto said = wrong->storageFindings().all().first().text;
        QVERIFY2(said.contains(u"are for no poll in "_s), qPrintable(said));
        QVERIFY2(said.contains(u"Votes that waited to be stored are kept in "_s), qPrintable(said));
        QVERIFY(got(wrong->stop()));
        wrong.reset();
        const auto kept = QDir(data({})).entryList({u"taps.journal.2*"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY(move(u"data"_s, u"wrong"_s));
        QVERIFY(move(u"elsewhere"_s, u"data"_s));
        QFile::remove(data(u"taps.journal"_s));
        QVERIFY(QFile::rename(data(kept.first()), data(u"taps.journal"_s)));
        auto right = make();
        QVERIFY(got(right->start()));
        QVERIFY(right->storageFindings().all().isEmpty());
        QVERIFY(QDir(data({})).entryList({u"taps.journal.2*"_s}).isEmpty());
        QTRY_COMPARE(right->polls().tally(u"lunch"_s).votes, 1);
        QVERIFY(got(right->stop()));
    }

    /// Another database, weeks after votes had to wait.
    void keepsNoVotesThatAreStored()
    {
        leaveOneVoteWaiting();
        QVERIFY(!QTest::currentTestFailed());
        const auto journal = [this] {
            QFile file(data(u"taps.journal"_s));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(journal().contains("7E6FD7A0"));
        auto again = make();
        QVERIFY(got(again->start()));
        QTRY_COMPARE(again->polls().tally(u"lunch"_s).votes, 1);
        QTRY_COMPARE(journal().count('\n'), 1);
        QVERIFY(!journal().contains("7E6FD7A0"));
        QVERIFY(got(again->stop()));
        again.reset();
        QVERIFY(QFile::rename(data(u"everyport.sqlite"_s), data(u"right.sqlite"_s)));
        auto wrong = make();
        QVERIFY(got(wrong->start()));
        QCOMPARE(wrong->storageFindings().all().size(), 1);
        const auto said = wrong->storageFindings().all().first().text;
        QVERIFY2(!said.contains(u"kept in"_s), qPrintable(said));
        QVERIFY(QDir(data({})).entryList({u"taps.journal.2*"_s}).isEmpty());
        QVERIFY(got(wrong->stop()));
    }

    /// Log and chain fit each other, so that nothing in the database tells it.
    void saysThatALogWasPutBack()
    {
        const auto says = [](Station& station) {
            const auto& entries = station.log().entries();
            return std::count_if(entries.begin(), entries.end(), [](const auto& entry) {
                return entry.level == LogLevel::Error
                    && entry.text.contains(u"The log of the poll lunch is not the one"_s);
            });
        };
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->polls().importPolls("question = \"What?\"\nid = \"lunch\"\n[[answer]]\ntitle = \"Yes\"\n"
                                                 "readers = [\"door\"]\n[[answer]]\ntitle = \"No\"\n")));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        for (const auto& card : {u"7E6FD7A0"_s, u"7E6FD7A1"_s})
            station->polls().tapped({.reader = u"door"_s, .tag = card});
        QTRY_COMPARE(station->polls().tally(u"lunch"_s).votes, 2);
        QVERIFY(got(station->stop()));
        QVERIFY(QFile::exists(data(u"everyport.sqlite.log-ends"_s)));
        auto whole = make();
        QVERIFY(got(whole->start()));
        QCOMPARE(says(*whole), 0);
        QVERIFY(got(whole->stop()));
        {
            auto database = Database::open(*m_reactor, data(u"everyport.sqlite"_s));
            QVERIFY(database.ok());
            for (const auto& sql : {u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s,
                     u"UPDATE polls_chain SET links = links - 1, last = last - 1,"
                     " seal = (SELECT seal FROM polls_log ORDER BY number DESC LIMIT 1)"_s,
                     u"DELETE FROM polls_checkpoint"_s})
                QVERIFY(
                    got((*database)->write([sql](QSqlDatabase& connection) { return runStatement(connection, sql); })));
        }
        for (const auto found : {1, 0}) { // once
            auto again = make();
            QVERIFY(got(again->start()));
            QCOMPARE(again->polls().tally(u"lunch"_s).votes, 1);
            QCOMPARE(says(*again), found);
            QVERIFY(got(again->stop()));
        }
    }

    void votesThatAreLostWithItAreSaid()
    {
        // Nor is there a place for those that wait.
        QVERIFY(QDir().mkpath(data(u"taps.journal/taken"_s)));
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->polls().importPolls("question = \"What?\"\nid = \"lunch\"\n[[answer]]\ntitle = \"Yes\"\n"
                                                 "readers = [\"door\"]\n[[answer]]\ntitle = \"No\"\n")));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        station->database().setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::PermissionDenied, u"The disk is gone."_s, {}, 0});
        });
        for (const auto& card : {u"7E6FD7A0"_s, u"7E6FD7A1"_s})
            station->polls().tapped({.reader = u"door"_s, .tag = card});
        const auto stopped = got(station->stop());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, Reason::NoSpace);
        QCOMPARE(exitCodeAfter(stopped, EX_OK), EX_IOERR);
        QCOMPARE(exitCodeAfter(stopped, EX_USAGE), EX_USAGE);
        const auto& last = station->log().entries().back();
        QCOMPARE(last.level, LogLevel::Error);
        QCOMPARE(last.text, u"2 votes could not be stored and are lost: The disk is gone."_s);
    }

    /// They wait in the journal for the next start.
    void votesThatCannotBeStoredAtTheEndAreKept()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->polls().importPolls("question = \"What?\"\nid = \"lunch\"\n[[answer]]\ntitle = \"Yes\"\n"
                                                 "readers = [\"door\"]\n[[answer]]\ntitle = \"No\"\n")));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        station->database().setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13});
        });
        for (const auto& card : {u"7E6FD7A0"_s, u"7E6FD7A1"_s})
            station->polls().tapped({.reader = u"door"_s, .tag = card});
        QVERIFY(got(station->stop()));
        auto again = make();
        QVERIFY(got(again->start()));
        QTRY_COMPARE(again->polls().tally(u"lunch"_s).votes, 2);
        QVERIFY(got(again->stop()));
    }

    /// There is room again by the time.
    void whatCanBeStoredAtTheEndIsNotLost()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->polls().importPolls("question = \"What?\"\nid = \"lunch\"\n[[answer]]\ntitle = \"Yes\"\n"
                                                 "readers = [\"door\"]\n[[answer]]\ntitle = \"No\"\n")));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        station->database().setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13});
        });
        station->polls().tapped({.reader = u"door"_s, .tag = u"7E6FD7A0"_s});
        QTRY_VERIFY(station->polls().storingTrouble());
        QCOMPARE(station->polls().votesInMemory(), 1);
        station->database().setFault({});
        QVERIFY(got(station->stop()));
        auto again = make();
        QVERIFY(got(again->start()));
        QCOMPARE(again->polls().tally(u"lunch"_s).votes, 1);
        QVERIFY(got(again->stop()));
    }

    void hasTheFolderAlone()
    {
        auto first = make();
        QVERIFY(got(first->start()));
        auto second = make();
        auto refused = got(second->start());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::InUse);
        QVERIFY(!second->isRunning());
        QVERIFY(got(second->stop())); // what never started ends at once
        QVERIFY(first->isRunning());
        QVERIFY(QFile::exists(data(u"control"_s)));
    }

    void saysWhyItCannot()
    {
        StationSettings settings;
        settings.dataFolder = u"/proc/nothing/here"_s;
        Station station(*m_reactor, settings, plainTypes());
        auto started = got(station.start());
        QVERIFY(!started);
        QVERIFY(started.error().text.contains(u"/proc/nothing/here"_s));
    }

    void startsWhatIsRightAndShowsWhatIsWrong()
    {
        put(u"good"_s, "type = \"plain\"\n");
        put(u"bad"_s, "type = \"plain\"\nmotto = 5\n");
        put(u"off"_s, "type = \"plain\"\nenabled = false\n");
        put(u"failing"_s, "type = \"plain\"\nmotto = \"fail\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        auto& services = station->services();
        QVERIFY(services.running(u"good"_s));
        QCOMPARE(services.status(u"off"_s)->state, ServiceStatus::State::Off);
        QCOMPARE(services.status(u"failing"_s)->trouble.text, u"No such place."_s);
        const auto bad = services.status(u"bad"_s);
        QVERIFY(bad->isBroken);
        QCOMPARE(bad->type, u"plain"_s);
        QCOMPARE(bad->trouble.native, 2);
        QCOMPARE(bad->trouble.code, u"motto"_s);
    }

    void readsAgainWhatChanged()
    {
        put(u"same"_s, "type = \"plain\"\n");
        put(u"other"_s, "type = \"plain\"\nmotto = \"early\"\n");
        put(u"gone"_s, "type = \"plain\"\n");
        put(u"broken"_s, "type = \n");
        auto station = make();
        QVERIFY(got(station->start()));
        auto& services = station->services();
        const auto* same = services.running(u"same"_s);

        put(u"other"_s, "type = \"plain\"\nmotto = \"late\"\n");
        put(u"broken"_s, "type = \"plain\"\n");
        put(u"new"_s, "type = \"plain\"\n");
        QVERIFY(QFile::remove(servicePath(u"gone"_s)));
        QVERIFY(got(station->reload()));
        QCOMPARE(services.running(u"same"_s), same);
        QCOMPARE(services.status(u"other"_s)->addresses, QStringList{u"plain://other/late"_s});
        QVERIFY(services.running(u"broken"_s));
        QVERIFY(services.running(u"new"_s));
        QVERIFY(!services.status(u"gone"_s));

        put(u"other"_s, "type = \"plain\"\nmotto = \n"); // wrong now: it goes on as it was
        put(u"same"_s, "type = \"plain\"\nenabled = false\n");
        QVERIFY(got(station->reload()));
        QCOMPARE(services.status(u"other"_s)->addresses, QStringList{u"plain://other/late"_s});
        QVERIFY(!services.status(u"other"_s)->trouble.text.isEmpty());
        QCOMPARE(services.status(u"same"_s)->state, ServiceStatus::State::Off);
        QCOMPARE(station->configured().lastGoodValues(u"other"_s)->text(u"motto"_s), u"late"_s);
    }

    /// A file that was renamed: the new service wants the old one's port, which it gives back at its end.
    void waitsForThoseWhoLeave()
    {
        put(u"old"_s, "type = \"plain\"\nmotto = \"never stops\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(QFile::rename(servicePath(u"old"_s), servicePath(u"new"_s)));
        auto reading = station->reload();
        QVERIFY(!station->services().status(u"new"_s));
        QVERIFY(got(std::move(reading)));
        QVERIFY(!station->services().status(u"old"_s));
        QVERIFY(station->services().running(u"new"_s));
    }

    void savesAService()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        auto added = got(station->configured().add(u"plain"_s, {}, values({})));
        QVERIFY(added);
        QCOMPARE(*added, u"plain"_s);
        QCOMPARE(contents(u"plain"_s), QByteArray("type = \"plain\"\n"));
        QVERIFY(got(station->services().start(u"plain"_s)));

        QVERIFY(got(station->configured().save(u"plain"_s, values({{u"colour"_s, u"red"_s}}))));
        QCOMPARE(contents(u"plain"_s), QByteArray("type = \"plain\"\ncolour = \"red\"\n"));
        QVERIFY(got(station->configured().save(u"plain"_s, values({{u"motto"_s, u"x"_s}}))));
        QCOMPARE(contents(u"plain"_s), QByteArray("type = \"plain\"\nmotto = \"x\"\n"));
        QCOMPARE(station->services().status(u"plain"_s)->addresses, QStringList{u"plain://plain/x"_s});
        QVERIFY(got(station->configured().setEnabled(u"plain"_s, false)));
        QVERIFY(contents(u"plain"_s).contains("enabled = false"));

        QVERIFY(got(station->reload())); // our own writing is no change
        QVERIFY(got(station->configured().remove(u"plain"_s)));
        QVERIFY(!QFile::exists(servicePath(u"plain"_s)));
        QVERIFY(station->services().names().isEmpty());
    }

    void mendsABrokenService()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"right\"\n");
        {
            auto station = make();
            QVERIFY(got(station->start()));
            QVERIFY(got(station->stop()));
        }
        put(u"x"_s, "type = \"plain\"\nmotto = 5\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->services().status(u"x"_s)->isBroken);
        const auto good = station->configured().lastGoodValues(u"x"_s);
        QVERIFY(good);
        QVERIFY(got(station->configured().save(u"x"_s, *good)));
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/right"_s});
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"plain\"\nmotto = \"right\"\n"));
    }

    /// What a form shows of a faulty file is what stays when it is saved.
    void mendingKeepsWhatIsRight()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"right\"\nindx = true\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->services().status(u"x"_s)->isBroken);
        const auto shown = station->configured().valuesToMend(u"x"_s);
        QVERIFY(shown);
        QCOMPARE(shown->text(u"motto"_s), u"right"_s);
        QVERIFY(got(station->configured().save(u"x"_s, *shown)));
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/right"_s});
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"plain\"\nmotto = \"right\"\n"));
    }

    void switchingChangesOneWord_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("right") << QByteArray("# mine\ntype = \"plain\"\nenabled = true # yes\nmotto = \"x\"\n")
                               << QByteArray("# mine\ntype = \"plain\"\nenabled = false # yes\nmotto = \"x\"\n");
        QTest::newRow("faulty") << QByteArray(
            "# mine\ntype = \"plain\"\nenabled = true\nmotto = 5\nindx = \"x\"   # ?\n")
                                << QByteArray(
                                       "# mine\ntype = \"plain\"\nenabled = false\nmotto = 5\nindx = \"x\"   # ?\n");
        QTest::newRow("unknown type") << QByteArray("type = \"plian\"\nmotto = 5\n")
                                      << QByteArray("type = \"plian\"\nmotto = 5\nenabled = false\n");
        QTest::newRow("no TOML") << QByteArray("type = \"plain\nmotto = 5\n") << QByteArray();
    }
    void switchingChangesOneWord()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        put(u"x"_s, before);
        auto station = make();
        QVERIFY(got(station->start()));
        auto off = got(station->configured().setEnabled(u"x"_s, false));
        QCOMPARE(off.ok(), !after.isEmpty());
        QCOMPARE(contents(u"x"_s), after.isEmpty() ? before : after);
        QCOMPARE(station->services().status(u"x"_s)->enabled, after.isEmpty());
        if (!off)
            QVERIFY2(off.error().text.contains(u"x.toml:1: "_s) && off.error().text.contains(u"Mend this first"_s),
                qPrintable(off.error().text));
        QVERIFY(got(station->reload()));
        QCOMPARE(station->services().status(u"x"_s)->enabled, after.isEmpty()); // as it stands there
    }
    /// One that is off and wrong is not on when it is mended.
    void brokenAndOffStaysOff()
    {
        put(u"x"_s, "type = \"plain\"\nenabled = false\nmotto = 5\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->services().status(u"x"_s)->isBroken);
        QVERIFY(!station->services().status(u"x"_s)->enabled);
        QVERIFY(got(station->configured().save(u"x"_s, *station->configured().valuesToMend(u"x"_s))));
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"plain\"\nenabled = false\n"));
    }

    /// Undo of a removal: the file's bytes, comments and faults with them, and the service off or running as it was.
    void whatIsRemovedComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("state");
        const auto off = int(ServiceStatus::State::Off), running = int(ServiceStatus::State::Running),
                   failed = int(ServiceStatus::State::Failed);
        QTest::newRow("running") << u"x"_s << QByteArray("# mine\ntype = \"plain\"   # yes\n\nmotto = \"x\"\n")
                                 << running;
        QTest::newRow("switched off") << u"x"_s << QByteArray("# mine\ntype = \"plain\"\nenabled = false\n") << off;
        QTest::newRow("failing") << u"x"_s << QByteArray("type = \"plain\"\nmotto = \"fail\"\n") << failed;
        QTest::newRow("faulty") << u"x"_s << QByteArray("# mine\ntype = \"plain\"\nmotto = 5\n") << failed;
        QTest::newRow("faulty and off") << u"x"_s << QByteArray("type = \"plain\"\nenabled = false\nmotto = 5\n")
                                        << failed;
        QTest::newRow("no TOML") << u"x"_s << QByteArray("type = \"plain\nmotto = 5") << failed;
        QTest::newRow("odd name") << u"My x"_s << QByteArray("type = \"plain\"\n") << failed;
    }
    void whatIsRemovedComesBackAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(int, state);
        put(name, text);
        auto station = make();
        QVERIFY(got(station->start()));
        const auto before = *station->services().status(name);
        QCOMPARE(int(before.state), state);
        const auto removed = got(station->configured().remove(name));
        QVERIFY(removed);
        QVERIFY(!QFile::exists(servicePath(name)));
        QVERIFY(!station->services().status(name));
        QVERIFY(got(station->configured().restore(*removed)));
        QCOMPARE(contents(name), text);
        const auto after = *station->services().status(name);
        QCOMPARE(int(after.state), state);
        QCOMPARE(after.enabled, before.enabled);
        QCOMPARE(after.isBroken, before.isBroken);
        QCOMPARE(after.trouble.text, before.trouble.text);
        QCOMPARE(after.addresses, before.addresses);
        QCOMPARE(got(station->configured().restore(*removed)).error().reason, Reason::AlreadyExists);
    }
    /// As its file was not used before, for everybody could have written it, it is not used after an undo.
    void whatOthersMayWriteIsNoMoreTrustedAfterAnUndo()
    {
        put(u"x"_s, "type = \"plain\"\nenabled = false\n");
        QVERIFY(QFile::setPermissions(
            servicePath(u"x"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->services().status(u"x"_s)->isBroken);
        const auto removed = got(station->configured().remove(u"x"_s));
        QVERIFY(removed);
        QVERIFY(got(station->configured().restore(*removed)));
        const auto after = *station->services().status(u"x"_s);
        QVERIFY(after.isBroken);
        QVERIFY(after.state != ServiceStatus::State::Running);
        QVERIFY(QFile::permissions(servicePath(u"x"_s)) & QFile::WriteOther);
    }
    /// It ran with what it had while its file was wrong, and does so again.
    void whatRanInSpiteOfItsFileComesBackSo()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"right\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        const QByteArray faulty("# half a change\ntype = \"plain\"\nmotto = \n");
        put(u"x"_s, faulty);
        QVERIFY(got(station->reload()));
        const auto before = *station->services().status(u"x"_s);
        const auto removed = got(station->configured().remove(u"x"_s));
        QVERIFY(removed);
        QVERIFY(got(station->configured().restore(*removed)));
        QCOMPARE(contents(u"x"_s), faulty);
        const auto after = *station->services().status(u"x"_s);
        QCOMPARE(after.state, ServiceStatus::State::Running);
        QCOMPARE(after.addresses, QStringList{u"plain://x/right"_s});
        QCOMPARE(after.trouble.text, before.trouble.text);
        QVERIFY(!after.trouble.text.isEmpty());
    }
    void whatCannotBeBroughtBackIsNotRemoved()
    {
        put(u"x"_s, "type = \"plain\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(QFile::resize(servicePath(u"x"_s), 20 * 1024 * 1024));
        const auto removed = got(station->configured().remove(u"x"_s));
        QVERIFY(!removed);
        QCOMPARE(station->services().status(u"x"_s)->state, ServiceStatus::State::Running);
        QVERIFY(QFile::exists(servicePath(u"x"_s)));
    }
    void oneWithoutAFileComesBackWithoutOne()
    {
        auto settings = this->settings();
        settings.readsConfig = false;
        settings.services = {{u"plain"_s, values({{u"motto"_s, u"two"_s}})}};
        Station station(*m_reactor, settings, plainTypes());
        QVERIFY(got(station.start()));
        const auto removed = got(station.configured().remove(u"plain"_s));
        QVERIFY(removed);
        QVERIFY(got(station.configured().restore(*removed)));
        QCOMPARE(station.services().status(u"plain"_s)->addresses, QStringList{u"plain://plain/two"_s});
        QVERIFY(!QFile::exists(servicePath(u"plain"_s)));
    }

    /// Mended with an editor while the program still showed what was wrong: neither the last good values nor a form go
    /// over it unasked.
    void othersChangesAreNotWrittenOver()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = 5\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(station->services().status(u"x"_s)->isBroken);
        const QByteArray mended("# by hand\ntype = \"plain\"\nmotto = \"mended\"\n");
        put(u"x"_s, mended);
        const auto first = got(station->configured().save(u"x"_s, values({{u"motto"_s, u"old"_s}})));
        QVERIFY(!first);
        QCOMPARE(first.error().reason, Reason::InUse);
        QVERIFY2(first.error().text.contains(u"nothing was written"_s), qPrintable(first.error().text));
        QCOMPARE(contents(u"x"_s), mended);
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/mended"_s}); // and it counts
        QVERIFY(!QFile::exists(servicePath(u"x"_s) + u".broken"_s));

        // Also where it was right all the time.
        put(u"x"_s, "type = \"plain\"\nmotto = \"again\"\n");
        QCOMPARE(
            got(station->configured().save(u"x"_s, values({{u"motto"_s, u"old"_s}}))).error().reason, Reason::InUse);
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/again"_s});
        QVERIFY(got(station->configured().save(u"x"_s, values({{u"motto"_s, u"mine"_s}})))); // once more: it is meant
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"plain\"\nmotto = \"mine\"\n"));

        // A comment is no other word, and stays; our own switch is nobody else's change.
        put(u"x"_s, "# why\ntype = \"plain\"\nmotto = \"mine\"\n");
        QVERIFY(got(station->configured().setEnabled(u"x"_s, false)));
        QVERIFY(got(station->configured().save(u"x"_s, values({{u"motto"_s, u"last"_s}}))));
        QCOMPARE(contents(u"x"_s), QByteArray("# why\ntype = \"plain\"\nmotto = \"last\"\nenabled = false\n"));
    }
    void aSwitchHidesNobodysChange()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"one\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        put(u"x"_s, "type = \"plain\"\nmotto = \"theirs\"\n");
        QVERIFY(got(station->configured().setEnabled(u"x"_s, false)));
        QCOMPARE(
            got(station->configured().save(u"x"_s, values({{u"motto"_s, u"mine"_s}}))).error().reason, Reason::InUse);
        QVERIFY(contents(u"x"_s).contains("motto = \"theirs\""));
    }
    void aNewOneGoesOverNoFile()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        put(u"x"_s, "type = \"plain\"\nmotto = \"theirs\"\n");
        const auto added = got(station->configured().add(u"plain"_s, u"x"_s, values({})));
        QVERIFY(!added);
        QCOMPARE(added.error().reason, Reason::AlreadyExists);
        QVERIFY(station->services().names().isEmpty());
        QVERIFY(contents(u"x"_s).contains("theirs"));
        put(u"plain"_s, "type = \"plain\"\n");
        // whoever names none gets one that is free
        QCOMPARE(*got(station->configured().add(u"plain"_s, {}, values({}))), u"plain-2"_s);
    }

    void refusesOddNames()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        for (const auto& name : {u"../x"_s, u"A b"_s}) {
            auto added = got(station->configured().add(u"plain"_s, name, values({})));
            QVERIFY(!added);
            QCOMPARE(added.error().code, u"name"_s);
        }
        QVERIFY(!got(station->configured().save(u"nobody"_s, values({}))));
    }

    void whatCannotBeWrittenIsNotDoneOrSaid()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"one\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        auto& configured = station->configured();
        const auto folder = m_folder->filePath(u"config/services"_s);
        QVERIFY(QFile::rename(folder, folder + u".away"_s));
        QVERIFY(QFile::link(u"/proc/none/such"_s, folder));

        const auto refused = got(configured.save(u"x"_s, values({{u"motto"_s, u"two"_s}}), Unwritten::Refused));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.endsWith(u". Nothing has changed."_s), qPrintable(refused.error().text));
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/one"_s});
        QVERIFY(!configured.isUnwritten(u"x"_s));

        QVERIFY(!got(configured.save(u"x"_s, values({{u"motto"_s, u"two"_s}}))));
        QCOMPARE(station->services().status(u"x"_s)->addresses, QStringList{u"plain://x/two"_s});
        QVERIFY(configured.isUnwritten(u"x"_s));
        QCOMPARE(configured.knownFile(u"x"_s)->values.text(u"motto"_s), u"one"_s);

        const auto added = got(configured.add(u"plain"_s, u"y"_s, values({}), false));
        QVERIFY(!added);
        QVERIFY2(added.error().text.contains(u"y is in the list, but goes"_s), qPrintable(added.error().text));
        QVERIFY(configured.isUnwritten(u"y"_s));
        QVERIFY(!configured.knownFile(u"y"_s));
        QVERIFY(!station->services().status(u"y"_s)->enabled);

        QVERIFY(QFile::remove(folder));
        QVERIFY(QFile::rename(folder + u".away"_s, folder));
        for (const auto& name : {u"x"_s, u"y"_s}) {
            QVERIFY(got(configured.save(name, station->services().status(name)->values)));
            QVERIFY(!configured.isUnwritten(name));
        }
        QVERIFY(contents(u"x"_s).contains("motto = \"two\""));
        QVERIFY(contents(u"y"_s).contains("enabled = false"));
    }

    /// SIGHUP is for what stands in files: also for what was put into the plugins' folder, or is wrong there.
    void readsPluginsAgain()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->startPlugins()));
        QVERIFY(!station->plugins().find(u"hello"_s));
        const auto folder = m_folder->filePath(u"config/plugins/hello"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder + u'/' + name);
            return file.open(QFile::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"plugin.toml"_s, "name = \"hello\"\napi = 1\n"));
        QVERIFY(write(u"plugin.py"_s, "def start(plugin): pass\n"));
        QVERIFY(got(station->reload()));
        QVERIFY(station->plugins().find(u"hello"_s));
        QCOMPARE(station->plugins().find(u"hello"_s)->state, plugins::PluginState::State::Off);
        QVERIFY(write(u"plugin.toml"_s, "name = \"hello\"\napi = \"one\"\n"));
        QVERIFY(got(station->reload()));
        QVERIFY(!station->plugins().find(u"hello"_s)->trouble.isEmpty());
        const auto& entries = station->log().entries();
        QVERIFY(std::any_of(
            entries.begin(), entries.end(), [](const auto& entry) { return entry.text.contains(u"plugin.toml"_s); }));
    }

    void servesWithoutAnyFile()
    {
        put(u"ignored"_s, "type = \"plain\"\n");
        auto settings = this->settings();
        settings.readsConfig = false;
        settings.services = {{u"plain"_s, values({})}, {u"plain"_s, values({{u"motto"_s, u"two"_s}})}};
        Station station(*m_reactor, settings, plainTypes());
        QVERIFY(got(station.start()));
        QCOMPARE(station.services().names(), QStringList({u"plain"_s, u"plain-2"_s}));
        QVERIFY(got(station.configured().save(u"plain"_s, values({{u"motto"_s, u"new"_s}}))));
        QVERIFY(!QFile::exists(servicePath(u"plain"_s)));
    }

    /// Values that are given away once too often are freed under whoever reads them next.
    void whatHasNoFileIsSwitchedOffAndOn()
    {
        auto settings = this->settings();
        settings.readsConfig = false;
        settings.services = {{u"plain"_s, values({{u"motto"_s, u"two"_s}})}};
        Station station(*m_reactor, settings, plainTypes());
        QVERIFY(got(station.start()));
        const auto before = station.services().status(u"plain"_s)->values;
        for (int turn = 0; turn < 8; ++turn) {
            QVERIFY(got(station.configured().setEnabled(u"plain"_s, turn % 2)));
            QCOMPARE(station.services().status(u"plain"_s)->enabled, bool(turn % 2));
            QCOMPARE(station.services().status(u"plain"_s)->values, before);
        }
    }
    void whatLostItsFileIsSwitchedOffAndOn()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(got(station->configured().add(u"plain"_s, u"x"_s, values({{u"motto"_s, u"mine"_s}}))));
        for (int turn = 0; turn < 4; ++turn) {
            QVERIFY(QFile::remove(servicePath(u"x"_s))); // by hand
            QVERIFY(got(station->configured().setEnabled(u"x"_s, turn % 2)));
            QVERIFY(contents(u"x"_s).contains("motto = \"mine\""));
        }
    }

    void takesWishesFromTheCommandLine()
    {
        const auto wished = [](const QString& text) {
            auto line = parseCommandLine(text.split(u' '));
            return line ? wishedServices(*line, plainTypes()) : Result<QList<ServiceWish>>(line.error());
        };
        auto two = wished(u"serve plain motto=a serve plain motto=b"_s);
        QVERIFY(two);
        QCOMPARE(two->size(), 2);
        QCOMPARE(two->at(1).values.text(u"motto"_s), u"b"_s);
        // Everyone on this computer can read a command line.
        auto secret = wished(u"serve plain password=swordfish"_s);
        QVERIFY(!secret);
        QVERIFY(secret.error().text.startsWith(u"password is a secret"_s));
        QVERIFY(!secret.error().text.contains(u"swordfish"_s));
        QCOMPARE(wished(u"serve plain moto=a"_s).error().text,
            u"serve plain: moto: There is no such option; did you mean motto?"_s);
        QCOMPARE(wished(u"serve gopher"_s).error().text, u"There is no service type gopher; there are plain."_s);
    }

    /// A new password or a registration that was sent: without the answer nobody would know what counts.
    void waitsAtItsEndForWhatWasSent()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        auto script = std::make_shared<chat::TalkScript>();
        chat::FormSession::Step over;
        over.isOver = true;
        script->steps = {over};
        script->holds = true;
        bool isTold = false;
        station->chat().sentForms().send(
            std::make_shared<chat::FakeTalk>(script), {}, u"Register"_s, [&](const auto&) { return isTold = true; });
        auto stopping = station->stop();
        auto soon = deferToThread(station->reactor(), Threads::Files, [] { return true; });
        QVERIFY(got(std::move(soon)));
        QVERIFY(!stopping.isReady() && !isTold);
        script->release();
        QVERIFY(got(std::move(stopping)));
        QVERIFY(isTold);
        const auto entries = station->log().entries();
        QVERIFY(std::none_of(entries.begin(), entries.end(),
            [](const auto& entry) { return entry.text.contains(u"the answer did not come"_s); }));
    }

    void stopsInTimeWhateverItsServicesDo()
    {
        put(u"x"_s, "type = \"plain\"\nmotto = \"never stops\"\n");
        auto station = make();
        QVERIFY(got(station->start()));
        QElapsedTimer watch;
        watch.start();
        QVERIFY(got(station->stop()));
        QVERIFY2(watch.elapsed() < 5000, qPrintable(QString::number(watch.elapsed())));
        const auto entries = station->log().entries();
        QVERIFY(std::any_of(
            entries.begin(), entries.end(), [](const auto& entry) { return entry.text.contains(u"cut off"_s); }));
    }

    void takesATapAllTheWay()
    {
        auto station = make();
        QVERIFY(got(station->start()));
        auto reader = got(station->devices().addSimulated(u"Door"_s, u"id12"_s));
        QVERIFY(reader);
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"What?"_s;
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
        poll.readers.insert(*reader, u"yes"_s);
        QVERIFY(got(station->polls().save(poll)));
        QVERIFY(got(station->polls().openPoll(u"lunch"_s)));
        QVERIFY(station->devices().tap(*reader, u"2A00ABCDEF"_s));
        QTRY_COMPARE(station->polls().tally(u"lunch"_s).count(u"yes"_s), 1);
    }

    void keepsBooksQuietly()
    {
        auto settings = this->settings();
        settings.isQuiet = true;
        Station station(*m_reactor, settings, plainTypes());
        QVERIFY(got(station.start()));
        QVERIFY(!QFile::exists(data(u"control"_s)));
        QVERIFY(got(station.accounts().list()));
        QVERIFY(got(station.stop()));
    }

    /// Whose that terminal is by now would find it taken, and set as a reader's line is.
    void noReaderOpensTheLinkThatAKilledProgramLeft()
    {
        const auto link = data(u"bluetooth/00-11-22-33-44-55"_s);
        {
            auto station = make();
            QVERIFY(got(station->start()));
            QVERIFY(
                got(station->devices().add({.name = u"Till"_s, .endpoint = u"serial:"_s + link, .driver = u"id12"_s})));
            QVERIFY(got(station->stop()));
        }
        const auto terminal = devices::PseudoTerminal::make(u"somebody else"_s);
        QVERIFY(terminal);
        QVERIFY(QDir().mkpath(data(u"bluetooth"_s)) && QFile::link(terminal->port(), link));
        auto station = make();
        QVERIFY(got(station->start()));
        QVERIFY(!QFileInfo(link).isSymLink());
        QTRY_COMPARE(station->devices().find(u"Till"_s)->state, devices::DeviceState::Unplugged);
        const auto lines = m_reactor->connections().rows(); // those that were closed since, too
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const auto& line) { return line->protocol == u"id12"; }));
        QVERIFY(got(station->stop()));
    }

    void raisesItsWindow()
    {
        struct Heard : StationEvents {
            QStringList asked;
            void raiseRequested(const QString& uri, const QString& token) override { asked << uri << token; }
        } heard;
        auto station = make();
        QVERIFY(!station->askToRaise(u"irc://x"_s)); // nobody listens yet
        station->setListener(&heard);
        QVERIFY(station->askToRaise(u"irc://y"_s));
        QCOMPARE(heard.asked, (QStringList{u"irc://y"_s, {}}));
    }

private:
    /// By a station that had no room for it, and has ended.
    void leaveOneVoteWaiting()
    {
        auto full = make();
        QVERIFY(got(full->start()));
        QVERIFY(got(full->polls().importPolls("question = \"What?\"\nid = \"lunch\"\n[[answer]]\ntitle = \"Yes\"\n"
                                              "readers = [\"door\"]\n[[answer]]\ntitle = \"No\"\n")));
        QVERIFY(got(full->polls().openPoll(u"lunch"_s)));
        full->database().setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        });
        full->polls().tapped({.reader = u"door"_s, .tag = u"7E6FD7A0"_s});
        QTRY_VERIFY(full->polls().storingTrouble());
        static_cast<void>(got(full->stop())); // which says that one vote waits
        full.reset();
    }

    StationSettings settings() const
    {
        StationSettings settings;
        settings.configFolder = m_folder->filePath(u"config"_s);
        settings.dataFolder = m_folder->filePath(u"data"_s);
        return settings;
    }
    std::unique_ptr<Station> make() { return std::make_unique<Station>(*m_reactor, settings(), plainTypes()); }
    QString data(const QString& name) const { return m_folder->filePath(u"data/"_s + name); }
    QString servicePath(const QString& name) const
    {
        return m_folder->filePath(u"config/services/%1.toml"_s.arg(name));
    }
    void put(const QString& name, const QByteArray& text)
    {
        QDir(m_folder->path()).mkpath(u"config/services"_s);
        QFile file(servicePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray contents(const QString& name) const
    {
        QFile file(servicePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static OptionValues values(const QMap<QString, QVariant>& raw) { return *checkOptions(PlainType().options(), raw); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
};

QTEST_GUILESS_MAIN(StationTest)
#include "tst_station.moc"
