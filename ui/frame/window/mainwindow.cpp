#include "ui/frame/window/mainwindow.h"

#include <utility>

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/bringtofront.h"
#include "ui/frame/skeleton/windowplace.h"
#include "ui/frame/skeleton/windowskeleton.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/pagesigns.h"
#include "ui/frame/window/pageswitch.h"
#include "ui/frame/window/shellfollower.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/unsavedquestion.h"
#include "ui/frame/window/windowdialogs.h"
#include "ui/frame/window/windowmemory.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/frame/window/windowparts.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory, QWidget* shell)
    : QWidget(shell),
      m_station(station),
      m_theme(theme),
      m_memory(memory),
      m_shortcuts(memory),
      m_pages(*this),
      m_remembered(std::make_unique<WindowMemory>(*this, theme, memory)),
      m_tasks([this](const QString& what, const Error& error) { reportFault(what, error); })
{
    setAttribute(Qt::WA_OpaquePaintEvent); // a skeleton leaves nothing to Qt
    QWidget& top = this->shell();
    top.setWindowTitle(u"Everyport"_s);
    top.setMinimumSize(640, 420);
    if (!top.isVisible())
        restorePlace(top, memory);
    if (shell)
        m_follower = std::make_unique<ShellFollower>(*this);
}

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory, std::vector<PageEntry> pages)
    : MainWindow(station, theme, memory)
{
    complete(std::move(pages));
}

MainWindow::~MainWindow()
{
    // Hiding moves the keyboard, and there are no pages to ask any more.
    if (m_parts)
        m_parts->releaseKeyboard();
    m_undo.doWaiting(); // while there is what it is done with
    m_tasks.cancelAll();
    // Pages and the drawer look at members of this class; Qt would let go of them only after those.
    m_pages.dropPages();
    if (m_parts)
        m_parts->drawers.reset();
}

void MainWindow::complete(std::vector<PageEntry> pages)
{
    Q_ASSERT(!isComplete());
    shell().setWindowIcon(programIcon()); // is drawn in several sizes at once
    m_pages.setEntries(std::move(pages));
    m_parts = std::make_unique<WindowParts>(*this, m_pages);
    m_switch = std::make_unique<PageSwitch>(*this, m_pages, *m_parts, *m_remembered);
    m_unsaved = std::make_unique<UnsavedQuestion>(*this, m_pages, *m_parts);
    m_tasks.setSucceeded([this](const QString& what) { m_parts->faults->workSucceeded(what); });
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_remembered->listenTo(*m_parts->actions);
    connectActions();
    m_parts->actions->fullScreen->setChecked(shell().isFullScreen());
    m_parts->fit(width());
    if (isVisible()) {
        m_parts->show();
        update(); // where the skeleton was
    }
    if (!m_uriToOpen.isEmpty())
        openUri(std::exchange(m_uriToOpen, {}));
}

void MainWindow::restart()
{
    rememberPlace();
    if (!asksForUnsaved(ClosingWord::Loss::End, [this] { Q_EMIT restartRequested(); }))
        Q_EMIT restartRequested();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(m_parts->actions->nextPane, [this] { m_parts->walkPanes(1); });
    on(m_parts->actions->previousPane, [this] { m_parts->walkPanes(-1); });
    on(m_parts->actions->fullScreen, [this](bool full) { full ? shell().showFullScreen() : shell().showNormal(); });
    on(m_parts->actions->quit, [this] { quit(); });
    connectParts();
}

