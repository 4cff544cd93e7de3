#pragma once

#include "ui/widgets/tables/table.h"

namespace everyport::ui {

/// The first rows of another page's table, without its head, as many as there is room for; a row goes to its thing.
class TileTable : public Table {
    Q_OBJECT
public:
    TileTable(const QString& name, QSettings& memory, QWidget* parent = nullptr);

    void setMost(int rows) { m_most = rows; }
    /// Whole rows only, from `least` on.
    void fitInto(int height);
    int wantedRows() const; ///< Also for what stands there while it is empty.

Q_SIGNALS:
    void rowWanted(const QModelIndex& source);

private:
    int m_most = 6;
};

} // namespace everyport::ui
