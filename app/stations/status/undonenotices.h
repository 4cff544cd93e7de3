#pragma once

#include <functional>
#include <map>
#include <utility>

#include <QString>

#include "app/polls/pollregistry.h"
#include "app/stations/status/stationtable.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// Tells which stations have undone votes that were cast at others, in the table and in the log. A station that lies
/// could do it with every merge, so that is told at once, and what follows within a minute together at its end, for
/// each station and poll; the station's row has it at once.
///
/// It has no timer: whoever owns it calls `look` every second or so. `clock` and `table` must outlive it. Loop's
/// thread.
class UndoneNotices {
public:
    struct Ports {
        std::function<QString(const QString& station)> nameOf; ///< Of one that logs name so.
        std::function<void(const QString& sentence)> warn;
    };
    UndoneNotices(const Clock& clock, StationTable& table, Ports ports)
        : m_clock(clock), m_table(table), m_ports(std::move(ports))
    {
    }

    void note(const QString& poll, const polls::UndoneByStation& undone);
    void look(); ///< Time has passed.
    void end();  ///< Nobody looks any more: what waits is told now.

private:
    static constexpr std::chrono::minutes pause{1};
    struct Told {
        Clock::Moment at = {};
        polls::UndoneVotes since = {}; ///< Not told yet.
    };

    void note(const QString& station, const QString& poll, const polls::UndoneVotes& undone);
    void tell(const QString& station, const QString& poll, const polls::UndoneVotes& undone);

    const Clock& m_clock;
    StationTable& m_table;
    const Ports m_ports;
    std::map<std::pair<QString, QString>, Told> m_told; // by station and poll, of the last minute
};

} // namespace everyport::stations
