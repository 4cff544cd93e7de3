#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport::rfid {

/// When a card is there and when it has gone, for one kind of reader.
struct PresenceTimes {
    int removalMs = 1000;
    int confirm = 1;
    int confirmWindowMs = 500;
    bool momentary = false; ///< It reports a card once and never its removal.

    bool operator==(const PresenceTimes&) const = default;
};

/// One kind of reader: what its line is like before anyone has changed a setting.
struct DriverInfo {
    QString name = {};  ///< "id12"
    QString title = {}; ///< "ID-12, ID-20 and other ID Innovations modules"
    int baud = 9600;
    QList<int> otherBauds = {}; ///< Other rates it may be set to, likeliest first.
    bool polled = false;        ///< It speaks only when asked: its line is written to.
    bool evenParity = false;    ///< 8 bits, even parity, where its line's endpoint says nothing else.
    bool types = false;         ///< It types like a keyboard: its line is an input device of the system.
    bool smartCards = false;    ///< The system's smart card service has it: its port is "pcsc:NAME".
    bool publishes = false;     ///< It publishes by MQTT: its port is "mqtt:READER".
    int gapMs = 250;            ///< Silence inside a frame that ends it.
    PresenceTimes presence = {};
    /// Bytes that stand in all it says, by which it is recognised; empty: by its own rules, or not.
    QByteArray marks = {};
    /// A harmless question that it answers; written to a port of its speed when somebody lets ports be asked.
    QByteArray probe = {};
};

/// The program's own kinds, in the order in which a list shows them.
const QList<DriverInfo>& driverInfos();
/// Null where there is no such driver.
const DriverInfo* driverInfo(QStringView name);

} // namespace everyport::rfid
