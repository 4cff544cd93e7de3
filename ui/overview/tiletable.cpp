#include "ui/overview/tiletable.h"

#include <QHeaderView>
#include <QScrollBar>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/tables/rowfilter.h"

namespace everyport::ui {

TileTable::TileTable(const QString& name, QSettings& memory, QWidget* parent) : Table(name, memory, parent)
{
    horizontalHeader()->hide();
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowWanted(sourceIndex(index.siblingAtColumn(0))); });
    connect(
        this, &Table::opened, this, [this](const QModelIndex& index) { Q_EMIT rowWanted(index.siblingAtColumn(0)); });
}

void TileTable::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    QHeaderView* header = horizontalHeader();
    const QSignalBlocker quiet(header); // these are no person's wishes
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, true);
    for (int i = 0; i < columns.size(); ++i)
        header->moveSection(header->visualIndex(columns[i].column), i);
    resizeEvent(nullptr);
}

int TileTable::wantedRows() const
{
    return qBound(1, model() ? model()->rowCount() : 0, m_most);
}

void TileTable::fitInto(int height)
{
    const int rows = qMax(1, height / Metrics::row());
    setFixedHeight(rows * Metrics::row());
}

void TileTable::resizeEvent(QResizeEvent* event)
{
    if (event)
        Table::resizeEvent(event);
    const int whole = viewport()->width();
    int rest = whole;
    for (const Column& column : m_columns)
        rest -= whole >= Metrics::px(column.least) ? Metrics::px(column.width) : 0;
    QHeaderView* header = horizontalHeader();
    const QSignalBlocker quiet(header);
    for (const Column& column : m_columns) {
        header->setSectionHidden(column.column, whole < Metrics::px(column.least));
        if (whole >= Metrics::px(column.least))
            header->resizeSection(
                column.column, column.width == 0 ? qMax(Metrics::px(60), rest) : Metrics::px(column.width));
    }
    updateGeometries();
    viewport()->update();
}

} // namespace everyport::ui
