#include "ui/charts/chartshape.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/charts/columns.h"
#include "ui/charts/donut.h"
#include "ui/charts/planmap.h"
#include "ui/charts/quotes.h"
#include "ui/charts/wordcloud.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

struct ShapeWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ShapeWords)
};

} // namespace

std::unique_ptr<ChartShape> ChartShape::of(
    const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
{
    switch (data.form) {
    case ChartForm::Bars: break;
    case ChartForm::Donut: return std::make_unique<Donut>(data, room, look, direction);
    case ChartForm::Columns: return std::make_unique<Columns>(data, room, look, direction);
    case ChartForm::Cloud: return std::make_unique<WordCloud>(data, room, look, direction);
    case ChartForm::Quotes: return std::make_unique<Quotes>(data, room, look, direction);
    case ChartForm::Map: return std::make_unique<PlanMap>(data, room, look, direction);
    }
    return nullptr;
}

bool ChartShape::standsAlike(const ChartData& one, const ChartData& other)
{
    const auto isAlike = [](const ChartRow& row, const ChartRow& its) {
        return row.id == its.id && row.label == its.label && row.count == its.count;
    };
    return one.form == other.form && (one.form == ChartForm::Cloud || one.form == ChartForm::Quotes)
        && std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(), isAlike);
}

QRectF ChartShape::placed(const QRectF& rect) const
{
    return visualRectF(m_direction, m_room, rect);
}

void ChartShape::words(QPainter* painter, const QRectF& rect, const QFont& font, const QColor& colour,
    const QString& text, Qt::Alignment side) const
{
    painter->setFont(font);
    painter->setPen(colour);
    const int how = int(QStyle::visualAlignment(m_direction, side)) | Qt::AlignVCenter | Qt::TextDontClip;
    painter->drawText(placed(rect), asWritten(how, text), text);
}

void ChartShape::paintMissing(QPainter* painter, const QRectF& rect) const
{
    if (m_missing > 0)
        words(painter, rect, m_look.small, m_look.colours.text2, ShapeWords::tr("%Ln more", nullptr, m_missing));
}

qreal ChartShape::lengthOf(int row, const QList<qreal>& lengths) const
{
    return row < lengths.size() ? lengths[row] : m_data.rows[row].count;
}

QString plainNumber(double number)
{
    const double rounded = std::round(number * 10'000) / 10'000;
    return QLocale().toString(rounded == 0 ? 0 : rounded, 'f', QLocale::FloatingPointShortest); // never "-0"
}

} // namespace everyport::ui
