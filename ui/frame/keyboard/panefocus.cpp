#include "ui/frame/keyboard/panefocus.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace everyport::ui {

namespace {

/// None: another window is in front for a while.
bool isForAWhile(const QWidget* now)
{
    return !now || qobject_cast<const QMenu*>(now) || qobject_cast<const QMenuBar*>(now);
}

} // namespace

PaneFocus::PaneFocus(QWidget& page) : QObject(&page), m_page(page)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!isForAWhile(now))
            m_last = now;
    });
}

QWidget* PaneFocus::widget() const
{
    // Whoever asks may have heard of the change before this has.
    QWidget* now = QApplication::focusWidget();
    QWidget* last = isForAWhile(now) ? m_last.data() : now;
    return last && m_page.isAncestorOf(last) ? last : nullptr;
}

bool PaneFocus::isIn(const QWidget* pane) const
{
    const QWidget* has = widget();
    return has && (has == pane || pane->isAncestorOf(has));
}

} // namespace everyport::ui
