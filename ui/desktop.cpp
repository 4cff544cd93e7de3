#include "ui/desktop.h"

#include <chrono>

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include "app/polls/pollregistry.h"
#include "app/station/aside.h"
#include "app/station/demo.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/startmemory.h"
#include "app/station/programsettings.h"
#include "netcore/reactor/makereactor.h"
#include "ui/backup/backupjobs.h"
#include "ui/backup/restorenotice.h"
#include "ui/chat/actions/waitingcount.h"
#include "ui/demoquestions.h"
#include "ui/forms/sentformstrips.h"
#include "ui/forms/unansweredforms.h"
#include "ui/frame/dialogs/crashnotice.h"
#include "ui/frame/dialogs/updatedialog.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/notifications/eventnotes.h"
#include "ui/pages.h"
#include "ui/polls/actions/present/presenting.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/startwatch.h"
#include "ui/stationlife.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds unseenPatience{2};
constexpr std::chrono::milliseconds betweenRaises{200};
constexpr int mostRaises = 10;

} // namespace

Desktop::Desktop(CommandLine line, FirstWindow first, QObject* parent)
    : QObject(parent),
      m_line(std::move(line)),
      m_fonts(std::move(first.fonts)),
      m_shell(std::move(first.shell)),
      m_coming(*this, m_line.dataFolder())
{
    connect(&m_tray, &TrayPlace::showWanted, this, [this] { window()->openUri({}); });
    connect(&m_tray, &TrayPlace::quitWanted, this, [this] { window()->quit(); });
}

Desktop::~Desktop()
{
    if (m_life)
        m_life->window.reset();
    m_tray.leave();
}

QString Desktop::chosenLanguage(const QSettings& memory)
{
    return memory.value(StationLife::languageKey()).toString();
}

MainWindow* Desktop::window() const
{
    return m_life ? m_life->window.get() : nullptr;
}

Result<Done> Desktop::begin()
{
    // Once: a life that is stopping still has ports on it.
    if (!m_reactor) {
        auto reactor = makeReactor(ProgramSettings::read(m_line).reactor());
        if (!reactor)
            return reactor.error();
        m_reactor = std::move(*reactor);
    }
    auto life = StationLife::make(*m_reactor, m_line);
    if (!life)
        return life.error();
    m_life = std::move(*life);
    if (m_languages && m_languages->choice() != chosenLanguage(*m_life->memory)) // another one since, in the demo
        m_life->memory->setValue(StationLife::languageKey(), m_languages->choice());
    if (!m_theme) {
        const WindowLook look = WindowLook::in(*m_life->memory);
        m_theme = std::make_unique<Theme>(Theme::Choice(look.choice), look.desktopIsDark, look.textPercent);
    }
    const bool isFirst = !m_shell;
    if (isFirst)
        m_shell = std::make_unique<QWidget>();
    makeWindow();
    // With the first window fonts, words and icons are still to be read: a skeleton is painted before.
    if (!isFirst)
        completeWindow();
    showWindow();
    QTimer::singleShot(unseenPatience, window(), [this] { openUnseen(); });
    return Done();
}

void Desktop::showWindow()
{
    window()->show();
    m_shell->show();
}

/// What is served does not wait for somebody to look: a window that no window manager shows is never painted.
void Desktop::openUnseen()
{
    if (m_life->isPainted)
        return;
    if (!m_life->window->isComplete())
        completeWindow();
    m_life->isPainted = true;
    openStation();
}

void Desktop::makeWindow()
{
    m_life->window = std::make_unique<MainWindow>(m_life->program->station(), *m_theme, *m_life->memory, m_shell.get());
    MainWindow* window = m_life->window.get();
    if (StartWatch::isWanted()) {
        // Before the next line's: the paint is told when it is over, not when the station is open.
        auto* watch = new StartWatch(
            *window, [this] { quit(EX_OK); }, window);
        connect(this, &Desktop::started, watch, &StartWatch::pageMade);
    }
    connect(window, &MainWindow::firstPainted, this, [this] {
        if (!m_life->window->isComplete())
            completeWindow();
    });
    connect(window, &MainWindow::framePainted, this, [this] {
        if (!std::exchange(m_life->isPainted, true))
            openStation();
    });
    connect(window, &MainWindow::pageShown, window,
        [program = m_life->program.get()](const QString& id) { program->crash().notePage(id); });
    connect(window, &MainWindow::closedForGood, this, [this] { quit(EX_OK); });
    // Not from inside its dialog, which goes with the window.
    connect(
        window, &MainWindow::restartRequested, this,
        [this] {
            m_restarts = !m_quitting;
            quit(EX_OK);
        },
        Qt::QueuedConnection);
    connect(window, &MainWindow::demoRequested, this, &Desktop::askToGoOver, Qt::QueuedConnection);
    // Not from inside the menu that goes with the window.
    connect(window, &MainWindow::languageWanted, this, &Desktop::remakeWindow, Qt::QueuedConnection);
}

