#pragma once

#include <functional>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/stations/items/stationstatus.h"

namespace everyport::stations {

/// Tells of stations that have begun more chains in a poll than one may have: what comes too late is dropped, and which
/// those are may differ from station to station, which count differently then. It stands until the poll is gone, or the
/// station is left out of it.
///
/// It has no timer: whoever owns it calls `look` now and then. Loop's thread.
class DroppedChains {
public:
    struct Ports {
        std::function<QString(const QString& writer)> nameOf; ///< Of the station that seals so.
        std::function<bool(const ChainName& chain)> counts;   ///< What is in it does; of a poll that is gone nothing.
        std::function<void(const QString& sentence)> warn;    ///< Once of each station.
        /// What stands of a station; empty: nothing any more.
        std::function<void(const QString& name, const QString& sentence)> trouble;
    };
    explicit DroppedChains(Ports ports) : m_ports(std::move(ports)) {}

    void dropped(const ChainName& chain); ///< One for which there is no room.
    void look();
    void forget(); ///< All that was dropped, and what stands.

private:
    void tell();

    const Ports m_ports;
    QSet<ChainName> m_dropped; ///< Polls, and how logs call the station there.
    QStringList m_told;        ///< Names, of whom something stands.
    QSet<QString> m_warned;    ///< Names.
};

} // namespace everyport::stations
