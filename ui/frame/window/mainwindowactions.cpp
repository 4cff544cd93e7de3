// What the window's actions and keys do; how it is put together is in mainwindow.cpp.
#include "ui/frame/window/mainwindow.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/shortcutsdialog.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/frame/palette/palettehits.h"
#include "ui/frame/window/aboutdialog.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/handbook.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/preferencesdialog.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

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
    on(m_actions->preferences,
        [this] { (new PreferencesDialog(m_theme, m_memory, *m_actions->shortcuts, this))->open(); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(m_shortcuts, this))->open(); });
    on(m_actions->handbook, [this] { openHandbook(m_current); });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->larger, [this] { m_theme.setTextPercent(m_theme.textPercent() + 10); });
    on(m_actions->smaller, [this] { m_theme.setTextPercent(m_theme.textPercent() - 10); });
    on(m_actions->normalSize, [this] { m_theme.setTextPercent(100); });
    on(m_actions->quit, [this] { quit(); });
    for (const auto& [command, action] : m_actions->commands) {
        on(action, [this, command = command] {
            if (Page* front = page(m_current); front && front->can(command))
                front->perform(command);
        });
    }
    connectParts();
}

void MainWindow::connectParts()
{
    connect(m_rail, &SideRail::chosen, this, [this](const QString& id) { showPage(id, true); });
    connect(m_menus, &WindowMenus::pageWanted, this, [this](const QString& id) { goTo(id); });
    connect(m_status, &StatusBar::wanted, this, &MainWindow::goTo);
    connect(m_drawers.get(), &DrawerStack::pageWanted, this, [this](const QString& id) {
        goTo(id);
        enterPage();
    });
    connect(
        &m_undo, &UndoStack::offerChanged, this, [this] { m_actions->undo->setEnabled(m_undo.offer().has_value()); });
    connect(&m_undo, &UndoStack::kept, this,
        [this] { tell(tr("Kept: the page was made anew before it was done. Do it once more.")); });
    const auto showSigns = [this] {
        showBadges();
        showStatus();
    };
    connect(&m_troubles, &Alerts::changed, this, [this, showSigns] {
        closeSaidFaults();
        showSigns();
        showHead(); // which says how many need somebody
    });
    connect(&m_shelf, &PageStack::outlineChanged, this, showSigns);
    connect(&m_shelf, &PageStack::headChanged, this, [this](const QString& id) {
        if (id == m_current)
            showHead();
    });
    connect(&m_shelf, &PageStack::commandsChanged, this, [this](const QString& id) {
        if (id == m_current)
            askCommands();
    });
    // Some of a page's commands are about the list that has the keyboard.
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::askCommands);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_memory.setValue(u"window/theme"_s, int(m_theme.choice()));
        m_memory.setValue(u"window/desktopDark"_s, m_theme.desktopIsDark());
        m_memory.setValue(u"window/text"_s, m_theme.textPercent());
        if (std::exchange(m_textPercent, m_theme.textPercent()) != m_theme.textPercent()) {
            fitRail();
            remakePages();
        }
    });
}

QList<PaletteHit> MainWindow::findHits(const QString& typed)
{
    const auto openChapter = [this](const QString& chapter) { openHandbook(chapter); };
    if (typed.startsWith(u'?'))
        return Handbook::find(typed.mid(1).trimmed(), openChapter);
    QList<PaletteHit> hits = actionHits(m_shortcuts, m_actions->palette);
    if (typed.startsWith(u'>'))
        return hits;
    hits = pageHits(m_shelf.entries(), m_shortcuts, [this](const QString& id) { goTo(id); }) + hits;
    if (typed.isEmpty())
        return hits;
    for (const auto& [id, outline] : m_shelf.outlines())
        hits.append(outline->find(typed));
    hits.append(Handbook::find(typed, openChapter));
    return hits;
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Page* front = page(m_current);
        if (const Drawer* drawer = m_drawers->open(); drawer && drawer->isAncestorOf(QApplication::focusWidget()))
            m_drawers->close();
        else if (front && front->stepBack())
            return;
        else if (isFullScreen())
            m_actions->fullScreen->trigger();
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
    if (const Page* front = page(m_current)) {
        for (QWidget* pane : front->panes())
            ring.add(pane, [pane] { enterPane(pane, Qt::TabFocusReason); });
    }
    if (Drawer* drawer = m_drawers->open())
        ring.add(drawer, [drawer] { drawer->focusContent(); });
    ring.add(m_status, [this] { m_status->focusFirst(); });
    setAttribute(Qt::WA_KeyboardFocusChange); // or the first one who comes by a key is not seen
    ring.step(by);
}

void MainWindow::quit()
{
    rememberWindow();
    if (!asksForUnsaved())
        Q_EMIT closedForGood();
}

/// A strip on the first page that would lose something; the safe button has the keyboard.
bool MainWindow::asksForUnsaved()
{
    QStringList lost;
    QString first;
    for (const PageEntry& entry : m_shelf.entries()) {
        const Page* made = page(entry.id);
        const QString words = made ? made->unsaved() : QString();
        if (words.isEmpty())
            continue;
        lost.append(words);
        if (first.isEmpty())
            first = entry.id;
    }
    if (lost.isEmpty())
        return false;
    show();
    raise();
    goTo(first);
    Notice* notice = m_strips->tell(u"unsaved"_s, Mark::Trouble, tr("Not saved:"),
        tr("%1. It is lost when the program ends.").arg(shownInLine(lost.join(u", "_s), 400)));
    QAbstractButton* keep = notice->addButton(tr("Keep editing"), {}, [this] {
        m_strips->close(u"unsaved"_s);
        enterPage();
    });
    notice->addButton(tr("Discard and quit"), u"power"_s, [this] { Q_EMIT closedForGood(); });
    notice->show(); // now, not a turn later: the keyboard goes there
    keep->show();
    keep->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace everyport::ui
