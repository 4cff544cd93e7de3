#pragma once

#include <array>

#include <QList>
#include <QString>

#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/driver/fault.h"
#include "protocols/rfid/driver/readersettings.h"
#include "protocols/rfid/driver/span.h"
#include "protocols/rfid/driver/tag.h"

namespace everyport::devices {

/// How a reader is. Trouble is what a person has to do something about: NoPermission, Busy, WrongBaud, Silent,
/// DriverTrouble, Failed; Unplugged waits and Disabled was wished.
enum class DeviceState {
    Ready,
    Unplugged,     ///< Its port has gone; it comes back by itself.
    Busy,          ///< Another program holds the port.
    NoPermission,  ///< The port is not ours to open; `remedy` is the command that changes that.
    WrongBaud,     ///< Bytes arrive and no frame fits.
    Silent,        ///< It does not answer what it is asked.
    DriverTrouble, ///< Its driver is not there just now, or fails; it goes on by itself when that works.
    Failed,        ///< The port cannot be opened for another reason.
    BeingTried,    ///< Somebody is finding out what it is; see DeviceRegistry::tryOut.
    Disabled,
};

QString stateName(DeviceState state); ///< "ready", "no permission": one word for a thing, everywhere.
bool isTrouble(DeviceState state);

/// A frame, a line or noise, as it was heard.
struct Heard {
    qint64 at = 0; ///< Wall clock, ms since 1970.
    rfid::Frame spans = {};
};

/// One reader and all that is known of it. A value; DeviceRegistry keeps the real one.
struct Device {
    QString id = {};            ///< Made from its first name and kept for ever: polls remember readers by it.
    QString name = {};          ///< "Reader 2"
    QString place = {};         ///< "Trees plan": free text.
    QString endpoint = {};      ///< "serial:/dev/ttyUSB0:baud=9600", "tcp:HOST:PORT"; simulated: "simulated:".
    QString driver = {};        ///< "id12"; see rfid::LentDrivers.
    rfid::DriverInfo lent = {}; ///< What such a driver says of itself where it is lent, or was last; see kind().
    QString lentBy = {};        ///< "the plugin acme"
    rfid::ReaderSettings settings = {};
    bool enabled = true;
    bool simulated = false;
    /// So few bytes of a number it has told of a card, for the rest never came (rfid::Tag::partial). 0: never. Kept.
    int partialBytes = 0;
    /// So few will be all that it tells of most cards, as whoever brings its line is set up. 0: nothing is known of
    /// that.
    int expectedBytes = 0;
    bool wholeNumbers = false; ///< It has told a card's whole number, whatever its kind usually does. Kept.

    /// By these it is found again whatever its port is called next time. Empty where the port has none.
    QString usbSerial = {}; ///< "0403:6001:A50285BI:1.0": vendor, product, serial number, interface.
    QString usbPath = {};   ///< "pci-0000:00:14.0-usb-0:2:1.0": where it is plugged in.

    DeviceState state = DeviceState::Unplugged;
    QString stateText = {}; ///< A sentence: what is wrong and what to do. Empty while ready.
    QString remedy = {};    ///< A command to copy, where there is one.
    qint64 stateSince = 0;  ///< Wall clock, ms.

    rfid::Tag lastTag = {};
    qint64 lastTagAt = 0;
    quint64 reads = 0; ///< Good frames with a card in them.
    std::array<quint64, rfid::faultCount> faults = {};
    QString firmware = {};    ///< Where the reader tells it.
    quint64 bytes = 0;        ///< All that came in.
    quint64 noiseBytes = 0;   ///< Of these, what belonged to no frame.
    quint64 unplugged = 0;    ///< Times it was lost.
    QList<Heard> recent = {}; ///< Newest last, at most recentLimit.
    /// Reads in each of 60 minutes; the last one is `readsMinute` (minutes since 1970). See readsInLastHour.
    std::array<quint32, 60> readsByMinute = {};
    qint64 readsMinute = 0;

    static constexpr qsizetype recentLimit = 32;

    QString device() const; ///< Port of the endpoint: "/dev/ttyUSB0", "tcp:HOST:PORT"; empty for a simulated one.
    int baud() const;
    rfid::DriverInfo kind() const; ///< What is known of its driver; where nothing is, the name stands for the title.
    quint64 faultTotal() const;
    void countRead(qint64 wallMs);
    void clearCounters();
    /// Keeps the newest frames in `recent`, but each kind of small talk once, and noise after noise as one.
    void remember(const rfid::Frame& frame, qint64 wallMs);
    /// Reads in each of the 60 minutes up to `wallMs`, the running one last.
    std::array<quint32, 60> readsInLastHour(qint64 wallMs) const;
    /// What a poll calls the reader that saw `tag`: the id, and where one line has several antennas "id/antenna".
    QString readerOf(const rfid::Tag& tag) const;
};

} // namespace everyport::devices
