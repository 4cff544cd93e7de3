#pragma once

#include <QTableView>

class QMenu;
class QSettings;

namespace everyport::ui {

class RowDelegate;
class RowFilter;

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

    /// This column takes the room that is left; the others keep their width.
    void setStretchColumn(int column);
    /// While there is less room than all columns naturally have these are hidden, the first one first; until a person
    /// hides or shows some. Where the stretched one is hidden the first that is shown takes the room.
    void setGivingWay(const QList<int>& columns);
    void setHiddenByDefault(const QList<int>& columns);
    void setFirstSort(int column, Qt::SortOrder order); ///< Until a person sorts otherwise.
    /// What stands instead of rows: a sentence and, for an empty list, a button. See EmptyState.
    void setEmptyWidget(QWidget* widget);

    QString copiedCells() const; ///< What Ctrl+C takes: the current cell, or the chosen rows.
    QString copiedRows() const;  ///< Tab-separated, with the shown columns.
    /// A person is reading: pointer, selection by keyboard or scrolling within the last seconds. Models that
    /// would reorder should wait.
    bool isInUse() const;
    /// In use, or rows are chosen, or it is scrolled down: nothing may move now, what is new waits and is counted.
    bool isBeingRead() const;
    void restoreColumns();                  ///< As the settings say, after somebody else changed them there.
    QMenu* makeColumnMenu(QWidget* parent); ///< Also behind the ≡ button and on the header's right click.

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
    void rememberColumns();
    void rememberHidden();
    int widthAtFirst(int column) const;
    int stretched() const;
    void fitColumns();
    void giveWay();
    void fitRows();
    void showOrHideEmpty();
    void headerPressed(int column);

    QString m_name;
    QSettings& m_memory;
    RowDelegate* m_painter;
    RowFilter* m_rows = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_noHits = nullptr;
    int m_stretch = -1;
    int m_standIn = -1; ///< Takes the room for the stretched one, which is hidden.
    QList<int> m_hidden;
    QList<int> m_givingWay;
    int m_firstSort = -1;
    Qt::SortOrder m_firstOrder = Qt::AscendingOrder;
    qint64 m_lastUse = 0;
    bool m_restoring = false;
};

} // namespace everyport::ui