void MainWindow::connectParts()
{
    connect(m_parts->rail, &SideRail::chosen, this, [this](const QString& id) { m_switch->show(id, true); });
    connect(m_parts->menus, &WindowMenus::pageWanted, this, [this](const QString& id) { goTo(id); });
    connect(m_parts->status, &StatusBar::wanted, this, &MainWindow::goTo);
    connect(m_parts->drawers.get(), &DrawerStack::pageWanted, this, [this](const QString& id) {
        goTo(id);
        m_parts->front->enter();
    });
    // A turn later: its page is going.
    connect(
        &m_undo, &UndoStack::kept, this,
        [this] { tell(tr("Kept: the page was made anew before it was done. Do it once more.")); },
        Qt::QueuedConnection);
    connect(m_parts->faults.get(), &FaultStrips::failed, this, [this](const QString& what, const Error& error) {
        const auto level = error.kind == Error::Kind::Local ? LogLevel::Error : LogLevel::Warning;
        m_station.log().add(level, u"window"_s, what.isEmpty() ? error.text : u"%1: %2"_s.arg(what, error.text));
    });
    // The page's head says how many need somebody.
    connect(&m_troubles, &Alerts::changed, m_switch.get(), &PageSwitch::showHead);
    connect(m_switch.get(), &PageSwitch::pageShown, this, &MainWindow::pageShown);
    connect(&m_pages, &PageStack::headChanged, this, [this](const QString& id) {
        if (id == m_parts->front->id())
            m_switch->showHead();
    });
    connect(m_remembered.get(), &WindowMemory::textSizeChanged, this, [this] {
        m_parts->fit(width());
        m_switch->remakeAll();
    });
}

bool MainWindow::event(QEvent* event)
{
    m_enter.notice(*this, *event);
    return QWidget::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isComplete()) {
        Page* front = m_parts->front->page();
        if (m_unsaved->stay())
            return;
        if (m_parts->isInDrawer())
            m_parts->drawers->close();
        else if (front && front->stepBack())
            return;
        else if (shell().isFullScreen())
            m_parts->actions->fullScreen->trigger();
        return;
    }
    if (!m_enter.press(*this, *event))
        QWidget::keyPressEvent(event);
}

void MainWindow::quit()
{
    rememberPlace();
    const auto end = [this] { Q_EMIT closedForGood(); };
    if (m_settling.isValid() || asksForUnsaved(ClosingWord::Loss::End, end))
        return;
    // What was written a moment ago may be on its way to a disk that has just filled.
    m_settling = WindowLosses::of(*this).settled();
    m_settling.whenDone([this, end](const Result<std::vector<Done>>&) {
        const auto done = std::move(m_settling);
        if (!asksForUnsaved(ClosingWord::Loss::End, end))
            end();
    });
}

void MainWindow::rememberPlace()
{
    if (m_parts)
        m_remembered->saveFront(m_parts->front->id(), m_parts->front->page());
    m_remembered->save();
}

FocusPlace MainWindow::keyboardPlace() const
{
    return FocusPlace(m_parts ? m_parts->front->page() : nullptr);
}

void MainWindow::resumeKeyboard(const FocusPlace& before)
{
    if (Page* now = m_parts->front->page())
        before.resumeInOtherWords(now);
}

void MainWindow::setLanguages(const Languages& languages)
{
    m_languages = &languages;
    m_parts->menus->setLanguages(languages);
    connect(m_parts->menus, &WindowMenus::languageWanted, this, &MainWindow::chooseLanguage);
}

void MainWindow::chooseLanguage(const QString& code)
{
    if (!asksForUnsaved(ClosingWord::Loss::NewWindow, [this, code] { Q_EMIT languageWanted(code); }))
        Q_EMIT languageWanted(code);
}

void MainWindow::changeDemo(bool on)
{
    const auto go = [this, on] {
        m_parts->strips->close(u"unsaved"_s); // something else may be asked yet
        Q_EMIT demoRequested(on);
    };
    if (!asksForUnsaved(ClosingWord::Loss::Demo, go))
        go();
}

bool MainWindow::asksForUnsaved(ClosingWord::Loss how, std::function<void()> go)
{
    return m_unsaved && m_unsaved->asks(how, std::move(go));
}

void MainWindow::setEndQuestion(std::function<QStringList()> lostAtEnd, KeepAtEnd keep, std::function<void()> discard)
{
    m_unsaved->setAtEnd(std::move(lostAtEnd), std::move(keep), std::move(discard));
}

