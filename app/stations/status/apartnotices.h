#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include <QByteArray>
#include <QString>
#include <QStringList>

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
/// What one said last stands while it is silent, for nobody has mended it there. It stands no more once the station
/// takes part no more, or is left out where it would matter.
///
/// It has no timer: whoever owns it calls `look` now and then. All that is handed in must outlive it. Loop's thread.
class ApartNotices {
public:
    /// Who was brought back from a backup has its votes again by then, from whoever stands in for it.
    static constexpr std::chrono::minutes patience{5};

    struct Ports {
        std::function<QStringList()> sharedPolls; ///< Ids of those that are shared here.
        /// How it stands in the roster; null: it takes part no more. Good until the next turn.
        std::function<const RosterEntry*(const QString& name)> entryOf;
        std::function<void(const QString& sentence)> warn; ///< Once of each station.
    };
    ApartNotices(const Clock& clock, const polls::Polls& polls, StationTable& table, Ports ports)
        : m_clock(clock), m_polls(polls), m_table(table), m_ports(std::move(ports))
    {
    }

    void heard(const StationStatus& status); ///< Another one, just now.
    void look();
    bool isAny() const; ///< One of those who were heard does.
    void forget();

private:
    /// What is told of one.
    struct Notice {
        QString sentence = {}; ///< Empty: nothing.
        QString poll = {};     ///< Which it is about; empty: all of them.
    };
    struct Noted {
        QByteArray key = {}; ///< Whoever enrolled anew is another one.
        std::optional<Clock::Moment> behindSince = {};
        Notice told = {};
        bool isWarned = false;
    };

    bool counts(const QString& station, const QString& poll) const;
    QString behindIn(const StationStatus& status, const QString& station) const;
    Notice noticeOf(const StationStatus& status, const QString& station, Noted& noted) const;
    bool stands(const Notice& notice, const QString& station) const;
    void tell(const QString& name, Noted& noted, Notice notice);

    const Clock& m_clock;
    const polls::Polls& m_polls;
    StationTable& m_table;
    const Ports m_ports;
    std::map<QString, Noted> m_noted; // by name
};

} // namespace everyport::stations
