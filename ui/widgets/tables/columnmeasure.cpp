#include "ui/widgets/tables/columnmeasure.h"

#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {
namespace {

constexpr int betweenMs = 1000;
constexpr int outgrownMs = 200; // no longer than a change takes to be noticed, and rare enough for a flood
constexpr int mostRows = 40;    // about a screenful: each cell has a dozen roles, and a flood must not be felt

} // namespace

ColumnMeasure::ColumnMeasure(Table& table) : QObject(&table), m_table(table)
{
    m_timer.setSingleShot(true);
    m_outgrown.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ColumnMeasure::look);
    connect(&m_outgrown, &QTimer::timeout, this, &ColumnMeasure::lookForOutgrown);
}

void ColumnMeasure::soon()
{
    if (!m_timer.isActive()) {
        // What comes alone is seen whole at once.
        const bool isQuiet = !m_hadRows || !m_measured.isValid() || m_measured.hasExpired(betweenMs);
        m_timer.start(isQuiet ? 0 : betweenMs);
    }
    if (m_hadRows && !m_outgrown.isActive())
        m_outgrown.start(outgrownMs);
}

void ColumnMeasure::asFiltered()
{
    m_hadRows = false;
    m_timer.start(0);
}

void ColumnMeasure::startAnew()
{
    m_timer.stop();
    m_outgrown.stop();
    m_hadRows = false;
    m_measured.invalidate();
    m_table.columns().forgetNeeds();
}

void ColumnMeasure::look()
{
    if (!m_table.isVisible())
        return;
    if (m_hadRows && m_table.isInUse())
        m_timer.start(betweenMs);
    else
        now();
}

void ColumnMeasure::lookForOutgrown()
{
    if (m_table.isVisible() && m_table.model())
        m_table.columns().widenOutgrown();
}

void ColumnMeasure::now()
{
    if (!m_table.model())
        return;
    m_hadRows = m_table.model()->rowCount() > 0;
    m_measured.start();
    m_table.columns().measure();
}

CellNeed ColumnMeasure::widest(const QTableView& table, int column)
{
    const QAbstractItemModel* rows = table.model();
    const int first = qMax(0, table.rowAt(0));
    const int end = rows ? qMin(rows->rowCount(), first + mostRows) : 0;
    CellNeed widest;
    for (int row = first; row < end; ++row) {
        const QModelIndex index = rows->index(row, column);
        if (index.data(Role::Group).toBool())
            continue;
        const CellNeed need = cellNeed(index);
        // What says where it is cut makes no room for itself by cutting the others.
        const QVariant elide = index.data(Role::Elide);
        if (!elide.isValid() || elide.toInt() == Qt::ElideRight)
            widest.text = qMax(widest.text, need.text);
        widest.whole = qMax(widest.whole, need.whole);
    }
    return widest;
}

} // namespace everyport::ui
