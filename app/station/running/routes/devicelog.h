#pragma once

#include <QHash>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"

namespace everyport {

/// Tells the log when a reader gets into trouble, goes, or is well again: a station in a cupboard has no Devices
/// page. Once for each change, however often the reader tells of it. Both must outlive it.
class DeviceLog final : private devices::DeviceEvents {
public:
    DeviceLog(devices::DeviceRegistry& devices, Log& log);
    ~DeviceLog() override;
    DeviceLog(const DeviceLog&) = delete;
    DeviceLog& operator=(const DeviceLog&) = delete;

    /// All plugins that begin with the program have begun. Before that, a kind of reader that nobody has brought yet is
    /// no trouble.
    void kindsKnown();

private:
    void deviceAdded(const QString& id) override { deviceChanged(id); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override { m_told.remove(id); }
    bool isYetToCome(const devices::Device& device) const;
    void tell(const devices::Device& device, devices::DeviceState before);

    devices::DeviceRegistry& m_devices;
    Log& m_log;
    bool m_kindsKnown = false;
    QHash<QString, devices::DeviceState> m_told;
};

} // namespace everyport
