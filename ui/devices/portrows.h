#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/columnlist.h"
#include "ui/widgets/tables/framebatch.h"
#include "ui/widgets/tables/rowsource.h"

namespace everyport::ui {

/// The serial ports that are plugged in. What changes is told at most four times a second. `registry` must outlive it.
class PortRows final : public RowSource, private devices::DeviceEvents {
public:
    /// `holder` is whom flushBatches finds its batch at.
    PortRows(devices::DeviceRegistry& registry, QObject* holder);
    ~PortRows() override;
    PortRows(const PortRows&) = delete;
    PortRows& operator=(const PortRows&) = delete;

    const devices::SerialPort* find(const QString& id) const; ///< Null where there is none; good until the next turn.

    QString heading() const override;
    QStringList ids() const override;
    QVariant data(const QString& id, int column, int role) const override;

private:
    // A reader that comes or goes takes its port or leaves it.
    void deviceAdded(const QString&) override { m_batch.changed(); }
    void deviceRemoved(const QString&) override { m_batch.changed(); }
    void portsChanged() override { m_batch.changed(); }
    void look();

    devices::DeviceRegistry& m_registry;
    const ColumnList<devices::SerialPort> m_columns;
    QList<devices::SerialPort> m_ports;
    FrameBatch m_batch;
};

} // namespace everyport::ui
