#include "ui/chat/composer/toldarea.h"

#include <QEvent>
#include <QScrollBar>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {
namespace {

constexpr int mostHeight = 180; // in px at text of 13 px: some ten lines

} // namespace

ToldArea::ToldArea(Notice* told, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the command answered"));
    const bool isShown = !told->isHidden();
    setWidget(told); // which shows it
    told->setVisible(isShown);
    setVisible(isShown);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    told->setAutoFillBackground(false);
    told->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, told, &Notice::setSeenFrom);
}

bool ToldArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget()) {
        switch (event->type()) {
        case QEvent::ShowToParent:
            show();
            verticalScrollBar()->setValue(0); // an answer is read from its beginning
            followHeight();
            break;
        case QEvent::HideToParent: hide(); break;
        case QEvent::LayoutRequest: followHeight(); break;
        default: break;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ToldArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    followHeight();
}

void ToldArea::followHeight()
{
    const int itsOwn = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width())
                                                     : widget()->sizeHint().height();
    const int wanted = qMax(itsOwn, widget()->minimumHeight());
    const int most = Metrics::px(mostHeight);
    setFocusPolicy(wanted > most ? Qt::TabFocus : Qt::NoFocus); // so that keys can scroll it
    setFixedHeight(qBound(0, wanted, most));
}

} // namespace everyport::ui
