#pragma once

#include <memory>

namespace everyport {

/// Commands have one backup at a time made: one that is not taken would hold a thread of few, which files need, too.
class BackupTurn {
public:
    /// Held by whoever makes one, until that is over, on whatever thread; null while another does. Loop's thread.
    std::shared_ptr<const void> take()
    {
        if (!m_held.expired())
            return nullptr;
        const auto turn = std::make_shared<const char>();
        m_held = turn;
        return turn;
    }

private:
    std::weak_ptr<const void> m_held;
};

} // namespace everyport
