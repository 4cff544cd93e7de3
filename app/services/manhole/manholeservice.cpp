#include "app/services/manhole/manholeservice.h"

#include "app/accounts/accounts.h"
#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/portal.h"
#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/manhole/accountfolders.h"
#include "app/manhole/manholesessions.h"
#include "app/manhole/sshauthenticator.h"
#include "app/manhole/telnetlogin.h"
#include "app/services/core/accounts/accountdepartures.h"
#include "app/services/core/listeners.h"
#include "app/services/core/policyoptions.h"
#include "netcore/threads/threadpool.h"
#include "protocols/ssh/hostkeys.h"
#include "protocols/ssh/server.h"
#include "protocols/telnet/terminal.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

class ManholeService final : public ListedService, private ssh::ServerEvents {
public:
    ManholeService(ServiceContext context, OptionValues values)
        : ListedService(context.name),
          m_context(std::move(context)),
          m_values(std::move(values)),
          m_manhole{{m_context.reactor, *m_context.prompts, m_context.accounts.audit()}, m_sessions},
          m_portal(m_context.accounts),
          m_authenticator(m_manhole, m_portal, u"manhole"_s),
          m_listeners(m_context),
          m_departures(
              m_context.accounts, u"manhole"_s, m_context.reactor.clock(), m_work, [this](const QString& name) {
                  return deferToThread(m_context.reactor, Threads::Files,
                      [folders = keptFolders(), name] { return removeAccountFiles(folders, name); });
              })
    {
        m_authenticator.disconnect = [this](quint64 connection, const QString& why) {
            m_server->disconnect(connection, why);
        };
        m_context.accounts.sessions().add(m_sessions);
    }
    ~ManholeService() override { m_context.accounts.sessions().remove(m_sessions); }

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    void abort() override;
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override { m_listeners.rereadFiles(); }
    QStringList addresses() const override { return m_listeners.addresses(); }
    qsizetype peopleCount() const override { return m_listeners.connectionCount(); }
    ClientLines howToConnect() const override;

private:
    Result<Done> openPorts();
    void settle();
    QStringList keptFolders() const
    {
        return {m_context.dataFolder + u"/files"_s, m_context.dataFolder + u"/manhole/history"_s};
    }

    void loginSucceeded(const ssh::LoginFacts& facts) override;
    void connectionEnded(quint64 connection) override { m_authenticator.connectionEnded(connection); }
    void turnedAway(const Address& peer, const QString& why) override;

    ServiceContext m_context;
    OptionValues m_values;
    ManholeSessions m_sessions{u"manhole"_s};
    ManholeContext m_manhole;
    Portal m_portal;
    SshAuthenticator m_authenticator;
    std::unique_ptr<ssh::Server> m_server;
    HalfOpen m_telnetLogins;
    Listeners m_listeners; // after all that their connections use
    TaskSet m_work{failuresToLog(m_context.log, m_context.name)};
    AccountDepartures m_departures;
};

Task<Result<Done>> ManholeService::stop()
{
    m_departures.end();
    m_sessions.endAll(u"This service stops: its administrator has ended it, or the whole program."_s);
    return m_listeners.stop();
}

void ManholeService::abort()
{
    m_departures.end();
    m_listeners.clear();
}

void ManholeService::settle()
{
    m_telnetLogins.setMost(m_values.integer(u"most-logins"_s));
    m_manhole.held = std::chrono::milliseconds(m_values.integer(u"hold"_s));
    m_manhole.historyFolder = m_values.boolean(u"history"_s) ? m_context.dataFolder + u"/manhole/history"_s : QString();
    const auto greeting = m_values.text(u"greeting"_s);
    m_manhole.greeting = greeting.isEmpty() ? QString() : greeting + u'\n';
    sftp::Quota quota;
    quota.bytes = quint64(m_values.integer(u"files-quota"_s));
    quota.entries = 100'000;
    m_authenticator.areas().setFiles(
        m_values.boolean(u"files"_s) ? m_context.dataFolder + u"/files"_s : QString(), quota);
}

