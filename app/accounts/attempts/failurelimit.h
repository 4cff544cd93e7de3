#pragma once

#include <QHash>
#include <QString>

#include "app/accounts/attempts/loginplace.h"
#include "netcore/base/clock.h"
#include "netcore/base/result.h"

namespace everyport {

/// Slows guessing down. Failures are counted by name and place: so many are free, then each one doubles the wait, from
/// a second up. A quarter of an hour without one forgets it all. Where a name has logged in from before (`isKnown`),
/// and on this computer, its failures are counted apart from those of everybody else: no stranger's guesses make it
/// wait there. Bounded.
class FailureLimit {
public:
    /// Failures that are free; 0: they are not counted.
    struct Free {
        int ofNameThere = 5;   ///< Of one name from one address (IPv6: one /64).
        int ofNameNearby = 20; ///< From the /24, /56 or /48 around it.
        int ofName = 100;      ///< From all places together where it was never in; their wait stays short.
        int ofPlace = 50;      ///< Of all names that were never in from there, from one address,
        int ofNearby = 200;    ///< and from the networks around it.
    };
    /// Of a second factor's codes: who tries them has proved something else already, so that only names are counted.
    static constexpr Free ofCodes{5, 10, 20, 0, 0};

    explicit FailureLimit(const Clock& clock) : FailureLimit(clock, Free()) {}
    FailureLimit(const Clock& clock, Free free) : m_clock(clock), m_free(free) {}

    struct Try {
        QString name = {};
        LoginPlace place = {};
        bool isKnown = false; ///< The name has logged in from there before.
    };
    /// Busy, with the seconds to wait in its words, while the name or the place has to.
    Result<Done> mayTry(const Try& who) const;
    void failed(const Try& who);
    void passed(const Try& who); ///< Forgives the name at that address, and nothing else.

    /// The longest wait of the name from anywhere; zero: none.
    Clock::Duration waitOf(const QString& name) const;
    /// Somebody who may says that it was no guessing: the name is forgiven everywhere, and so are the places that it
    /// waits at.
    void forgive(const QString& name);

    qsizetype size() const { return m_rows.size(); }
    static constexpr qsizetype maximumRows = 10'000;

private:
    struct Key {
        QString name = {}; ///< Empty: all that were never in from there.
        IpNetwork network = {};
        bool isEverywhere = false; ///< Instead of `network`.
        bool isKnown = false;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.network, key.isEverywhere, key.isKnown);
        }
    };
    struct Row {
        int failures = 0;
        Clock::Moment last = {};
        Clock::Moment blockedUntil = {};
    };
    struct Counted {
        Key key = {};
        int free = 0;
        Clock::Duration longest = {};
    };
    QList<Counted> countedFor(const Try& who) const;
    void count(const Counted& counted);
    void makeRoom();

    const Clock& m_clock;
    const Free m_free;
    QHash<Key, Row> m_rows;
};

} // namespace everyport
