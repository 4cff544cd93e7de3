#include "ui/charts/columns.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/charts/barpainter.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ColumnWords)
};

constexpr qreal columnRoom = 1.02;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : keptTogether(number + QChar(QChar::Nbsp) + shownInLine(unit, 40));
}

qreal numberWidth(const QFontMetricsF& metrics, double number)
{
    return std::ceil(metrics.horizontalAdvance(plainNumber(number))) + 2;
}

} // namespace

Columns::Columns(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : ChartShape(data, room, look, direction)
{
    const QFontMetricsF counts(look.count), small(look.small);
    // Counts above; below numbers, and the two marks with their words.
    const qreal below = small.lineSpacing() * 3.4;
    m_plot = room.adjusted(0, counts.lineSpacing(), 0, -below);
    // The numbers at both ends stand with their middle there, as all others, or the step before the last looks shorter.
    if (const auto& edges = data.numbers.edges; !data.numbers.isEach && !edges.isEmpty()) {
        const qreal most = room.width() / 8;
        m_plot.adjust(
            qMin(numberWidth(small, edges.first()) / 2, most), 0, -qMin(numberWidth(small, edges.last()) / 2, most), 0);
    }
    m_top = qMax(1, data.most()) * columnRoom;
    for (int row = 0; row < int(data.rows.size()); ++row) {
        const QRectF bar = column(row, m_top);
        m_rows.append(
            placed(QRectF(bar.left(), room.top(), bar.width(), m_plot.bottom() - room.top() + small.lineSpacing())));
    }
}

QRectF Columns::column(int row, qreal count) const
{
    const qreal pitch = m_plot.width() / qreal(qMax(qsizetype(1), m_data.rows.size()));
    const qreal between = qMin(pitch * 0.15, m_look.pitch * 0.2);
    const qreal high = qMax(0.0, m_plot.height() * count / m_top);
    const qreal left = m_plot.left() + pitch * row;
    return {left + between / 2, m_plot.bottom() - high, qMax(2.0, pitch * partOf(row) - between), high};
}

/// The last one is narrower where the poll takes no numbers that high.
qreal Columns::partOf(int row) const
{
    const auto& edges = m_data.numbers.edges;
    if (m_data.numbers.isEach || edges.size() < 3 || row + 2 != edges.size())
        return 1;
    return qBound(0.0, (edges[row + 1] - edges[row]) / (edges[1] - edges[0]), 1.0);
}

/// Columns of one number each stand over it; those of several begin at the first.
qreal Columns::along(double number) const
{
    const auto& edges = m_data.numbers.edges;
    const qreal pitch = m_plot.width() / qreal(qMax(qsizetype(1), m_data.rows.size()));
    const double step = edges.size() > 1 ? edges[1] - edges[0] : 1;
    const double begin = edges.isEmpty() ? 0 : edges.first();
    const double columns = (number - begin) / (step > 0 ? step : 1) + (m_data.numbers.isEach ? 0.5 : 0);
    return qBound(m_plot.left(), m_plot.left() + pitch * columns, m_plot.right());
}

qreal Columns::placeOf(double number) const
{
    return visualX(m_direction, m_room, along(number));
}

QList<Columns::Label> Columns::axis() const
{
    const QFontMetricsF metrics(m_look.small);
    const auto& numbers = m_data.numbers;
    QList<Label> all;
    qreal widest = 0;
    for (qsizetype i = 0; i < numbers.edges.size(); ++i) {
        const qreal wide = numberWidth(metrics, numbers.edges[i]);
        widest = qMax(widest, wide);
        const qreal middle = along(numbers.edges[i]);
        const qreal left = qBound(m_room.left(), middle - wide / 2, qMax(m_room.left(), m_room.right() - wide));
        all.append({QRectF(left, m_plot.bottom() + 3, wide, metrics.lineSpacing()), plainNumber(numbers.edges[i])});
    }
    // The last one, where the axis ends, is always there; the others where they have room.
    const qreal pitch = m_plot.width() / qreal(qMax(qsizetype(1), m_data.rows.size()));
    const auto every = qsizetype(qMax(1.0, std::ceil((widest + 8) / pitch)));
    QList<Label> shown;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isLast = i + 1 == all.size();
        if (isLast || (i % every == 0 && all[i].where.right() + 8 <= all.last().where.left()))
            shown.append(all[i]);
    }
    return shown;
}

