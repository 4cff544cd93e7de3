#include "ui/frame/window/mainwindow.h"

#include <utility>

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/keyboard/focuskeeper.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/pagesigns.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowdialogs.h"
#include "ui/frame/window/windowmemory.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/frame/window/windowskeleton.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPlainEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory)
    : m_station(station),
      m_theme(theme),
      m_memory(memory),
      m_shortcuts(memory),
      m_pages(*this),
      m_remembered(std::make_unique<WindowMemory>(*this, theme, memory)),
      m_tasks([this](const QString& what, const Error& error) { reportFault(what, error); })
{
    setWindowTitle(u"Everyport"_s);
    setMinimumSize(640, 420);
    setAttribute(Qt::WA_OpaquePaintEvent); // a skeleton leaves nothing to Qt
    m_remembered->restorePlace();
}

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory, std::vector<PageEntry> pages)
    : MainWindow(station, theme, memory)
{
    complete(std::move(pages));
}

MainWindow::~MainWindow()
{
    // Hiding moves the keyboard, and there are no pages to ask any more.
    if (m_front)
        disconnect(qApp, nullptr, m_front.get(), nullptr);
    m_focusKeeper.reset();
    m_undo.doWaiting(); // while there is what it is done with
    m_tasks.cancelAll();
    // Pages and the drawer look at members of this class; Qt would let go of them only after those.
    m_pages.dropPages();
    m_drawers.reset();
}

void MainWindow::complete(std::vector<PageEntry> pages)
{
    Q_ASSERT(!isComplete());
    setWindowIcon(programIcon()); // is drawn in several sizes at once
    m_pages.setEntries(std::move(pages));
    m_actions = new WindowActions(m_shortcuts, this);
    makeParts();
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_remembered->listenTo(*m_actions);
    connectActions();
    fitRail();
    showParts();
    if (!m_uriToOpen.isEmpty())
        openUri(std::exchange(m_uriToOpen, {}));
}

/// Qt shows what is added to a window that is visible only later, one after the other.
void MainWindow::showParts()
{
    if (!isVisible())
        return;
    for (QWidget* part : std::initializer_list<QWidget*>{m_menus, m_rail, m_split, m_status})
        part->show();
    update(); // where the skeleton was
}

void MainWindow::makeParts()
{
    m_menus = new WindowMenus(*m_actions, m_theme, m_pages.entries(), this);
    m_rail = new SideRail(this);
    for (const PageEntry& entry : m_pages.entries()) {
        QAction* action = m_menus->pageAction(entry.id);
        addAction(action);
        const bool isTool = entry.key == 0;
        m_shortcuts.add(action, u"page/"_s + entry.id, tr("Pages"),
            isTool ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + entry.key)));
        if (!isTool)
            m_rail->add(entry.id, entry.icon, entry.title, action->shortcut(), entry.isApart);
    }
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(content);
    m_strips = new MessageBars(m_troubles, content);
    m_closing = std::make_unique<ClosingWord>(m_memory, *m_strips);
    m_faults = std::make_unique<FaultStrips>(
        *m_strips, m_troubles, [this](const QString& sentence) { tell(sentence); });
    m_stack = new QStackedWidget(content);
    m_front = std::make_unique<FrontPage>(m_pages, *m_stack, *m_actions);
    column->addWidget(m_header);
    column->addWidget(m_strips);
    column->addWidget(m_stack, 1);
    m_split = new Panes(Qt::Vertical, u"window/drawer"_s, m_memory, this);
    m_split->addPane(content, 0, 200);
    m_undoBar = new UndoBar(m_undo, m_stack);
    m_status = new StatusBar(m_actions->drawer, this);

    m_signs = std::make_unique<PageSigns>(m_pages, m_troubles, *m_rail, *m_status);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_split, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_menus);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    m_header->show({});

    m_drawers = std::make_unique<DrawerStack>(*this, m_pages, *m_actions, *m_split, nullptr);
    m_dialogs = std::make_unique<WindowDialogs>(*this, *m_actions, m_pages, [this] { return m_front->id(); });
    m_focusKeeper = std::make_unique<FocusKeeper>(
        this, QList<QWidget*>{m_header, m_strips, m_undoBar, m_stack}, [this] { m_front->enterList(); });
}

