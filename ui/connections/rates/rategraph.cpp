#include "ui/connections/rates/rategraph.h"

#include <algorithm>

#include <QDateTime>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr qint64 longestGap = 3000; // after which nobody knows what passed when
constexpr qint64 keptMsecs = qint64(RateGraph::points) * RateGraph::longestInterval * 1000;

} // namespace

RateGraph::RateGraph(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag over a span of time to see only what passed in it; click to see all again"));
    say();
}

QSize RateGraph::sizeHint() const
{
    return {Metrics::px(200), Metrics::px(76)};
}

void RateGraph::sample(qint64 now, quint64 in, quint64 out)
{
    const qint64 passed = now - m_now;
    if (m_now > 0 && passed >= 0 && passed < 1000)
        return;
    const bool isKnown = m_now > 0 && passed > 0 && passed <= longestGap && in >= m_in && out >= m_out;
    const double seconds = double(passed) / 1000;
    m_samples.push_back(isKnown ? Sample{{now, double(in - m_in) / seconds, double(out - m_out) / seconds}, passed}
                                : Sample{{now, -1, -1}});
    m_now = now;
    m_in = in;
    m_out = out;
    while (!m_samples.empty() && (m_samples.front().rate.at < now - keptMsecs || m_samples.front().rate.at > now))
        m_samples.pop_front();
    if (m_span && m_span->to < now - shownMsecs())
        choose({}); // out of sight: nobody could take it away
    say();
    update();
}

void RateGraph::choose(std::optional<Span> span)
{
    if (span == m_span)
        return;
    m_span = span;
    say();
    update();
    Q_EMIT spanChosen();
}

void RateGraph::setInterval(int seconds)
{
    m_interval = std::clamp(seconds, 1, longestInterval);
    if (m_span && m_span->from < m_now - shownMsecs())
        choose({});
    say();
    update();
}

QList<RateGraph::Rate> RateGraph::series() const
{
    const qint64 length = qint64(m_interval) * 1000;
    QList<Rate> series;
    qint64 last = -1, known = 0; // of the point that is being made: which, and of how many milliseconds
    for (const Sample& one : m_samples) {
        if (one.rate.at < m_now - shownMsecs())
            continue;
        // At a second each sample is a point as it is: two may fall into one second of the clock.
        const qint64 point = m_interval == 1 ? last + 1 : one.rate.at / length;
        if (point != last) {
            if (last >= 0 && point > last + 1)
                series.append({point * length, -1, -1}); // a pause: no line leads over it
            series.append({one.rate.at, -1, -1});
            known = 0;
        }
        last = point;
        Rate& made = series.last();
        made.at = one.rate.at;
        if (one.rate.in < 0)
            continue;
        const double all = double(known + one.msecs), before = double(known) / all, here = double(one.msecs) / all;
        made.in = (known > 0 ? made.in * before : 0) + one.rate.in * here;
        made.out = (known > 0 ? made.out * before : 0) + one.rate.out * here;
        known += one.msecs;
    }
    return series;
}

