#pragma once

#include <optional>

#include "protocols/xmpp/client/files/filesession.h"
#include "protocols/xmpp/client/files/filetransfers.h"

// What FileTransfers keeps of each file on its way. Private to it.
namespace everyport::xmpp::client {

constexpr std::chrono::minutes peoplesPatience{10}; // until somebody says whether they want it
constexpr std::chrono::minutes programsPatience{2}; // until the other program goes on

inline QString transferKey(const Jid& who, const QString& session)
{
    return who.toString() + u' ' + session;
}

inline Error transferOver(const QString& why)
{
    return Error::refused(Reason::None, why);
}

struct FileTransfers::Session : FileSession {
    std::optional<Deferred<Arrived>> waiting = {};
    std::optional<Arrived> arrived = {}; // before anybody waited for it
    Clock::Timer timer = {};
};

/// However the work ends, the session ends with it.
class FileTransfers::Ending {
public:
    Ending(FileTransfers& all, QString key) : m_all(&all), m_lifetime(all.m_lifetime.token()), m_key(std::move(key)) {}
    ~Ending()
    {
        if (!m_lifetime.isOver())
            m_all->terminate(m_key, m_reason);
    }
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;
    void setReason(const QString& reason) { m_reason = reason; }

private:
    FileTransfers* m_all;
    Lifetime::Token m_lifetime;
    QString m_key;
    QString m_reason = QStringLiteral("cancel");
};

} // namespace everyport::xmpp::client