Task<Result<Done>> ManholeService::start()
{
    settle();
    if (auto applied = m_listeners.apply(m_values); !applied)
        co_return applied;
    auto loading = ssh::HostKeys::load(m_context.reactor, m_context.dataFolder + u"/hostkeys"_s);
    auto keys = co_await std::move(loading);
    if (!keys)
        co_return keys.error();
    ssh::ServerSettings settings;
    settings.limits.unproved = int(m_values.integer(u"most-logins"_s));
    auto server = ssh::Server::create(
        m_context.reactor, std::move(*keys), m_authenticator, m_authenticator, *this, settings);
    if (!server)
        co_return server.error();
    m_server = std::move(*server);
    const auto accounts = co_await m_departures.begin();
    if (!accounts)
        co_return accounts.error();
    // Some may have gone while nobody looked.
    auto sweeping = deferToThread(m_context.reactor, Threads::Files,
        [folders = keptFolders(), names = *accounts] { return removeFilesOfOthers(folders, names); });
    const auto swept = co_await std::move(sweeping);
    if (!swept)
        m_context.log.error(u"manhole"_s, swept.error());
    // somebody else may have got such a name, and would find their files
    if (!swept && !m_departures.gone().isEmpty()) {
        abort();
        co_return swept.error();
    }
    if (auto opened = openPorts(); !opened) {
        abort();
        co_return opened;
    }
    auto started = co_await m_departures.started();
    if (!started)
        abort();
    co_return started;
}

Result<Done> ManholeService::openPorts()
{
    // SSH has an encryption of its own, and nobody puts it under TLS.
    const auto ssh = m_listeners.listenAt(
        m_values.texts(u"listen"_s), {u"ssh"_s, u"ssh"_s, [this] { return m_server->protocol(); }});
    if (!ssh)
        return ssh;
    const auto makeTelnet = [this]() -> std::unique_ptr<Protocol> {
        return std::make_unique<telnet::Terminal>(m_context.reactor.clock(),
            std::make_unique<TelnetLogin>(m_manhole, m_portal, u"manhole"_s, m_telnetLogins));
    };
    return m_listeners.listenAt(m_values.texts(u"telnet"_s), {u"telnet"_s, u"telnets"_s, makeTelnet});
}

void ManholeService::reconfigure(const OptionValues& values)
{
    m_values = values;
    settle();
    m_listeners.reapply(m_values);
}

ClientLines ManholeService::howToConnect() const
{
    ClientLines lines;
    if (const auto ssh = m_listeners.firstPlace({u"ssh"_s})) {
        lines << ClientLine::command(u"ssh"_s, u"ssh -p %1 NAME@%2"_s.arg(ssh->port).arg(ssh->host));
        if (m_values.boolean(u"files"_s)) {
            const auto host = ssh->host.contains(u':') ? u"'[%1]'"_s.arg(ssh->host)
                                                       : ssh->host; // or it ends at a colon
            lines << ClientLine::command(u"sftp"_s, u"sftp -P %1 NAME@%2"_s.arg(ssh->port).arg(host));
        }
    }
    if (const auto telnet = m_listeners.firstPlace({u"telnet"_s}))
        lines << ClientLine::command(u"telnet"_s, u"telnet %1 %2"_s.arg(telnet->host).arg(telnet->port));
    if (const auto telnets = m_listeners.firstPlace({u"telnets"_s}))
        lines << ClientLine::command(u"openssl"_s, u"openssl s_client -quiet -connect '%1'"_s.arg(telnets->toString()));
    if (lines.isEmpty())
        return lines;
    lines << ClientLine::sentence(u"NAME is an account: administrators get Python, operators a prompt that looks."_s);
    lines << ClientLine::account();
    if (m_server) {
        for (const auto& key : m_server->hostKeys().keys())
            lines << ClientLine::value(u"Host key"_s, u"%1 %2"_s.arg(key.type, key.fingerprint));
    }
    return lines;
}

void ManholeService::loginSucceeded(const ssh::LoginFacts& facts)
{
    m_context.log.info(m_context.name, u"%1 came in from %2 by %3."_s.arg(facts.user, facts.peer.host, facts.method));
}

void ManholeService::turnedAway(const Address& peer, const QString& why)
{
    m_context.log.info(m_context.name, u"%1 was turned away. %2"_s.arg(peer.host, why));
}

