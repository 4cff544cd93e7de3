#include "ui/overview/tiletable.h"

#include <QHeaderView>

#include "ui/style/colours/metrics.h"

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

int TileTable::wantedRows() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return qMax(1, (emptyHeight() + Metrics::row() - 1) / Metrics::row());
    return qMin(rows, m_most);
}

void TileTable::fitInto(int height)
{
    const int rows = qMax(1, height / Metrics::row());
    setFixedHeight(rows * Metrics::row());
}

} // namespace everyport::ui
