#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>

#include <QString>

#include "app/polls/polls.h"
#include "app/stations/items/stationorders.h"
#include "app/stations/items/stationstatus.h"
#include "app/stations/status/stationtable.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// Tells which of the other stations count by themselves, in the table and in the log: one whose data folder was put
/// back by hand, say, seals anew in a chain of which everybody else has more. Either it says so itself, or it has fewer
/// links of its own chains than there are here, for so long that they do not come back to it any more.
///
/// All that is handed in must outlive it. Loop's thread.
class ApartNotices {
public:
    /// Who was brought back from a backup has its votes again by then, from whoever stands in for it.
    static constexpr std::chrono::minutes patience{5};

    ApartNotices(const Clock& clock, const polls::Polls& polls, StationTable& table,
        std::function<void(const QString& sentence)> warn)
        : m_clock(clock), m_polls(polls), m_table(table), m_warn(std::move(warn))
    {
    }

    /// Another one, just now. `entry`: its own in the roster.
    void heard(const StationStatus& status, const RosterEntry& entry);
    bool isAny() const; ///< One of those who were heard does.
    void forget();

private:
    struct Noted {
        std::optional<Clock::Moment> behindSince = {};
        QString told = {};
    };

    QString behindIn(const StationStatus& status, const QString& station) const;
    QString sentenceFor(const StationStatus& status, const RosterEntry& entry, Noted& noted) const;

    const Clock& m_clock;
    const polls::Polls& m_polls;
    StationTable& m_table;
    const std::function<void(const QString& sentence)> m_warn;
    std::map<QString, Noted> m_noted; // by name
};

} // namespace everyport::stations
