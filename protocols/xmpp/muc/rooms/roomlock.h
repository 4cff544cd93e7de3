#pragma once

#include <chrono>

#include "netcore/interfaces/reactor.h"

namespace everyport::xmpp::muc {

/// A new room stays shut to everybody else until its owner has configured it (XEP-0045 §10.1). Programs that never do,
/// Dino is one, use it at once instead: that opens it as it is, and so does asking for nothing for a while.
class RoomLock {
public:
    bool isShut() const { return m_isShut; }
    void shut(Clock& clock, std::chrono::milliseconds patience)
    {
        m_isShut = true;
        m_timer = clock.callLater(patience, [this] { open(); });
    }
    void hold() ///< The owner looks at the configuration, and will say what becomes of it.
    {
        m_isHeld = m_isShut;
        m_timer = {};
    }
    void used() ///< The owner talks in it.
    {
        if (!m_isHeld)
            open();
    }
    void open()
    {
        m_isShut = m_isHeld = false;
        m_timer = {};
    }

private:
    bool m_isShut = false;
    bool m_isHeld = false;
    Clock::Timer m_timer;
};

} // namespace everyport::xmpp::muc
