#pragma once

#include <QString>

namespace everyport::rfid {

/// A card as a reader saw it. `id` is upper-case hex: as it stood on the wire when it comes from a driver, in
/// canonical form once it has been through normalise().
struct Tag {
    QString id = {};
    QString technology = {}; ///< "em4100", "iso14443a", "iso14443b", "iso15693", "felica"; empty: nobody said.
    QString sub = {};        ///< Antenna or sub-reader on the same line; empty where there is one.
    bool checked = true;     ///< The frame carried a checksum, or another proof that no bit was lost.
    bool random = false;     ///< A number that the card makes up each time (ISO 14443-3): it names nobody.
    bool partial = false;    ///< Some bits never came (Wiegand, a printed number): see sameCard().
    /// What was scanned or typed, where `id` was made of it (see textTag(), wedgeTag()): anybody can print that. Empty:
    /// it was a card.
    QString text = {};

    /// By its reader. The end of a number that is printed or typed anybody can make, and is no sign of what a reader
    /// loses.
    bool isCutOff() const { return partial && text.isEmpty(); }
    bool operator==(const Tag&) const = default;
};

} // namespace everyport::rfid
