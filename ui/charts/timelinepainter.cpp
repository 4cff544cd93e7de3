#include "ui/charts/timelinepainter.h"

#include <cmath>

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {
namespace {

struct Plot {
    QRectF bars;
    qreal pitch = 0;
    qsizetype first = 0; ///< The oldest minute shown.
    qsizetype count = 0;
    bool mirrored = false;

    QRectF column(qsizetype index) const
    {
        const qreal at = qreal(index - first) * pitch;
        const qreal left = mirrored ? bars.right() - at - pitch : bars.left() + at;
        const qreal from = std::round(left), to = std::round(left + pitch);
        return {from + 1, bars.top(), qMax(1.0, to - from - 2), bars.height()};
    }
};

Plot plotOf(const QRectF& where, const TimelineData& data, Qt::LayoutDirection direction)
{
    const qreal axis = Metrics::px(30), foot = Metrics::px(18);
    Plot plot;
    plot.mirrored = direction == Qt::RightToLeft;
    plot.bars = plot.mirrored ? where.adjusted(0, 8, -axis, -foot) : where.adjusted(axis, 8, 0, -foot);
    const qsizetype most = qMax(qsizetype(1), qsizetype(plot.bars.width() / Metrics::px(5)));
    plot.count = qMin(most, data.minutes.size());
    plot.first = data.minutes.size() - plot.count;
    // A young poll has few columns: they stay slender and begin at the left.
    plot.pitch = qMin(qreal(Metrics::px(12)), plot.bars.width() / qreal(qMax(qsizetype(1), plot.count)));
    if (plot.count > 20)
        plot.pitch = plot.bars.width() / qreal(plot.count);
    return plot;
}

QString clock(qint64 at)
{
    return shortTime(QDateTime::fromMSecsSinceEpoch(at).time());
}

/// Every how many minutes a time stands below: about one a hundred pixels.
qint64 timeStep(qreal pitch)
{
    for (const qint64 step : {1, 2, 5, 10, 15, 30, 60}) {
        if (qreal(step) * pitch >= Metrics::px(70))
            return step;
    }
    return 120;
}

} // namespace

std::pair<int, int> roundScale(int most, int lines)
{
    const double raw = qMax(1, most) / double(qMax(1, lines));
    const double power = std::pow(10, std::floor(std::log10(raw)));
    int step = 1;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = qMax(1, int(std::lround(factor * power)));
        if (factor * power >= raw)
            break;
    }
    return {((qMax(1, most) + step - 1) / step) * step, step};
}

void paintTimeline(QPainter* painter, const QRectF& where, const TimelineData& data, const ChartLook& look,
    Qt::LayoutDirection direction)
{
    const Plot plot = plotOf(where, data, direction);
    if (plot.bars.height() < 12)
        return;
    int most = 1;
    for (qsizetype i = plot.first; i < data.minutes.size(); ++i)
        most = qMax(most, data.minutes[i].total);
    const int lines = plot.bars.height() < Metrics::px(60) ? 2 : plot.bars.height() < Metrics::px(160) ? 3 : 5;
    const auto [top, step] = roundScale(most, lines);
    const Colours& c = look.colours;
    painter->save();
    painter->setFont(Fonts::axis());
    const qreal widest = tabularWidth(painter->font(), QLocale().toString(top));
    for (int value = 0; value <= top; value += step) {
        const qreal y = std::round(plot.bars.bottom() - plot.bars.height() * value / top);
        painter->fillRect(QRectF(plot.bars.left(), y, plot.bars.width(), 1), c.line);
        painter->setPen(c.text2);
        const QRectF at = plot.mirrored ? QRectF(plot.bars.right() + 8, y - 8, Metrics::px(30), 16)
                                        : QRectF(where.left(), y - 8, plot.bars.left() - where.left() - 8, 16);
        drawTabular(painter, numberRoom(direction, at, widest), int(numberAlignment), QLocale().toString(value));
    }
    for (qsizetype i = plot.first; i < data.minutes.size(); ++i) {
        const TimelineData::Minute& minute = data.minutes[i];
        const QRectF column = plot.column(i);
        const bool running = data.lastIsRunning && i == data.minutes.size() - 1;
        qreal bottom = plot.bars.bottom();
        for (qsizetype answer = 0; answer < minute.counts.size(); ++answer) {
            if (minute.counts[answer] == 0)
                continue;
            const qreal height = plot.bars.height() * minute.counts[answer] / top;
            QColor colour = c.answer(int(answer), data.answers);
            if (running)
                colour = mixed(colour, look.ground, 0.55);
            painter->fillRect(QRectF(column.left(), bottom - height, column.width(), height), colour);
            bottom -= height;
        }
    }
    painter->setPen(c.text2);
    for (const TimeLabel& label : timeLabels(where, data, direction))
        drawTabular(painter, label.where, Qt::AlignHCenter | Qt::AlignVCenter, clock(data.minutes[label.minute].at));
    painter->restore();
}

QList<TimeLabel> timeLabels(const QRectF& where, const TimelineData& data, Qt::LayoutDirection direction)
{
    const Plot plot = plotOf(where, data, direction);
    const qint64 every = timeStep(plot.pitch);
    QList<TimeLabel> labels;
    for (qsizetype i = plot.first; i < data.minutes.size(); ++i) {
        const qint64 at = data.minutes[i].at;
        const qint64 number = at / 60000 + QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc() / 60;
        // A young chart says when it began, which is no round time as a rule.
        if (number % every != 0 && (i != plot.first || plot.count >= 20))
            continue;
        const QRectF room(
            plot.column(i).center().x() - Metrics::px(30), plot.bars.bottom() + 3, Metrics::px(60), Metrics::px(15));
        // The first one may stand close to a round time, and minutes without votes need not be there.
        const bool isFree = labels.isEmpty() || !labels.last().where.intersects(room);
        if (isFree && room.left() >= where.left() && room.right() <= where.right())
            labels.append({int(i), room});
    }
    return labels;
}

int minuteAt(const QPointF& point, const QRectF& where, const TimelineData& data, const ChartLook&,
    Qt::LayoutDirection direction)
{
    const Plot plot = plotOf(where, data, direction);
    for (qsizetype i = plot.first; i < data.minutes.size(); ++i) {
        if (plot.column(i).adjusted(-1, 0, 1, 0).contains(point))
            return int(i);
    }
    return -1;
}

} // namespace everyport::ui