void MainWindow::restart()
{
    rememberPlace();
    if (!asksForUnsaved(true, [this] { Q_EMIT restartRequested(); }))
        Q_EMIT restartRequested();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(m_actions->undo, [this] { m_undo.takeBack(); });
    on(m_actions->nextPane, [this] { walkPanes(1); });
    on(m_actions->previousPane, [this] { walkPanes(-1); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->quit, [this] { quit(); });
    connectParts();
}

void MainWindow::connectParts()
{
    connect(m_rail, &SideRail::chosen, this, [this](const QString& id) { showPage(id, true); });
    connect(m_menus, &WindowMenus::pageWanted, this, [this](const QString& id) { goTo(id); });
    connect(m_status, &StatusBar::wanted, this, &MainWindow::goTo);
    connect(m_drawers.get(), &DrawerStack::pageWanted, this, [this](const QString& id) {
        goTo(id);
        m_front->enter();
    });
    connect(
        &m_undo, &UndoStack::offerChanged, this, [this] { m_actions->undo->setEnabled(m_undo.offer().has_value()); });
    // A turn later: its page is going, and the bar looks through all that is in the window for its place.
    connect(
        &m_undo, &UndoStack::kept, this,
        [this] { tell(tr("Kept: the page was made anew before it was done. Do it once more.")); },
        Qt::QueuedConnection);
    // The page's head says how many need somebody.
    connect(&m_troubles, &Alerts::changed, this, &MainWindow::showHead);
    connect(&m_pages, &PageStack::headChanged, this, [this](const QString& id) {
        if (id == m_front->id())
            showHead();
    });
    connect(m_remembered.get(), &WindowMemory::textSizeChanged, this, [this] {
        fitRail();
        remakePages();
    });
}

bool MainWindow::event(QEvent* event)
{
    // Comes before the key itself. Enter on a row may give the keyboard to a button, which is not meant by it.
    if (event->type() == QEvent::ShortcutOverride && isPlainEnter(*static_cast<QKeyEvent*>(event)))
        m_enterFor = buttonWithKeyboard(*this);
    return QWidget::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isComplete()) {
        Page* front = m_front->page();
        if (const Drawer* drawer = m_drawers->open(); drawer && drawer->isAncestorOf(QApplication::focusWidget()))
            m_drawers->close();
        else if (front && front->stepBack())
            return;
        else if (isFullScreen())
            m_actions->fullScreen->trigger();
        return;
    }
    const auto* meant = std::exchange(m_enterFor, nullptr);
    QAbstractButton* button = isPlainEnter(*event) ? buttonWithKeyboard(*this) : nullptr;
    if (button && button == meant && !event->isAutoRepeat()) {
        button->click(); // on some desktops Qt does so, on others Space alone
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::walkPanes(int by)
{
    PaneRing ring;
    ring.add(m_rail, [this] { m_rail->focusChosen(); });
    if (m_header->hasFocusable())
        ring.add(m_header, [this] { m_header->focusFirst(); });
    m_front->addPanes(ring);
    if (Drawer* drawer = m_drawers->open())
        ring.add(drawer, [drawer] { drawer->focusContent(); });
    ring.add(m_status, [this] { m_status->focusFirst(); });
    setAttribute(Qt::WA_KeyboardFocusChange); // or the first one who comes by a key is not seen
    ring.step(by);
}

void MainWindow::quit()
{
    rememberPlace();
    if (!asksForUnsaved(true, [this] { Q_EMIT closedForGood(); }))
        Q_EMIT closedForGood();
}

void MainWindow::rememberPlace()
{
    m_remembered->save(m_front ? m_front->page() : nullptr);
}

void MainWindow::setLanguages(const Languages& languages)
{
    m_languages = &languages;
    m_menus->setLanguages(languages);
    connect(m_menus, &WindowMenus::languageWanted, this, &MainWindow::chooseLanguage);
}

void MainWindow::chooseLanguage(const QString& code)
{
    if (!asksForUnsaved(false, [this, code] { Q_EMIT languageWanted(code); }))
        Q_EMIT languageWanted(code);
}

/// A strip on the first page that would lose something: when the program ends, or the window is made anew.
bool MainWindow::asksForUnsaved(bool ends, std::function<void()> go)
{
    const PageStack::Unsaved lost = m_pages.unsaved();
    if (lost.words.isEmpty())
        return false;
    show();
    raise();
    goTo(lost.firstPage);
    m_closing->askUnsaved(
        ends ? ClosingWord::Loss::End : ClosingWord::Loss::NewWindow, lost.words, [this] { m_front->enter(); },
        std::move(go));
    return true;
}

void MainWindow::stationStarted()
{
    m_pages.open(m_stack);
    for (const auto& [id, outline] : m_pages.outlines()) {
        m_menus->fillPageMenu(id, *outline);
        for (QAction* action : outline->menuActions()) {
            if (action && !actions().contains(action))
                addAction(action);
        }
    }
    const QString before = m_front->id();
    const QString last = before.isEmpty() ? m_memory.value(u"window/page"_s).toString() : before;
    m_front->choose({});
    goTo(m_pages.entry(last) ? last : m_pages.entries().front().id, m_memory.value(u"window/subject"_s).toString());
    m_drawers->restore();
    m_signs->refresh();
}

void MainWindow::stationFailed(const Error& error)
{
    auto* sentence = new EmptyState(u"circle-stop"_s, saidWords(error.text), m_actions->quit, m_stack);
    m_stack->addWidget(sentence);
    m_stack->setCurrentWidget(sentence);
    m_header->show({.title = tr("Not started"), .mark = Mark::Failed, .state = tr("failed")});
}

void MainWindow::showDemoNotice()
{
    Notice* notice = m_strips->tell(u"demo"_s, Mark::Info, tr("Demo:"),
        tr("simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own."));
    notice->setClosable(false);
    notice->addButton(tr("Leave the demo"), u"log-out"_s, [this] { Q_EMIT demoRequested(false); });
}

void MainWindow::openUri(const QString& uri)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    if (!isComplete()) {
        m_uriToOpen = uri.isEmpty() ? m_uriToOpen : uri;
        return;
    }
    const QString rest = uri.startsWith("everyport:"_L1) ? uri.mid(10) : QString();
    if (!rest.isEmpty()) {
        goTo(rest.section(u'/', 0, 0), rest.section(u'/', 1));
        return;
    }
    if (!m_pages.openUri(uri) && !uri.isEmpty())
        tell(tr("Nothing here opens %1.").arg(uri.left(80)));
}

void MainWindow::goTo(const QString& id, const QString& subject)
{
    if (!m_pages.entry(id))
        return;
    showPage(id);
    Page* front = page(id);
    if (front && !subject.isEmpty())
        front->goTo(subject);
}

void MainWindow::showPage(const QString& id, bool isByRail)
{
    const bool isOther = id != m_front->id() || !page(id);
    m_front->choose(id);
    m_rail->choose(id);
    m_shortcuts.setFront(id);
    if (!m_front->show())
        return;
    m_strips->setPage(id);
    Q_EMIT pageShown(id);
    m_drawers->pageShown(id);
    if (m_undoBar->isVisible())
        m_undoBar->place(); // another page has other fields at its bottom
    showHead();
    m_front->askCommands();
    m_memory.setValue(u"window/page"_s, id);
    // What opens takes the keyboard. Who walks along the rail or types below the pages stays there, and who is on this
    // page already stays where they are.
    const QWidget* now = QApplication::focusWidget();
    const Drawer* drawer = m_drawers->open();
    const bool stays = (isByRail && m_rail->isAncestorOf(now)) || (drawer && drawer->isAncestorOf(now))
        || (!isOther && m_stack->isAncestorOf(now));
    if (!stays)
        m_front->enter();
}

void MainWindow::remakePages()
{
    // Sizes are set where widgets are made; at another text size they are made anew.
    const QString front = m_front->id();
    const Page* before = m_front->page();
    const QString subject = before ? before->subject() : QString();
    const FocusPlace keyboard(before);
    m_header->show({}); // its actions are the pages'
    m_pages.remakePages();
    if (m_pages.isOpen())
        goTo(front, subject);
    // Whoever types goes on there; opening a page has given the keyboard to its first part.
    if (Page* now = m_front->page())
        keyboard.resume(now);
    updateGeometry();
}

void MainWindow::showHead()
{
    const Page* front = m_front->page();
    if (!front)
        return;
    const PageHead head = front->head();
    m_header->show(head);
    setWindowTitle(tr("%1 — Everyport")
                       .arg(head.title.isEmpty() ? m_pages.entry(m_front->id())->title : shownInLine(head.title, 200)));
}

void MainWindow::tell(const QString& sentence)
{
    m_undoBar->tell(sentence);
}

void MainWindow::reportFault(const QString& what, const Error& error)
{
    m_faults->show(what, error);
}

void MainWindow::copyText(const QString& text, const QString& what)
{
    copyWords(text);
    tell(tr("Copied %1.").arg(what));
}

void MainWindow::openHandbook(const QString& chapter)
{
    m_dialogs->openHandbook(chapter);
}

QString MainWindow::currentPage() const
{
    return m_front ? m_front->id() : QString();
}

QList<PaletteHit> MainWindow::findHits(const QString& typed)
{
    return m_dialogs->findHits(typed);
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
    fitRail();
}

void MainWindow::fitRail()
{
    if (m_rail)
        m_rail->setNarrow(SideRail::isNarrowIn(width()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Pages have times and dates in their words; before the station started there are none.
    if (event->type() == QEvent::LocaleChange && m_pages.isOpen())
        remakePages();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberPlace();
    if (!isComplete()) { // nothing runs yet, so nobody would miss it
        Q_EMIT closedForGood();
        return;
    }
    const auto answer = m_closing->ask(
        {[this] { hide(); }, [this] { showMinimized(); }, [this] { m_actions->quit->trigger(); }});
    const bool ends = answer == ClosingWord::Answer::End && !asksForUnsaved(true, [this] { Q_EMIT closedForGood(); });
    event->setAccepted(ends);
    if (ends)
        Q_EMIT closedForGood();
    else if (answer == ClosingWord::Answer::Hide)
        hide();
}

void MainWindow::setCloseQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray)
{
    m_closing->setQuestion(std::move(whoWouldMiss), std::move(hasTray));
}

} // namespace everyport::ui
