#pragma once

#include <functional>

#include "app/stations/home/homeorders.h"
#include "app/stations/memory/stationsmemory.h"

namespace everyport::stations {

/// What the home sets for the other stations: which answers their readers stand for, said as one order for each. It is
/// forgotten with the poll, when that is shared no more.
///
/// Changes `memory`, and stores it before anybody is told. Loop's thread; all that is handed in must outlive it.
class HomeAssignments {
public:
    using Keep = std::function<Task<Result<Done>>()>; ///< Stores the memory.
    HomeAssignments(Clock& clock, StationsMemory& memory, HomeOrders& orders, Keep keep)
        : m_clock(clock), m_memory(memory), m_orders(orders), m_keep(std::move(keep))
    {
    }

    void begin(); ///< This is the home: what is set is said.
    /// Of another station and a shared poll. Refused/TooLarge: it would not fit into what is said to that station.
    Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer);
    /// Nothing is set any more for polls that are not shared. Stored with what is kept next; `begin` does it again.
    void forgetUnshared();

private:
    std::optional<Error> noRoom(const QString& station, const QString& poll, const StationOrder& order) const;

    Clock& m_clock;
    StationsMemory& m_memory;
    HomeOrders& m_orders;
    const Keep m_keep;
};

} // namespace everyport::stations
