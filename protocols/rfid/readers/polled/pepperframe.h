#pragma once

#include <optional>

#include <QByteArray>

namespace everyport::rfid {

/// How a frame of the Pepper C1 lies at the front of `bytes`: F5, length and its complement, payload, CRC.
struct PepperLayout {
    static constexpr qsizetype header = 5;
    static constexpr qsizetype crc = 2;
    qsizetype payload = 0;
    bool lengthFits = false; ///< The complement is one, and no frame is longer.
    qsizetype total() const { return header + payload + crc; }
};

constexpr char pepperStart = '\xF5';

/// Empty: more bytes are needed. `bytes` begin with pepperStart.
std::optional<PepperLayout> pepperLayout(QByteArrayView bytes);
QByteArray pepperFrame(QByteArrayView payload);

} // namespace everyport::rfid
