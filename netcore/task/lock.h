#pragma once

#include "netcore/task/semaphore.h"

namespace everyport {

/// One work at a time, in order of asking. Loop's thread: it keeps works apart that wait in between, not threads.
///     auto held = co_await m_lock.take();
class Lock : public Semaphore {
public:
    using Held = Token;
    Lock() : Semaphore(1) {}
    bool isHeld() const { return freeCount() == 0; }
};

} // namespace everyport
