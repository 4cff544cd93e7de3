#pragma once

#include <QByteArray>
#include <QString>

#include "protocols/rfid/driver/driverinfo.h"

namespace everyport::rfid {

/// What bytes that fit no driver look like.
enum class Hint {
    None,
    Silent,     ///< Nothing came.
    Echo,       ///< Our own question came back: a loop-back plug, a modem, a console.
    Baud,       ///< A line heard at the wrong rate.
    Parity,     ///< The right rate, the wrong parity.
    NotAReader, ///< Somebody else's text: a GPS receiver, a log.
};
enum class Confidence { None, Low, Medium, High };

QString hintCode(Hint hint);                   ///< "not-a-reader"
QString confidenceCode(Confidence confidence); ///< "high"

/// Which driver may claim a port, after listening to it.
struct Detection {
    QString driver = {};  ///< Empty: none may.
    QString title = {};   ///< For people: "ID-12, ID-20 and other ID Innovations modules"
    QString variant = {}; ///< "no-checksum", "binary"
    QString firmware = {};
    int baud = 0;
    Confidence confidence = Confidence::None;
    Hint hint = Hint::None;
};

/// One stretch of listening.
struct Hearing {
    QByteArray heard = {};
    QByteArray probe = {}; ///< What was asked before; empty where nobody asked.
    int baud = 9600;
};

/// `lent` are recognised by their marks, after those whose frames prove themselves and before those that any text might
/// be.
Detection detect(const Hearing& hearing, const QList<DriverInfo>& lent = {});

} // namespace everyport::rfid
