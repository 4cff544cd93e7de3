#pragma once

#include "protocols/rfid/driver/driver.h"

namespace everyport::devices {

/// A driver's clock. Where its line has more than was read yet, half a frame waits in the system's buffer as long as we
/// let it, and that says nothing of whoever sends: no time passes then, and what is read next goes on right there. What
/// this clock is late then it makes up for while it keeps up, between frames most of all, and in the first silence.
/// All times are of the reactor's clock but for what is `told`. A value.
class LateReading {
public:
    static constexpr rfid::Moment nextLook{250}; ///< While behind, `look` is to be called again after this.

    void start(rfid::Moment now); ///< The line was opened.
    void pause(rfid::Moment now); ///< Nothing is read from now on, so that something may wait.

    /// So many bytes were read at once; `isMidway`: the driver may wait for the rest of something. Gives when the
    /// driver is told that they came.
    rfid::Moment heard(qsizetype bytes, bool isMidway, rfid::Moment now);
    bool isBehind() const { return m_isBehind; }    ///< Until then no time passes for the driver.
    rfid::Moment told(rfid::Moment now) const;      ///< What time it is for the driver.
    rfid::Moment whenTold(rfid::Moment told) const; ///< When it will be that late for the driver, unless it is behind.
    void look(bool waits, rfid::Moment now);        ///< Does something wait to be read?
    /// Something waits, or was just read, and a timer that was due at `due` was not looked at until now: whoever is
    /// that late cannot say that it came after that.
    void noteTimer(rfid::Moment due, rfid::Moment now);

private:
    bool m_isBehind = false;
    rfid::Moment m_heardAt{0}; ///< When something was read last.
    rfid::Moment m_toldAt{0};  ///< What the driver was told of that.
};

} // namespace everyport::devices
