#include "ui/frame/keyboard/focuskeeper.h"

#include <algorithm>
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

bool isKept(const QWidget* widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
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
    const bool isHere = m_window->isActiveWindow();
    if (!isHere && isKept(old)) {
        if (const Loss left = lossOf(old, now); left.wasSomewhere())
            m_left = left;
        return;
    }
    if (isHere && m_left.wasSomewhere() && !isKept(m_left.widget) && !isInAnArea(now)) {
        m_loss = std::exchange(m_left, {});
        m_loss.next = now;
        m_timer.start(0);
        return;
    }
    if (isHere && now)
        m_left = {}; // it is back, or somebody has said where it goes
    const bool isLost = old && (!now || !isKept(old));
    if (!isLost)
        return;
    if (m_timer.isActive() && old == m_loss.next) {
        m_loss.next = now; // it was thrown there, and that goes as well
        return;
    }
    const Loss loss = lossOf(old, now);
    if (!loss.wasSomewhere())
        return;
    m_loss = loss;
    m_timer.start(0); // later: what takes its place is often made in this same turn
}

FocusKeeper::Loss FocusKeeper::lossOf(QWidget* widget, QWidget* next) const
{
    Loss loss{.widget = widget, .next = next};
    QWidget* area = widget->parentWidget();
    for (; area && !m_areas.contains(area); area = area->isWindow() ? nullptr : area->parentWidget())
        loss.around.append(area);
    if (!area)
        return {};
    loss.around.append(area);
    loss.place = QRect(widget->mapTo(m_window, QPoint()), widget->size());
    return loss;
}

bool FocusKeeper::isInAnArea(const QWidget* widget) const
{
    return std::any_of(
        m_areas.begin(), m_areas.end(), [widget](const QWidget* area) { return area->isAncestorOf(widget); });
}

void FocusKeeper::settle()
{
    const Loss loss = std::exchange(m_loss, {});
    const QWidget* now = QApplication::focusWidget();
    if (isKept(loss.widget) || now != loss.next || !m_window->isActiveWindow())
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
