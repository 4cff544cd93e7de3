#pragma once

#include <QTableView>

class QSettings;

namespace everyport::ui {

class RowDelegate;
class RowFilter;
class TableColumns;

/// A table of rows as the pictures show it: no grid, rows of 28, whole rows selected, columns that can be moved,
/// hidden and sorted and that come back the next time. Copies cells and rows; stays still while it is in use.
class Table : public QTableView {
    Q_OBJECT
public:
    /// `name` is where its columns are remembered: "connections/table".
    Table(const QString& name, QSettings& memory, QWidget* parent = nullptr);
    ~Table() override;

    /// Puts a RowFilter between and takes it over; call once.
    void setSource(QAbstractItemModel* source);
    RowFilter* rows() const { return m_rows; }
    QModelIndex sourceIndex(const QModelIndex& index) const; ///< Of a view's index.
    QModelIndex currentSource() const;                       ///< Invalid when nothing is chosen.
    QList<QModelIndex> chosenSource() const;                 ///< Column 0 of every chosen row, top to bottom.
    void choose(const QModelIndex& source);

    TableColumns& columns() const { return *m_columns; }
    /// What stands instead of rows: a sentence and, for an empty list, a button. See EmptyState.
    void setEmptyWidget(QWidget* widget);

    QString copiedCells() const; ///< What Ctrl+C takes: the current cell, or the chosen rows.
    QString copiedRows() const;  ///< Tab-separated, with the shown columns.
    /// A person is reading: pointer, selection by keyboard or scrolling within the last seconds. Models that
    /// would reorder should wait.
    bool isInUse() const;
    /// In use, or rows are chosen, or it is scrolled down: nothing may move now, what is new waits and is counted.
    bool isBeingRead() const;

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

private:
    void fitRows();
    void showOrHideEmpty();

    TableColumns* m_columns;
    RowDelegate* m_painter;
    RowFilter* m_rows = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_noHits = nullptr;
    qint64 m_lastUse = 0;
};

} // namespace everyport::ui
