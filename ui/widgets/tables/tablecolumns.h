#pragma once

#include <QList>
#include <QObject>

#include "ui/style/painting/rowmeasure.h"

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace everyport::ui {

/// The columns of a Table: which are shown, how wide, in what order, and by which one the rows are sorted. They share
/// the room there is as their model declares (Role::LeastWidth and below) and their rows need. What a person does with
/// them counts before that, is remembered under the table's name and comes back. A part of its table.
class TableColumns : public QObject {
    Q_OBJECT
public:
    TableColumns(QTableView& table, const QString& name, QSettings& memory);

    void setHiddenByDefault(const QList<int>& columns);
    void setFirstSort(int column, Qt::SortOrder order); ///< Until a person sorts otherwise.
    /// Only these, in this order, whatever a person wants elsewhere. After the table has its model.
    void setOnly(const QList<int>& columns);

    void restore();                   ///< As the settings say, after somebody else changed them there.
    void measure();                   ///< What the rows need, which are other ones; and fits to it.
    void widenOutgrown();             ///< Those that never cut what they hold, where it needs more than at `measure`.
    void fit();                       ///< To the room there is now.
    QMenu* makeMenu(QWidget* parent); ///< Also behind the ≡ button and on the header's right click.

Q_SIGNALS:
    void sorted(); ///< By a person.

private:
    QHeaderView* header() const;
    int count() const;
    int declared(int column, int role) const;
    int naturalWidth(int column) const;
    bool isAway(int column) const;
    bool neverCuts(int column) const;
    int titleWidth(int column) const;
    QList<int> widths(int room) const;
    int takerOfTheRest(const QList<int>& widths) const;
    void apply(const QList<int>& widths);
    void pressed(int column);
    void rememberWidth(int column, int width);
    void rememberOrder();
    void wish(int column, bool shown);
    QString key(const char* part) const;

    QTableView& m_table;
    const QString m_name;
    QSettings& m_memory;
    QList<int> m_hiddenByDefault;
    QList<int> m_only;
    int m_firstSort = -1;
    Qt::SortOrder m_firstOrder = Qt::AscendingOrder;

    QList<int> m_own;         ///< A person's widths in px; 0: none.
    QList<int> m_hidden;      ///< A person's, or by default.
    QList<int> m_wished;      ///< A person's: they stay also where there is no room.
    QList<CellNeed> m_needed; ///< By their rows, without the column's edges.
    QList<int> m_titles;      ///< By their titles, likewise; without the arrow of the one that is sorted by.
    bool m_quiet = false;     ///< What changes now is no person's doing.
};

} // namespace everyport::ui
