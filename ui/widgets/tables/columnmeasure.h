#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTableView;

#include "ui/style/painting/rowmeasure.h"

namespace everyport::ui {

class Table;

/// Has a table's columns measured when its rows are other ones: at once, but not for nobody, not under somebody's hand,
/// and in a flood of rows once a second. A state or a number that has outgrown its column does not wait for that, nor a
/// name whose column is narrower than it ever has to be: they would be cut meanwhile. A part of its table.
class ColumnMeasure : public QObject {
    Q_OBJECT
public:
    explicit ColumnMeasure(Table& table);

    /// All rows have gone, and those that come are others, as of another node: what they need counts, and at once.
    void startAnew();
    void soon();
    void asFiltered(); ///< Somebody wants to see other rows: at once, for all rows move anyway.
    void now();        ///< The table begins to be seen.

    /// The widest of a column's cells, without its edges, among the rows that are shown and some below them. `text` is
    /// of those that are not cut in the middle: a name among states may give way.
    static CellNeed widest(const QTableView& table, int column);

private:
    void look();
    void lookForOutgrown();

    Table& m_table;
    QTimer m_timer;
    QTimer m_outgrown;
    QElapsedTimer m_measured; ///< Since they were, the last time.
    bool m_hadRows = false;
};

} // namespace everyport::ui
