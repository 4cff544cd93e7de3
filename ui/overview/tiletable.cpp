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
    return qBound(1, model() ? model()->rowCount() : 0, m_most);
}

void TileTable::fitInto(int height)
{
    const int rows = qMax(1, height / Metrics::row());
    setFixedHeight(rows * Metrics::row());
}

} // namespace everyport::ui
