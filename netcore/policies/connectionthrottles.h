#pragma once

#include <map>
#include <memory>
#include <optional>

#include "netcore/policies/throttle.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

/// How slow one connection is to be.
struct Pace {
    Rates rates = {};
    Clock::Duration delay = {}; ///< Of what passes, each way.

    bool isLimit() const { return rates.isLimit() || delay.count() > 0; }
    bool operator==(const Pace&) const = default;
};

/// Slows single connections down while they are there, as somebody asks who wants to know how a slow network feels.
/// Bytes on the wire, so under TLS. `clock` must outlive it; with it all limits end. Loop's thread.
class ConnectionThrottles {
public:
    explicit ConnectionThrottles(Clock& clock) : m_clock(clock) {}
    ~ConnectionThrottles();

    /// Counts at once, also for one that is limited already, and until `lasts` is over, `release` is called or the
    /// connection ends. False where there is nothing to be slowed: it has closed, or its bytes go past its transport
    /// (SSH's, serial lines).
    bool limit(const std::shared_ptr<ConnectionRecord>& record, Pace pace, std::optional<Clock::Duration> lasts = {},
        std::function<void()> ended = {});
    void release(quint64 connection);                      ///< Full speed again. `ended` is called, once.
    std::optional<Pace> limitOf(quint64 connection) const; ///< None at full speed.

private:
    struct Entry {
        std::weak_ptr<ConnectionRecord> record;
        std::shared_ptr<Throttle> throttle; ///< Its layer stays, and lets everything pass at full speed.
        Clock::Timer timer;
        std::function<void()> ended;

        Pace pace() const { return {throttle->each(), throttle->delay()}; }
        void setPace(Pace pace)
        {
            throttle->setRates(pace.rates, {});
            throttle->setDelay(pace.delay);
        }
    };
    void forgetClosed();

    Clock& m_clock;
    std::map<quint64, Entry> m_entries;
};

} // namespace everyport
