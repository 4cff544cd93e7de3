#include "ui/frame/keyboard/panering.h"

#include <algorithm>

#include <QApplication>
#include <QWidget>

#include "ui/widgets/controls/taborder.h"

namespace everyport::ui {

void PaneRing::add(QWidget* pane, std::function<void()> enter)
{
    if (pane->isVisible())
        m_panes.append({pane, std::move(enter)});
}

qsizetype PaneRing::indexOf(const QWidget* focus) const
{
    for (qsizetype i = m_panes.size() - 1; i >= 0; --i) {
        const QWidget* pane = m_panes[i].widget;
        if (pane == focus || pane->isAncestorOf(focus))
            return i;
    }
    return -1;
}

qsizetype PaneRing::current() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return -1;
    qsizetype found = indexOf(focus);
    for (const QWidget* before = focus->previousInFocusChain(); found < 0 && before && before != focus;
         before = before->previousInFocusChain())
        found = indexOf(before);
    return found;
}

void PaneRing::step(int by)
{
    const qsizetype count = m_panes.size();
    if (count == 0)
        return;
    const qsizetype from = current();
    m_panes[from < 0 ? 0 : (from + by + count) % count].enter();
}

void enterPane(QWidget* pane, Qt::FocusReason reason)
{
    const bool takes = pane->focusPolicy() != Qt::NoFocus || pane->focusProxy();
    const auto stops = takes ? QList<QWidget*>() : tabStops(pane);
    const auto first = std::find_if(
        stops.begin(), stops.end(), [](const QWidget* stop) { return stop->isVisible() && stop->isEnabled(); });
    (first == stops.end() ? pane : *first)->setFocus(reason);
}

void reenterPane(QWidget* pane, Qt::FocusReason reason)
{
    QWidget* last = pane->focusWidget();
    if (last && last != pane && last->isVisible() && last->isEnabled())
        last->setFocus(reason);
    else
        enterPane(pane, reason);
}

} // namespace everyport::ui
