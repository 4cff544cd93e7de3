// What the window's actions and keys do; how it is put together is in mainwindow.cpp.
#include "ui/frame/window/mainwindow.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

#include "ui/frame/feedback/closingword.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(m_actions->undo, [this] { m_undo.takeBack(); });
    on(m_actions->nextPane, [this] { walkPanes(1); });
    on(m_actions->previousPane, [this] { walkPanes(-1); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->larger, [this] { m_theme.setTextPercent(m_theme.textPercent() + 10); });
    on(m_actions->smaller, [this] { m_theme.setTextPercent(m_theme.textPercent() - 10); });
    on(m_actions->normalSize, [this] { m_theme.setTextPercent(100); });
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
    connect(&m_undo, &UndoStack::kept, this,
        [this] { tell(tr("Kept: the page was made anew before it was done. Do it once more.")); });
    // The page's head says how many need somebody.
    connect(&m_troubles, &Alerts::changed, this, &MainWindow::showHead);
    connect(&m_shelf, &PageStack::headChanged, this, [this](const QString& id) {
        if (id == m_front->id())
            showHead();
    });
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

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Page* front = m_front->page();
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
    if (const Page* front = m_front->page()) {
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

/// A strip on the first page that would lose something.
bool MainWindow::asksForUnsaved()
{
    const PageStack::Unsaved lost = m_shelf.unsaved();
    if (lost.words.isEmpty())
        return false;
    show();
    raise();
    goTo(lost.firstPage);
    m_closing->askUnsaved(
        lost.words, [this] { m_front->enter(); }, [this] { Q_EMIT closedForGood(); });
    return true;
}

} // namespace everyport::ui
