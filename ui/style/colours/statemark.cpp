#include "ui/style/colours/statemark.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

void paintHalf(QPainter* painter, const QPointF& c, qreal u, const QColor& colour)
{
    painter->setPen(QPen(colour, 1.4 * u));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(c, 3.8 * u, 3.8 * u);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPie(QRectF(c.x() - 3.8 * u, c.y() - 3.8 * u, 7.6 * u, 7.6 * u), 90 * 16, 180 * 16);
}

void paintTriangle(QPainter* painter, const QPointF& c, qreal u, const QColor& colour)
{
    QPainterPath path;
    path.moveTo(c.x(), c.y() - 4.6 * u);
    path.lineTo(c.x() + 5.2 * u, c.y() + 4.2 * u);
    path.lineTo(c.x() - 5.2 * u, c.y() + 4.2 * u);
    path.closeSubpath();
    painter->setPen(QPen(colour, 1.2 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(colour);
    painter->drawPath(path);
}

void paintDot(QPainter* painter, const QPointF& c, qreal radius, const QColor& colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(c, radius, radius);
}

} // namespace

QColor toneColour(Tone tone, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    switch (tone) {
    case Tone::Normal: return palette.color(QPalette::Text);
    case Tone::Second: return c.text2;
    case Tone::Faded: return palette.color(QPalette::PlaceholderText);
    case Tone::Accent: return c.accent;
    case Tone::Good: return c.good;
    case Tone::Trouble: return c.trouble;
    case Tone::Failed: return c.failed;
    case Tone::Outgoing: return c.codeNumber;
    }
    return palette.color(QPalette::Text);
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Live:
    case Mark::Good: return Tone::Good;
    case Mark::Working:
    case Mark::Info: return Tone::Accent;
    case Mark::Trouble: return Tone::Trouble;
    case Mark::Failed: return Tone::Failed;
    case Mark::None:
    case Mark::Stopped:
    case Mark::Finished:
    case Mark::Scheduled:
    case Mark::Draft: return Tone::Second;
    }
    return Tone::Second;
}

QColor markColour(Mark mark, const QPalette& palette)
{
    return toneColour(toneOf(mark), palette);
}

void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QPalette& palette)
{
    paintMark(painter, where, mark, markColour(mark, palette));
}

void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QColor& colour)
{
    const qreal u = Metrics::px(100) / 100.0;
    const QPointF c = where.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::None: break;
    case Mark::Live: {
        QColor halo = colour;
        halo.setAlphaF(0.28f);
        paintDot(painter, c, 6 * u, halo);
        paintDot(painter, c, 3.6 * u, colour);
        break;
    }
    case Mark::Good: paintDot(painter, c, 4 * u, colour); break;
    case Mark::Working:
    case Mark::Info: paintHalf(painter, c, u, colour); break;
    case Mark::Trouble: paintTriangle(painter, c, u, colour); break;
    case Mark::Failed:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(c.x() - 4 * u, c.y() - 4 * u, 8 * u, 8 * u), 1, 1);
        break;
    case Mark::Stopped:
        painter->setPen(QPen(colour, 1.5 * u));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, 3.3 * u, 3.3 * u);
        break;
    case Mark::Finished: paintIcon(painter, QStringLiteral("check"), where, Metrics::px(14), colour); break;
    case Mark::Scheduled: paintIcon(painter, QStringLiteral("clock"), where, Metrics::px(14), colour); break;
    case Mark::Draft: paintIcon(painter, QStringLiteral("pencil"), where, Metrics::px(13), colour); break;
    }
    painter->restore();
}

} // namespace everyport::ui