void Desktop::completeWindow()
{
    if (m_fonts.valid())
        m_fonts.get();
    if (!m_languages)
        m_languages = std::make_unique<Languages>(chosenLanguage(*m_life->memory));
    MainWindow* window = m_life->window.get();
    window->complete(allPages());
    window->setLanguages(*m_languages);
    window->setCloseQuestion([this] { return m_life->whoWouldMiss(); },
        [this] { return m_tray.take(); }); // the panel may have come after us
    MainWindow::KeepAtEnd keep;
    if (m_life->isDemo())
        keep = [this](std::function<void()> go) { keepMade(std::move(go)); };
    window->setEndQuestion([this] { return m_life->whatWouldBeLost(); }, std::move(keep), [this] { m_coming.stay(); });
}

/// Words are said where widgets are made: another language has another window, over the same station.
void Desktop::remakeWindow(const QString& language)
{
    if (m_quitting || !m_life || language == m_languages->choice())
        return;
    if (m_work.holdsBack(window(), [this, language] { remakeWindow(language); }))
        return;
    m_life->memory->setValue(StationLife::languageKey(), language);
    m_life->window->rememberPlace();
    const FocusPlace keyboard = m_life->window->keyboardPlace();
    m_life->window.reset();
    m_tray.leave();
    const QString before = m_languages->choice();
    m_languages->setChoice(language);
    makeWindow();
    completeWindow();
    showWindow();
    m_shell->activateWindow();
    if (m_life->opened)
        showStation();
    window()->resumeKeyboard(keyboard);
    offerLanguageBefore(*window(), before);
}

void Desktop::openStation()
{
    // Once, by whichever comes last: the window is painted, and the life before has let go of its folder.
    if (m_before || !m_life->isPainted)
        return;
    if (!m_signals)
        m_signals = std::make_unique<SignalWatch>(
            *m_reactor, [this] { stopAsked(); },
            [this] {
                if (m_life)
                    m_life->reloads->ask();
            });
    m_life->program->station().setListener(this);
    m_life->start();
    m_life->starting.whenDone([this](Result<Done> result) { stationOpened(result); });
}

void Desktop::stationOpened(const Result<Done>& result)
{
    // With polls out of the demo it stays, to say where they are.
    const bool mayRaise = !m_life->isDemo() && m_coming.isEmpty();
    if (!result && result.error().kind == Error::Kind::Busy && mayRaise && m_raises++ < mostRaises) {
        // Both were started at once: the other has the folder, and takes calls a moment later.
        QTimer::singleShot(betweenRaises, window(), [this, result] {
            if (raiseRunning(m_line))
                quit(EX_OK);
            else
                stationOpened(result);
        });
        return;
    }
    m_theme->follow();
    m_life->opened = result;
    showStation();
    if (!result) {
        complain(u"everyport"_s, result.error().text);
        return;
    }
    m_life->reloads->setUp(true);
    if (Demo* demo = m_life->program->demo())
        window()->goTo(u"polls"_s, demo->poll());
    m_coming.bring(*m_life);
    if (!m_line.uri.isEmpty())
        window()->openUri(std::exchange(m_line.uri, {}));
    Q_EMIT started();
    QTimer::singleShot(restAfterStart, this, [] { giveBackStartMemory(); });
}

void Desktop::showStation()
{
    if (!m_life->isDemo())
        showCrashNotice(*window(), window()->strips(), m_line.dataFolder());
    if (!*m_life->opened) {
        window()->stationFailed(m_life->opened->error());
        if (!m_coming.isEmpty())
            tellOfKept(*window());
        return;
    }
    window()->stationStarted();
    if (!m_life->isDemo()) {
        showRestoreNotice(*window(), window()->strips(), m_life->restoreTrouble);
        tellOfUpdate(*window(), window()->strips());
    }
    DesktopNotes::of(*window()).setPresenting(isPresenting);
    SentFormStrips::of(*window()); // the window before may have sent some
    UnansweredForms::show(*window());
    connect(&BackupJobs::of(*window()), &BackupJobs::restartWanted, window(), &MainWindow::restart);
    new EventNotes(*window(), window());
    m_tray.follow(*new WaitingCount(*window(), window()));
    if (m_life->isDemo())
        window()->showDemoNotice(m_waitingServices);
    m_tray.take();
}

