#include "ui/frame/window/drawerstack.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStackedWidget>

#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/pagestack.h"
#include "ui/widgets/controls/panes.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

DrawerStack::DrawerStack(PageContext& context, PageStack& pages, WindowActions& actions, Panes& split, QObject* parent)
    : QObject(parent), m_context(context), m_pages(pages), m_split(split)
{
    const auto& entries = pages.entries();
    const auto first = std::find_if(
        entries.begin(), entries.end(), [](const PageEntry& entry) { return entry.makeDrawer && !entry.isApart; });
    const auto apart = std::find_if(
        entries.begin(), entries.end(), [](const PageEntry& entry) { return entry.makeDrawer && entry.isApart; });
    connect(&m_chosen, &ChosenRowWatch::changed, this, &DrawerStack::notifyRow);
    follow(actions.drawer, first == entries.end() ? nullptr : &*first);
    follow(actions.consoleDrawer, apart == entries.end() ? nullptr : &*apart);
}

DrawerStack::~DrawerStack() = default;

void DrawerStack::follow(QAction* action, const PageEntry* entry)
{
    action->setEnabled(entry);
    if (!entry)
        return;
    m_actions.insert({entry->id, action});
    connect(action, &QAction::triggered, this, [this, id = entry->id](bool shown) { toggle(id, shown); });
}

void DrawerStack::restore()
{
    QString last = m_context.memory().value(u"window/drawerShown"_s).toString();
    if (last == "true"_L1 && !m_actions.empty()) // as it was written while there was but the log
        last = u"log"_s;
    if (const auto found = m_actions.find(last); found != m_actions.end())
        found->second->trigger();
}

void DrawerStack::pageShown(const QString& page)
{
    m_page = page;
    const PageEntry* entry = m_pages.entry(page);
    const auto found = m_actions.find(page);
    if (entry && entry->isApart && found != m_actions.end() && found->second->isChecked())
        found->second->trigger();
    watchFront();
}

Drawer* DrawerStack::open() const
{
    for (const auto& [page, action] : m_actions) {
        const auto found = m_drawers.find(page);
        if (action->isChecked() && found != m_drawers.end())
            return found->second.get();
    }
    return nullptr;
}

void DrawerStack::close()
{
    for (const auto& [page, action] : m_actions) {
        if (action->isChecked())
            action->trigger();
    }
}

void DrawerStack::toggle(const QString& page, bool shown)
{
    const PageEntry* entry = m_pages.entry(page);
    if (shown && entry->isApart && page == m_page) {
        m_actions.at(page)->setChecked(false);
        Q_EMIT pageWanted(page); // it is there, larger
        return;
    }
    if (shown) {
        QWidget* now = QApplication::focusWidget();
        if (now && !(m_stack && m_stack->isAncestorOf(now)))
            m_before = now;
        for (const auto& [other, action] : m_actions) {
            if (other != page && action->isChecked())
                action->trigger();
        }
    }
    m_context.memory().setValue(u"window/drawerShown"_s, shown ? page : QString());
    if (!m_pages.isOpen())
        return;
    auto& drawer = m_drawers[page];
    if (!drawer && shown) {
        drawer = std::make_unique<Drawer>(entry->icon, entry->title, entry->makeDrawer(m_context).release());
        connect(drawer.get(), &Drawer::closed, this, &DrawerStack::close);
        connect(drawer.get(), &Drawer::pageWanted, this, [this, page] {
            close();
            Q_EMIT pageWanted(page);
        });
        if (!m_stack) {
            m_stack = new QStackedWidget(&m_split);
            m_split.addPane(m_stack, 250, 90);
            m_split.restoreNow();
        }
        m_stack->addWidget(drawer.get());
    }
    if (!drawer)
        return;
    if (!shown)
        giveBackFocus();
    m_stack->setVisible(shown);
    if (shown) {
        m_stack->setCurrentWidget(drawer.get());
        drawer->focusContent();
    }
    watchFront();
}

/// Who was typing in the drawer goes on where they were, and not at whatever comes next.
void DrawerStack::giveBackFocus()
{
    if (!m_stack->isAncestorOf(QApplication::focusWidget()))
        return;
    const Page* front = m_pages.find(m_page);
    const QList<QWidget*> panes = front ? front->panes() : QList<QWidget*>();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (!panes.isEmpty())
        panes.first()->setFocus(Qt::OtherFocusReason);
}

void DrawerStack::watchFront()
{
    m_chosen.watch(m_page, open() ? m_pages.find(m_page) : nullptr);
}

void DrawerStack::notifyRow()
{
    Drawer* drawer = open();
    if (auto* taker = drawer ? dynamic_cast<RowTaker*>(drawer->content()) : nullptr)
        taker->takeRow(m_chosen.row());
}

} // namespace everyport::ui
