#pragma once

#include <QMap>
#include <QStringList>

#include "app/stations/itemgate.h"
#include "app/stations/items/stationstatus.h"

namespace everyport::stations {

/// What the service keeps for those who come later, read with each connection: what was said while this station did
/// not hear it. Loop's thread; `gate` must outlive it.
class KeptItems {
public:
    explicit KeptItems(ItemGate& gate) : m_gate(gate) {}

    struct Orders {
        QMap<QString, QByteArray> ours; ///< By id, what this station said there itself; nothing of others.
        QList<SignedItem> homes;        ///< The home's; none where nothing is said yet, or all is of another home.
        QStringList polls() const;      ///< Those that are named in them.
    };
    Task<Result<Orders>> orders(Exchange& exchange);

    struct Statuses {
        QList<ExchangeItem> items = {};      ///< All, as they lie there.
        QMap<QString, QByteArray> ours = {}; ///< By id, what this station said there itself; nothing of others.
        QList<SignedItem> erasures = {};     ///< What those who take part have erased (chains/publishederasures.h).
        QList<StationStatus> statuses = {};  ///< Of those who take part.
        QList<StationStatus> fresh = {}; ///< Of them, said just now: of the others nobody knows whether they are there.
    };
    Task<Result<Statuses>> statuses(Exchange& exchange, qint64 now); ///< Wall ms.

private:
    static constexpr std::chrono::milliseconds freshFor{60'000};

    ItemGate& m_gate;
};

} // namespace everyport::stations
