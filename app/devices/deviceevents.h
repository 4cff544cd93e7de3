#pragma once

#include "app/devices/device.h"

namespace everyport::devices {

/// What a DeviceRegistry tells. Plain calls on the loop's thread; override what you want to hear.
struct DeviceEvents {
    virtual ~DeviceEvents() = default;
    virtual void deviceAdded(const QString& /*id*/) {}
    virtual void deviceChanged(const QString& /*id*/) {} ///< State, counters, settings, name; also after each read.
    virtual void deviceRemoved(const QString& /*id*/) {}
    /// A card was put on a reader. `tag` is in canonical form; halves and blanks never get here, random numbers
    /// do, marked. A poll knows the reader as `device.readerOf(tag)`.
    virtual void tagArrived(const Device& /*device*/, const rfid::Tag& /*tag*/, qint64 /*wallMs*/) {}
    virtual void tagLeft(const Device& /*device*/, const rfid::Tag& /*tag*/, qint64 /*wallMs*/) {}
    /// A button or contact at the reader itself (`input` counts from 1) was closed or opened.
    virtual void inputChanged(const Device& /*device*/, int /*input*/, bool /*isOn*/, qint64 /*wallMs*/) {}
    virtual void portsChanged() {} ///< Something was plugged in or pulled out.
    virtual void kindsChanged() {} ///< A kind of reader that somebody lends has come or gone.
};

} // namespace everyport::devices
