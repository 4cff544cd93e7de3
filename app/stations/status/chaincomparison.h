#pragma once

#include <chrono>
#include <functional>
#include <map>

#include <QMap>
#include <QSet>
#include <QString>

#include "app/stations/items/stationstatus.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// Whether the other stations have the same of each chain as this one. A station that lies can send one chain to some
/// and another of the same length to others; each takes what it hears first, and they count differently for good. So
/// the seals of chains of equal length are compared, with each status that is heard.
///
/// Who says something else may be the one that lies: it is always told by whose word something is so. What is on its
/// way is no lie: it is told once two statuses in a row, and some seconds, say the same. Of a chain that does not count
/// (its station is left out) nothing is told.
///
/// `clock` must outlive it. Loop's thread.
class ChainComparison {
public:
    struct Ports {
        std::function<QString(const QString& writer)> nameOf; ///< Of the station that seals so.
        std::function<bool(const QString& name)> takesPart;   ///< A station of this name does.
        std::function<bool(const ChainName& chain)> counts;   ///< What is in it does.
        std::function<void(const QString& sentence)> warn;    ///< Once of each station by each other's word.
        /// What stands of a station; empty: nothing any more.
        std::function<void(const QString& name, const QString& sentence)> trouble;
    };
    ChainComparison(const Clock& clock, Ports ports);

    /// `own`: of this station, of when it was looked at last.
    void heard(const StationStatus& other, const StationStatus& own);
    void forget(); ///< All that was heard, and what stands.

private:
    static constexpr std::size_t mostOfOne = 200; ///< Chains of which one station says something else.
    static constexpr qsizetype mostWarned = 1000;
    static constexpr int leastTimes = 2;
    static constexpr std::chrono::seconds leastTime{8};

    struct Difference {
        Clock::Moment since = {};
        int times = 0;
        bool isSure = false;
    };
    using Differences = std::map<ChainName, Difference>;
    /// What is said of one station.
    struct Said {
        QSet<QString> by = {}; ///< Names.
        QSet<QString> polls = {};
        QSet<QString> ownPolls = {}; ///< Of which it says so itself.
    };

    void compare(const StationStatus& other, const StationStatus& own);
    void note(const QString& teller, const ChainName& chain);
    void forgetPassed(const StationStatus& own);
    void tell(const QString& own);
    bool isFirst(const QString& teller, const QString& name);
    static QString sentenceOf(const QString& name, const Said& said, const QString& own);

    const Clock& m_clock;
    const Ports m_ports;
    std::map<QString, Differences> m_differences; // by the name of who says so
    QMap<QString, QString> m_told;                // by name, what stands of a station
    QSet<std::pair<QString, QString>> m_warned;   // by whose word, and of whom
};

} // namespace everyport::stations
