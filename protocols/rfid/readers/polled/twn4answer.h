#pragma once

#include <QByteArray>

#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// One answer of an Elatec TWN4: a status, then what was asked for.
struct Twn4Answer {
    enum class Kind {
        Plain,    ///< Done, or no card.
        Card,     ///< SearchTag, or the low frequency one that tells no kind.
        Text,     ///< A text of the length before it: the version.
        Refused,  ///< The status is an error.
        WrongCrc, ///< A card whose last two bytes should be a CRC and are none.
        Wrong,    ///< Lengths that disagree.
    };
    Kind kind = Kind::Plain;
    Tag tag = {};
    QByteArray text = {};
    qsizetype cardAt = 0;   ///< Where the card's bytes stand.
    qsizetype crcBytes = 0; ///< 2 where a CRC ends it.
    bool isUnasked = false; ///< A card in the form of a reader that speaks by itself.
};

/// `bytes` are at least one. Whether a CRC ends them is known by the lengths in them, or by itself.
Twn4Answer twn4Answer(const QByteArray& bytes);

/// How a reader says it, without a CRC.
QByteArray twn4Card(const QByteArray& id);

} // namespace everyport::rfid
