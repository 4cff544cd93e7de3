#pragma once

#include <functional>
#include <vector>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport::ircd {

/// What a session waits for before it takes its next command: works that go on later, and those of them that rest until
/// the client has read. Made while there is such a work; those that run are cancelled with it. The session's own.
class SessionWorks {
public:
    /// `hasRoom`: for more to wait until the client reads. `ended`: the last work has; this may go in the call.
    SessionWorks(Clock& clock, std::function<bool()> hasRoom, std::function<void()> ended)
        : m_clock(clock), m_hasRoom(std::move(hasRoom))
    {
        m_running.setEmptied(std::move(ended));
    }
    void start(Task<Result<Done>> work) { m_running.start(std::move(work)); } ///< That is not ready yet.
    Task<Result<Done>> rest(); ///< A turn of its own, once there is room.
    void wake();               ///< There may be room.

private:
    Clock& m_clock;
    std::function<bool()> m_hasRoom;
    std::vector<Deferred<Result<Done>>> m_resting;
    Clock::Timer m_waking;
    TaskSet m_running{TaskSet::alreadyTold}; // the client is, by the command
};

} // namespace everyport::ircd
