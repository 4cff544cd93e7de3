#include "ui/frame/window/frontpage.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QStackedWidget>

#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/pagestack.h"
#include "ui/widgets/controls/scrollto.h"

namespace everyport::ui {

FrontPage::FrontPage(PageStack& pages, QStackedWidget& stack, WindowActions& actions)
    : m_pages(pages), m_stack(stack), m_actions(actions)
{
    for (const auto& [command, action] : actions.commands) {
        connect(action, &QAction::triggered, this, [this, command = command] {
            if (Page* front = page(); front && front->can(command))
                front->perform(command);
        });
    }
    connect(&pages, &PageStack::commandsChanged, this, [this](const QString& id) {
        if (id == m_id)
            askCommands();
    });
    // Some of a page's commands are about the list that has the keyboard.
    connect(qApp, &QApplication::focusChanged, this, &FrontPage::askCommands);
}

Page* FrontPage::page() const
{
    return m_pages.find(m_id);
}

Page* FrontPage::show()
{
    const QString id = m_id; // a page that is made may bring another one
    Page* front = m_pages.ensure(id);
    if (front)
        m_stack.setCurrentWidget(front);
    return front;
}

void FrontPage::enter()
{
    Page* front = page();
    if (!front)
        return;
    // A page with nothing in it has but a sentence and a button.
    const QList<QWidget*> panes = front->panes();
    const auto seen = std::find_if(panes.begin(), panes.end(),
        [front](const QWidget* pane) { return pane->isVisibleTo(front) && pane->isEnabled(); });
    enterPane(seen == panes.end() ? front : *seen, Qt::OtherFocusReason);
}

void FrontPage::enterList()
{
    const Page* front = page();
    for (QWidget* pane : front ? front->panes() : QList<QWidget*>()) {
        if (!qobject_cast<QAbstractItemView*>(pane) || !pane->isVisible() || !pane->isEnabled())
            continue;
        enterPane(pane, Qt::OtherFocusReason);
        return;
    }
    enter();
}

void FrontPage::enterWritten()
{
    Page* front = page();
    if (!front || !front->enterWritten())
        enterList();
}

void FrontPage::addPanes(PaneRing& ring) const
{
    const Page* front = page();
    for (QWidget* pane : front ? front->panes() : QList<QWidget*>())
        ring.add(pane, [pane] {
            enterPane(pane, Qt::TabFocusReason);
            scrollToSoon(pane);
        });
}

void FrontPage::askCommands()
{
    const Page* front = page();
    for (const auto& [command, action] : m_actions.commands) {
        const QString name = front ? front->nameOf(command) : QString();
        action->setText(name.isEmpty() ? WindowActions::nameOf(command) : name);
        action->setEnabled(front && front->can(command));
    }
}

} // namespace everyport::ui
