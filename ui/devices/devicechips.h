#pragma once

#include <QObject>

namespace everyport::ui {

class Chip;
class DevicesModel;
class FilterRow;
class Table;

/// The chips over the list of devices: readers alone, this computer alone, only trouble. Readers and this computer
/// are either or; without a computer that anybody looks at, its chip is away.
class DeviceChips : public QObject {
    Q_OBJECT
public:
    DeviceChips(FilterRow& filter, Table& table, DevicesModel& model, QObject* parent = nullptr);
    void reset();      ///< They hide no row any more.
    void showCounts(); ///< As the model has them now.

private:
    enum class Kinds { All, Readers, Computer };
    void choose(Kinds kinds);

    Table& m_table;
    DevicesModel& m_model;
    Chip* m_readers;
    Chip* m_computer;
    Chip* m_trouble;
};

} // namespace everyport::ui
