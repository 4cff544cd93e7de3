#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>

#include <QMap>
#include <QSet>
#include <QString>

#include "app/stations/items/stationstatus.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// Whether the other stations have the same of each chain as this one, by a mark that statuses say of it
/// (comparedchains.h): where both say it of as many links it is compared, with each status that is heard.
///
/// Who says something else may be the one that lies: it is always told by whose word something is so. What is on its
/// way is no lie: it is told once two statuses in a row, and some time without much silence, say the same. Of a chain
/// that does not count (its station is left out) nothing is told.
///
/// It has no timer: whoever owns it calls `look` now and then. `clock` must outlive it. Loop's thread.
class ChainComparison {
public:
    /// What is said of one station.
    struct Said {
        QSet<QString> by = {}; ///< Names.
        QSet<QString> polls = {};
        QSet<QString> ownPolls = {}; ///< Of which it says so itself.
    };
    struct What {
        /// Nothing where that status says none.
        std::function<std::optional<MarkedChain>(const StationStatus& status, const ChainName& chain)> markOf;
        std::chrono::seconds leastTime; ///< So long it stays different before it is told.
        std::function<QString(const QString& name, const Said& said, const QString& own)> sentence;
    };
    struct Ports {
        std::function<QString(const QString& writer)> nameOf; ///< Of the station that seals so.
        std::function<bool(const QString& name)> takesPart;   ///< A station of this name does.
        std::function<bool(const ChainName& chain)> counts;   ///< What is in it does.
        std::function<void(const QString& sentence)> warn;    ///< Once of each station by each other's word.
        /// What stands of a station; empty: nothing any more. `isNews`: the log hears of it, too; else one that says
        /// now this, now that would have much happen at another one.
        std::function<void(const QString& name, const QString& sentence, bool isNews)> trouble;
    };
    ChainComparison(const Clock& clock, What what, Ports ports);

    /// `own`: of this station, of when it was looked at last.
    void heard(const StationStatus& other, const StationStatus& own);
    void look(const StationStatus& own);
    void forget(); ///< All that was heard, and what stands.

private:
    static constexpr std::size_t mostOfOne = 200; ///< Chains of which one station says something else.
    static constexpr qsizetype mostWarned = 1000;
    static constexpr int leastTimes = 2;
    /// Whoever comes back says first how it was before, and hears only then what was erased meanwhile.
    static constexpr std::chrono::seconds silence{60};

    struct Difference {
        Clock::Moment since = {};
        Clock::Moment last = {};
        int times = 0;
        bool isSure = false;
    };
    using Differences = std::map<ChainName, Difference>;
    void compare(const StationStatus& other, const StationStatus& own);
    void note(const QString& teller, const ChainName& chain);
    void forgetPassed(const StationStatus& own);
    void tellWhatStands(const StationStatus& own);
    void tell(const QString& own);
    bool isFirst(const QString& teller, const QString& name);

    const Clock& m_clock;
    const What m_what;
    const Ports m_ports;
    std::map<QString, Differences> m_differences; // by the name of who says so
    QMap<QString, QString> m_told;                // by name, what stands of a station
    QSet<std::pair<QString, QString>> m_warned;   // by whose word, and of whom
};

} // namespace everyport::stations
