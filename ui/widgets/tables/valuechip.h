#pragma once

#include <functional>

#include <QStringList>

#include "ui/widgets/controls/chip.h"

namespace everyport::ui {

class RowFilter;

/// Only these protocols, or these sources: a chip whose menu lists the values that there are just now, each to tick.
/// What is ticked stands on the chip.
class ValueChip : public Chip {
    Q_OBJECT
public:
    using Values = std::function<QStringList()>;
    ValueChip(const QString& title, Values values, QWidget* parent = nullptr);

    /// Lets through only rows that show one of the ticked values in this column of the source.
    void drive(RowFilter* rows, int column);
    QStringList wanted() const { return m_wanted; }
    void reset(); ///< Nothing is ticked any more: all rows are let through.

Q_SIGNALS:
    void wantedChanged();

private:
    void fill();
    void apply();

    QString m_title;
    Values m_values;
    QMenu* m_menu;
    QStringList m_wanted;
};

} // namespace everyport::ui
