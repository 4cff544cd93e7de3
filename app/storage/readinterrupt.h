#pragma once

#include <atomic>
#include <vector>

#include "app/storage/databasework.h"

namespace everyport::detail {

/// Which reads of a lane nobody waits for any more: they are not begun, or end where they stand. Its users share it
/// among threads by a mutex of theirs, which `isUnwanted` need not.
class ReadInterrupt {
public:
    /// It runs, or else `isQueued`; what does neither is over.
    void interrupt(const DatabaseWork& read, bool isQueued);
    bool begin(const DatabaseWork& read); ///< False: nobody waits for it.
    /// Answered without having begun. What is made at its address later is another one. True: nobody waits for it.
    bool forget(const DatabaseWork& read);
    void end()
    {
        m_reading = nullptr;
        forgetRead();
    }
    bool isUnwanted() const { return m_isUnwanted; } ///< What runs; asked on its thread.
    void forgetRead() { m_isUnwanted = false; } ///< Of a read that is over: what comes next is no read of anybody's.

private:
    std::vector<const DatabaseWork*> m_dropped; // that are not begun yet
    const DatabaseWork* m_reading = nullptr;
    std::atomic<bool> m_isUnwanted = false; // what is being read
};

} // namespace everyport::detail
