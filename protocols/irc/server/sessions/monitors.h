#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace everyport::ircd {

class Session;
class User;

/// Who watches which nick (MONITOR): by folded nick; and what they are told of it.
class Monitors {
public:
    enum class Added : quint8 { Yes, Already, Full };
    Added add(Session& session, const QByteArray& nick, int most);
    void remove(Session& session, const QByteArray& nick);
    void clear(Session& session);
    const QSet<Session*>& watchersOf(const QByteArray& folded) const;
    /// Somebody has the nick now: 730, and then what is known of them to those who have asked for it.
    void notifyOnline(const User& user) const;
    void notifyOffline(QByteArrayView nick) const; ///< 731: nobody has it any more.

private:
    QHash<QByteArray, QSet<Session*>> m_watchers;
    QSet<Session*> m_nobody;
};

} // namespace everyport::ircd
