#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport::rfid {

/// What a stretch of raw bytes is.
enum class Part {
    Start,      ///< STX, preamble
    Header,     ///< Length, command, status
    Version,    ///< EM4100's customer byte, part of the card's number
    Card,       ///< The card's number
    Check,      ///< A checksum that fits
    WrongCheck, ///< One that does not
    End,        ///< ETX, CR LF
    Text,       ///< A line for people
    Broken,     ///< Looked like a frame and was none
    Noise,      ///< Belongs to nothing
};

/// Raw bytes with their meaning, as the Devices page shows them. Drivers hand out every byte once, in order.
struct Span {
    Part part = Part::Noise;
    QByteArray bytes = {};
    QString says = {}; ///< In words: "card 047E9011, as text", "check F1, correct".

    bool operator==(const Span&) const = default;
};

/// One frame, one line of text, or a stretch of noise.
using Frame = QList<Span>;

QString partName(Part part); ///< "start", "checksum", "noise"
std::optional<Part> partNamed(QStringView name);

} // namespace everyport::rfid
