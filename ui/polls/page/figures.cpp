#include "ui/polls/page/figures.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {
namespace {

constexpr int gap = 10;
constexpr int linePitch = 16;

QFont valueFont()
{
    return Fonts::sized(Fonts::text(), 17, 600);
}

int markRoom(Mark mark)
{
    return mark == Mark::None ? 0 : Metrics::px(20);
}

int rowHeight(int lines)
{
    return Metrics::px(46 + linePitch * (lines - 1));
}

qreal widest(const QStringList& lines)
{
    const QFontMetricsF metrics(Fonts::caption());
    qreal width = 0;
    for (const QString& line : lines)
        width = qMax(width, metrics.horizontalAdvance(line));
    return width;
}

/// On one line, or on two of which the longer one is as short as can be.
QStringList captionLines(const QString& caption, int lines)
{
    QStringList best{caption};
    for (qsizetype at = caption.indexOf(u' '); lines > 1 && at >= 0; at = caption.indexOf(u' ', at + 1)) {
        const QStringList tried{caption.left(at), caption.mid(at + 1)};
        if (widest(tried) < widest(best))
            best = tried;
    }
    return best;
}

} // namespace

Figures::Figures(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Figures::set(const QList<Figure>& figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList spoken;
    for (const Figure& figure : figures)
        spoken.append(figure.value + QLatin1Char(' ') + figure.caption);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n'))); // a caption may be cut where even a row to itself is too short
    fitHeight();
    update();
}

QSize Figures::sizeHint() const
{
    const Grid fitting = grid();
    const int columns = qMax(1, int(fitting.columns.size()));
    const int rows = qMax(1, (int(m_figures.size()) + columns - 1) / columns);
    return {Metrics::px(320), rows * rowHeight(fitting.lines)};
}

/// What it needs is another height in another width.
void Figures::fitHeight()
{
    const int height = sizeHint().height();
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

void Figures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// As each column needs.
Figures::Grid Figures::gridOf(int columns, int lines) const
{
    Grid grid{QList<qreal>(columns), lines};
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const Figure& figure = m_figures[i];
        const qreal value = tabularWidth(valueFont(), figure.value) + markRoom(figure.mark);
        qreal& width = grid.columns[i % columns];
        width = qMax(width, qMax(value, widest(captionLines(figure.caption, lines))) + gap);
    }
    return grid;
}

/// Equal columns, or where something would be cut, as each needs.
Figures::Grid Figures::grid() const
{
    Grid found;
    qreal sum = 0;
    const auto fits = [&](int columns, int lines) {
        found = gridOf(columns, lines);
        sum = std::accumulate(found.columns.begin(), found.columns.end(), qreal(0));
        return sum <= width();
    };
    int columns = qMax(int(m_figures.size()), m_leastColumns);
    while (columns > 0 && !fits(columns, 1) && !fits(columns, 2) && columns > 1)
        columns = (columns + 1) / 2;
    if (columns == 0)
        return {};
    const qreal equal = qreal(width()) / columns;
    const bool isEven = *std::max_element(found.columns.begin(), found.columns.end()) <= equal;
    for (qreal& column : found.columns)
        column = isEven ? equal : column * width() / sum;
    return found;
}

QList<Figures::Cell> Figures::cells() const
{
    const Grid fitting = grid();
    const int columns = int(fitting.columns.size());
    QList<Cell> cells;
    qreal left = 0;
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const int column = i % columns, high = rowHeight(fitting.lines);
        left = column == 0 ? 0 : left;
        const QRectF place(left, i / columns * high, fitting.columns[column], high);
        left += place.width();
        const bool isShort = widest({m_figures[i].caption}) + gap <= place.width();
        cells.append({place, captionLines(m_figures[i].caption, isShort ? 1 : fitting.lines)});
    }
    return cells;
}

void Figures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QList<Cell> all = cells();
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Figure& figure = m_figures[i];
        const QRectF& place = all[i].place;
        const QRect cell = QStyle::visualRect(layoutDirection(), rect(),
            QRect(qRound(place.left()), int(place.top()), int(place.width()) - 8, int(place.height())));
        QRect value = cell;
        if (figure.mark != Mark::None) {
            const QRect mark(cell.left(), cell.top(), Metrics::px(14), Metrics::px(24));
            paintMark(&painter, QStyle::visualRect(layoutDirection(), cell, mark), figure.mark, palette());
            value = QStyle::visualRect(layoutDirection(), cell, cell.adjusted(markRoom(figure.mark), 0, 0, 0));
        }
        painter.setFont(valueFont());
        painter.setPen(palette().color(QPalette::Text));
        drawTabular(&painter, QRectF(value.left(), value.top(), value.width(), Metrics::px(24)), flags, figure.value);
        painter.setFont(Fonts::caption());
        painter.setPen(c.text2);
        QRect line(cell.left(), cell.top() + Metrics::px(26), cell.width(), Metrics::px(18));
        for (const QString& words : all[i].lines) {
            painter.drawText(line, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
            line.translate(0, Metrics::px(linePitch));
        }
    }
}

} // namespace everyport::ui
