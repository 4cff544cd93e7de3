#pragma once

#include <optional>
#include <set>
#include <utility>

#include <QHash>

#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// What a PresenceModel tells: at which moment a card came and went.
struct PresenceEvents {
    virtual ~PresenceEvents() = default;
    virtual void tagArrived(const Tag& tag, Moment when) = 0;
    virtual void tagLeft(const Tag& tag, Moment when) = 0;
};

/// Makes arrivals and departures out of reads: a card that lies on a reader is read again and again and came once.
/// Cards (and antennas) are independent of each other. A card counts after as many equal reads as were asked for,
/// and has left once it has not been read for the removal time. `events` must outlive it.
class PresenceModel {
public:
    PresenceModel(PresenceTimes times, PresenceEvents& events) : m_times(times), m_events(events) {}

    void read(const Tag& tag, Moment when);
    void gone(const Tag& tag, Moment when); ///< The reader said so; that beats the timer.
    void expire(Moment now);                ///< Call when nextExpiry() is due; read() does it by itself.
    void lost(Moment when);                 ///< The reader has gone: all its cards leave at once.
    std::optional<Moment> nextExpiry() const;
    /// Reads a card needs when its frame carries no checksum; the others need PresenceTimes::confirm.
    void setConfirmUnchecked(int reads) { m_confirmUnchecked = reads; }

private:
    using Key = QString; ///< Antenna and number.
    struct Present {
        Tag tag;
        Moment last;
    };
    static Key keyOf(const Tag& tag) { return tag.sub + QLatin1Char('/') + tag.id; }
    bool confirmed(const Key& key, const Tag& tag, Moment when);
    void leave(const Key& key, Moment when);

    PresenceTimes m_times;
    PresenceEvents& m_events;
    int m_confirmUnchecked = 0;
    QHash<Key, Present> m_present;
    std::set<std::pair<Moment, Key>> m_byLastRead; ///< The same cards, the longest unseen first.
    QHash<Key, QList<Moment>> m_unconfirmed;
};

} // namespace everyport::rfid
