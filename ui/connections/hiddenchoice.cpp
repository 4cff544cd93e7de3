#include "ui/connections/hiddenchoice.h"

#include <algorithm>

#include <QItemSelectionModel>

#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

HiddenChoice::HiddenChoice(Table& table, QObject* parent) : QObject(parent), m_table(table)
{
    connect(table.rows(), &RowFilter::filterChanged, this, &HiddenChoice::chooseAgain);
}

bool HiddenChoice::follow()
{
    const QList<QModelIndex> chosen = m_table.chosenSource();
    if (!chosen.isEmpty()) {
        m_last = QList<QPersistentModelIndex>(chosen.begin(), chosen.end());
        m_isHidden = false;
        return false;
    }
    m_isHidden = isThere();
    if (!m_isHidden)
        m_last.clear();
    return m_isHidden;
}

/// Rows that the filter accepts were left by somebody.
bool HiddenChoice::isThere() const
{
    return std::any_of(m_last.begin(), m_last.end(),
        [this](const QPersistentModelIndex& row) { return row.isValid() && !m_table.rows()->accepts(row); });
}

void HiddenChoice::release()
{
    m_last.clear();
    m_isHidden = false;
}

void HiddenChoice::chooseAgain()
{
    if (!m_isHidden)
        return;
    const QList<QPersistentModelIndex> wanted = m_last; // choosing one changes it
    QItemSelection rows;
    for (const QPersistentModelIndex& row : wanted) {
        const QModelIndex shown = m_table.rows()->mapFromSource(row);
        if (shown.isValid())
            rows.select(shown, shown);
    }
    if (!rows.isEmpty())
        m_table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace everyport::ui
