#pragma once

#include <map>
#include <memory>
#include <optional>

#include "netcore/policies/throttle.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

/// Slows single connections down while they are there, as somebody asks who wants to know how a slow network feels.
/// Bytes on the wire, so under TLS. `clock` must outlive it; with it all limits end. Loop's thread.
class ConnectionThrottles {
public:
    explicit ConnectionThrottles(Clock& clock) : m_clock(clock) {}
    ~ConnectionThrottles();

    /// Counts at once, also for one that is limited already, and until `lasts` is over, `release` is called or the
    /// connection ends. False where there is nothing to be slowed: it has closed, or its bytes go past its transport
    /// (SSH's, serial lines).
    bool limit(const std::shared_ptr<ConnectionRecord>& record, Rates rates, std::optional<Clock::Duration> lasts = {},
        std::function<void()> ended = {});
    void release(quint64 connection);                       ///< Full speed again. `ended` is called, once.
    std::optional<Rates> limitOf(quint64 connection) const; ///< None at full speed.

private:
    struct Entry {
        std::weak_ptr<ConnectionRecord> record;
        std::shared_ptr<Throttle> throttle; ///< Its layer stays, and lets everything pass at full speed.
        Clock::Timer timer;
        std::function<void()> ended;
    };
    void forgetClosed();

    Clock& m_clock;
    std::map<quint64, Entry> m_entries;
};

} // namespace everyport
