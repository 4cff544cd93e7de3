#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/frame/aboutdialog.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/drawer.h"
#include "ui/frame/handbook.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/frame/shortcutsdialog.h"
#include "ui/frame/siderail.h"
#include "ui/frame/statusbar.h"
#include "ui/frame/strips.h"
#include "ui/frame/undobar.h"
#include "ui/frame/windowactions.h"
#include "ui/frame/windowmenus.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/panes.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 900;

QString detailsOf(const Error& error)
{
    QStringList parts;
    if (error.reason != Reason::None)
        parts.append(reasonName(error.reason));
    if (!error.code.isEmpty())
        parts.append(error.code);
    if (error.native != 0)
        parts.append(QString::number(error.native));
    return parts.join(u", "_s);
}

} // namespace

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory, std::vector<PageEntry> pages)
    : m_station(station)
    , m_theme(theme)
    , m_memory(memory)
    , m_entries(std::move(pages))
    , m_shortcuts(memory)
    , m_actions(new WindowActions(m_shortcuts, this))
    , m_textPercent(theme.textPercent())
    , m_tasks([this](const QString& what, const Error& error) { tellFault(what, error); })
{
    setWindowTitle(u"Everyport"_s);
    setWindowIcon(programIcon());
    setMinimumSize(640, 420);
    build();
    connectActions();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    m_tasks.cancelAll();
    // Pages and outlines look at members of this class; Qt would delete the pages only after those.
    for (auto& [id, page] : m_pages)
        delete page;
    m_pages.clear();
    delete m_drawer;
    m_outlines.clear();
}

void MainWindow::build()
{
    m_menus = new WindowMenus(*m_actions, m_theme, m_entries, this);
    m_rail = new SideRail(this);
    for (const PageEntry& entry : m_entries) {
        QAction* action = m_menus->pageAction(entry.id);
        addAction(action);
        m_shortcuts.add(action, u"page/"_s + entry.id, tr("Pages"), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + entry.key)));
        m_rail->add(entry.id, entry.icon, entry.title, action->shortcut());
    }
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(content);
    m_strips = new Strips(m_troubles, content);
    m_stack = new QStackedWidget(content);
    column->addWidget(m_header);
    column->addWidget(m_strips);
    column->addWidget(m_stack, 1);
    m_split = new Panes(Qt::Vertical, u"window/drawer"_s, m_memory, this);
    m_split->addPane(content, 0, 200);
    m_undoBar = new UndoBar(m_undo, m_stack);
    m_status = new StatusBar(m_actions->drawer, this);

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

    const auto hasDrawer = [](const PageEntry& entry) { return bool(entry.makeDrawer); };
    m_actions->drawer->setEnabled(std::any_of(m_entries.begin(), m_entries.end(), hasDrawer));
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(m_actions->palette, [this] {
        if (!m_palette)
            m_palette = new CommandPalette([this](const QString& typed) { return findHits(typed); }, this);
        m_palette->open();
    });
    on(m_actions->undo, [this] { m_undo.takeBack(); });
    on(m_actions->nextPane, [this] { walkPanes(1); });
    on(m_actions->previousPane, [this] { walkPanes(-1); });
    on(m_actions->drawer, [this](bool shown) { toggleDrawer(shown); });
    on(m_actions->preferences, [this] { (new PreferencesDialog(m_theme, m_memory, *m_actions->shortcuts, this))->open(); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(m_shortcuts, this))->open(); });
    on(m_actions->handbook, [this] { openHandbook(m_current); });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->larger, [this] { m_theme.setTextPercent(m_theme.textPercent() + 10); });
    on(m_actions->smaller, [this] { m_theme.setTextPercent(m_theme.textPercent() - 10); });
    on(m_actions->normalSize, [this] { m_theme.setTextPercent(100); });
    on(m_actions->quit, [this] {
        rememberWindow();
        Q_EMIT closedForGood();
    });
    for (const auto& [command, action] : m_actions->commands) {
        on(action, [this, command = command] {
            if (Page* front = page(m_current); front && front->can(command))
                front->perform(command);
        });
    }
    connect(m_rail, &SideRail::chosen, this, [this](const QString& id) { goTo(id); });
    connect(m_menus, &WindowMenus::pageWanted, this, [this](const QString& id) { goTo(id); });
    connect(m_status, &StatusBar::wanted, this, &MainWindow::goTo);
    connect(&m_undo, &UndoShelf::offerChanged, this, [this] { m_actions->undo->setEnabled(m_undo.offer().has_value()); });
    connect(&m_troubles, &Troubles::changed, this, [this] {
        showBadges();
        showStatus();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_memory.setValue(u"window/theme"_s, int(m_theme.choice()));
        m_memory.setValue(u"window/desktopDark"_s, m_theme.desktopIsDark());
        m_memory.setValue(u"window/text"_s, m_theme.textPercent());
        if (std::exchange(m_textPercent, m_theme.textPercent()) != m_theme.textPercent()) {
            m_rail->setNarrow(width() < Metrics::px(narrowBelow));
            remakePages();
        }
    });
}

