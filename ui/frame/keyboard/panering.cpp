#include "ui/frame/keyboard/panering.h"

#include <algorithm>

#include <QApplication>
#include <QWidget>

#include "ui/widgets/controls/taborder.h"

namespace everyport::ui {

void PaneRing::add(QWidget* pane, std::function<void()> enter)
{
    if (!pane->isVisible())
        return;
    const QWidget* focus = QApplication::focusWidget();
    if (pane == focus || pane->isAncestorOf(focus))
        m_current = m_enter.size();
    m_enter.append(std::move(enter));
}

void PaneRing::step(int by)
{
    const qsizetype count = m_enter.size();
    if (count > 0)
        m_enter[m_current < 0 ? 0 : (m_current + by + count) % count]();
}

void enterPane(QWidget* pane, Qt::FocusReason reason)
{
    const bool takes = pane->focusPolicy() != Qt::NoFocus || pane->focusProxy();
    const auto stops = takes ? QList<QWidget*>() : tabStops(pane);
    const auto first = std::find_if(
        stops.begin(), stops.end(), [](const QWidget* stop) { return stop->isVisible() && stop->isEnabled(); });
    (first == stops.end() ? pane : *first)->setFocus(reason);
}

} // namespace everyport::ui
