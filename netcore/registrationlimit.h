#pragma once

#include <QHash>

#include "netcore/address.h"
#include "netcore/clock.h"
#include "netcore/ipnetwork.h"

namespace everyport::xmpp {

/// How often somebody may register in an hour: programs do it, too. Counted by caller (an IPv4 address, an IPv6 /64) and by the
/// networks around it (callers.h). Bounded: where there is no room for more callers, the oldest count goes, so that whoever
/// comes from many networks closes registration for nobody else.
class RegistrationLimit {
public:
    explicit RegistrationLimit(const Clock& clock) : m_clock(clock) {}
    bool allows(const Address& peer); ///< Counts it, where it does.
    qsizetype size() const { return m_tallies.size(); }
    static constexpr int anHour = 5;
    static constexpr int anHourNearby = 20; ///< From the /24, the /56 or the /48 around it.
    static constexpr int anHourHere = 500; ///< From this computer, where many people may sit behind a proxy.
    static constexpr qsizetype mostTallies = 4096;

private:
    struct Tally {
        Clock::Moment since;
        int count = 0;
    };
    void makeRoom(qsizetype forMore);

    const Clock& m_clock;
    QHash<IpNetwork, Tally> m_tallies;
};

} // namespace everyport::xmpp
