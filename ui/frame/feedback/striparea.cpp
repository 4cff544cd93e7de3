#include "ui/frame/feedback/striparea.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/widgets/controls/scrollto.h"

namespace everyport::ui {

StripArea::StripArea(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    followKeyboard(this);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    setWidget(body);
    body->installEventFilter(this);
}

void StripArea::setMost(int height)
{
    m_most = height;
    followHeight();
}

bool StripArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followHeight(); // strips have come or gone, or say more
    return QScrollArea::eventFilter(watched, event);
}

void StripArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    followHeight();
}

/// Qt tells a widget once, while it is shown, which size it had been given before. What is resized from in there, as
/// followHeight does, is not told again: strips would stay as high as they were, their words out of sight.
void StripArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_column->setGeometry(widget()->rect());
}

void StripArea::followHeight()
{
    const int wide = qMax(viewport()->width(), widget()->minimumSizeHint().width());
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
    setFixedHeight(qBound(0, wanted, m_most));
}

} // namespace everyport::ui
