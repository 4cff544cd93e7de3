#include "ui/frame/feedback/undoplace.h"

#include <algorithm>
#include <limits>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

constexpr int foot = 12; // px between it and the page's bottom

/// A message field or a prompt; an editor that is most of a page cannot be kept clear.
bool isTypedInto(const QWidget& widget, int pageHeight)
{
    const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget);
    return edit && !edit->isReadOnly() && edit->height() < pageHeight / 3;
}

bool isControl(const QWidget& widget, int pageHeight)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || isTypedInto(widget, pageHeight);
}

/// A plain QWidget holds others and shows nothing itself.
bool showsSomething(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty();
    const auto children = widget.findChildren<const QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return widget.metaObject() != &QWidget::staticMetaObject && children.isEmpty();
}

/// Only as far as it has rows.
QRect rowsOf(const QAbstractItemView& view)
{
    const auto* model = view.model();
    const int rows = model ? model->rowCount(view.rootIndex()) : 0;
    if (rows == 0)
        return {};
    const QRect last = view.visualRect(model->index(rows - 1, 0, view.rootIndex()));
    const QRect all = view.viewport()->rect();
    // One that is scrolled away, or has others unfolded below it, has no place.
    return last.isValid() ? QRect(all.topLeft(), QPoint(all.right(), qMin(all.bottom(), last.bottom()))) : all;
}

int hiddenOf(const QList<QRect>& words, const QRect& place)
{
    int hidden = 0;
    for (const QRect& each : words) {
        const QRect both = each.intersected(place);
        hidden += both.width() * both.height();
    }
    return hidden;
}

/// The place at this height that hides the least; null: each lies over a control.
QRect bestAt(int y, const QRect& page, QSize size, const SeenOfPage& seen, Qt::LayoutDirection direction)
{
    const int last = page.width() - size.width() - Metrics::pageEdge;
    QRect best;
    int least = std::numeric_limits<int>::max();
    for (const int x : {Metrics::pageEdge, (page.width() - size.width()) / 2, last}) {
        const QRect place = QStyle::visualRect(direction, page, QRect(QPoint(x, y), size));
        const auto lies = [&place](const QRect& each) { return each.intersects(place); };
        if (std::any_of(seen.controls.begin(), seen.controls.end(), lies))
            continue;
        if (const int hidden = hiddenOf(seen.words, place); hidden < least) {
            least = hidden;
            best = place;
        }
    }
    return best;
}

/// At the bottom before the first control there, if that cuts no more than a quarter of it: its words' middle is cut,
/// where above it would lie over what is written beside the list. Null: there is less room.
QRect shorterAt(int y, const QRect& page, QSize size, const SeenOfPage& seen, Qt::LayoutDirection direction)
{
    QRect place(QPoint(Metrics::pageEdge, y), size);
    for (const QRect& each : seen.controls) {
        const QRect control = QStyle::visualRect(direction, page, each);
        if (control.intersects(place))
            place.setRight(control.left() - 1 - Metrics::betweenControls);
    }
    return place.width() >= size.width() * 3 / 4 ? QStyle::visualRect(direction, page, place) : QRect();
}

} // namespace

SeenOfPage seenOfPage(const QWidget& page, const QWidget& bar)
{
    SeenOfPage seen;
    const auto widgets = page.findChildren<const QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget == &bar || bar.isAncestorOf(widget) || widget->window() != page.window())
            continue;
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        const bool isPressed = isControl(*widget, page.height());
        if (!isPressed && !view && !showsSomething(*widget))
            continue;
        const QWidget* shown = view ? view->viewport() : widget;
        QRect part = shown->visibleRegion().boundingRect();
        if (view)
            part &= rowsOf(*view);
        if (!part.isEmpty())
            (isPressed ? seen.controls : seen.words) << part.translated(shown->mapTo(&page, QPoint()));
    }
    return seen;
}

QRect undoPlace(const QRect& page, QSize size, const SeenOfPage& seen, Qt::LayoutDirection direction)
{
    const int bottom = page.height() - size.height() - foot;
    QList<int> heights{bottom};
    for (const QRect& each : seen.controls) {
        const int y = each.top() - Metrics::betweenControls - size.height();
        if (y < bottom && y >= page.height() / 2) // further up it would lie over what is being read
            heights << y;
    }
    std::sort(heights.begin(), heights.end(), std::greater<>());
    for (const int y : heights) {
        if (const QRect place = bestAt(y, page, size, seen, direction); place.isValid())
            return place;
        if (const QRect place = shorterAt(bottom, page, size, seen, direction); y == bottom && place.isValid())
            return place;
    }
    return QStyle::visualRect(direction, page, QRect(QPoint(Metrics::pageEdge, bottom), size));
}

} // namespace everyport::ui
