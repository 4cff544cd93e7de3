#pragma once

#include <unordered_map>

#include "netcore/address/ipnetwork.h"
#include "netcore/base/clock.h"

namespace everyport::simple {

/// Decides whether a datagram is answered at all, since its sender may be forged: whoever is named there gets the
/// answer. No answer goes to the port of another small service or to our own (two would talk for ever), none to an
/// address that has had its share, and little more than was asked. The table is bounded. Loop's thread.
class DatagramGuard {
public:
    struct Limits {
        int answersASecond = 10;    ///< To one caller (netcore/address/callers.h); a burst is twice that.
        qsizetype spareBytes = 256; ///< What answers may be longer than their questions, an address and second.
        int totalASecond = 5000;    ///< To all.
        qsizetype addresses = 4096; ///< Known at a time; more get no answer until others have been quiet.
    };

    explicit DatagramGuard(quint16 ownPort) : DatagramGuard(ownPort, Limits()) {}
    DatagramGuard(quint16 ownPort, Limits limits);

    /// Whether `answer` bytes may go back for `request` bytes, and counts them if so.
    bool mayAnswer(const Address& from, qsizetype request, qsizetype answer, Clock::Moment now);
    /// How many bytes of answer would pass now; -1: none at all. For answers of any length (chargen).
    qsizetype room(const Address& from, qsizetype request, Clock::Moment now);
    qsizetype knownAddresses() const { return qsizetype(m_shares.size()); }

private:
    struct Share {
        double answers = 0;
        double spare = 0;
        Clock::Moment at = {};
    };
    struct KeyHash {
        size_t operator()(const IpNetwork& key) const { return qHash(key); }
    };

    bool isSmallService(quint16 port) const;
    Share* shareOf(const Address& from, Clock::Moment now);
    void refill(Share& share, Clock::Moment now) const;
    void forgetQuietOnes(Clock::Moment now);

    quint16 m_ownPort;
    Limits m_limits;
    double m_total;
    Clock::Moment m_totalAt = {};
    Clock::Moment m_forgotAt = {};
    std::unordered_map<IpNetwork, Share, KeyHash> m_shares;
};

} // namespace everyport::simple
