#pragma once

#include <QElapsedTimer>
#include <QTableView>

class QSettings;

namespace everyport::ui {

class ColumnMeasure;
class RowDelegate;
class RowFilter;
class TableColumns;

/// A list of rows with columns, as all pages show it: no grid, whole rows selected, columns that can be moved, hidden
/// and sorted, share the room there is and are remembered. It paints cells by RowDelegate (rowroles.h), filters by a
/// RowFilter, copies cells and rows. "Source" in its names is the page's model, without the filter and the order.
class Table : public QTableView {
    Q_OBJECT
public:
    /// `name` is the key in `memory`, which must outlive the table, for its columns: "connections/table".
    Table(const QString& name, QSettings& memory, QWidget* parent = nullptr);
    ~Table() override;

    /// Shows `source` through a RowFilter, which the table makes and owns (see `rows`). Call once; `source` is not
    /// owned.
    void setSource(QAbstractItemModel* source);
    RowFilter* rows() const { return m_rows; }
    QModelIndex sourceIndex(const QModelIndex& index) const; ///< The source's index for one of the view's.
    QModelIndex currentSource() const; ///< One of the chosen rows: the keyboard's, or the first. Invalid: none is.
    QList<QModelIndex> chosenSource() const; ///< Column 0 of every chosen row, top to bottom.
    void choose(const QModelIndex& source);
    bool stepBack(); ///< Chooses nothing; false where nothing is chosen.

    TableColumns& columns() const { return *m_columns; }
    /// What stands in place of the rows while the source has none, usually an EmptyState. The table takes ownership.
    void setEmptyWidget(QWidget* widget);
    int emptyHeight() const; ///< What that takes; 0: there is none.

    QString copiedCells() const; ///< What Ctrl+C takes: the current cell, or the chosen rows.
    QString copiedRows() const;  ///< Tab-separated, with the shown columns.
    /// Whether somebody is at work in the table: the pointer is over it, or a key or the wheel was used within the last
    /// seconds. Models that would reorder rows should wait.
    bool isInUse() const;
    /// Whether no row may move under the reader: the table is in use, rows are chosen, or it is scrolled down. Models
    /// keep new rows back meanwhile and count them.
    bool isBeingRead() const;
    int heightOf(int rows) const;           ///< That many are seen whole in a table so high.
    QSize minimumSizeHint() const override; ///< Two rows: fewer are no list.

Q_SIGNALS:
    void chosenChanged();
    void opened(const QModelIndex& source); ///< Enter or double click.
    void menuWanted(const QModelIndex& source, const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    int sizeHintForColumn(int column) const override; ///< By what RowDelegate paints; a double click fits to it.

private:
    void fitRows();
    void showOrHideEmpty();

    TableColumns* m_columns;
    ColumnMeasure* m_measure;
    RowDelegate* m_painter;
    RowFilter* m_rows = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_noHits = nullptr;
    QElapsedTimer m_lastUse; // invalid: never
};

} // namespace everyport::ui
