#include "ui/frame/panering.h"

#include <QApplication>
#include <QWidget>

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

} // namespace everyport::ui
