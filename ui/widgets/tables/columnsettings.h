#pragma once

#include <QList>
#include <QString>
#include <Qt>

class QSettings;

namespace everyport::ui {

/// What a person has set for the columns of one table: how wide each is, which are shown and which hidden, their order,
/// and by which one the rows are sorted. Each is kept in `memory` under the table's name as soon as it is set; what
/// nobody has set is as the table has it by default. A part of TableColumns, and knows no widget; `memory` outlives it.
class ColumnSettings {
public:
    struct Sorting {
        int column = -1; ///< -1: none.
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    ColumnSettings(const QString& name, QSettings& memory);

    void setHiddenByDefault(const QList<int>& columns) { m_hiddenByDefault = columns; }
    void setFirstSorting(Sorting sorting) { m_firstSorting = sorting; }
    /// As the memory says. `natural` are the widths in px that the columns have where nobody has set any: one for each.
    void load(const QList<int>& natural);

    int width(int column) const { return m_widths.value(column); } ///< In px; 0: nobody has set one.
    bool isHidden(int column) const; ///< By a person, or by default where none has shown it.
    bool isWished(int column) const { return m_wished.contains(column); } ///< It stays also where there is no room.
    QList<int> order() const;                                             ///< Empty: nobody has moved one.
    Sorting sorting() const;

    void setWidth(int column, int width);
    void setShown(int column, bool shown);
    void setOrder(const QList<int>& columns);
    void setSorting(Sorting sorting);
    void forget(); ///< All of them; `load` follows.

private:
    QString key(const char* part) const;

    const QString m_name;
    QSettings& m_memory;
    QList<int> m_hiddenByDefault;
    Sorting m_firstSorting;
    QList<int> m_widths;
    QList<int> m_hidden; ///< By a person.
    QList<int> m_wished; ///< Shown by a person.
};

} // namespace everyport::ui
