#pragma once

#include <QList>

#include "ui/style/painting/rowmeasure.h"
#include "ui/widgets/tables/columnroom.h"

class QTableView;

namespace everyport::ui {

/// What each column of a table asks for when the room is shared: how wide its title and its rows are, as they were
/// measured the last time, and what the model declares of it (Role::LeastWidth and below). What a person has set is not
/// known here. A part of TableColumns; all widths are in px, for a table that has its model.
class ColumnNeeds {
public:
    static constexpr int innerEdge = 8; ///< Of a column between others, at each side.

    explicit ColumnNeeds(const QTableView& table) : m_table(table) {}

    int declared(int column, int role) const; ///< By the model's header.
    int natural(int column) const;
    /// Rows that need a little less than before count as they did: their columns would move those beside them. Bare is
    /// what they need now.
    enum class Rows { Settled, Bare };
    /// `inset`: more than the edges, as the outer columns have it.
    ColumnNeed of(int column, int inset, Rows which = Rows::Settled) const;

    /// Measures these; the others need nothing.
    void measure(const QList<int>& columns);
    /// Where it holds what it may not cut, and more of it than when it was measured; says whether it asks for more now.
    bool widen(int column);
    void forget(); ///< What comes then is measured as if it were the first.

private:
    int titleWidth(int column) const;
    bool isEmpty(int column, const QList<CellNeed>& rows) const;

    const QTableView& m_table;
    QList<CellNeed> m_rows; ///< Without the columns' edges.
    QList<CellNeed> m_bare; ///< Likewise, and nothing more than was measured.
    QList<int> m_titles;    ///< Likewise; without the arrow of the one that is sorted by.
};

} // namespace everyport::ui
