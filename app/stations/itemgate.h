#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QMap>

#include "app/stations/items/signeditem.h"
#include "app/stations/memory/stationsmemory.h"
#include "netcore/base/clock.h"

namespace everyport::stations {

/// What goes out is signed, and of what comes in only what a station of the roster has signed comes through: orders of
/// the home alone, a status under its own name (statusids.h), nothing twice, and nothing of a time more than a day
/// ahead: it would lock out all that comes later under its id. Where a clock that was ahead is set right, numbers fall
/// back to it at both ends: who publishes counts on from the clock, who reads forgets numbers that have not come yet.
/// Loop's thread; both must outlive it.
class ItemGate {
public:
    /// A station's item was not taken, since its clock is so far ahead of ours.
    using Ahead = std::function<void(const QString& name)>;
    ItemGate(Clock& clock, StationsMemory& memory, Ahead ahead = {})
        : m_clock(clock), m_memory(memory), m_ahead(std::move(ahead))
    {
    }

    ExchangeItem out(Topic topic, const QString& id, const QByteArray& content); ///< An empty body: it is too large.
    /// Whether the station of that name said it: what lies under the id of somebody else is a stray item.
    bool isOfItsName(const ExchangeItem& status) const;
    /// Nothing for what is ours, a stranger's or a replay. An order may come again as it came last.
    std::optional<SignedItem> in(Topic topic, const ExchangeItem& item);
    /// What is kept of ours at the service: what is signed from now on counts as later, whatever the clock says, but
    /// for the time that has not come. What it says; nothing where it is not ours, or is of such a time: nobody takes
    /// it, so it has to be said anew.
    QByteArray own(Topic topic, const ExchangeItem& item);

    /// Whether numbers have fallen back since it was last asked: what was said before is taken by nobody who comes now.
    bool takeFellBack() { return std::exchange(m_fellBack, false); }

private:
    QByteArray keyOf(Topic topic, const QString& name) const;
    /// `number`, or 0 for one of a time that has not come.
    qint64 thatHasCome(qint64 number) const;

    Clock& m_clock;
    StationsMemory& m_memory;
    const Ahead m_ahead;
    qint64 m_lastNumber = 0;
    bool m_fellBack = false;
    QMap<std::pair<QByteArray, QString>, qint64> m_statuses; // by key and id, the number of the last one
};

} // namespace everyport::stations
