#pragma once

#include "protocols/rfid/readers/polled/framerule.h"

namespace everyport::rfid {

/// The frames of readers that have an address, since several may hang on one line: length, address, command, in answers
/// a status, data, CRC.
struct AddressedFrame {
    static constexpr quint8 anybody = 0xFF; ///< The address of our questions; a reader answers with its own.
    static constexpr qsizetype dataAt = 4;  ///< Of an answer.
    static constexpr qsizetype sumBytes = 2;

    /// `uncounted` as FrameRule has it; a question without data is the shortest of the rule.
    static FrameRule rule(const QByteArray& commands, int uncounted);
    static QByteArray make(int uncounted, quint8 address, QByteArrayView commandAndData);

    static bool isAnswer(const QByteArray& frame);
    static QByteArrayView dataOf(const QByteArray& answer); ///< Good as long as `answer`.
};

} // namespace everyport::rfid
