#include "ui/desktop.h"

#include <algorithm>
#include <chrono>
#include <csignal>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/commandline/commandline.h"
#include "app/station/process/folderlock.h"
#include "app/station/running/station.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "tests/app/chat/faketalk.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/keptpolls.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From the first window into the demo and back: each has a folder, and a folder has one owner.
class GoingOverTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    std::unique_ptr<Desktop> desktop() const
    {
        const auto line = parseCommandLine(
            {u"--data"_s, m_home.filePath(u"data"_s), u"--config"_s, m_home.filePath(u"config"_s)});
        return line ? std::make_unique<Desktop>(*line) : nullptr;
    }
    /// Null while a program has it.
    static std::unique_ptr<FolderLock> lockOf(const QString& folder)
    {
        auto lock = FolderLock::take(folder);
        return lock ? std::move(*lock) : nullptr;
    }
    static QAbstractButton* button(const MainWindow& window, const QString& words)
    {
        for (QAbstractButton* one : window.findChildren<QAbstractButton*>()) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static bool strip(const MainWindow& window, const QString& words)
    {
        const auto strips = window.findChildren<Notice*>();
        return std::any_of(strips.begin(), strips.end(),
            [&words](const Notice* one) { return one->isVisible() && one->text().contains(words); });
    }

private Q_SLOTS:
    void theDemoOpensOnceAndLeavesAgain()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        for (int round = 0; round < 3; ++round) {
            program->window()->startDemo();
            QTRY_COMPARE(started.count(), 2 + 2 * round);
            // A second opening would come with the first paint, after the first one.
            QVERIFY(QTest::qWaitForWindowExposed(program->window()));
            flush(program->window()->station(), *program->window());
            QCOMPARE(started.count(), 2 + 2 * round);
            QVERIFY(program->window()->station().isRunning());
            QCOMPARE(program->window()->station().polls().polls().size(), 1);
            Q_EMIT program->window()->demoRequested(false);
            QTRY_COMPARE(started.count(), 3 + 2 * round);
            QVERIFY(program->window()->station().isRunning());
            QVERIFY(program->window()->station().polls().polls().isEmpty());
        }
    }

    /// Only where it hurts somebody: services that nobody uses wait, and the strip of the demo says so.
    void theDemoAsksWhereItThrowsSomebodyOff()
    {
        const QString folder = m_home.filePath(u"served/config/services"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/chat.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        file.close();
        const auto line = parseCommandLine(
            {u"--data"_s, m_home.filePath(u"served/data"_s), u"--config"_s, m_home.filePath(u"served/config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        const auto served = [&program] {
            const auto all = program.window()->station().services().all();
            return all.isEmpty() ? ServiceStatus() : all.first();
        };
        QTRY_COMPARE(served().state, ServiceStatus::State::Running);
        QTcpSocket person;
        person.connectToHost(QHostAddress::LocalHost, quint16(QUrl(served().addresses.value(0)).port()));
        person.write("NICK mira\r\nUSER mira 0 * :Mira\r\n");
        QTRY_COMPARE(served().people, 1);

        const QPointer<MainWindow> home = program.window();
        home->startDemo();
        QTRY_VERIFY(button(*home, u"Stay here"_s));
        QVERIFY(strip(*home, u"is connected"_s) || strip(*home, u"are connected"_s));
        QCOMPARE(home->focusWidget(), static_cast<QWidget*>(button(*home, u"Stay here"_s)));
        button(*home, u"Stay here"_s)->click();
        flush(home->station(), *home);
        QVERIFY(home && !button(*home, u"Stay here"_s));
        QCOMPARE(started.count(), 1);
        QCOMPARE(served().people, 1);

        home->startDemo();
        QTRY_VERIFY(button(*home, u"Start the demo"_s));
        button(*home, u"Start the demo"_s)->click();
        QTRY_COMPARE(started.count(), 2);
        QVERIFY(strip(*program.window(), u"wait"_s));
        Q_EMIT program.window()->demoRequested(false);
        QTRY_COMPARE(started.count(), 3);
        QTRY_COMPARE(served().state, ServiceStatus::State::Running);

        // Nobody is there any more: no question.
        program.window()->startDemo();
        QTRY_COMPARE(started.count(), 4);
        QVERIFY(strip(*program.window(), u"wait"_s));
    }

    /// Whoever tries the demo writes a poll in it.
    void aPollThatWasMadeInTheDemoCanBeKept()
    {
        QTemporaryDir home;
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        const auto polls = [&program]() -> polls::PollRegistry& { return program.window()->station().polls(); };
        for (const bool keeps : {false, true, true}) { // what is kept twice is there twice
            const auto before = polls().polls().size();
            const auto starts = started.count();
            program.window()->startDemo();
            QTRY_COMPARE(started.count(), starts + 1);
            polls::Poll poll;
            poll.id = u"tea"_s;
            poll.question = u"Which tea?"_s;
            poll.answers = {{u"mint"_s, u"Mint"_s, {}}, {u"oolong"_s, u"Oolong"_s, {}}};
            poll.readers = {{program.window()->station().devices().devices().first().id, u"mint"_s}};
            QVERIFY(waitFor(polls().save(poll)));
            QVERIFY(waitFor(polls().openPoll(poll.id)));
            const QPointer<MainWindow> demo = program.window();
            QVERIFY(button(*demo, u"Leave the demo"_s));
            button(*demo, u"Leave the demo"_s)->click();
            QTRY_VERIFY(button(*demo, u"Keep and leave"_s));
            QVERIFY(strip(*demo, u"“Which tea?”"_s));
            QCOMPARE(demo->focusWidget(), static_cast<QWidget*>(button(*demo, u"Keep and leave"_s)));
            const auto choice = keeps ? u"Keep and leave"_s : u"Discard and leave"_s;
            QTRY_VERIFY(button(*demo, choice));
            button(*demo, choice)->click();
            QTRY_COMPARE(started.count(), starts + 2);
            QTRY_COMPARE(program.window()->tasks().count(), 0);
            QCOMPARE(polls().polls().size(), before + (keeps ? 1 : 0));
        }
        for (const polls::Poll& kept : polls().polls()) {
            QCOMPARE(kept.question, u"Which tea?"_s);
            QCOMPARE(kept.state, polls::Poll::State::Draft);
            QVERIFY(kept.readers.isEmpty());
            QCOMPARE(polls().tally(kept.id).votes, 0);
        }
        QCOMPARE(program.window()->currentPage(), u"polls"_s);
    }

    /// As by leaving: whoever quits in the demo has not thrown a poll away, nor has who ends it from outside.
    void aPollOfTheDemoIsKeptByQuitting_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<int>("kept");
        const auto keep = u"Keep and quit"_s, discard = u"Discard and quit"_s;
        QTest::newRow("quit") << QStringList{keep} << 1;
        QTest::newRow("SIGTERM") << QStringList() << 1;
        // Before the first answer is done:
        QTest::newRow("asked twice") << QStringList{keep, keep} << 1;
        QTest::newRow("another mind") << QStringList{keep, discard} << 0;
    }
    void aPollOfTheDemoIsKeptByQuitting()
    {
        QFETCH(const QStringList, answers);
        QFETCH(const int, kept);
        QTemporaryDir home;
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        program.window()->startDemo();
        QTRY_COMPARE(started.count(), 2);
        auto& polls = program.window()->station().polls();
        polls::Poll poll;
        poll.id = u"tea"_s;
        poll.question = u"Which tea?"_s;
        poll.event = polls.polls().first().event; // as a new one beside it has
        QVERIFY(!poll.event.isEmpty());
        poll.answers = {{u"mint"_s, u"Mint"_s, {}}, {u"oolong"_s, u"Oolong"_s, {}}};
        QVERIFY(waitFor(polls.save(poll)));
        if (answers.isEmpty())
            ::raise(SIGTERM);
        for (const QString& answer : answers) {
            program.window()->quit();
            QAbstractButton* newest = nullptr; // it is shown a turn later: the answer comes before
            for (QAbstractButton* one : program.window()->findChildren<QAbstractButton*>())
                newest = one->text() == answer ? one : newest;
            QVERIFY(newest);
            newest->click();
        }
        QTRY_VERIFY(!program.window()); // it ends
        QSettings memory(WindowLook::fileIn(home.filePath(u"data"_s)), QSettings::IniFormat);
        const QStringList files = KeptPolls(memory).files();
        QCOMPARE(files.size(), kept);
        if (kept == 0)
            return;
        QVERIFY(files.first().contains(u"Which tea?"_s));
        QVERIFY2(!files.first().contains(u"event"_s), qPrintable(files.first()));
    }

    /// One that still lacks an answer is stored nowhere, and as much somebody's work.
    void anUnfinishedPollOfTheDemoComesAlong_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("leaving") << u"Keep and leave"_s;
        QTest::newRow("quitting") << u"Keep and quit"_s;
        QTest::newRow("SIGTERM") << QString();
    }
    void anUnfinishedPollOfTheDemoComesAlong()
    {
        QFETCH(const QString, answer);
        QTemporaryDir home;
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        program.window()->startDemo();
        QTRY_COMPARE(started.count(), 2);
        const QPointer<MainWindow> demo = program.window();
        const auto draft = [&program]() -> PollDraft& {
            return static_cast<PollsPage*>(program.window()->page(u"polls"_s))->draft();
        };
        demo->goTo(u"polls"_s, u"new"_s);
        QVERIFY(draft().isNew());
        draft().change([](polls::Poll& poll) {
            poll.question = u"Which tea?"_s;
            poll.answers[0].title = u"Mint"_s;
        });
        const bool quits = answer.endsWith(u"quit"_s);
        if (answer.isEmpty())
            ::raise(SIGTERM);
        else if (quits)
            demo->quit();
        else
            Q_EMIT demo->demoRequested(false);
        if (!answer.isEmpty()) {
            QTRY_VERIFY(button(*demo, answer));
            QVERIFY(strip(*demo, u"“Which tea?”"_s));
            button(*demo, answer)->click();
        }
        if (answer.isEmpty() || quits) {
            QTRY_VERIFY(!program.window()); // it ends
            QSettings memory(WindowLook::fileIn(home.filePath(u"data"_s)), QSettings::IniFormat);
            QCOMPARE(KeptPolls(memory).files().size(), 1);
            QVERIFY(KeptPolls(memory).files().first().contains(u"Which tea?"_s));
            return;
        }
        QTRY_COMPARE(started.count(), 3);
        QTRY_VERIFY(program.window()->page(u"polls"_s));
        QTRY_VERIFY(draft().isActive() && draft().isNew());
        QCOMPARE(draft().poll().question, u"Which tea?"_s);
        QCOMPARE(draft().poll().answers[0].title, u"Mint"_s);
        QVERIFY(draft().poll().event.isEmpty());
        QVERIFY(KeptPolls(program.window()->memory()).files().isEmpty());
    }

    /// It asks nobody, so what is lost is named, and the program ends as where votes are lost.
    void whatAnEndFromOutsideLosesIsNamed_data()
    {
        using Kind = WindowLosses::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("a draft") << int(Kind::Written) << 74;
        QTest::newRow("a message") << int(Kind::Sent) << 74;
        QTest::newRow("votes, which the station names") << int(Kind::Unstored) << 0;
        QTest::newRow("work") << int(Kind::Work) << 0;
    }
    void whatAnEndFromOutsideLosesIsNamed()
    {
        struct Heard final : LogEvents {
            void entryAdded(const LogEntry& entry) override
            {
                if (entry.level == LogLevel::Error)
                    errors << entry.text;
            }
            QStringList errors;
        };
        QFETCH(const int, kind);
        QFETCH(const int, code);
        QTemporaryDir home;
        Heard heard;
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        program.window()->station().log().addListener(&heard);
        WindowLosses::of(*program.window())
            .add(
                this, u"polls"_s, [] { return u"the new poll"_s; }, WindowLosses::Kind(kind));
        QTimer::singleShot(0, [] { ::raise(SIGTERM); });
        QTimer::singleShot(20s, qApp, [] { QCoreApplication::exit(-1); });
        QCOMPARE(QApplication::exec(), code);
        const QStringList named{
            u"Not stored when the program was ended, and lost: the new poll. Look whether its disk is full, then enter it again."_s};
        QCOMPARE(heard.errors, code == 0 ? QStringList() : named);
    }

    /// While the demo has the window, another Everyport may have the folder at home.
    void whatWasKeptWaitsWhereHomeDoesNotOpen()
    {
        QTemporaryDir home;
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        {
            Desktop program(*line);
            QSignalSpy started(&program, &Desktop::started);
            QVERIFY(program.begin());
            QTRY_COMPARE(started.count(), 1);
            program.window()->startDemo();
            QTRY_COMPARE(started.count(), 2);
            polls::Poll poll;
            poll.id = u"tea"_s;
            poll.question = u"Which tea?"_s;
            poll.answers = {{u"mint"_s, u"Mint"_s, {}}, {u"oolong"_s, u"Oolong"_s, {}}};
            QVERIFY(waitFor(program.window()->station().polls().save(poll)));
            std::unique_ptr<FolderLock> other;
            QTRY_VERIFY((other = lockOf(home.filePath(u"data"_s))));
            const QPointer<MainWindow> demo = program.window();
            Q_EMIT demo->demoRequested(false);
            QTRY_VERIFY(button(*demo, u"Keep and leave"_s));
            button(*demo, u"Keep and leave"_s)->click();
            QTRY_VERIFY(!demo);
            QTRY_VERIFY(strip(*program.window(), u"next start"_s));
            QCOMPARE(started.count(), 2);
        }
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        const auto polls = [&program] { return program.window()->station().polls().polls(); };
        QTRY_COMPARE(polls().size(), 1);
        QCOMPARE(polls().first().question, u"Which tea?"_s);
        QVERIFY(!strip(*program.window(), u"next start"_s));
    }

    /// Services and polls are there for others, also where no window manager shows the window.
    void whatIsNeverPaintedOpensAllTheSame()
    {
        struct Unseen : QObject {
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
                return paints && qobject_cast<MainWindow*>(watched);
            }
        } unseen;
        qApp->installEventFilter(&unseen);
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTest::qWait(200); // fixed wait: nothing tells that it is not painted
        QVERIFY(!program->window()->isComplete());
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, 10'000);
        QVERIFY(program->window()->station().isRunning());
        qApp->removeEventFilter(&unseen);
        program->window()->update();
        QTest::qWait(200);            // fixed wait: for a second opening, which must not come
        QCOMPARE(started.count(), 1); // not once more when it is seen at last
    }

    /// The first success: one key, and bars move before ten seconds are over.
    void theDemosBarsMoveAfterOneKey()
    {
        QTemporaryDir home; // a first start
        const auto line = parseCommandLine(
            {u"--data"_s, home.filePath(u"data"_s), u"--config"_s, home.filePath(u"config"_s)});
        QVERIFY(line);
        Desktop program(*line);
        QSignalSpy started(&program, &Desktop::started);
        QVERIFY(program.begin());
        QTRY_COMPARE(started.count(), 1);
        program.window()->activateWindow();
        const auto focused = [] { return qobject_cast<QAbstractButton*>(QApplication::focusWidget()); };
        QTRY_VERIFY(focused() && focused()->text() == "Start the demo poll"_L1);
        QElapsedTimer since;
        since.start();
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(started.count(), 2);
        const auto votes = [&program] {
            const auto& polls = program.window()->station().polls();
            return polls.polls().isEmpty() ? 0 : int(polls.tally(polls.polls().first().id).votes);
        };
        QTRY_VERIFY_WITH_TIMEOUT(votes() > 1, 10'000);
        QVERIFY2(since.elapsed() < 10'000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(program.window()->currentPage(), u"polls"_s);
    }

    /// What runs goes on: the window alone is another, at the same place.
    void anotherLanguageIsAnotherWindowOverTheSameStation()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        QPointer<MainWindow> before = program->window();
        const Station* station = &before->station();
        before->goTo(u"services"_s);
        before->shell().resize(700, 500);
        QCOMPARE(before->currentPage(), u"services"_s);

        Q_EMIT before->languageWanted(u"de"_s);
        QVERIFY(before); // not from inside its own menu
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowExposed(program->window()));
        QCOMPARE(&program->window()->station(), station);
        QVERIFY(program->window()->station().isRunning());
        QTRY_COMPARE(program->window()->currentPage(), u"services"_s);
        QCOMPARE(program->window()->size(), QSize(700, 500));
        QCOMPARE(program->window()->memory().value(u"window/language"_s).toString(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(started.count(), 1);

        // The one that is on already is no reason for another window.
        before = program->window();
        Q_EMIT before->languageWanted(u"de"_s);
        flush(*const_cast<Station*>(station), *before);
        QCOMPARE(program->window(), before.data());
        // It is what somebody is likeliest to want back, who cannot read the new one.
        QVERIFY(before->undo().offer());
        QVERIFY2(before->undo().offer()->text.contains(u"Deutsch"_s), qPrintable(before->undo().offer()->text));
        before->undo().takeBack();
        QTRY_VERIFY(!before);
        QCOMPARE(program->window()->memory().value(u"window/language"_s).toString(), QString());
        QCOMPARE(QLocale().language(), QLocale::system().language());
    }

    /// Whoever walks through the languages by keys goes on there.
    void theKeyboardStaysAtTheChoiceOfTheLanguage()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        const auto choice = [&program](const QString& name) -> QWidget* {
            for (QComboBox* box : program->window()->findChildren<QComboBox*>()) {
                if (box->accessibleName() == name && box->isVisible())
                    return box;
            }
            return nullptr;
        };
        QPointer<MainWindow> before = program->window();
        before->goTo(u"preferences"_s, u"look/language"_s);
        QTRY_VERIFY(choice(u"Language"_s));
        choice(u"Language"_s)->setFocus();
        QTRY_COMPARE(before->shell().focusWidget(), choice(u"Language"_s));
        Q_EMIT before->languageWanted(u"de"_s);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(choice(u"Sprache"_s));
        flush(program->window()->station(), *program->window());
        QCOMPARE(program->window()->shell().focusWidget(), choice(u"Sprache"_s));
        before = program->window();
        Q_EMIT before->languageWanted(QString());
        QTRY_VERIFY(!before);
    }

    /// A change that a page began would be cancelled half made.
    void workOfTheWindowEndsBeforeAnotherLanguage()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        const QPointer<MainWindow> before = program->window();
        QTRY_COMPARE(before->tasks().count(), 0);
        Deferred<Result<Done>> removing;
        before->tasks().start(removing.task(), u"Removing"_s);
        Q_EMIT before->languageWanted(u"de"_s);
        flush(before->station(), *before);
        QVERIFY(before);
        removing.fire(Done());
        QTRY_VERIFY(!before);
        QCOMPARE(QLocale().language(), QLocale::German);
        // What has no end is not waited for.
        const QPointer<MainWindow> german = program->window();
        Deferred<Result<Done>> endless;
        german->tasks().start(endless.task(), u"Listening"_s);
        Q_EMIT german->languageWanted({});
        QTRY_VERIFY(!german);
    }

    /// What was to be done in three seconds is done, not only begun: by whatever its window goes.
    void whatWaitsIsDoneBeforeItsWindowGoes()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        for (const bool isLanguage : {true, false}) {
            const QPointer<MainWindow> before = program->window();
            QTRY_COMPARE(before->tasks().count(), 0);
            Deferred<Result<Done>> removing;
            int begun = 0;
            before->undo().willDo(u"Removes it."_s, [&] {
                ++begun;
                before->tasks().start(removing.task(), u"Removing"_s);
            });
            if (isLanguage)
                Q_EMIT before->languageWanted(u"de"_s);
            else
                before->startDemo();
            QTRY_COMPARE(begun, 1);
            flush(before->station(), *before);
            QVERIFY(before);
            removing.fire(Done());
            QTRY_VERIFY(!before);
        }
        QTRY_COMPARE(started.count(), 2);
        Q_EMIT program->window()->languageWanted({});
        QTRY_COMPARE(QLocale().language(), QLocale::system().language());
        // The language that was chosen last is the program's, and comes back from the demo.
        Q_EMIT program->window()->demoRequested(false);
        QTRY_COMPARE(started.count(), 3);
        QCOMPARE(QLocale().language(), QLocale::system().language());
        QCOMPARE(program->window()->memory().value(u"window/language"_s).toString(), QString());
    }

    /// It is the station's: the next window says how it ended.
    void whatWasSentOutlivesTheWindow()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QTRY_COMPARE(started.count(), 1);
        auto& sent = program->window()->station().chat().sentForms();
        auto script = std::make_shared<chat::TalkScript>();
        chat::FormSession::Step warned;
        warned.isOver = true;
        warned.notes = {{chat::FormSession::Note::Kind::Warning, u"The harbour is closed."_s}};
        script->steps = {warned};
        script->holds = true;
        sent.send(std::make_shared<chat::FakeTalk>(script), {}, u"Register"_s, [](const auto&) { return false; });
        const QPointer<MainWindow> before = program->window();
        Q_EMIT before->languageWanted(u"de"_s);
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowExposed(program->window()));
        QCOMPARE(sent.underWay().size(), 1);
        script->release();
        QTRY_VERIFY(sent.ended().isEmpty());
        const auto strips = program->window()->findChildren<Notice*>();
        QVERIFY(std::any_of(strips.begin(), strips.end(),
            [](const Notice* one) { return one->text().contains(u"The harbour is closed."_s); }));

        auto asksAgain = std::make_shared<chat::TalkScript>();
        chat::FormSession::Step riddle;
        riddle.notes = {{chat::FormSession::Note::Kind::Trouble, u"That was no seven."_s}};
        asksAgain->steps = {riddle};
        sent.send(std::make_shared<chat::FakeTalk>(asksAgain), {}, u"Register"_s, [](const auto&) { return false; });
        QTRY_VERIFY(sent.ended().isEmpty());
        const auto later = program->window()->findChildren<Notice*>();
        QVERIFY(std::any_of(later.begin(), later.end(),
            [](const Notice* one) { return one->text().contains(u"That was no seven."_s); }));
        Q_EMIT program->window()->languageWanted({});
        QTRY_COMPARE(QLocale().language(), QLocale::system().language());
    }

    /// What is slow to make comes after the first paint, and the station after that.
    void theFirstWindowIsPaintedBeforeItIsComplete()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        MainWindow* window = program->window();
        QVERIFY(!window->isComplete());
        bool wasStarted = true;
        connect(window, &MainWindow::framePainted, this, [&] { wasStarted = started.count() > 0; });
        QSignalSpy painted(window, &MainWindow::firstPainted);
        QSignalSpy framed(window, &MainWindow::framePainted);
        QTRY_COMPARE(started.count(), 1);
        QCOMPARE(program->window(), window);
        QVERIFY(window->isComplete());
        QCOMPARE(painted.count(), 1);
        QCOMPARE(framed.count(), 1);
        QVERIFY(!wasStarted);
        QVERIFY(!window->currentPage().isEmpty());
    }

    /// Nothing is opened any more. Last: the end of the program is told to whoever waits.
    void closingTheSkeletonEndsTheProgram()
    {
        const auto program = desktop();
        QVERIFY(program);
        QSignalSpy started(program.get(), &Desktop::started);
        QVERIFY(program->begin());
        QVERIFY(!program->window()->isComplete());
        program->window()->close();
        QVERIFY(!program->window());
        QCoreApplication::processEvents();
        QCOMPARE(started.count(), 0);
    }
};

QTEST_MAIN(GoingOverTest)
#include "tst_goingover.moc"
