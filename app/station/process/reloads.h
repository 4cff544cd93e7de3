#pragma once

#include <functional>

#include "netcore/task/taskset.h"

namespace everyport {

/// When the configuration is read again (SIGHUP): one reload at a time, none is broken off, and none is forgotten. Who
/// asks before the program is up, or while a reload runs, gets one when that is over; what changed meanwhile is read
/// by it. Loop's thread.
class Reloads {
public:
    explicit Reloads(std::function<Task<Result<Done>>()> reload);

    void ask();
    void setUp(bool isUp); ///< False, before the program stops: what runs is dropped, and what was asked forgotten.

private:
    void next();

    std::function<Task<Result<Done>>()> m_reload;
    bool m_isUp = false;
    bool m_isAsked = false;
    TaskSet m_work{TaskSet::alreadyTold}; // each failure stands in the log, and at what it concerns
};

} // namespace everyport
