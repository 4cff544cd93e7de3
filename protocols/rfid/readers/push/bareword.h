#pragma once

#include <optional>

#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// What readers share that say a card's number over and over while it lies there, in a fixed number of characters
/// without a sum, between blanks, line ends or pauses. A word of another length is none of theirs. Some put nothing
/// between them: a word that stands there twice, from a beginning that is known, is one, too.
class BareWordDriver : public Driver {
public:
    /// `ignored`: a byte that says nothing. Behind a whole word it ends it as a blank does.
    BareWordDriver(DriverInfo info, DriverEvents& events, qsizetype length, char ignored = ' ')
        : Driver(std::move(info), events), m_length(length), m_ignored(ignored)
    {
    }

protected:
    /// The card that a word of the right length names; empty: none.
    virtual std::optional<Tag> tagOf(const QByteArray& word) const = 0;

    void work() override;
    void silence() override;

private:
    struct Word;
    Word firstWord() const;
    bool isBetween(char c) const;
    void takeWord(const Word& word);

    qsizetype m_length;
    char m_ignored;
    bool m_passing = false; ///< Inside a word that is none: up to its end.
    Moment m_heard{0};
};

} // namespace everyport::rfid
