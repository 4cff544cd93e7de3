#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

#include "app/stations/stationshub.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Station;

/// The name of a card that lies in the data folder: a station of its own is made of each computer that it is copied to.
inline constexpr QLatin1StringView stationCard("station.card");

/// Makes this program a station by a card: keeps it in the data folder and adds a service `stations`, which enrols
/// itself. `own`: options of that service besides, such as an account of its own. Malformed where the card cannot be
/// read; Refused/AlreadyExists where this program takes part already.
Task<Result<Done>> joinStations(Station& station, QByteArray card, QMap<QString, QVariant> own);
/// By the card that lies in the data folder, where no service `stations` is there; nothing without one.
Task<Result<Done>> joinByOwnCard(Station& station);
/// Adds a service `stations` that makes this program the home; the stations meet at `xmpp`, the name of a service, or
/// where that is empty at the one that there is. With a `domain` an XMPP server of that domain, which the network
/// reaches, is added before where there is none. Refused/NotFound where they could not meet: see checkMeetingServer.
Task<Result<Done>> beHomeOfStations(Station& station, QString xmpp = {}, QString domain = {});
/// Takes the services `stations` away, and what this program remembers of taking part. Errors: see StationsHub::leave.
Task<Result<Done>> leaveStations(
    Station& station, stations::StationsHub::Untold untold = stations::StationsHub::Untold::Refused);

} // namespace everyport
