#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::muc {

/// How much of what was said before a newcomer wants to be told (§7.2.14).
struct HistoryWish {
    std::optional<int> characters = {};
    std::optional<int> stanzas = {};
    std::optional<qint64> since = {}; ///< Wall clock.
};

/// What was said last in a room, for newcomers, and which of it was taken back. A part of Room. Loop's thread.
class RoomHistory {
public:
    /// `id` is the room's own: stanza ids of others may stand before it in the message (XEP-0359 §5). Wall clock.
    void remember(const Stanza& message, const QString& id, qint64 at);
    const Stanza* find(const QString& id) const; ///< Null where it is not among the last.
    QStringList ids() const;                     ///< Oldest first.
    void forget(const QString& id); ///< Was taken back. An id that an occupant wrote into a message is none of its.
    /// One of the last: for who has asked the archive before, and is answered when somebody else has taken it back.
    bool hasForgotten(const QString& id) const
    {
        return std::find(m_forgotten.begin(), m_forgotten.end(), id) != m_forgotten.end();
    }
    /// Hands over, oldest first, what a newcomer wants of the last `most`, but nothing from before `heardFrom`; each
    /// says that `room` has delayed it. They have no addressee.
    void replay(const HistoryWish& wish, int most, qint64 heardFrom, const Jid& room,
        const std::function<void(Stanza)>& send) const;

private:
    struct Said {
        Stanza message;
        QString id;
        qint64 at = 0;
        qsizetype characters = 0;
    };
    std::deque<Said> m_said;
    std::deque<QString> m_forgotten;
};

} // namespace everyport::xmpp::muc
