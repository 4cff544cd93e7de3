#pragma once

#include <QAbstractTableModel>

#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// A table whose rows are `Row`s and whose cells are those of a ColumnList. Who derives has the rows: how many there
/// are, and which stands where. The functions of the columns may use what the model outlives, and its own members.
template <typename Row>
class ColumnModel : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : size(); }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : m_columns.count(); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        return m_columns.header(section, orientation, role);
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row* row = rowAt(index.row());
        return row ? m_columns.data(*row, index.column(), role) : QVariant();
    }

protected:
    ColumnModel(ColumnList<Row> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    virtual int size() const = 0;
    virtual const Row* rowAt(int row) const = 0; ///< `row` is one of them. Null: it has no cells.

    const ColumnList<Row>& columns() const { return m_columns; }
    /// Their words are other ones.
    void tellRows(int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, m_columns.count() - 1)); }

private:
    const ColumnList<Row> m_columns;
};

} // namespace everyport::ui
