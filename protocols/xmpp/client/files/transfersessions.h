#pragma once

#include <map>

#include "netcore/base/lifetime.h"
#include "protocols/xmpp/client/files/transfersession.h"

namespace everyport::xmpp::client {

class Client;

/// The Jingle sessions (XEP-0166) that are open: finds them, says something in one, waits for what the other says, and
/// ends them. What is said in one is FileTransfers'. `client` and `bytes` outlive it; loop's thread.
class TransferSessions {
public:
    static constexpr std::chrono::minutes peoplesPatience{10}; ///< Until somebody says whether they want it.
    static constexpr std::chrono::minutes programsPatience{2}; ///< Until the other program goes on.
    using Arrived = TransferSession::Arrived;

    TransferSessions(Client& client, InBandBytes& bytes) : m_client(client), m_bytes(bytes) {}

    /// Of two people's sessions of one name each is another.
    static QString key(const Jid& who, const QString& session) { return who.toString() + u' ' + session; }
    size_t size() const { return m_all.size(); }
    TransferSession& add(const QString& key) { return m_all[key]; }
    TransferSession* find(const QString& key); ///< Null where it is gone.
    void remove(const QString& key) { m_all.erase(key); }

    /// What the other says next, or has said since it was last asked.
    Task<Arrived> next(QString key, Clock::Duration patience);
    void waitFor(const QString& key, Clock::Duration patience); ///< From now on.
    void fire(const QString& key, Arrived arrived);
    Task<Result<xml::Element>> tell(QString key, xml::Element jingle);
    /// Why the other has ended it meanwhile; else `otherwise`, with which they answered something that we said: a
    /// program that has ended a session knows nothing of it any more.
    Error whyOver(const QString& key, const Error& otherwise);
    void notifySoon(const QString& key, xml::Element jingle); ///< Behind the answer to what is being read.
    void terminate(const QString& key, const QString& reason);
    /// The connection is gone: who waits hears of it, and what nobody waits for is gone, too.
    void connectionLost();

    /// However the work on a session ends, the session ends with it.
    class Ending {
    public:
        Ending(TransferSessions& all, QString key)
            : m_all(&all), m_lifetime(all.m_lifetime.token()), m_key(std::move(key))
        {
        }
        ~Ending()
        {
            if (!m_lifetime.isOver())
                m_all->terminate(m_key, m_reason);
        }
        Ending(const Ending&) = delete;
        Ending& operator=(const Ending&) = delete;
        void setReason(const QString& reason) { m_reason = reason; }

    private:
        TransferSessions* m_all;
        Lifetime::Token m_lifetime;
        QString m_key;
        QString m_reason = QStringLiteral("cancel");
    };

private:
    Client& m_client;
    InBandBytes& m_bytes;
    std::map<QString, TransferSession> m_all;
    Lifetime m_lifetime; // over before the sessions go
};

} // namespace everyport::xmpp::client
