#pragma once

#include <QList>
#include <QObject>

#include "ui/connections/connectionsmodel.h"

class QActionGroup;
class QSettings;

namespace everyport::ui {

class Chip;
class FilterRow;
class Table;
class ValueChip;

/// The chips above the connections: which of them are let through, and by what they are grouped, which is remembered.
/// A part of its page.
class ConnectionChips : public QObject {
    Q_OBJECT
public:
    /// The table has its rows already. All must outlive it.
    ConnectionChips(ConnectionsModel& model, Table& table, FilterRow& filter, QSettings& memory, QObject* parent);

    void setCounts(const ConnectionsModel::Counts& counts);
    void restore(); ///< They are grouped as the memory has it.
    void reset();   ///< All are let through; they stay grouped as they are.

private:
    void addValues(const QString& title, ConnectionsModel::Column column);
    void addGrouping();
    void group(int by);
    void addConditions();

    ConnectionsModel& m_model;
    Table& m_table;
    FilterRow& m_filter;
    QSettings& m_memory;
    QList<ValueChip*> m_values;
    Chip* m_group = nullptr;
    QActionGroup* m_groupings = nullptr; // by ConnectionsModel::Grouping
    Chip* m_trouble = nullptr;
    Chip* m_closed = nullptr;
};

} // namespace everyport::ui
