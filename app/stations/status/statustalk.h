#pragma once

#include <functional>

#include "app/stations/items/exchange.h"
#include "app/stations/items/stationstatus.h"
#include "app/stations/status/stationtable.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What stations say of themselves, and ask each other: this one's status is said every few seconds and soon after
/// something has changed; the others are asked for their time. What is heard stands in `table`. Loop's thread; all that
/// is handed in must outlive it.
class StatusTalk {
public:
    struct Ports {
        std::function<StationStatus()> own; ///< How this station is now.
        std::function<Task<Result<Done>>(QByteArray content)> publish;
        std::function<void()> passed; ///< A second has.
    };
    StatusTalk(Clock& clock, StationTable& table, Ports ports);

    void begin();                   ///< From now on time is looked at.
    void end();                     ///< Nothing is said any more.
    void start(Exchange& exchange); ///< There is a connection.
    void stop();                    ///< There is none; time is still looked at.
    void say();                     ///< Something has changed.
    void sayNow();
    Task<Result<Done>> sayGoodbye(); ///< That it ends in order.

private:
    static constexpr std::chrono::seconds every{10};
    static constexpr std::chrono::seconds atMost{1}; ///< How soon one follows the other.

    void tick();
    Task<Result<Done>> publish(bool hasEnded);
    void measure();
    Task<Result<Done>> measureOne(QString name, QString address);

    Clock& m_clock;
    StationTable& m_table;
    const Ports m_ports;
    Exchange* m_exchange = nullptr;
    Clock::Moment m_said = {};
    Clock::Timer m_next;
    Clock::Timer m_tick;
    TaskSet m_work; // last
};

} // namespace everyport::stations
