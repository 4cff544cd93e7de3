#include "ui/widgets/controls/switch.h"

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {

Switch::Switch(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const int label = text().isEmpty() ? 0 : 8 + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {Metrics::px(32) + label + 4, Metrics::px(26)};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const qreal wide = Metrics::px(32), high = Metrics::px(18);
    QRectF track(2, (height() - high) / 2, wide, high);
    if (layoutDirection() == Qt::RightToLeft)
        track.moveRight(width() - 2);
    const bool on = isChecked();
    const bool enabled = isEnabled();
    if (on)
        paintBox(&painter, track, enabled ? c.primary : mixed(c.primary, palette().color(QPalette::Base), 0.45), {},
            high / 2);
    else
        paintBox(&painter, track, palette().color(QPalette::Base), enabled ? c.edge : c.buttonEdge, high / 2);
    const qreal dot = high - 6;
    const bool dotAtRight = on == (layoutDirection() == Qt::LeftToRight);
    const QRectF knob(dotAtRight ? track.right() - dot - 3 : track.left() + 3, track.top() + 3, dot, dot);
    paintBox(&painter, knob, on ? QColor(Qt::white) : enabled ? c.text2 : c.edge, {}, dot / 2);
    if (!text().isEmpty()) {
        painter.setPen(palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        QRect where = rect().adjusted(int(wide) + 10, 0, 0, 0);
        where = QStyle::visualRect(layoutDirection(), rect(), where);
        painter.drawText(where,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextShowMnemonic,
            text());
    }
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, track.adjusted(-2, -2, 2, 2), c, high / 2 + 2);
}

} // namespace everyport::ui
