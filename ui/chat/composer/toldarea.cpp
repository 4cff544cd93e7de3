#include "ui/chat/composer/toldarea.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {
namespace {

constexpr int mostHeight = 180; // in px at text of 13 px: some ten lines
constexpr int frameEdge = 2;    // as far as its round corners need

} // namespace

ToldArea::ToldArea(Notice* told, QWidget* parent) : QScrollArea(parent), m_told(told)
{
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setLineWidth(frameEdge); // the notice's own, painted here: its lower edge would be scrolled away
    told->setFramed(false);
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

/// The bar stands within the frame.
void ToldArea::applyGround()
{
    QPalette own;
    own.setColor(QPalette::Base, m_told->ground());
    verticalScrollBar()->setPalette(own);
}

void ToldArea::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

bool ToldArea::event(QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return QScrollArea::event(event);
    QPainter painter(this);
    m_told->paintFrame(&painter, QRectF(rect()));
    return true;
}

bool ToldArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget()) {
        switch (event->type()) {
        case QEvent::ShowToParent:
            applyGround();
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
    setFixedHeight(qBound(0, wanted, most) + 2 * frameWidth());
}

} // namespace everyport::ui
