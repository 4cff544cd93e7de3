#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace everyport::ui {

class NumberColumn;

/// Paints every row of every list, tree and table from the roles in rowroles.h. One instance a view.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// A table spans its pane, first and last cell inset by 16; a list's rows are inset by 8 and rounded; a tree's
    /// span it with their branches.
    enum class Look { Table, List, Tree };
    explicit RowDelegate(Look look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// For all that a table's cell shows, with the column's edges.
    static int wantedWidth(const QTableView& table, const QModelIndex& index);
    /// What stands free at both edges of a table's column.
    static int edges(const QTableView& table, int column);
    /// What a row's ground has by its Role::Tint; invalid: nothing. A tree paints it itself: branches are in no cell.
    static QColor tint(const QModelIndex& index, const QPalette& palette);
    /// Shows a text that is cut in whole, unless the row has a tool tip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// A denser list: 26 instead of 28, say. Rows of two lines keep 42.
    void setRowHeight(int at13) { m_rowHeight = at13; }
    /// Tables know only the cell under the pointer; the whole row is to answer.
    void setHoverRow(int row) { m_hoverRow = row; }

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTreeRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int numbersWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QRect contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Look m_look;
    NumberColumn* m_numbers;
    int m_rowHeight = 28;
    int m_hoverRow = -1;
};

} // namespace everyport::ui
