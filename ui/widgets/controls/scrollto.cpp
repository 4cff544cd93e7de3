#include "ui/widgets/controls/scrollto.h"

#include <memory>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include "ui/widgets/controls/paneroom.h"

namespace everyport::ui {
namespace {

constexpr int settling = 500; // ms, for what is laid out anew
constexpr int edge = 8;       // px

/// Qt looks for the caret alone: with it the frame of a field is seen, too, where it has room.
void bring(QScrollArea* area, QWidget* widget)
{
    area->ensureWidgetVisible(widget);
    const QRect place(widget->mapTo(area->widget(), QPoint()), widget->size());
    if (place.height() + 2 * edge > area->viewport()->height())
        return;
    area->ensureVisible(place.left(), place.bottom(), 0, edge);
    area->ensureVisible(place.left(), place.top(), 0, edge);
}

} // namespace

void scrollToSoon(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what has just come has its place first
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->isAncestorOf(widget))
                bring(area, widget);
            else if (auto* room = qobject_cast<PaneRoom*>(around))
                room->bringIntoSight(widget);
        }
    });
}

/// As PaneRoom does: what the mouse has pressed stays below it, and nothing moves where the window alone was gone to.
void followKeyboard(QScrollArea* area)
{
    const auto gone = std::make_shared<QElapsedTimer>(); // since the keyboard has gone somewhere
    QObject::connect(qApp, &QApplication::focusChanged, area, [area, gone](const QWidget* old, QWidget* now) {
        if (!now || !area->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        gone->start();
        if (old)
            scrollToSoon(now);
    });
    // What has come with it may still push it away.
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, [area, gone] {
        QWidget* now = QApplication::focusWidget();
        if (gone->isValid() && gone->elapsed() < settling && now && area->isAncestorOf(now))
            scrollToSoon(now);
    });
}

} // namespace everyport::ui
