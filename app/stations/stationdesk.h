#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/polls/pollregistry.h"
#include "app/stations/enrolling/joining.h"
#include "app/stations/items/signeditem.h"
#include "app/stations/memory/stationsmemory.h"
#include "app/stations/orderfollower.h"

namespace everyport::stations {

/// What a station alone does: asks the home to be let in, and does what that says from then on.
///
/// Changes `memory`, and says so. Loop's thread; all that is handed in must outlive it.
class StationDesk {
public:
    struct Ports {
        std::function<void()> keep;          ///< The memory is to be stored.
        std::function<void()> sharedChanged; ///< Which polls are followed.
        std::function<void()> rosterChanged;
        std::function<void(const QString& sentence)> troubled; ///< Empty: it is over.
        std::function<void(const QString& sentence)> undone;   ///< What the home wants is not done yet; empty: it is.
        std::function<void()> enrolled; ///< The home has answered: there is a login. Not from inside another call.
    };
    StationDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports);

    void begin() { m_follower.resume(); } ///< This is a station.
    /// `wanted`: the name that it asks for.
    void join(Exchange& exchange, const Invitation& invitation, const QString& wanted);
    void end();
    bool isJoining() const { return m_joining != nullptr; }
    void start(); ///< There is a connection; where it is not let in yet, it asks.
    void stop();
    void heard(const Whisper& whisper);

    void take(const SignedItem& order);                                     ///< The home's.
    void keepOnly(const QStringList& polls) { m_follower.keepOnly(polls); } ///< See OrderFollower.
    QStringList polls() const { return m_follower.polls(); }                ///< Those that are followed.
    void pollChanged(const QString& id) { m_follower.pollChanged(id); }
    Task<Result<Done>> leave(); ///< All of them become its own.

private:
    void takeRoster(RosterOrder roster);
    void takeAssignments(const StationOrder& order);
    void enrolled(const EnrolAnswer& answer);

    Clock& m_clock;
    StationsMemory& m_memory;
    polls::PollRegistry& m_registry;
    const Ports m_ports;
    OrderFollower m_follower;
    std::unique_ptr<Joining> m_joining; // while this station is not enrolled
    Clock::Timer m_enrolled;
};

} // namespace everyport::stations
