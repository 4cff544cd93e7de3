#include "ui/widgets/controls/paneroom.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QStyle>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/panes.h"

namespace everyport::ui {
namespace {

void setRoom(QScrollBar* bar, int whole, int room)
{
    bar->setRange(0, whole - room);
    bar->setPageStep(room);
    bar->setSingleStep(Metrics::row());
}

/// So that all from `first` to `last` is seen, or where it begins.
void bring(QScrollBar* bar, int first, int last)
{
    const int end = bar->value() + bar->pageStep();
    if (first < bar->value() || last - first >= bar->pageStep())
        bar->setValue(first);
    else if (last >= end)
        bar->setValue(last - bar->pageStep() + 1);
}

} // namespace

PaneRoom::PaneRoom(Panes* panes, QWidget* parent) : QAbstractScrollArea(parent), m_panes(panes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    panes->setParent(viewport());
    panes->show(); // or it would stay hidden where all around it is shown already
    connect(
        qApp, &QApplication::focusChanged, this, [this](const QWidget* old, const QWidget* now) { follow(old, now); });
}

/// A bar that comes takes room, so that the other one may have to come, too.
void PaneRoom::fit()
{
    if (std::exchange(m_isFitting, true))
        return;
    const QSize most = maximumViewportSize(); // without bars
    QSize room;
    for (int bars = 0; bars <= 2 && room != viewport()->size(); ++bars) {
        const QSize least = m_panes->minimumSizeHint();
        const bool isEnough = least.width() <= most.width() && least.height() <= most.height();
        room = isEnough ? most : viewport()->size();
        m_panes->resize(room.expandedTo(least));
        setRoom(horizontalScrollBar(), m_panes->width(), room.width());
        setRoom(verticalScrollBar(), m_panes->height(), room.height());
    }
    place();
    m_isFitting = false;
}

void PaneRoom::place()
{
    const QRect where(QPoint(-horizontalScrollBar()->value(), -verticalScrollBar()->value()), m_panes->size());
    m_panes->move(QStyle::visualRect(layoutDirection(), viewport()->rect(), where).topLeft());
}

void PaneRoom::bringIntoSight(const QWidget* widget)
{
    if (!m_panes->isAncestorOf(widget))
        return;
    const QRect seen(widget->mapTo(m_panes, QPoint()), widget->size());
    const QRect where = QStyle::visualRect(layoutDirection(), m_panes->rect(), seen);
    bring(horizontalScrollBar(), where.left(), where.right());
    bring(verticalScrollBar(), where.top(), where.bottom());
}

bool PaneRoom::viewportEvent(QEvent* event)
{
    // The panes have become more or fewer, or need another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        fit();
    return QAbstractScrollArea::viewportEvent(event);
}

void PaneRoom::resizeEvent(QResizeEvent*)
{
    fit();
}

void PaneRoom::scrollContentsBy(int, int)
{
    place();
}

/// Who walks by keys, or is led to a field, sees where they are, also who comes from outside. What the mouse has
/// pressed is in sight, and does not move away below it; nor does anything where the window alone was gone to.
void PaneRoom::follow(const QWidget* old, const QWidget* now)
{
    if (old && now && QApplication::mouseButtons() == Qt::NoButton)
        bringIntoSight(now);
}

} // namespace everyport::ui
