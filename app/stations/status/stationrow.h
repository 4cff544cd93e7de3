#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/stations/items/stationreader.h"

namespace everyport::stations {

/// What is known of one station, as its page and `stations list` show it. A value.
struct StationRow {
    enum class State {
        This,    ///< The one that this program is.
        Online,  ///< Heard within the last half minute, and quick.
        Slow,    ///< Heard, but its line takes half a second or more, or many votes wait there.
        NoLine,  ///< Nothing was heard for half a minute.
        Off,     ///< It was ended in order.
        Unheard, ///< Enrolled, and never heard since.
    };

    QString name = {};    ///< "north-door": as it enrolled, unique here.
    QString station = {}; ///< How its votes name it in logs (polls::Polls::station); may be empty until it is heard.
    State state = State::Unheard;
    bool isHome = false;                                ///< It shares the polls, and enrols the others.
    QString address = {};                               ///< Where it is at the service; empty: unknown.
    QString version = {};                               ///< Of its program.
    std::optional<std::chrono::milliseconds> line = {}; ///< There and back.
    QList<StationReader> readers = {};
    std::optional<qint64> lastTap = {}; ///< Wall ms, by its clock.
    QString lastTapReader = {};
    qint64 backlog = 0;                                  ///< Votes that it has and this station has not.
    bool isBacklogAtLeast = false;                       ///< As far as was last heard.
    std::optional<std::chrono::milliseconds> clock = {}; ///< Its clock less ours; above 0: ahead.
    QString power = {};                                  ///< "mains", "battery 74 %"; empty: unknown.
    bool isOnBattery = false;
    std::optional<qint64> heardAt = {};                  ///< Wall ms by our clock.
    QStringList polls = {};                              ///< Ids of shared polls that it has.
    QMap<QString, QMap<QString, QString>> assigned = {}; ///< By poll and reader: which answer it stands for there.
    /// So many votes that were cast at other stations do not count any more, by what it has sent since this program was
    /// started.
    qint64 undone = 0;
    qint64 barred = 0;          ///< So many voters may vote no more by its word; 0 where they are few.
    QStringList leftOutOf = {}; ///< Ids of polls in which nothing counts that it has entered.
    QString trouble = {};       ///< Sentences, where something of it cannot be taken or believed; else empty.

    qsizetype readersReady() const
    {
        return std::count_if(readers.begin(), readers.end(), [](const StationReader& one) { return one.isReady; });
    }
    bool operator==(const StationRow&) const = default;
};

/// Something that happened at a station, for "What happened" on the page.
struct StationHappening {
    enum class What {
        Enrolled,
        Removed,
        Lost,       ///< No line; `number`: ms since it was heard.
        Back,       ///< `number`: how many ms it had no line.
        Ended,      ///< In order.
        Delivered,  ///< `number` votes that had waited came.
        Waiting,    ///< `number` votes wait there.
        ClockWrong, ///< By `number` ms, above 0: ahead.
        ClockRight,
        Battery, ///< Mains off.
        Mains,   ///< Mains back.
        ReaderLost,
        ReaderBack, ///< `detail`: the reader's name.
        Undone,     ///< `number` votes that were cast at other stations, by what it sent.
        LeftOut,    ///< `detail`: the poll in which nothing counts any more that it has entered.
        TakenIn,    ///< `detail`: the poll in which it counts again.
        Refused,    ///< `detail`: a sentence, why something of it was not taken.
    };
    qint64 at = 0; ///< Wall ms.
    QString name = {};
    What what = What::Back;
    qint64 number = 0;
    QString detail = {};
    bool operator==(const StationHappening&) const = default;
};

} // namespace everyport::stations
