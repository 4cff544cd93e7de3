#pragma once

#include "app/accounts/accountsessions.h"
#include "app/services/core/accounts/accountdepartures.h"
#include "app/services/core/accounts/ircaccounts.h"
#include "app/services/core/listeners.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/ircwebsocket.h"
#include "app/services/irc/ircchannelstore.h"
#include "app/services/irc/irccommandbot.h"
#include "app/services/irc/irchistorystore.h"
#include "app/services/irc/ircpollbot.h"
#include "app/services/irc/ircuserstore.h"
#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/task/taskset.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport {

class IrcPromptBot;

/// The IRC server: channels and people of one network, with the program's accounts and what is kept in storage.
class IrcService final : public ListedService, private ircd::ServerEvents, private SessionOwner {
public:
    IrcService(ServiceContext context, OptionValues values);
    ~IrcService() override;

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    QStringList addresses() const override;
    qsizetype peopleCount() const override;
    ClientLines howToConnect() const override;
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override;

    /// Null while it does not run.
    ircd::Server* server() { return m_server.get(); }

private:
    QString sessionService() const override { return QStringLiteral("irc"); }
    qsizetype sessionsOf(const QString& account) const override;
    void endSessions(const QString& account, SessionsEnd why, const QString& except) override;
    void endSessionsBy(const QString& account, const Proof& proof) override;
    void judgeSessions(const Account& account, const QList<RightRule>& rules) override;
    void loggedIn(const ircd::Session& session, const QByteArray& account, const QByteArray& how) override;
    void serverNotice(const QByteArray& text) override;
    void notKept(const QByteArray& text) override;
    Task<Result<Done>> openStores();
    Task<Result<Done>> openServer();
    Result<Done> openPorts();
    ClientLines encryptedLines(const Address& place) const;
    qsizetype ownLimit(const Address& peer) const;
    Result<Done> listen(const QString& text, const Listeners::Speaking& speaking);
    Result<std::shared_ptr<TlsContext>> ownTls();
    void forgetOld();
    Task<Result<Done>> forgetOldLines();
    void trimHistory();
    void takeOptions();
    void takePollChannel();
    void takePrompt();
    void close();

    ServiceContext m_context;
    OptionValues m_values;
    IrcAccounts m_accounts;
    IrcHistoryStore m_history;
    IrcChannelStore m_channels;
    IrcBanStore m_bans;
    IrcUserStore m_users;
    QByteArray m_cloakKey;
    std::unique_ptr<ircd::Server> m_server;
    std::unique_ptr<IrcPollBot> m_pollBot;       // null where no channel wants it
    std::unique_ptr<IrcPromptBot> m_promptBot;   // null where there is none
    std::unique_ptr<IrcCommandBot> m_commandBot; // null where there are no ports
    std::shared_ptr<WebOriginRules> m_webRules = std::make_shared<WebOriginRules>();
    std::shared_ptr<TlsContext> m_tls; // null until an endpoint wants it
    ForgettingClock m_forgettingClock;
    Clock::Timer m_forgetting;
    Listeners m_listeners; // what came in by them uses all of the above
    TaskSet m_work;
    AccountDepartures m_departures;
};

/// `irc`: its name, its options and how one is made.
class IrcServiceType final : public ServiceType {
public:
    QString name() const override;
    QString description() const override;
    QString icon() const override { return QStringLiteral("message-circle"); }
    bool hasAccounts() const override { return true; }
    OptionList options() const override;
    QList<Error> faults(const OptionValues& values) const override;
    QList<Error> remarks(const OptionValues& values) const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
    Task<Result<Done>> migrate(Database& database) const override;
    static Task<Result<Done>> makeTables(Database& database); ///< All that one keeps, as this version has it.
};

std::unique_ptr<ServiceType> makeIrcServiceType();

} // namespace everyport
