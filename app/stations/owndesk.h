#pragma once

#include <functional>
#include <memory>

#include "app/stations/home/homedesk.h"
#include "app/stations/keptitems.h"
#include "app/stations/stationdesk.h"
#include "app/stations/stationshub.h"

namespace everyport::stations {

/// What this program does as what it is among the stations: at the home's desk or at a station's, one of them at a
/// time. Where the other one would be asked, nothing happens.
///
/// Changes `memory`, and says so. Loop's thread; all that is handed in must outlive it.
class OwnDesk {
public:
    using Role = StationsHub::Role;
    struct Ports {
        std::function<Task<Result<Done>>()> keep; ///< Stores the memory.
        HomeOrders::Publish publish;
        std::function<void()> sharedChanged; ///< Which polls are shared.
        std::function<void()> rosterChanged;
        std::function<void(const QString& sentence)> info;
        std::function<void(const QString& sentence)> warn;
        std::function<void(const QString& sentence)> troubled; ///< Why it takes no part yet; empty: it does.
        std::function<void(const QString& sentence)> undone;   ///< Something is not as it should be; empty: all is.
        /// Somebody who has a good card was not let in, and why.
        std::function<void(const QString& name, const QString& sentence)> refused;
        std::function<void()> enrolled; ///< There is a login. Not from inside another call.
    };
    OwnDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports);

    void open(); ///< Once, when the polls are loaded; before all else.

    /// The exchange is lent until `end`.
    void begin(Exchange& exchange, Role role);
    /// A station that is not enrolled yet asks to be, by the name `wanted`; behind `begin`.
    void join(Exchange& exchange, const Invitation& invitation, const QString& wanted);
    void end();
    Role role() const { return m_role; } ///< Also behind `end`, until it begins as another.
    bool isJoining() const { return m_station.isJoining(); }
    void ask() { m_station.start(); } ///< There is a connection, while it is joining.
    /// There is a connection: what was said before is done, and what the service does not have is said.
    void start(const KeptItems::Orders& kept);
    void stop();

    void look(); ///< Time has passed.
    void sayAgain() { m_home->sayAgain(); }
    void heard(const Whisper& whisper);
    void take(const SignedItem& order);
    void pollChanged(const QString& poll);
    void pollRemoved(const QString& poll);

    QStringList polls() const; ///< Ids of those that are shared here.
    QList<Invitation> invitations() const { return m_home->enrolments().open(); }
    Result<HomeDesk*> home() const;                                            ///< Or why this program is none now.
    Task<Result<Done>> close() { return m_home->close(); }                     ///< See HomeDesk; while it is one.
    Task<Result<Done>> abandon() { return m_home->enrolments().abandonAll(); } ///< See Enrolments.
    Task<Result<Done>> leave() { return m_station.leave(); }                   ///< See StationDesk; behind `end`.

private:
    StationDesk::Ports stationPorts();
    HomeDesk::Ports homePorts();

    Clock& m_clock;
    StationsMemory& m_memory;
    polls::PollRegistry& m_registry;
    const Ports m_ports;
    Role m_role = Role::Station;
    bool m_hasBegun = false;
    StationDesk m_station;
    std::unique_ptr<HomeDesk> m_home;
    TaskSet m_work; // last
};

} // namespace everyport::stations
