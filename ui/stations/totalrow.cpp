#include "ui/stations/totalrow.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QtMath>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/tips.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

bool isNumberColumn(const QHeaderView& header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() == int(numberAlignment);
}

} // namespace

TotalRow::TotalRow(Table& table, std::function<QString(int column)> words, QWidget* parent)
    : QWidget(parent), m_table(table), m_words(std::move(words))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QHeaderView* header = table.horizontalHeader();
    const auto again = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, again);
    connect(header, &QHeaderView::sectionMoved, this, again);
    connect(header, &QHeaderView::geometriesChanged, this, again);
    connect(table.horizontalScrollBar(), &QAbstractSlider::valueChanged, this, again);
    describe();
}

void TotalRow::refresh()
{
    describe();
    update();
}

QSize TotalRow::sizeHint() const
{
    return {0, Metrics::row()};
}

void TotalRow::describe()
{
    QStringList sums;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        const QString words = m_words(column);
        if (words.isEmpty())
            continue;
        const bool isNumber = isNumberColumn(*m_table.horizontalHeader(), column);
        const QString title = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        sums.append(isNumber ? tr("%1: %2").arg(title, words) : words);
    }
    const QString all = sums.join(tr(", "));
    setAccessibleName(tr("All together"));
    if (all != accessibleDescription())
        setAccessibleDescription(all);
}

int TotalRow::spareAfter(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    int spare = 0;
    for (int visual = header->visualIndex(column) + 1; visual < header->count(); ++visual) {
        const int next = header->logicalIndex(visual);
        if (header->isSectionHidden(next))
            continue;
        const QString words = m_words(next);
        if (!words.isEmpty() && !isNumberColumn(*header, next))
            break;
        spare += header->sectionSize(next);
        if (words.isEmpty())
            continue;
        // Numbers stand at its end, where the last one keeps the page's edge.
        bool isLast = true;
        for (int behind = visual + 1; behind < header->count(); ++behind)
            isLast = isLast && header->isSectionHidden(header->logicalIndex(behind));
        spare -= (isLast ? Metrics::pageEdge : 8) + qCeil(tabularWidth(Fonts::strong(), words));
        break;
    }
    return qMax(0, spare);
}

QString TotalRow::shownIn(int column) const
{
    return m_table.horizontalHeader()->isSectionHidden(column) ? QString() : m_words(column);
}

QRect TotalRow::placeOf(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    const auto isShown = [header](int visual) { return !header->isSectionHidden(header->logicalIndex(visual)); };
    int first = 0, last = header->count() - 1;
    while (first < last && !isShown(first))
        ++first;
    while (last > first && !isShown(last))
        --last;
    const int visual = header->visualIndex(column);
    const int before = visual == first ? Metrics::pageEdge : 8, after = visual == last ? Metrics::pageEdge : 8;
    const int spare = isNumberColumn(*header, column) ? 0 : spareAfter(column);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    // A frame's width further in, as the header is in its table.
    const QRect section(
        header->sectionViewportPosition(column) + header->x(), 0, header->sectionSize(column), height());
    return isMirrored ? section.adjusted(after - spare, 0, -before, 0) : section.adjusted(before, 0, spare - after, 0);
}

bool TotalRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString cut;
    QRect where;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        const QString words = shownIn(column);
        const QRect place = placeOf(column);
        if (words.isEmpty() || !place.contains(help->pos()))
            continue;
        where = place;
        if (QFontMetrics(Fonts::strong()).horizontalAdvance(words) > place.width())
            cut = words;
    }
    showTip(help->globalPos(), cut, this, where);
    return true;
}

void TotalRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    painter.setFont(Fonts::strong());
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        const QString words = shownIn(column);
        if (words.isEmpty())
            continue;
        const QRect place = placeOf(column);
        if (isNumberColumn(*m_table.horizontalHeader(), column)) {
            const QRectF room = numberRoom(layoutDirection(), place, tabularWidth(painter.font(), words));
            drawTabular(&painter, room, int(numberAlignment), words);
        } else {
            const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
            painter.drawText(place, asWritten(side, shown), shown); // else "7 stations" is read as "stations 7"
        }
    }
}

} // namespace everyport::ui
