#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include "app/polls/definition/poll.h"
#include "app/stations/items/stationstatus.h"

namespace everyport::stations {

// What the home says to all stations: contents of items of Topic::Orders, each with an id of its own. Values; what is
// read was signed by the home, and is checked as any peer's words. Nothing comes of what is no such order.

/// The item "poll.ID": how a shared poll is defined, and whether people may vote.
struct PollOrder {
    QString poll = {};          ///< Its id.
    QByteArray salt = {};       ///< Of its cards; 1 to 64 bytes.
    QByteArray definition = {}; ///< As polls::pollToJson writes it, of that id.
    polls::Poll::State state = polls::Poll::State::Draft;
    int round = 1;
    std::optional<qint64> openedAt = {}; ///< When voting in this round began, wall ms by the home's clock.
    QString leader = {};                 ///< How the home's votes name it in logs.
    bool isShared = true;                ///< False: it is not any more; what the stations have of it stays.
    bool operator==(const PollOrder&) const = default;

    static QString itemId(const QString& poll) { return QStringLiteral("poll.") + poll; }
};
QByteArray pollOrderToJson(const PollOrder& order);
std::optional<PollOrder> pollOrderFromJson(QByteArrayView json);

/// One who takes part.
struct RosterEntry {
    QString name = {};
    QByteArray key = {};  ///< By which its items are signed.
    QString address = {}; ///< A bare address; empty: unknown.
    qint64 since = 0;     ///< Wall ms.
    QString station = {}; ///< How its votes name it in logs: it may speak for no other.
    bool operator==(const RosterEntry&) const = default;
};

/// The item "stations": who takes part, the home among them.
struct RosterOrder {
    static constexpr qsizetype mostStations = 100;

    QString home = {};                ///< Its name.
    QList<RosterEntry> stations = {}; ///< Each name and each key once.
    bool operator==(const RosterOrder&) const = default;

    const RosterEntry* find(const QString& name) const; ///< Null: nobody of that name.

    static QString itemId() { return QStringLiteral("stations"); }
};
QByteArray rosterToJson(const RosterOrder& roster);
std::optional<RosterOrder> rosterFromJson(QByteArrayView json); ///< Without entries that cannot be.

/// The item "station.NAME": what is set for one station.
struct StationOrder {
    Assignments assign = {}; ///< An empty answer: the reader stands for none.
    QString last = {};       ///< The reader that was set last, also where it was set so before.
    qint64 at = 0; ///< Wall ms by the home's clock, higher each time: it is done once, and may be changed there later.
    bool operator==(const StationOrder&) const = default;

    static QString itemId(const QString& name) { return QStringLiteral("station.") + name; }
};
QByteArray stationOrderToJson(const StationOrder& order);
std::optional<StationOrder> stationOrderFromJson(QByteArrayView json);

} // namespace everyport::stations
