#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

namespace everyport::ui {

class Table;

/// What is chosen in a table while a filter hides it: half a word hides much that the whole one does not, and what
/// somebody looks at stays until he chooses something else. The table outlives this.
class HiddenChoice : public QObject {
    Q_OBJECT
public:
    explicit HiddenChoice(Table& table, QObject* parent = nullptr);

    /// The table's choice has changed, or a row may have gone. True: nothing is chosen there, but what was is only
    /// filtered out.
    bool follow();
    bool isAny() const { return m_isHidden; }
    void release(); ///< Nothing is chosen any more.

private:
    bool isThere() const;
    void chooseAgain();

    Table& m_table;
    QList<QPersistentModelIndex> m_last; ///< The source's.
    bool m_isHidden = false;
};

} // namespace everyport::ui
