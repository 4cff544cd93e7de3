#pragma once

#include <functional>

#include <QSet>

#include "app/stations/itemgate.h"
#include "app/stations/items/strayitems.h"
#include "app/stations/sharedvotes.h"
#include "app/stations/status/stationtable.h"

namespace everyport::stations {

/// What the other stations say, on its way to whom it is for: votes and erasures to the polls, how a station is to the
/// table and to who sends it votes, orders to the desk. Only what comes through the gate goes on. At the home, what
/// lies under the name of somebody else is taken away.
///
/// Loop's thread; all that is handed in must outlive it.
class IncomingItems {
public:
    struct Parts {
        Clock& clock;
        const StationsMemory& memory;
        ItemGate& gate;
        StationTable& table;
        SharedVotes& votes;
    };
    struct Ports {
        std::function<bool()> isHome;
        std::function<QStringList()> sharedPolls;          ///< Ids of those that are shared here.
        std::function<void(const SignedItem& item)> order; ///< The home has said something.
        StrayItems::Retract retract;                       ///< A status; asked only while there is a connection.
        std::function<void()> changed;                     ///< Something else is known of a station.
    };
    IncomingItems(Parts parts, Ports ports);

    void take(Topic topic, const ExchangeItem& item);
    /// Of what lies at the service with each connection; what comes later `take` looks at. Of Topic::Votes nothing is
    /// kept, and Topic::Orders is the home's alone.
    void noticeStray(const ExchangeItem& status);
    void wasAhead(const QString& name); ///< See ItemGate::Ahead.
    void stop();                        ///< There is no connection.

private:
    void takePiece(const SignedItem& item);
    void takeStatus(const SignedItem& item);

    const Parts m_parts;
    const Ports m_ports;
    QSet<QString> m_ahead; ///< Names of stations whose clocks are.
    StrayItems m_stray;    // last
};

} // namespace everyport::stations
