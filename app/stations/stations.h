#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/stations/enrolling/invitation.h"
#include "app/stations/status/stationrow.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::stations {

/// What Stations tell. Plain calls on the loop's thread.
struct StationsEvents {
    virtual ~StationsEvents() = default;
    virtual void stationsChanged() {}                        ///< Rows, shared polls, or whether we take part.
    virtual void stationHappened(const StationHappening&) {} ///< It is among `happenings` already.
};

/// The stations that share polls: this one, and what it knows of the others.
///
/// One of them is the home: its polls are shared, it enrols the others. Each publishes the votes that it takes, and has
/// all of the others'; so each counts the same. The Station owns it; loop's thread.
class Stations {
public:
    virtual ~Stations() = default;

    virtual void addListener(StationsEvents& listener) = 0;
    virtual void removeListener(StationsEvents& listener) = 0;

    virtual bool takesPart() const = 0; ///< A service `stations` runs here.
    virtual bool isHome() const = 0;
    virtual QString name() const = 0;     ///< Ours.
    virtual QString homeName() const = 0; ///< Empty until it is known.
    virtual bool isConnected() const = 0;
    virtual QString trouble() const = 0; ///< Why there is no connection, as a sentence; empty where there is one.
    virtual QList<StationRow> rows() const = 0;             ///< This one first, then by name.
    virtual QList<StationHappening> happenings() const = 0; ///< Newest first, some hundred.
    virtual QStringList sharedPolls() const = 0;            ///< Ids; at a station, those that it follows.

    // The home's; Refused/NotPermitted elsewhere.
    virtual Task<Result<Done>> share(QString poll) = 0;   ///< With all stations, from its first vote on.
    virtual Task<Result<Done>> unshare(QString poll) = 0; ///< The others keep what they have of it.
    /// For one station within a quarter of an hour; for many (`days` > 0) as a file, one of which makes a station of
    /// each computer that it is copied to.
    virtual Task<Result<Invitation>> invite(QString name, int days = 0) = 0;
    virtual QList<Invitation> invitations() const = 0;        ///< Open ones, without their codes.
    virtual Task<Result<Done>> withdraw(QString account) = 0; ///< An invitation, by its account or home.
    virtual Task<Result<Done>> remove(QString station) = 0;   ///< It may not take part any more; its votes stay.
    /// Which answer a reader of a station stands for; an empty one: for none. Takes effect when the station hears of
    /// it.
    virtual Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer) = 0;

    virtual void tryNow() = 0; ///< Connects and asks at once.
};

} // namespace everyport::stations