void MainWindow::stationStarted()
{
    m_parts->openPages();
    m_switch->showKept();
    m_parts->drawers->restore();
    m_parts->signs->refresh();
}

void MainWindow::stationFailed(const Error& error)
{
    auto* again = new QAction(icon(u"refresh-cw"_s), tr("Try again"), this);
    connect(again, &QAction::triggered, this, &MainWindow::restart);
    m_parts->showFailure(error, again);
}

void MainWindow::showDemoNotice(int waiting)
{
    QString words = tr("simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.");
    if (waiting > 0)
        words += u' ' + tr("Your %n services wait meanwhile.", nullptr, waiting);
    Notice* notice = m_parts->strips->tell(u"demo"_s, Mark::Info, tr("Demo:"), words);
    notice->setClosable(false);
    notice->addButton(tr("Leave the demo"), u"log-out"_s, [this] { changeDemo(false); });
}

void MainWindow::openUri(const QString& uri, const QString& token)
{
    bringToFront(shell(), token);
    if (!isComplete()) {
        m_uriToOpen = uri.isEmpty() ? m_uriToOpen : uri;
        return;
    }
    const QString rest = uri.startsWith("everyport:"_L1, Qt::CaseInsensitive) ? uri.mid(10) : QString();
    if (!rest.isEmpty()) {
        goTo(rest.section(u'/', 0, 0), rest.section(u'/', 1));
        return;
    }
    if (!m_pages.openUri(uri) && !uri.isEmpty())
        tell(tr("Nothing here opens %1.").arg(uri.left(80)));
}

void MainWindow::goTo(const QString& id, const QString& subject)
{
    if (m_switch) // a skeleton has no pages
        m_switch->goTo(id, subject);
}

void MainWindow::tell(const QString& sentence)
{
    m_parts->undoBar->tell(sentence);
}

void MainWindow::reportFault(const QString& what, const Error& error)
{
    m_parts->faults->show(what, error);
}

void MainWindow::copyText(const QString& text, const QString& what)
{
    copyWords(text);
    tell(tr("Copied %1.").arg(what));
}

void MainWindow::openHandbook(const QString& chapter)
{
    m_parts->dialogs->openHandbook(chapter);
}

QString MainWindow::currentPage() const
{
    return m_parts ? m_parts->front->id() : QString();
}

QList<PaletteHit> MainWindow::findHits(const QString& typed)
{
    return m_parts->dialogs->findHits(typed);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!isComplete()) {
        QPainter painter(this);
        WindowSkeleton::of(size(), layoutDirection()).paint(painter, palette());
    }
    // Told when it is over.
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    if (isComplete() && !std::exchange(m_framePainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::framePainted, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_parts)
        m_parts->fit(width());
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_parts)
        m_parts->actions->fullScreen->setChecked(shell().isFullScreen());
    // Pages have times and dates in their words; before the station started there are none.
    if (event->type() == QEvent::LocaleChange && m_pages.isOpen())
        m_switch->remakeAll();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberPlace();
    if (!isComplete()) { // nothing runs yet, so nobody would miss it
        Q_EMIT closedForGood();
        return;
    }
    const auto answer = m_parts->closing->ask({[this] { shell().hide(); }, [this] { shell().showMinimized(); },
        [this] { m_parts->actions->quit->trigger(); }});
    const bool ends = answer == ClosingWord::Answer::End
        && !asksForUnsaved(ClosingWord::Loss::End, [this] { Q_EMIT closedForGood(); });
    event->setAccepted(ends);
    if (ends)
        Q_EMIT closedForGood();
    else if (answer == ClosingWord::Answer::Hide)
        shell().hide();
}

MessageBars& MainWindow::strips()
{
    return *m_parts->strips;
}

WindowActions& MainWindow::windowActions()
{
    return *m_parts->actions;
}

void MainWindow::setCloseQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray)
{
    m_parts->closing->setQuestion(std::move(whoWouldMiss), std::move(hasTray));
}

} // namespace everyport::ui