/// Only what hurts somebody is asked: others who vote or are connected, or whoever has made a poll in the demo.
void Desktop::askToGoOver(bool toDemo)
{
    if (m_before || m_quitting)
        return;
    // A turn later: the window goes with the button.
    const auto later = [this](auto go) {
        return [this, go] { QMetaObject::invokeMethod(this, go, Qt::QueuedConnection); };
    };
    const QString hurt = toDemo ? m_life->whoWouldBeHurt() : QString();
    if (!hurt.isEmpty())
        return askBeforeDemo(*window(), hurt, later([this] { goOver(true); }));
    QStringList made;
    for (const polls::Poll& poll : m_life->ownPolls())
        made.append(poll.question);
    for (const polls::Poll& poll : m_life->unfinishedPolls())
        made.append(pollTitle(poll));
    if (!toDemo && !made.isEmpty()) {
        const auto go = [this] { goOver(false); };
        const auto discard = [this, go] {
            m_coming.stay();
            go();
        };
        return askBeforeHome(*window(), made, later([this, go] { keepMade(go); }), later(discard));
    }
    if (toDemo && m_life->isDemo() && m_life->opened && *m_life->opened)
        return window()->goTo(u"polls"_s, m_life->program->demo()->poll()); // it is there
    goOver(toDemo);
}

void Desktop::keepMade(std::function<void()> go, std::function<void()> otherwise)
{
    if (!m_before && !m_quitting)
        m_coming.keep(*m_life, std::move(go), std::move(otherwise));
}

/// Nobody can be asked: whoever asks for it may end the program by force a moment later. So what can be kept is.
void Desktop::stopAsked()
{
    if (m_quitting)
        return;
    if (m_before || !window())
        return quit(EX_OK);
    window()->rememberPlace();
    const auto end = [this](
                         const QStringList& lost) { m_losses.name(*window(), lost, [this](int code) { quit(code); }); };
    if (m_life->ownPolls().isEmpty() && m_life->unfinishedPolls().isEmpty())
        end({});
    else
        keepMade([end] { end({}); }, [this, end] { end(m_life->whatWouldBeLost()); });
}

void Desktop::goOver(bool toDemo)
{
    if (m_before || m_quitting)
        return;
    if (m_work.holdsBack(window(), [this, toDemo] { goOver(toDemo); }))
        return;
    CommandLine line = m_line;
    line.options.give(u"demo"_s, toDemo);
    m_line = line;
    m_waitingServices = m_life->runningServices();
    m_before = std::move(m_life);
    m_before->keepLook();
    const auto began = begin();
    if (!began) {
        m_life = std::move(m_before);
        m_coming.stay();
        m_life->window->reportFault(toDemo ? tr("Starting the demo") : tr("Going back"), began.error());
        return;
    }
    m_before->window.reset();
    m_before->stop();
    m_before->stopping.whenDone([this](Result<Done>) {
        // Not from inside its own call.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_before.reset();
                if (m_quitting)
                    return;
                openStation();
            },
            Qt::QueuedConnection);
    });
}

void Desktop::quit(int code)
{
    if (m_quitting)
        return;
    m_quitting = true;
    if (!m_life) {
        QCoreApplication::exit(code);
        return;
    }
    m_tray.leave();
    if (PendingWork::isIn(window()))
        m_shell->hide(); // it looks as if it had ended at once
    m_work.finish(window(), [this, code] { end(code); });
}

void Desktop::end(int code)
{
    m_life->window.reset(); // what it saves goes before the books close
    m_life->keepLook();
    m_shell->hide();
    m_life->stop();
    m_life->stopping.whenDone(
        [code](const Result<Done>& stopped) { QCoreApplication::exit(exitCodeAfter(stopped, code)); });
}

void Desktop::raiseRequested(const QString& uri, const QString& token)
{
    if (!window())
        return;
    // Pages come with the station: who asks for something on one before is taken there then.
    if (!m_life->opened && !uri.isEmpty())
        m_line.uri = uri;
    window()->openUri(m_life->opened ? uri : QString(), token);
}

} // namespace everyport::ui
