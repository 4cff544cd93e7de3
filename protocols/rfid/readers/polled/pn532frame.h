#pragma once

#include <optional>

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport::rfid {

// NXP UM0701-02, chapter 6.2: what travels between a host and a PN532, without meaning.

/// Whole frames as they stand on the wire.
inline constexpr QByteArrayView pn532Ack("\x00\x00\xFF\x00\xFF\x00", 6);
inline constexpr QByteArrayView pn532Nack("\x00\x00\xFF\xFF\x00\x00", 6);

/// A frame around `data`, which begins with D4 (host) or D5 (reader); extended when it is longer than 255 bytes.
QByteArray pn532Frame(QByteArrayView data);

/// Where the parts of the frame at the front of some bytes are.
struct Pn532Layout {
    enum class Kind { Ack, Nack, Data } kind = Kind::Data;
    qsizetype header = 0; ///< Bytes before the data: preamble, start code, length and its sum.
    qsizetype data = 0;
    qsizetype total = 0;    ///< With checksum and postamble.
    bool lengthFits = true; ///< The length's own sum; when false only `header` counts.
};

/// Reads the frame that `bytes` begin with (00 00 FF). Empty: more bytes are needed.
std::optional<Pn532Layout> pn532Layout(QByteArrayView bytes);

} // namespace everyport::rfid
