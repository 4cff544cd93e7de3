#pragma once

#include <algorithm>

#include "protocols/rfid/driver/driver.h"

namespace everyport::devices {

/// How fast one reader's line may give cards, so that one that gives them without end, such as a broken sketch behind a
/// serial server or somebody who connects in a reader's place, does not hold up everybody's votes: `atOnce` after
/// silence, and then one in `each`. More than any people hold to a reader. Whoever reads the line waits as it says,
/// where that slows whoever sends (ReaderLine::pauseReading): lines over the network or with flow control, and
/// pseudo-terminals. Other lines are as slow as their speed; a device that is on USB by itself (CDC ACM) has none, and
/// is not slowed: seen from here it may as well be the converter of a line without flow control, which drops what
/// nobody fetches. A value.
class CardAllowance {
public:
    static constexpr rfid::Moment each{5}; ///< 200 a second.
    static constexpr int atOnce = 500;

    void take(rfid::Moment now) { m_due = std::max(m_due, now) + each; } ///< A card came.
    /// Until there is room for one; 0: there is.
    rfid::Moment wait(rfid::Moment now) const { return std::max(rfid::Moment(0), m_due - now - (atOnce - 1) * each); }

private:
    rfid::Moment m_due{0}; ///< When as many will have been allowed as came.
};

} // namespace everyport::devices
