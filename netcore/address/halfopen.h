#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include <QHash>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/address/ipnetwork.h"

namespace everyport {

/// Connections that have proved nothing yet: no login, no complete request, no end of a handshake. There may be `most`
/// of them; the next one pushes out the one that waits longest of the network that has most, so that nobody who opens
/// many keeps others out: neither those who come after it nor, with a network of their own, those who were there.
/// Networks are IPv4's /24 and the address in it, IPv6's /48, the /56 in it and the /64 in that; what has no IP address
/// is one of its own. The same rule shares out other places that there are only so many of: who asks `spares` before is
/// never pushed out by somebody of their own network, and does not push out anybody by coming again. Outlives its
/// places. Loop's thread.
class HalfOpen {
public:
    static constexpr qsizetype usualMost = 5'000; ///< Where a service has no better number.

    /// Ends a connection; may let go of its place in the call.
    using End = std::function<void()>;
    /// A connection's own; ends with it, or with its proof.
    class [[nodiscard]] Place {
    public:
        Place() = default;
        Place(Place&& other) noexcept : m_table(std::exchange(other.m_table, nullptr)), m_number(other.m_number) {}
        Place& operator=(Place&& other) noexcept
        {
            if (this != &other) {
                leave();
                m_table = std::exchange(other.m_table, nullptr);
                m_number = other.m_number;
            }
            return *this;
        }
        ~Place() { leave(); }
        void leave();    ///< It is half open no more.
        void advanced(); ///< It has come a step further: as if it had come now.

    private:
        friend class HalfOpen;
        Place(HalfOpen* table, quint64 number) : m_table(table), m_number(number) {}
        HalfOpen* m_table = nullptr;
        quint64 m_number = 0;
    };

    explicit HalfOpen(qsizetype most = usualMost) : m_most(most) {}
    HalfOpen(const HalfOpen&) = delete;
    HalfOpen& operator=(const HalfOpen&) = delete;

    void setMost(qsizetype most) { m_most = most; } ///< For those to come. 0 is no limit.
    /// One more. May end another; with `mostThere` also one of the same address (IPv6: /64), where that has more.
    Place enter(const Address& peer, End end, qsizetype mostThere = 0);

    /// Whether one more from there finds a place, or gets that of a network that would still have no fewer.
    bool spares(const Address& peer);

    qsizetype count() const { return m_entries.size(); }
    /// Of the same address (IPv6: /64); known from the first `enter` with a number for that on.
    qsizetype countOf(const Address& peer) const;
    quint64 pushedOut() const { return m_pushedOut; }

private:
    struct Entry {
        Address peer;
        End end;
    };
    /// A network, and those within: how many there are, and who waits longest. Numbers grow with time.
    struct Network {
        std::set<quint64> numbers;
        std::map<IpNetwork, Network> parts;
        struct Rank {
            qsizetype count;
            quint64 oldest;
            IpNetwork network;
            bool operator<(const Rank& other) const; ///< The first is the one with most; of equals, with the oldest.
        };
        std::set<Rank> ranks; // of the parts
    };

    void sort(bool isWanted);
    static void add(Network& network, const QList<IpNetwork>& path, qsizetype depth, quint64 number);
    static void remove(Network& network, const QList<IpNetwork>& path, qsizetype depth, quint64 number);
    const Network* find(const QList<IpNetwork>& path) const;
    quint64 oldestOfLargest() const;
    void pushOut(quint64 number);
    void leave(quint64 number);

    qsizetype m_most;
    Network m_all; // of nobody while few are here: most connections come and are through in a moment
    bool m_isSorted = false;
    bool m_isAlwaysSorted = false;
    QHash<quint64, Entry> m_entries;
    quint64 m_last = 0;
    quint64 m_pushedOut = 0;
};

} // namespace everyport