class ManholeServiceType final : public ServiceType {
public:
    QString name() const override { return u"manhole"_s; }
    QString title() const override // Twisted's word for a prompt on the running program
    {
        return QLatin1StringView(QT_TRANSLATE_NOOP("everyport::ServiceType", "Manhole"));
    }
    QString icon() const override { return u"terminal"_s; }
    bool hasAccounts() const override { return true; }
    QString description() const override { return u"A prompt on the running program, by SSH or Telnet"_s; }
    bool encryptsItself(const OptionValues&) const override { return true; } // where Telnet is not, `telnet` says so
    OptionList options() const override;
    QList<Error> faults(const OptionValues& values) const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
};

OptionList ManholeServiceType::options() const
{
    using Type = Option::Type;
    OptionList options{listenOption({u"tcp:2222"_s})};
    options << OptionList{
        {.key = u"telnet"_s,
            .type = Type::Endpoint,
            .fallback = QStringList(),
            .label = u"Telnet"_s,
            .help =
                u"Also answers Telnet here, as tcp:2323; only on this computer or under TLS, since it is not encrypted."_s,
            .repeated = true},
        {.key = u"telnet-in-the-clear"_s,
            .type = Type::Boolean,
            .fallback = false,
            .label = u"Telnet without encryption"_s,
            .help = u"Lets Telnet listen beyond this computer without TLS: passwords can be read on the way."_s},
        {.key = u"greeting"_s,
            .type = Type::Text,
            .fallback = QString(),
            .label = u"Greeting"_s,
            .help = u"A line that is shown above the first prompt."_s,
            .needsRestart = false},
        {.key = u"history"_s,
            .type = Type::Boolean,
            .fallback = true,
            .label = u"History"_s,
            .help = u"Keeps what was typed for the account's next prompt."_s,
            .needsRestart = false},
        {.key = u"hold"_s,
            .type = Type::Duration,
            .fallback = 5000,
            .label = u"Longest hold"_s,
            .help = u"A command that holds the program for longer is interrupted."_s,
            .min = 100,
            .max = 600'000,
            .needsRestart = false,
            .advanced = true},
        {.key = u"files"_s,
            .type = Type::Boolean,
            .fallback = true,
            .label = u"Files"_s,
            .help = u"Gives each account a folder of its own by SFTP."_s,
            .needsRestart = false},
        {.key = u"files-quota"_s,
            .type = Type::Size,
            .fallback = qint64(100) * 1024 * 1024,
            .label = u"Files of one"_s,
            .help = u"How much an account's folder may hold; 0 is no limit."_s,
            .min = 0,
            .needsRestart = false},
        {.key = u"most-logins"_s,
            .type = Type::Integer,
            .fallback = 100,
            .label = u"Logins at once"_s,
            .help =
                u"Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them."_s,
            .min = 1,
            .max = 100'000,
            .advanced = true},
    };
    return options + policyOptions();
}

QList<Error> ManholeServiceType::faults(const OptionValues& values) const
{
    QList<Error> all;
    for (const auto& text : values.texts(u"telnet"_s)) {
        const auto endpoint = Endpoint::parse(text);
        if (endpoint && !endpoint->isTls() && endpoint->reach() != Endpoint::Reach::ThisComputer
            && !values.boolean(u"telnet-in-the-clear"_s)) {
            all.append(valueFault(
                u"Telnet sends passwords as they are. Let it listen on this computer only, use tls: instead of tcp:, or switch on “Telnet without encryption” (telnet-in-the-clear)."_s,
                u"telnet"_s));
        }
    }
    return all;
}

Result<std::unique_ptr<ListedService>> ManholeServiceType::make(ServiceContext context, OptionValues values) const
{
    if (!context.prompts)
        return Error::unsupported(Reason::None, u"This program has no Python."_s);
    if (const auto fine = check(values); !fine)
        return fine.error();
    return std::unique_ptr<ListedService>(std::make_unique<ManholeService>(std::move(context), std::move(values)));
}

} // namespace

std::unique_ptr<ServiceType> makeManholeServiceType()
{
    return std::make_unique<ManholeServiceType>();
}

} // namespace everyport
