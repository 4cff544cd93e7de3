#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include "netcore/base/clock.h"
#include "netcore/transport/layer.h"

namespace everyport {

/// How long a connection may be silent, and how long it may last; zero is no limit. A value.
struct TimeLimits {
    std::chrono::milliseconds firstBytes{}; ///< A caller that has said nothing by then is cut off.
    std::chrono::milliseconds idle{};       ///< Nothing either way.
    std::chrono::milliseconds lifetime{};   ///< In all.

    bool isLimit() const { return firstBytes.count() > 0 || idle.count() > 0 || lifetime.count() > 0; }
    bool operator==(const TimeLimits&) const = default;
};

/// Ends a connection that has passed one of the limits, with Disconnected/TimedOut and a sentence that says which. The
/// limits are shared, and read again at each alarm and each event: a change counts at once, for shorter times from the
/// next event on. One timer a connection, and none is moved when bytes pass.
class TimeLimitLayer final : public Layer {
public:
    TimeLimitLayer(Clock& clock, std::shared_ptr<const TimeLimits> limits, std::unique_ptr<Protocol> inner = {});

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void write(QByteArray bytes) override;
    void lookNow(); ///< The limits have changed.

protected:
    void interposed() override
    {
        m_heard = true; // nobody knows, and it may well have spoken
        begin();
    }

private:
    void begin();
    /// The moment of the next limit, and what is said when it passes.
    std::optional<std::pair<Clock::Moment, const char*>> next() const;

    Clock& m_clock;
    std::shared_ptr<const TimeLimits> m_limits;
    Clock::Timer m_alarm;
    Clock::Moment m_begun = {};
    Clock::Moment m_lastMoved = {};
    std::optional<Error> m_failure;
    bool m_heard = false;
};

} // namespace everyport
