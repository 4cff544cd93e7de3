#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace everyport::ui {

/// The columns of a Table: which are shown, how wide, in what order, and by which one the rows are sorted. What a
/// person does with them is remembered under the table's name and comes back. A part of its table.
class TableColumns : public QObject {
    Q_OBJECT
public:
    TableColumns(QTableView& table, const QString& name, QSettings& memory);

    /// This column takes the room that is left; the others keep their width.
    void setStretched(int column);
    /// While there is less room than all columns naturally have these are hidden, the first one first; until a person
    /// hides or shows some. Where the stretched one is hidden the first that is shown takes the room.
    void setGivingWay(const QList<int>& columns);
    void setHiddenByDefault(const QList<int>& columns);
    void setFirstSort(int column, Qt::SortOrder order); ///< Until a person sorts otherwise.

    void restore();                   ///< As the settings say, after somebody else changed them there.
    void fit();                       ///< To the room there is now.
    QMenu* makeMenu(QWidget* parent); ///< Also behind the ≡ button and on the header's right click.

Q_SIGNALS:
    void sorted(); ///< By a person.

private:
    QHeaderView* header() const;
    int count() const;
    int naturalWidth(int column) const;
    int widthAtFirst(int column) const;
    int stretched() const;
    void giveWay();
    void pressed(int column);
    void remember();
    void rememberHidden();

    QTableView& m_table;
    const QString m_name;
    QSettings& m_memory;
    int m_stretch = -1;
    int m_standIn = -1; ///< Takes the room for the stretched one, which is hidden.
    QList<int> m_hidden;
    QList<int> m_givingWay;
    int m_firstSort = -1;
    Qt::SortOrder m_firstOrder = Qt::AscendingOrder;
    bool m_restoring = false;
};

} // namespace everyport::ui
