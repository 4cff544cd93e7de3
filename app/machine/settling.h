#pragma once

#include <functional>
#include <list>
#include <memory>

#include "netcore/base/clock.h"
#include "netcore/base/registration.h"
#include "netcore/task/taskset.h"

namespace everyport::machine {

/// What the program wants to have done before the computer sleeps or goes off: who is asked then, and when all of them
/// are done. Whoever fails is asked again, since a disk may have room a moment later, for as long as the system grants.
/// `clock` must outlive it. Loop's thread.
class Settling {
public:
    using Wish = std::function<Task<Result<Done>>()>;
    /// What logind grants where nobody set it otherwise (logind.conf(5), InhibitDelayMaxSec).
    static constexpr std::chrono::milliseconds granted{5000};
    static constexpr std::chrono::milliseconds askedAgainAfter{250};

    /// `ready` is called each time that nothing more is waited for.
    Settling(Clock& clock, std::function<void()> ready);
    Settling(const Settling&) = delete;
    Settling& operator=(const Settling&) = delete;

    /// Until the Registration goes, which may outlive this.
    Registration add(Wish wish);
    void begin(); ///< Asks all of them.

private:
    using Wishes = std::list<std::shared_ptr<const Wish>>;

    Clock& m_clock;
    std::function<void()> m_ready;
    std::shared_ptr<Wishes> m_wishes = std::make_shared<Wishes>();
    TaskSet m_running{TaskSet::unhandled};
};

} // namespace everyport::machine
