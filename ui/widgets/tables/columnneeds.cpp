#include "ui/widgets/tables/columnneeds.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QtMath>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/columnmeasure.h"

namespace everyport::ui {
namespace {

constexpr int mostUncut = 400;     // px at 13: what says that it is never cut, and then holds a novel
constexpr int worthShrinking = 40; // px: rows that need less by less than this do not move the columns beside them
constexpr int arrowRoom = 16;      // px at 13: beside the title of the one that is sorted by

int settled(int before, int now)
{
    return now > before || now + worthShrinking < before ? now : before;
}

/// Nothing at all is not a little less, as where only rows are shown that have no number there.
CellNeed settled(const CellNeed& before, const CellNeed& now)
{
    return now.whole == 0 ? now : CellNeed{settled(before.text, now.text), settled(before.whole, now.whole)};
}

} // namespace

int ColumnNeeds::declared(int column, int role) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, role).toInt();
}

int ColumnNeeds::natural(int column) const
{
    const int width = declared(column, Role::NaturalWidth);
    return Metrics::px(width > 0 ? width : 100);
}

/// A column that cannot show its title is better away than cut.
int ColumnNeeds::titleWidth(int column) const
{
    const int title = m_titles.value(column);
    const bool hasArrow = m_table.horizontalHeader()->sortIndicatorSection() == column;
    return title > 0 && hasArrow ? title + Metrics::px(arrowRoom) : title;
}

/// One that yields so, and has nothing to say of the rows there are.
bool ColumnNeeds::isEmpty(int column, const QList<CellNeed>& rows) const
{
    const bool hasRows = std::any_of(rows.begin(), rows.end(), [](const CellNeed& need) { return need.whole > 0; });
    return hasRows && rows.value(column).whole == 0 && declared(column, Role::YieldsEmpty);
}

ColumnNeed ColumnNeeds::of(int column, int inset, Rows which) const
{
    const QList<CellNeed>& measured = which == Rows::Settled ? m_rows : m_bare;
    const CellNeed rows = measured.value(column);
    const int title = m_titles.value(column);
    const int least = declared(column, Role::LeastWidth);
    const auto withEdges = [&](int width) {
        return qMax(m_table.horizontalHeader()->minimumSectionSize(), width + 2 * innerEdge + inset);
    };
    ColumnNeed need{.natural = natural(column),
        .share = declared(column, Role::Share),
        .yield = declared(column, Role::Yield),
        .isEmpty = isEmpty(column, measured),
        .isName = declared(column, Role::Elide) == Qt::ElideMiddle};
    need.wanted = withEdges(qMax(rows.whole, title > 0 ? title + Metrics::px(arrowRoom) : 0));
    need.spare = need.wanted - withEdges(qMax(rows.whole, titleWidth(column)));
    // The second text may be cut wherever it stands.
    need.least = least > 0 ? qMin(need.wanted, qMax(Metrics::px(least), withEdges(titleWidth(column))))
                           : qMin(withEdges(qMax(rows.text, titleWidth(column))), Metrics::px(mostUncut));
    return need;
}

void ColumnNeeds::measure(const QList<int>& columns)
{
    const QFontMetricsF metrics(Fonts::caption(600)); // a title that lacks a part of a pixel is cut
    const int count = m_table.model()->columnCount();
    QList<CellNeed> measured(count);
    m_bare = QList<CellNeed>(count);
    m_titles = QList<int>(count);
    for (const int column : columns) {
        const CellNeed now = ColumnMeasure::widest(m_table, column), before = m_rows.value(column);
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        m_titles[column] = m_table.horizontalHeader()->isHidden() ? 0 : qCeil(metrics.horizontalAdvance(title));
        m_bare[column] = now;
        measured[column] = settled(before, now);
    }
    m_rows = measured;
}

bool ColumnNeeds::widen(int column)
{
    if (column >= m_rows.size())
        return false;
    const CellNeed now = ColumnMeasure::widest(m_table, column), before = m_rows[column];
    const bool isName = declared(column, Role::LeastWidth) > 0;
    if (isName ? now.whole <= before.whole : now.text <= before.text)
        return false;
    m_rows[column] = {qMax(now.text, before.text), qMax(now.whole, before.whole)};
    m_bare[column] = now;
    return true;
}

void ColumnNeeds::forget()
{
    m_rows.clear();
    m_bare.clear();
}

} // namespace everyport::ui
