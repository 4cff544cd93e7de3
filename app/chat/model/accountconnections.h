#pragma once

#include "app/chat/model/accountsecrets.h"
#include "app/chat/model/chatreports.h"
#include "app/chat/network/accountproxy.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// Makes and ends the links of accounts. A link that is ended says goodbye on its own time, and nothing that it tells
/// counts any more. Owned by ChatModel; what it is made with outlives it. Loop's thread.
class AccountConnections {
public:
    /// What a link is made with.
    struct Lent {
        Reactor& reactor;
        Log& log;
        ChatModel& chat;
    };
    AccountConnections(Lent lent, TaskSet& work, ChatStore& store, AccountSecrets& secrets, ChatReports& reports);

    /// For accounts that name no proxy of their own, from their next link on; its Error keeps them off line.
    void setProxyResolver(ProxyResolver proxyResolver) { m_proxyResolver = std::move(proxyResolver); }
    const ProxyResolver& proxyResolver() const { return m_proxyResolver; }

    void connect(qint64 account); ///< One that waits tries again now.
    void disconnect(qint64 account, const QString& farewell);
    Task<Result<Done>> closeAll(); ///< Ready when all have said goodbye.
    void dropAll();                ///< Without a word.

private:
    Task<Result<Done>> connectNow(qint64 id);
    Task<Result<Done>> closeLink(Link* link, QString farewell);

    Lent m_lent;
    TaskSet& m_work;
    ChatStore& m_store;
    AccountSecrets& m_secrets;
    ChatReports& m_reports;
    ProxyResolver m_proxyResolver;
    std::vector<std::unique_ptr<Link>> m_leaving; // saying goodbye
};

} // namespace everyport::chat
