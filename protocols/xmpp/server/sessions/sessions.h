#pragma once

#include <memory>
#include <unordered_map>

#include <QHash>

#include "protocols/xmpp/server/sessions/session.h"

namespace everyport::xmpp {

/// Everyone who is logged in, by address and by account.
class Sessions {
public:
    explicit Sessions(Clock& clock) : m_clock(clock) {}
    Session& add(const Jid& jid, SessionLink& link);
    void remove(Session& session); ///< It is gone afterwards.

    Session* find(const Jid& full) const { return m_byAddress.value(full); }
    Session* find(quint64 number) const;
    /// All of an account, available or not, in order of arrival.
    QList<Session*> of(const QString& account) const { return m_byAccount.value(account); }
    QList<Session*> availableOf(const QString& account) const;
    QList<Session*> all() const;
    qsizetype count() const { return qsizetype(m_sessions.size()); }
    qsizetype accountCount() const { return m_byAccount.size(); }

private:
    Clock& m_clock;
    std::unordered_map<quint64, std::unique_ptr<Session>> m_sessions;
    QHash<Jid, Session*> m_byAddress;
    QHash<QString, QList<Session*>> m_byAccount;
    quint64 m_next = 1;
};

} // namespace everyport::xmpp
