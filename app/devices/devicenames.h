#pragma once

#include <QList>
#include <QString>

#include "app/devices/device.h"
#include "netcore/base/result.h"

namespace everyport::devices {

/// What a reader may be called beside the readers that there are, and by which id a new one is known. A value made of
/// those readers, for one question; it knows of none that comes later.
class DeviceNames {
public:
    explicit DeviceNames(QList<Device> devices) : m_devices(std::move(devices)) {}

    /// BadValue: it is empty, or more than one line of plain text. It stands in one line wherever it is shown, and in
    /// what is published.
    static Result<Done> check(const QString& name);
    /// By another reader than the one with the id `but`.
    bool isTaken(const QString& name, const QString& but = {}) const;
    /// "Reader 2" becomes reader-2; letters of other scripts stay, for nobody has to type an id. No reader's id or
    /// name.
    QString freeId(const QString& name) const;

private:
    QList<Device> m_devices;
};

} // namespace everyport::devices
