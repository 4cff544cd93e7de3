#pragma once

#include "ui/widgets/tables/table.h"

namespace everyport::ui {

/// The first rows of another page's table, without its head, as many as there is room for; a row goes to its thing.
class TileTable : public Table {
    Q_OBJECT
public:
    TileTable(const QString& name, QSettings& memory, QWidget* parent = nullptr);

    struct Column {
        int column = 0;
        int width = 0; ///< px at 13; 0 takes the rest.
        int least = 0; ///< Shown only in a table as wide as this.
    };
    void setColumns(const QList<Column>& columns); ///< Only these, in this order.
    void setMost(int rows) { m_most = rows; }
    /// Whole rows only, from `least` on.
    void fitInto(int height);
    int wantedRows() const;

Q_SIGNALS:
    void rowWanted(const QModelIndex& source);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<Column> m_columns;
    int m_most = 6;
};

} // namespace everyport::ui
