#pragma once

#include <QAbstractListModel>

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// What a new reader can be at: every serial port that is plugged in, with what hangs on it and why it cannot be
/// used, then an address in the network, what publishes by MQTT, and last a simulated one. Follows the plugs.
class PortChoices : public QAbstractListModel, private devices::DeviceEvents {
    Q_OBJECT
public:
    explicit PortChoices(devices::DeviceRegistry& registry, QObject* parent = nullptr);
    ~PortChoices() override;

    const devices::SerialPort* port(const QModelIndex& index) const; ///< Null for the last three.
    bool isAddress(const QModelIndex& index) const; ///< That in the network, which is yet to be put in.
    bool isByMqtt(const QModelIndex& index) const;  ///< Those that no service has heard yet.
    QModelIndex indexOf(const QString& device) const;
    /// A serial port, else the simulated one: an input device is chosen by a person alone, for it may be the keyboard.
    QModelIndex firstUsable() const;
    void look() { take(); } ///< Now, for a port that came just now.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void portsChanged() override { m_batch.changed(); }
    void deviceAdded(const QString&) override { m_batch.changed(); }
    void deviceRemoved(const QString&) override { m_batch.changed(); }
    void take();
    QString whatHangsOn(const devices::SerialPort& port) const;

    devices::DeviceRegistry& m_registry;
    QList<devices::SerialPort> m_ports;
    FrameBatch m_batch;
};

} // namespace everyport::ui
