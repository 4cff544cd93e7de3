#include "ui/frame/keyboard/focuskeeper.h"

#include <utility>

#include <QApplication>

namespace everyport::ui {
namespace {

/// Between the edges; 0 where they overlap.
int distance(const QRect& one, const QRect& other)
{
    const int across = qMax(0, qMax(one.left() - other.right(), other.left() - one.right()));
    const int down = qMax(0, qMax(one.top() - other.bottom(), other.top() - one.bottom()));
    return across + down;
}

/// What takes away what it stands in took no button's place: the next Space would do that.
bool takesKeys(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled()
        && !widget->property("takesAway").toBool();
}

} // namespace

FocusKeeper::FocusKeeper(QWidget* window, QList<QWidget*> areas, std::function<void()> otherwise)
    : m_window(window), m_areas(std::move(areas)), m_otherwise(std::move(otherwise))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FocusKeeper::settle);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::notice);
}

void FocusKeeper::notice(QWidget* old, QWidget* now)
{
    const bool isLost = old && (!now || !old->isVisible() || !old->isEnabled());
    if (!isLost)
        return;
    if (m_timer.isActive() && old == m_loss.next) {
        m_loss.next = now; // it was thrown there, and that goes as well
        return;
    }
    Loss loss{.widget = old, .next = now};
    QWidget* area = old->parentWidget();
    for (; area && !m_areas.contains(area); area = area->parentWidget())
        loss.around.append(area);
    if (!area)
        return;
    loss.around.append(area);
    loss.place = QRect(old->mapTo(m_window, QPoint()), old->size());
    m_loss = loss;
    m_timer.start(0); // later: what takes its place is often made in this same turn
}

void FocusKeeper::settle()
{
    const Loss loss = std::exchange(m_loss, {});
    const QWidget* now = QApplication::focusWidget();
    const bool isBack = loss.widget && loss.widget->isVisible() && loss.widget->isEnabled();
    if (isBack || now != loss.next || !m_window->isActiveWindow())
        return; // somebody has said where it goes
    for (const auto& around : loss.around) {
        if (!around || !around->isVisible())
            continue;
        if (QWidget* place = nearest(around, loss.place)) {
            place->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_otherwise();
}

QWidget* FocusKeeper::nearest(const QWidget* around, const QRect& place) const
{
    QWidget* found = nullptr;
    int least = 0;
    for (QWidget* widget : around->findChildren<QWidget*>()) {
        if (!takesKeys(widget))
            continue;
        const int away = distance(QRect(widget->mapTo(m_window, QPoint()), widget->size()), place);
        if (found && away >= least)
            continue;
        found = widget;
        least = away;
    }
    return found;
}

} // namespace everyport::ui
