#include "ui/chat/files/dropcover.h"

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {

DropCover::DropCover(QWidget* over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dropped falls through
    hide();
}

void DropCover::cover(const QString& words, bool takes)
{
    m_words = words;
    m_takes = takes;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropCover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Colours::of(palette());
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    const QRect box = rect().adjusted(Metrics::pageEdge, Metrics::pageEdge, -Metrics::pageEdge, -Metrics::pageEdge);
    paintBox(&painter, QRectF(box), m_takes ? c.infoNotice : c.troubleNotice, m_takes ? c.accent : c.trouble,
        Metrics::cardRadius, 2);
    const int size = Metrics::px(24);
    const QRect sign(box.center().x() - size / 2, box.center().y() - size - 4, size, size);
    paintIcon(&painter, m_takes ? QStringLiteral("upload") : QStringLiteral("ban"), sign, size,
        m_takes ? c.accent : c.trouble);
    painter.setFont(Fonts::sized(Fonts::text(), 15, 600));
    painter.setPen(palette().color(QPalette::Text));
    const QRect text(box.left() + Metrics::pageEdge, box.center().y() + 8, box.width() - 2 * Metrics::pageEdge,
        box.bottom() - box.center().y() - 8);
    painter.drawText(text, int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap), m_words);
}

} // namespace everyport::ui