QByteArray RateGraph::csv() const
{
    QString text = tr("Time") + u',' + tr("In (bytes a second)") + u',' + tr("Out (bytes a second)")
        + QStringLiteral("\r\n");
    const auto number = [](double rate) { return rate < 0 ? QString() : QString::number(rate, 'f', 1); };
    for (const Rate& one : series()) {
        const QString at = QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC).toString(Qt::ISODateWithMs);
        text += at + u',' + number(one.in) + u',' + number(one.out) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

void RateGraph::say()
{
    QString words = tr("Rates of the last %1").arg(spanText(shownMsecs() / 1000));
    const QList<Rate> shown = series();
    if (!shown.isEmpty() && shown.last().in >= 0)
        words = tr("%1: in %2, out %3").arg(words, rateText(shown.last().in), rateText(shown.last().out));
    if (m_span)
        words += tr(", %1 chosen").arg(spanText((m_span->to - m_span->from) / 1000));
    setAccessibleName(words);
}

QRectF RateGraph::placed(const QRectF& rect) const
{
    return visualRectF(layoutDirection(), QRectF(QWidget::rect()), rect);
}

QRectF RateGraph::plot() const
{
    const double axis = Metrics::px(18);
    return placed(QRectF(rect()).adjusted(Metrics::px(56), 6, -(6 + namesWidth() + 2), -axis));
}

QFont RateGraph::smallFont() const
{
    return Fonts::sized(font(), 11, 400);
}

/// As wide as both are in the language that is spoken: the lines leave them that room.
double RateGraph::namesWidth() const
{
    const QFontMetricsF metrics(smallFont());
    return std::max(
        {double(Metrics::px(48)), metrics.horizontalAdvance(tr("Out")) + 1, metrics.horizontalAdvance(tr("In")) + 1});
}

double RateGraph::xOf(qint64 at) const
{
    const QRectF room = plot();
    const double x = room.right() - double(m_now - at) / double(shownMsecs()) * room.width();
    return visualX(layoutDirection(), room, std::clamp(x, room.left(), room.right()));
}

qint64 RateGraph::timeAt(double x) const
{
    const QRectF room = plot();
    const double passed = room.right() - visualX(layoutDirection(), room, x);
    const double share = std::clamp(passed / std::max(1.0, room.width()), 0.0, 1.0);
    return m_now - qint64(share * double(shownMsecs()));
}

void RateGraph::words(QPainter& painter, const QRectF& where, Qt::Alignment side, const QString& text) const
{
    painter.drawText(where, asWritten(int(QStyle::visualAlignment(layoutDirection(), side)), text), text);
}

void RateGraph::paintLine(
    QPainter& painter, const QList<Rate>& series, double Rate::*rate, double most, const QColor& colour) const
{
    const QRectF room = plot();
    QPainterPath path;
    bool isOpen = false;
    for (const Rate& one : series) {
        if (one.*rate < 0) {
            isOpen = false;
            continue;
        }
        const QPointF point(xOf(one.at), room.bottom() - one.*rate / most * room.height());
        isOpen ? path.lineTo(point) : path.moveTo(point);
        isOpen = true;
    }
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void RateGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Colours::of(palette());
    const QRectF room = plot();
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_span) {
        const QRectF chosen(QPointF(xOf(m_span->from), room.top()), QPointF(xOf(m_span->to), room.bottom()));
        painter.fillRect(chosen.normalized(), palette().color(QPalette::Highlight));
    }
    const QList<Rate> shown = series();
    double top = 1000;
    for (const Rate& one : shown)
        top = std::max({top, one.in, one.out});
    painter.setPen(QPen(c.line, 1));
    for (const double y : {room.top(), room.center().y(), room.bottom()})
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    paintLine(painter, shown, &Rate::in, top, c.accent);
    const QColor outColour = toneColour(Tone::Outgoing, palette());
    paintLine(painter, shown, &Rate::out, top, outColour);

    painter.setFont(smallFont());
    painter.setPen(c.text2);
    const QRectF scale(0, room.top() - 6, Metrics::px(56) - 6, Metrics::px(16));
    words(painter, placed(scale), Qt::AlignRight | Qt::AlignTop, rateText(top));
    const QRectF axis(room.left(), room.bottom() + 2, room.width(), Metrics::px(16));
    words(painter, axis, Qt::AlignLeft | Qt::AlignVCenter, agoText(m_now - shownMsecs(), m_now));
    words(painter, axis, Qt::AlignRight | Qt::AlignVCenter, tr("now"));
    if (m_span) {
        painter.setPen(c.accent);
        words(painter, axis, Qt::AlignCenter, tr("%1 chosen").arg(spanText((m_span->to - m_span->from) / 1000)));
    }
    // Named at the lines' ends; the colours repeat it only.
    const double half = Metrics::px(14);
    const QRectF names(width() - namesWidth() - 2, room.center().y() - half, namesWidth(), half);
    painter.setPen(outColour);
    words(painter, placed(names), Qt::AlignLeft, tr("Out"));
    painter.setPen(c.accent);
    words(painter, placed(names.translated(0, half)), Qt::AlignLeft, tr("In"));
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), c, 0);
}

void RateGraph::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = timeAt(event->position().x());
}

void RateGraph::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const qint64 here = timeAt(event->position().x());
    if (std::abs(here - *m_pressed) >= shortestSpan())
        choose(Span{std::min(here, *m_pressed), std::max(here, *m_pressed)});
}

void RateGraph::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const qint64 here = timeAt(event->position().x());
    if (std::abs(here - *m_pressed) < shortestSpan())
        choose({});
    else
        choose(Span{std::min(here, *m_pressed), std::max(here, *m_pressed)});
    m_pressed.reset();
}

void RateGraph::keyPressEvent(QKeyEvent* event)
{
    const qint64 step = 5000 * qint64(m_interval);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isBack = event->key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Escape && m_span) {
        choose({});
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        // The last five points, then further back or forward; Shift makes the span longer.
        Span span = m_span.value_or(Span{m_now - step, m_now});
        const qint64 by = isBack ? -step : step;
        if (m_span) {
            span.from += by;
            span.to += event->modifiers() & Qt::ShiftModifier ? 0 : by;
        }
        if (span.to <= m_now && span.from >= m_now - shownMsecs() && span.from < span.to)
            choose(span);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace everyport::ui
