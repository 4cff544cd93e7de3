#pragma once

#include <QList>
#include <QString>

#include "protocols/rfid/readers/polled/pcscrecord.h"

namespace everyport::devices {

/// One reader that the system's smart card service has.
struct SmartCardReader {
    QString name = {};   ///< As the service calls it: "ACS ACR122U PICC Interface 00 00".
    QString serial = {}; ///< Where the reader tells it (SCARD_ATTR_VENDOR_IFD_SERIAL_NO).
    rfid::PcscStatus status = {};

    bool operator==(const SmartCardReader&) const = default;
};

/// What the system's smart card service (pcscd) has just now. A value.
struct SmartCards {
    bool isServed = false; ///< There is a service that answers.
    QString why = {};      ///< Why there is none, as a sentence.
    QList<SmartCardReader> readers = {};

    bool operator==(const SmartCards&) const = default;
};

} // namespace everyport::devices
