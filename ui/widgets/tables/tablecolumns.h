#pragma once

#include <QList>
#include <QObject>

#include "ui/widgets/tables/columnneeds.h"
#include "ui/widgets/tables/columnsettings.h"

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
    /// Only these, in this order, whatever a person wants elsewhere; `always` are not hidden for want of room either,
    /// where what they say stands nowhere beside the table. After the table has its model.
    void setOnly(const QList<int>& columns, const QList<int>& always = {});

    void restore();                          ///< As the settings say, after somebody else changed them there.
    void measure();                          ///< What the rows need, which are other ones; and fits to it.
    void forgetNeeds() { m_needs.forget(); } ///< The rows that were measured have gone.
    void widenOutgrown();             ///< Those that may not cut what they hold, where it needs more than at `measure`.
    void fit();                       ///< To the room there is now.
    QMenu* makeMenu(QWidget* parent); ///< Also behind the ≡ button and on the header's right click.

Q_SIGNALS:
    void sorted(); ///< By a person.

private:
    QHeaderView* header() const;
    int count() const;
    QList<int> shownColumns() const;
    bool isAway(int column) const;
    bool isOwn(int column) const;
    bool mayCut(int column) const;
    QList<int> widths(int room, ColumnNeeds::Rows rows) const;
    bool cutsName(const QList<int>& widths) const;
    QList<int> outerInsets(const QList<int>& widths) const;
    int takerOfTheRest(const QList<int>& widths) const;
    void apply(const QList<int>& widths);
    void pressed(int column);
    void rememberWidth(int column, int width);
    void rememberOrder();

    QTableView& m_table;
    ColumnSettings m_settings;
    ColumnNeeds m_needs;
    QList<int> m_only;
    QList<int> m_always;
    bool m_quiet = false; ///< What changes now is no person's doing.
};

} // namespace everyport::ui
