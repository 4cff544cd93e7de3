#pragma once

#include <deque>
#include <functional>

#include <QHash>
#include <QSet>

#include "protocols/irc/client/session/cause.h"

namespace everyport::irc::client {

/// What one connection leaves to the next: which channels to join again, how far each conversation was heard, and which
/// messages have been told already, so that a playback tells none twice. Bounded. Outlives the clients it is lent to.
class Continuity {
public:
    static constexpr int mostConversations = 500;
    static constexpr int mostRemembered = 1000; ///< Messages of one conversation.

    struct Room {
        QByteArray name;
        QByteArray key = {};
    };
    QList<Room> rooms() const { return m_rooms; }
    void enter(const QByteArray& name, const QByteArray& key = {}); ///< Joined, or to be joined.
    void leave(const QByteArray& name);

    /// Whether it was not told before; it is from now on. `conversation`: folded channel or nick of the other.
    bool isNew(const QByteArray& conversation, const Cause& cause, const QString& text);
    /// The same for what happened (a JOIN, a TOPIC), by its msgid; one that stands in several histories is told for
    /// each. What happens now is always told.
    bool isNewEvent(const QByteArray& id, const QByteArray& playedBackFrom);
    qint64 heardUntil(const QByteArray& conversation) const; ///< Milliseconds since 1970; 0: never.
    qint64 heardUntil() const { return m_heardUntil; }       ///< Of all of them.
    /// The login was bound to its connection (SCRAM-SHA-256-PLUS): whoever offers less later is not the same.
    void bindLogin();
    bool isLoginBound() const { return m_isLoginBound; }
    /// For the first time: worth keeping, to be told by bindLogin after a restart.
    std::function<void()> loginBound = {};

    void connectionLost(); ///< What came until now is what a playback without ids is held against.

private:
    /// The newest of what was told.
    struct Told {
        QSet<QByteArray> known = {};
        std::deque<QByteArray> order = {};
        bool add(const QByteArray& print); ///< False: it is there.
    };
    struct Conversation {
        qint64 heardUntil = 0;
        qint64 heardBefore = 0; ///< By earlier connections.
        Told told = {};
    };

    QList<Room> m_rooms;
    QHash<QByteArray, Conversation> m_conversations;
    Told m_events;
    qint64 m_heardUntil = 0;
    bool m_isLoginBound = false;
};

} // namespace everyport::irc::client
