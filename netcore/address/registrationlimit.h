#pragma once

#include <QHash>

#include "netcore/address/address.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/base/clock.h"

namespace everyport {

/// How many accounts somebody may make in an hour: programs do it, too. Counted by caller (an IPv4 address, an IPv6
/// /64, this computer) and by the networks around it (callers.h), which may have four times as many. Bounded: where
/// there is no room for more callers, the oldest count goes, so that whoever comes from many networks closes
/// registration for nobody else. `clock` must outlive it. Loop's thread.
class RegistrationLimit {
public:
    explicit RegistrationLimit(const Clock& clock) : m_clock(clock) {}
    bool takes(const Address& peer, int most); ///< Counts it, where it does.
    void giveBack(const Address& peer);        ///< No account was made.
    qsizetype size() const { return m_tallies.size(); }
    static constexpr int nearby = 4; ///< Times as many from the /24, the /56 or the /48 around it.
    static constexpr qsizetype mostTallies = 4096;

private:
    struct Tally {
        Clock::Moment since;
        int count = 0;
    };
    bool isOver(const Tally& tally) const;
    void makeRoom(qsizetype forMore);

    const Clock& m_clock;
    QHash<IpNetwork, Tally> m_tallies;
};

} // namespace everyport