const PageEntry* MainWindow::entry(const QString& id) const
{
    for (const PageEntry& entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

Page* MainWindow::page(const QString& id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::stationStarted()
{
    m_started = true;
    for (const PageEntry& entry : m_entries) {
        if (!entry.makeOutline)
            continue;
        auto outline = entry.makeOutline(*this);
        connect(outline.get(), &PageOutline::changed, this, [this] {
            showBadges();
            showStatus();
        });
        m_menus->fillPageMenu(entry.id, *outline);
        for (QAction* action : outline->menuActions()) {
            if (action && !actions().contains(action))
                addAction(action);
        }
        m_outlines.insert({entry.id, std::move(outline)});
    }
    const QString last = m_current.isEmpty() ? m_memory.value(u"window/page"_s).toString() : m_current;
    m_current.clear();
    goTo(entry(last) ? last : m_entries.front().id, m_memory.value(u"window/subject"_s).toString());
    if (m_memory.value(u"window/drawerShown"_s).toBool() && m_actions->drawer->isEnabled())
        m_actions->drawer->trigger();
    showBadges();
    showStatus();
}

void MainWindow::stationFailed(const Error& error)
{
    auto* sentence = new EmptyState(u"circle-stop"_s, error.text, m_actions->quit, m_stack);
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
    const QString rest = uri.startsWith("everyport:"_L1) ? uri.mid(10) : QString();
    if (!rest.isEmpty())
        goTo(rest.section(u'/', 0, 0), rest.section(u'/', 1));
    else if (!uri.isEmpty())
        tell(tr("Nothing here opens %1 yet.").arg(uri.left(80)));
}

void MainWindow::goTo(const QString& id, const QString& subject)
{
    if (!entry(id))
        return;
    showPage(id);
    Page* front = page(id);
    if (front && !subject.isEmpty())
        front->goTo(subject);
}

Page* MainWindow::ensurePage(const QString& id)
{
    if (Page* known = page(id))
        return known;
    if (!m_started)
        return nullptr;
    Page* made = entry(id)->makePage(*this).release();
    m_pages.insert({id, made});
    m_stack->addWidget(made);
    connect(made, &Page::headChanged, this, [this, made] {
        if (made == page(m_current))
            showHead();
    });
    connect(made, &Page::commandsChanged, this, [this, made] {
        if (made == page(m_current))
            askCommands();
    });
    return made;
}

void MainWindow::showPage(const QString& id)
{
    const bool focusWithin = m_stack->isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
    m_current = id;
    m_rail->choose(id);
    Page* front = ensurePage(id);
    if (!front)
        return;
    m_stack->setCurrentWidget(front);
    m_strips->setPage(id);
    m_undoBar->raise();
    showHead();
    askCommands();
    m_memory.setValue(u"window/page"_s, id);
    if (focusWithin && !front->panes().isEmpty())
        front->panes().first()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::remakePages()
{
    // Sizes are set where widgets are made; at another text size they are made anew.
    const QString front = m_current;
    const Page* before = page(front);
    const QString subject = before ? before->subject() : QString();
    for (auto& [id, made] : m_pages)
        delete made;
    m_pages.clear();
    if (m_started)
        goTo(front, subject);
    updateGeometry();
}

void MainWindow::showHead()
{
    const PageHead head = page(m_current)->head();
    m_header->show(head);
    setWindowTitle(tr("%1 — Everyport").arg(head.title.isEmpty() ? entry(m_current)->title : head.title));
}

void MainWindow::askCommands()
{
    const Page* front = page(m_current);
    for (const auto& [command, action] : m_actions->commands) {
        const QString name = front ? front->nameOf(command) : QString();
        action->setText(name.isEmpty() ? WindowActions::nameOf(command) : name);
        action->setEnabled(front && front->can(command));
    }
}

void MainWindow::showBadges()
{
    for (const PageEntry& entry : m_entries) {
        RailButton* button = m_rail->button(entry.id);
        const int failed = m_troubles.countOf(entry.id, Trouble::Severity::Failed);
        const int all = m_troubles.countOf(entry.id, Trouble::Severity::Trouble);
        button->setTrouble(failed > 0 ? failed : all, failed > 0 ? Trouble::Severity::Failed : Trouble::Severity::Trouble);
        if (const auto outline = m_outlines.find(entry.id); outline != m_outlines.end())
            button->setBadge(outline->second->badge());
    }
}

void MainWindow::showStatus()
{
    QList<StatusPart> parts;
    for (const auto& [id, outline] : m_outlines)
        parts.append(outline->status());
    int order = 11; // trouble follows the services, before the plain numbers
    for (const Trouble& trouble : m_troubles.all()) {
        if (trouble.severity == Trouble::Severity::Working || order > 12)
            continue;
        StatusPart part;
        part.order = order++;
        part.mark = trouble.severity == Trouble::Severity::Failed ? Mark::Failed : Mark::Trouble;
        part.text = trouble.brief.isEmpty() ? trouble.head + u' ' + trouble.text : trouble.brief;
        part.toolTip = trouble.head + u' ' + trouble.text;
        part.page = trouble.page;
        part.subject = trouble.subject;
        parts.append(part);
    }
    m_status->show(parts);
}

QList<PaletteHit> MainWindow::findHits(const QString& typed)
{
    const bool onlyActions = typed.startsWith(u'>');
    if (typed.startsWith(u'?'))
        return Handbook::find(typed.mid(1).trimmed(), [this](const QString& chapter) { openHandbook(chapter); });
    // What belongs to the page in front comes before what the window can do anywhere.
    QList<PaletteHit> hits, everywhere;
    for (const ShortcutBook::Entry& known : m_shortcuts.entries()) {
        QAction* action = known.action;
        if (!action || !action->isEnabled() || !action->isVisible() || action == m_actions->palette || known.id.startsWith("page/"_L1))
            continue;
        const PaletteHit hit{tr("Actions"), action->text().remove(u'&'), {}, action->icon().name(), Mark::None,
            known.now.toString(QKeySequence::NativeText), [action = QPointer<QAction>(action)] {
                if (action)
                    action->trigger();
            }};
        (known.id.startsWith("window/"_L1) ? everywhere : hits).append(hit);
    }
    hits += everywhere;
    if (onlyActions)
        return hits;
    QList<PaletteHit> pages;
    for (const PageEntry& entry : m_entries)
        pages.append({tr("Pages"), entry.title, {}, entry.icon, Mark::None, m_menus->pageAction(entry.id)->shortcut().toString(QKeySequence::NativeText), [this, id = entry.id] { goTo(id); }});
    hits = pages + hits;
    if (typed.isEmpty())
        return hits;
    for (const auto& [id, outline] : m_outlines)
        hits.append(outline->find(typed));
    hits.append(Handbook::find(typed, [this](const QString& chapter) { openHandbook(chapter); }));
    return hits;
}

void MainWindow::tell(const QString& sentence)
{
    m_undoBar->tell(sentence);
}

void MainWindow::tellFault(const QString& what, const Error& error)
{
    Notice* notice = m_strips->tell(u"fault/"_s + what, Mark::Failed, what.isEmpty() ? QString() : tr("%1:").arg(what), error.text);
    notice->setDetails(detailsOf(error));
}

void MainWindow::copyText(const QString& text, const QString& what)
{
    QApplication::clipboard()->setText(text);
    tell(tr("Copied %1.").arg(what));
}

void MainWindow::openHandbook(const QString& chapter)
{
    if (!m_handbook)
        m_handbook = new Handbook(this);
    m_handbook->openChapter(chapter);
}

void MainWindow::toggleDrawer(bool shown)
{
    m_memory.setValue(u"window/drawerShown"_s, shown);
    if (!m_drawer && shown && m_started) {
        const auto with = std::find_if(m_entries.begin(), m_entries.end(), [](const PageEntry& e) { return bool(e.makeDrawer); });
        if (with == m_entries.end())
            return;
        m_drawer = new Drawer(with->icon, with->title, with->makeDrawer(*this).release(), m_split);
        m_split->addPane(m_drawer, 250, 90);
        m_split->restoreNow();
        connect(m_drawer, &Drawer::closed, this, [this] { m_actions->drawer->trigger(); });
        connect(m_drawer, &Drawer::pageWanted, this, [this, id = with->id] {
            m_actions->drawer->trigger();
            goTo(id);
        });
    }
    if (m_drawer) {
        m_drawer->setVisible(shown);
        if (shown)
            m_drawer->focusContent();
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Page* front = page(m_current);
        if (m_drawer && m_drawer->isAncestorOf(QApplication::focusWidget()))
            m_actions->drawer->trigger();
        else if (front && front->stepBack())
            return;
        else if (isFullScreen())
            m_actions->fullScreen->trigger();
        return;
    }
    QWidget::keyPressEvent(event);
}

QList<std::function<void()>> MainWindow::paneList(int* current)
{
    QList<std::function<void()>> panes;
    *current = -1;
    const QWidget* focus = QApplication::focusWidget();
    const auto add = [&](QWidget* pane, std::function<void()> enter) {
        if (!pane->isVisible())
            return;
        if (pane == focus || pane->isAncestorOf(focus))
            *current = int(panes.size());
        panes.append(std::move(enter));
    };
    add(m_rail, [this] { m_rail->focusChosen(); });
    if (m_header->hasFocusable())
        add(m_header, [this] { m_header->focusFirst(); });
    if (Page* front = page(m_current)) {
        for (QWidget* pane : front->panes())
            add(pane, [pane] { pane->setFocus(Qt::TabFocusReason); });
    }
    if (m_drawer)
        add(m_drawer, [this] { m_drawer->focusContent(); });
    add(m_status, [this] { m_status->focusFirst(); });
    return panes;
}

void MainWindow::walkPanes(int by)
{
    int current = -1;
    const auto panes = paneList(&current);
    if (panes.isEmpty())
        return;
    const int count = int(panes.size());
    panes[current < 0 ? 0 : (current + by + count) % count]();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < Metrics::px(narrowBelow));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberWindow();
    const QString missing = m_whoWouldMiss ? m_whoWouldMiss() : QString();
    if (missing.isEmpty()) {
        event->accept();
        Q_EMIT closedForGood();
        return;
    }
    event->ignore();
    if (m_memory.value(u"window/hideTold"_s).toBool()) {
        hide();
        return;
    }
    // Said once: a window that vanishes while its services go on would look like a crash.
    Notice* notice = m_strips->tell(u"close"_s, Mark::Info, missing, tr("Closed windows go to the tray and the program goes on; Ctrl+Q ends it."));
    notice->addButton(tr("Go to the tray"), {}, [this] {
        m_memory.setValue(u"window/hideTold"_s, true);
        m_strips->close(u"close"_s);
        hide();
    });
    notice->addButton(tr("Quit"), u"power"_s, [this] { m_actions->quit->trigger(); });
}

void MainWindow::rememberWindow()
{
    m_memory.setValue(u"window/geometry"_s, saveGeometry());
    if (const Page* front = page(m_current))
        m_memory.setValue(u"window/subject"_s, front->subject());
    m_memory.sync();
}

void MainWindow::restoreWindow()
{
    // restoreGeometry moves a window back whose screen has gone.
    if (!restoreGeometry(m_memory.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
}

} // namespace everyport::ui
