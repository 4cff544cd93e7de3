#pragma once

#include <optional>

#include "app/stations/memory/stationsmemory.h"
#include "app/stations/stationshub.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// Who this program is among the stations, as it remembers it: nobody yet, a home, or a station of one.
///
/// Changes `memory`; whoever calls it stores that. Loop's thread; both must outlive it.
class StationIdentity {
public:
    /// `host`: what a station is called that nobody named.
    StationIdentity(Clock& clock, StationsMemory& memory, QString host);

    /// A home from now on; `station` is how its votes are named in logs. What it was as a station of another is over.
    void becomeHome(const QString& station);
    /// A station from now on. What it was as a home, or by another invitation, is over. Malformed: it is enrolled
    /// nowhere, and has no invitation.
    Result<Done> becomeStation(const std::optional<Invitation>& invitation);

    bool isEnrolled() const { return !m_memory.homeKey.isEmpty(); } ///< A home is at itself.
    bool isHome() const;                                            ///< This is a home: the home's key is its own.
    QString wantedName(const Invitation& invitation) const;         ///< Which it asks for.
    QByteArray card() const;                                        ///< See StationsHub.
    std::optional<ExchangeLogin> login() const;                     ///< See StationsHub.

private:
    Clock& m_clock;
    StationsMemory& m_memory;
    const QString m_host;
};

} // namespace everyport::stations