Columns::Label Columns::mark(double number, const QString& text) const
{
    const QFontMetricsF metrics(strong(m_look.small));
    const qreal wide = std::ceil(metrics.horizontalAdvance(text)) + 2;
    const qreal left = qBound(m_room.left(), along(number) - wide / 2, qMax(m_room.left(), m_room.right() - wide));
    return {QRectF(left, m_plot.bottom() + metrics.lineSpacing() * 1.9, wide, metrics.lineSpacing()), text};
}

QList<Columns::Label> Columns::marks() const
{
    const auto& numbers = m_data.numbers;
    if (m_data.rows.isEmpty())
        return {};
    const auto shown = [&](double number) { return withUnit(plainNumber(number), numbers.unit); };
    Label mean = mark(numbers.mean, ColumnWords::tr("mean %1").arg(shown(numbers.mean)));
    Label median = mark(numbers.median, ColumnWords::tr("median %1").arg(shown(numbers.median)));
    Label& left = mean.where.center().x() <= median.where.center().x() ? mean : median;
    Label& right = &left == &mean ? median : mean;
    const qreal over = left.where.right() + 12 - right.where.left();
    if (over > 0) { // side by side, as far as there is room
        right.where.translate(qMin(over, qMax(0.0, m_room.right() - right.where.right())), 0);
        left.where.moveRight(qMin(left.where.right(), right.where.left() - 12));
        if (left.where.left() < m_room.left())
            left.where.moveLeft(m_room.left());
        if (left.where.right() > right.where.left()) // or one below the other
            right.where.translate(0, right.where.height());
    }
    return {mean, median};
}

void Columns::paint(QPainter* painter, const QList<qreal>& lengths) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const BarPainter figures(m_data, m_look, m_direction);
    const QFontMetricsF counts(m_look.count);
    const qreal pitch = m_plot.width() / qreal(qMax(qsizetype(1), m_data.rows.size()));
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRectF bar = column(row, lengthOf(row, lengths));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.colours.answers[0]);
        if (bar.height() > 0)
            painter->drawRoundedRect(
                placed(bar), qMin(m_look.radius, bar.width() / 2), qMin(m_look.radius, bar.height() / 2));
        QFont font = m_look.count;
        const QString count = QLocale().toString(m_data.rows[row].count);
        while (font.pixelSize() > QFontInfo(m_look.small).pixelSize()
            && QFontMetricsF(font).horizontalAdvance(count) > pitch - 2)
            font.setPixelSize(font.pixelSize() - 1);
        if (m_data.rows[row].count > 0 && QFontMetricsF(font).horizontalAdvance(count) <= pitch)
            words(painter,
                QRectF(m_plot.left() + pitch * row, bar.top() - counts.lineSpacing(), pitch, counts.lineSpacing()),
                font, m_look.text, count, Qt::AlignHCenter);
    }
    painter->fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 1), m_look.colours.edge);
    for (const Label& label : axis())
        words(painter, label.where, m_look.small, m_look.colours.text2, label.text, Qt::AlignHCenter);
    const QList<Label> both = marks();
    const qreal size = QFontMetricsF(m_look.small).height() * 0.4;
    for (qsizetype i = 0; i < both.size(); ++i) {
        // A full triangle is the mean, one that is not the median.
        const qreal x = placeOf(i == 0 ? m_data.numbers.mean : m_data.numbers.median);
        const qreal y = m_plot.bottom() + QFontMetricsF(m_look.small).lineSpacing() * 1.2;
        const QPolygonF triangle({QPointF(x, y), QPointF(x - size, y + size * 1.4), QPointF(x + size, y + size * 1.4)});
        painter->setPen(QPen(m_look.text, 1.2));
        painter->setBrush(i == 0 ? QBrush(m_look.text) : QBrush(Qt::NoBrush));
        painter->drawPolygon(triangle);
        words(painter, both[i].where, strong(m_look.small), m_look.text, both[i].text, Qt::AlignHCenter);
    }
    painter->restore();
}

} // namespace everyport::ui
