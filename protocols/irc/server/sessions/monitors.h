#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace everyport::ircd {

class Session;

/// Who watches which nick (MONITOR): by folded nick.
class Monitors {
public:
    enum class Added : quint8 { Yes, Already, Full };
    Added add(Session& session, const QByteArray& nick, int most);
    void remove(Session& session, const QByteArray& nick);
    void clear(Session& session);
    const QSet<Session*>& watchersOf(const QByteArray& folded) const;

private:
    QHash<QByteArray, QSet<Session*>> m_watchers;
    QSet<Session*> m_nobody;
};

} // namespace everyport::ircd
