#pragma once

#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// What readers share that send a line of text for each card. It hands on whole lines; what is longer than they may be,
/// or breaks off, is a fault.
class LineDriver : public Driver {
public:
    /// `ends`: the bytes that end a line, which is `longest` at most.
    LineDriver(DriverInfo info, DriverEvents& events, QByteArray ends, qsizetype longest = 256)
        : Driver(std::move(info), events), m_ends(std::move(ends)), m_longest(longest)
    {
    }

protected:
    /// The first `length` bytes of buffer() are a line with its end; they are to be taken out of it.
    virtual void takeLine(qsizetype length) = 0;
    /// Whether the line that follows `broken`, which broke off, may be the rest of it: see Driver::isMidway.
    virtual bool mayGoOn(QByteArrayView broken) const;
    /// A line without a card in it; broken where most of it is no text.
    void takeText(qsizetype length, const QString& says);

    void work() final;
    void silence() override;

private:
    QByteArray m_ends;
    qsizetype m_longest;
    bool m_swallowing = false; ///< Inside a line that was too long.
};

} // namespace everyport::rfid
