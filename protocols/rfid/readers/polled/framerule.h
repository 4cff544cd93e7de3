#pragma once

#include <optional>

#include <QByteArray>

#include "protocols/rfid/driver/fault.h"

namespace everyport::rfid {

/// How the frames of a binary reader stand on its line: what they begin with, where their length is, what proves them.
/// A value; the same for what is asked and what is answered, where both look alike.
struct FrameRule {
    QByteArray start = {};    ///< Each begins so. Empty: only length and command tell that one may begin.
    qsizetype commandAt = 2;  ///< The byte that says what is asked, or answered.
    QByteArray commands = {}; ///< What it may be, where nothing marks the start.
    qsizetype lengthAt = 0;   ///< The byte that says how long.
    qsizetype uncounted = 0;  ///< Bytes of the frame that it does not count.
    int shortest = 1;
    int longest = 255;
    /// What is wrong with a frame of the right length: its sum, its last byte.
    std::optional<Fault> (*faultOf)(QByteArrayView frame) = nullptr;

    enum class Front {
        Nothing,     ///< No frame begins here.
        Unfinished,  ///< One may, and more bytes are needed.
        Implausible, ///< The mark is right and the length is not.
        Frame,       ///< `size` bytes of one; whether they are right says faultOf().
    };
    struct Look {
        Front front = Front::Nothing;
        qsizetype size = 0;
    };
    /// What `bytes` begin with. What it said of some bytes holds when more have come, but for Unfinished.
    Look look(QByteArrayView bytes) const;
    /// So many bytes look like the beginning of a frame; fewer say nothing.
    qsizetype leastToTell() const;
    /// Where, behind the first byte, something else than Nothing stands; the size where nothing does.
    qsizetype nextStart(QByteArrayView bytes) const;
};

/// Of frames that end with the CRC of all before it, low byte first.
std::optional<Fault> faultOfCrc(QByteArrayView frame);
QByteArray withCrc(const QByteArray& bytes);

} // namespace everyport::rfid
