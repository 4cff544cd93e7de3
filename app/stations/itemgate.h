#pragma once

#include <optional>

#include <QMap>

#include "app/stations/signeditem.h"
#include "app/stations/stationsmemory.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// What goes out is signed, and of what comes in only what a station of the roster has signed comes through: orders of
/// the home alone, a status under its own name, nothing twice. Loop's thread; both must outlive it.
class ItemGate {
public:
    ItemGate(Clock& clock, StationsMemory& memory) : m_clock(clock), m_memory(memory) {}

    ExchangeItem out(Topic topic, const QString& id, const QByteArray& content); ///< An empty body: it is too large.
    /// Nothing for what is ours, a stranger's or a replay. An order may come again as it came last.
    std::optional<SignedItem> in(Topic topic, const ExchangeItem& item);
    /// What is kept of ours at the service: what is signed from now on counts as later, whatever the clock says.
    /// What it says; nothing where it is not ours.
    QByteArray own(Topic topic, const ExchangeItem& item);

private:
    QByteArray keyOf(Topic topic, const QString& name) const;

    Clock& m_clock;
    StationsMemory& m_memory;
    qint64 m_lastNumber = 0;
    QMap<QByteArray, qint64> m_statuses; // by key, the number of the last one
};

} // namespace everyport::stations
