#include "ui/widgets/display/sparkline.h"

#include <algorithm>

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::setLine(int line, const QList<double>& values, const QColor& colour)
{
    while (m_lines.size() <= line)
        m_lines.append(Line());
    m_lines[line] = {values, colour};
    update();
}

QSize Sparkline::sizeHint() const
{
    return {Metrics::px(160), Metrics::px(48)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    for (const int y : {0, height() / 2, height() - 1})
        painter.fillRect(QRect(0, y, width(), 1), c.line);
    double top = 0;
    for (const Line& line : m_lines) {
        for (const double value : line.values)
            top = qMax(top, value);
    }
    const QRectF room = QRectF(rect()).adjusted(0, 1, 0, -1);
    for (const Line& line : m_lines)
        paintSparkline(&painter, room, line.values, line.colour, layoutDirection(), top);
}

} // namespace everyport::ui
