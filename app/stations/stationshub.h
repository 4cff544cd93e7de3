#pragma once

#include <optional>

#include <QByteArray>

#include "app/stations/items/exchange.h"
#include "app/stations/stations.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::stations {

/// The program's stations, as the service `stations` sees them: it hands them the exchange by which they are reached,
/// and what it is configured to be. There is one for the program, whose Station owns it, and one service attached to it
/// at a time. Loop's thread.
class StationsHub : public Stations {
public:
    enum class Role {
        Home,    ///< Shares its polls, and enrols the others.
        Station, ///< Follows the home's.
    };

    /// What becomes of leaving where a home cannot tell its stations, for there is no connection.
    enum class Untold {
        Refused,  ///< Nobody leaves.
        Accepted, ///< Their accounts at its own server go all the same; whoever follows it has to leave by themselves.
    };

    /// Before `attach`: of programs that share a database only one may take part. Busy/InUse: another one does.
    virtual Task<Result<Done>> claim() = 0;
    /// After `claim`, where it came to no `attach`: another program may take part. Nothing while a service is attached.
    virtual void unclaim() = 0;
    /// Takes part by `exchange`, which is lent until `detach`: it becomes the listener, asks, publishes and follows.
    /// `card`: JSON of the invitation that a station has as a file (invitation.h reads it); empty without one, and at
    /// the home. Errors: Refused/AlreadyExists where another service is attached; Malformed for a card that cannot be
    /// read.
    virtual Result<Done> attach(Exchange& exchange, Role role, QByteArray card) = 0;
    /// Lets go of the exchange and hears nothing of it any more. Nothing where none is attached. What was published
    /// stays; what waits stays in the logs.
    virtual void detach() = 0;
    /// Says goodbye to the others, so that they do not take this station for lost: before `detach`, while the exchange
    /// still can. Bounded by the caller's patience, which may drop it.
    virtual Task<Result<Done>> settle() = 0;
    /// Belongs to no home any more: what it followed is its own from then on, as it stands; at the home, nothing is
    /// shared any more and nobody is enrolled. For whoever takes the service away. Busy/ConnectionLost: its stations
    /// cannot be told, and it has not left.
    virtual Task<Result<Done>> leave(Untold untold = Untold::Refused) = 0;
    /// How many others a home has let in, also while no service is attached; none at a station.
    virtual qsizetype enrolled() const = 0;
    /// Of those that a home has put out while no line reached them: their accounts, as bare addresses. Where no service
    /// was attached, those at its own server are there as well.
    virtual QStringList leftBehind() const = 0;
    /// The card that this station was enrolled by; empty: it is not.
    virtual QByteArray card() const = 0;
    /// That this station, or at the home another one, counts otherwise than the others and will go on so until a person
    /// mends it: a sentence without names of stations, for whoever sees that the service is well. Empty: none does.
    /// `stationsChanged` tells of a change.
    virtual QString apart() const = 0;
    /// What being enrolled gave this station to log in with, in place of the card's code; its address is empty where
    /// the home makes no accounts and that of the options stays. Nothing before it is enrolled: until then the exchange
    /// is connected without the nodes, which are not for strangers, so that the home can be whispered to. The home:
    /// nothing.
    virtual std::optional<ExchangeLogin> login() const = 0;
};

} // namespace everyport::stations
