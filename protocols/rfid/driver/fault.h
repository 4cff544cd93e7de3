#pragma once

#include <optional>

#include <QString>

namespace everyport::rfid {

/// What went wrong on a reader's line. Counted and shown; a fault never makes a vote.
enum class Fault {
    Checksum,        ///< A whole frame whose sum does not fit: bits were lost.
    Framing,         ///< Bytes in an order that no frame has.
    Truncated,       ///< A frame that broke off.
    Overlong,        ///< More bytes than any frame has, with no end.
    Timeout,         ///< No answer to a command.
    RfOff,           ///< The reader's field is off.
    Collision,       ///< Several cards that the reader cannot tell apart.
    CommandRejected, ///< It understood us and refused.
    ReaderFault,     ///< The reader itself says that it is broken.
    IncompleteId,    ///< Half of a 7-byte number, as some cheap readers send it: it would name many cards.
    BlankId,         ///< All zeros or all ones: no card at all.
    TooSlow,         ///< Typed by a person, where a reader that types was expected.
    Driver,          ///< The driver itself failed with what came, or could not keep up.
};
inline constexpr int faultCount = int(Fault::Driver) + 1;

QString faultCode(Fault fault);  ///< "checksum", "rf-off": for records and the command line.
QString faultTitle(Fault fault); ///< "wrong checksum": for people.
std::optional<Fault> faultNamed(QStringView code);

} // namespace everyport::rfid
