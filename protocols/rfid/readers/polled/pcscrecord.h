#pragma once

#include <optional>

#include <QByteArray>

namespace everyport::rfid {

/// What is said between a PcscDriver and whoever calls the system's smart card service (PC/SC) for it, as a line of
/// bytes: 'P', the kind, two bytes of length, high one first, and so many of content.
struct PcscRecord {
    enum class Kind : char {
        // From the driver.
        Hello = 'H',    ///< It begins: which reader is it, and what lies there? Empty.
        Transmit = 'T', ///< A number to know the answer by, one byte; a command to the card, or by way of it.
        Control = 'D',  ///< The same to the reader itself, which needs no card for it.
        // To the driver.
        Name = 'N',   ///< The reader's name, UTF-8: the answer to Hello, and always before all else.
        Status = 'S', ///< See PcscStatus.
        Answer = 'A', ///< The number of the command, then what was answered to it.
        Failed = 'X', ///< The number of the command, then four bytes of what PC/SC says, high one first.
    };
    Kind kind = Kind::Hello;
    QByteArray content = {};

    bool operator==(const PcscRecord&) const = default;

    QByteArray encoded() const;
    static constexpr qsizetype headSize = 4;
    static constexpr qsizetype longest = 320; ///< Of a content: a short answer has 258.
};

/// What a line begins with.
struct PcscFront {
    bool isBroken = false; ///< No record begins here; else more has to come, where there is no record.
    std::optional<PcscRecord> record = {};
};
PcscFront pcscFront(QByteArrayView bytes);

/// What lies on a reader, as the service counts it.
struct PcscStatus {
    bool isCardThere = false;
    bool isMute = false; ///< It lies there and does not answer.
    quint16 changes = 0; ///< How often a card has come or gone: tells two cards apart that nobody saw between.
    QByteArray atr = {}; ///< What the card says when it is given power.

    bool operator==(const PcscStatus&) const = default;

    QByteArray encoded() const; ///< Content of a record.
    static std::optional<PcscStatus> decoded(QByteArrayView content);
};

} // namespace everyport::rfid
