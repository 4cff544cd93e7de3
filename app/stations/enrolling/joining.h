#pragma once

#include <functional>

#include "app/stations/enrolling/enrolment.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/items/exchange.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// A station's side of enrolling: asks the home that its card names until that has answered. Loop's thread; `clock` and
/// `exchange` must outlive it.
class Joining {
public:
    struct Hearers {
        std::function<void(const EnrolAnswer& answer)> enrolled;
        std::function<void(const QString& sentence)> refused; ///< Or not answered; it goes on asking, more rarely.
    };
    Joining(Clock& clock, Exchange& exchange, Invitation invitation, EnrolRequest request, Hearers hearers);

    void start(); ///< There is a connection.
    void stop();
    void heard(const Whisper& whisper);

private:
    static constexpr std::chrono::seconds first{5};
    static constexpr std::chrono::minutes longest{5};

    void ask();

    Clock& m_clock;
    Exchange& m_exchange;
    const Invitation m_invitation;
    const EnrolRequest m_request;
    const Hearers m_hearers;
    Clock::Duration m_pause = first;
    Clock::Timer m_timer;
    TaskSet m_work; // last
};

} // namespace everyport::stations
