#pragma once

#include <QHash>

#include "app/devices/deviceregistry.h"
#include "app/rules/ruleengine.h"

namespace everyport::rulelinks {

/// Tells the engine of cards and readers. Both must outlive it.
class DeviceSource final : private devices::DeviceEvents {
public:
    DeviceSource(devices::DeviceRegistry& devices, rules::RuleEngine& engine);
    ~DeviceSource() override;

    /// "amber fox": the same card has the same name on this computer. It tells nobody the number.
    static QString shortName(const QString& tag);

private:
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override;
    void inputChanged(const devices::Device& device, int input, bool isOn, qint64 wallMs) override;
    void deviceAdded(const QString& id) override { deviceChanged(id); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override { m_isAway.remove(id); }

    devices::DeviceRegistry& m_devices;
    rules::RuleEngine& m_engine;
    QHash<QString, bool> m_isAway;
};

} // namespace everyport::rulelinks
