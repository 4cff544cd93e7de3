#pragma once

#include <QByteArray>

#include "protocols/rfid/driver/driver.h"

namespace everyport::devices {

/// What a line brought that fitted no frame, since the last frame that did: so much within a minute is no disturbance
/// any more, but another speed or another reader. A value.
class StrangeBytes {
public:
    static constexpr quint64 limit = 48;
    static constexpr qsizetype kept = 256;

    static bool fits(const rfid::Frame& frame); ///< There is nothing strange in it.

    quint64 add(const rfid::Frame& frame, rfid::Moment when); ///< Gives how many of its bytes are strange.
    void clear();

    bool isEmpty() const { return m_count == 0; }
    bool isTooMuch() const { return m_count >= limit; }
    const QByteArray& newest() const { return m_newest; }
    quint64 roughCount() const; ///< In steps, so that a sentence does not change with every byte; at least `limit`.

private:
    QByteArray m_newest;
    quint64 m_count = 0;
    rfid::Moment m_since{0};
};

} // namespace everyport::devices
