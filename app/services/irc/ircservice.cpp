#include "app/services/irc/ircservice.h"

#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/accounts/logintext.h"
#include "app/services/core/serviceports.h"
#include "app/services/irc/ircpromptbot.h"
#include "app/services/irc/ircserveroptions.h"
#include "netcore/tls/tlssession.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/irc/server/commands/allcommands.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {
constexpr qsizetype refusedAtOnce = 10; // are told why they cannot come in; more are cut off
}

IrcService::IrcService(ServiceContext context, OptionValues values)
    : ListedService(context.name),
      m_context(std::move(context)),
      m_values(std::move(values)),
      m_accounts(
          m_context.accounts, [this](const QByteArray& nick) { return m_server && m_server->isHeldByAnother(nick); }),
      m_history(m_context.database, m_context.name),
      m_channels(m_context.database, m_context.name),
      m_bans(m_context.database, m_context.name),
      m_users(m_context.database, m_context.name),
      m_forgettingClock(m_context.database, m_context.reactor.clock(), failuresToLog(m_context.log, m_context.name),
          IrcHistoryStore::newestAt()),
      m_listeners(m_context),
      m_work(failuresToLog(m_context.log, m_context.name)),
      m_departures(m_context.accounts, u"irc "_s + m_context.name, m_context.reactor.clock(), m_work,
          [this](const QString& name) {
              if (m_server)
                  m_server->logins().forget(name.toUtf8());
              return Task<Result<Done>>(Result<Done>(Done{}));
          })
{
    m_context.accounts.sessions().add(*this);
}

IrcService::~IrcService()
{
    m_context.accounts.sessions().remove(*this);
    close();
}

qsizetype IrcService::sessionsOf(const QString& account) const
{
    return m_server ? m_server->logins().sessionsOf(account.toUtf8()) : 0;
}

void IrcService::endSessions(const QString& account, SessionsEnd why, const QString& except)
{
    // Nobody needs an account here: who has none any more is logged out and stays. At once, or the name's next holder
    // would have them.
    if (m_server && why == SessionsEnd::Removed)
        m_server->logins().forget(account.toUtf8());
    else if (m_server)
        m_server->logins().end(
            account.toUtf8(), sessionsEndText(why).toUtf8(), except, why != SessionsEnd::PasswordChanged);
}

void IrcService::endSessionsBy(const QString& account, const Proof& proof)
{
    const auto text = sessionsEndText(SessionsEnd::ProofTaken).toUtf8();
    if (m_server && proof.kind == Proof::Kind::Certificate)
        m_server->logins().endByCertificate(account.toUtf8(), proof.what, text);
    else if (m_server
        && proof.kind == Proof::Kind::Token) // which of them had it in place of the password is not known here
        m_server->logins().end(account.toUtf8(), text, {}, false);
}

void IrcService::judgeSessions(const Account& account, const QList<RightRule>&)
{
    if (m_server)
        m_server->logins().standingChanged(account.name.toUtf8(), IrcAccounts::standingOf(account.role));
}

Task<Result<Done>> IrcService::start()
{
    auto ready = co_await openStores();
    if (ready)
        ready = co_await openServer();
    if (ready)
        ready = openPorts();
    if (ready)
        ready = co_await m_departures.started();
    if (!ready)
        close();
    co_return ready;
}

Task<Result<Done>> IrcService::openStores()
{
    const auto migrated = co_await IrcServiceType::makeTables(m_context.database);
    if (!migrated)
        co_return migrated;
    const auto accounts = co_await m_departures.begin();
    if (!accounts)
        co_return accounts.error();
    const auto key = co_await m_bans.cloakKey();
    if (!key)
        co_return key.error();
    m_cloakKey = *key;
    co_return Done{};
}

Task<Result<Done>> IrcService::openServer()
{
    auto options = ircServerOptions(m_values);
    if (!options)
        co_return options.error();
    if (m_values.text(u"cloaks"_s) != u"on")
        options->cloakKey.clear();
    else if (options->cloakKey.isEmpty())
        options->cloakKey = m_cloakKey;
    m_server = std::make_unique<ircd::Server>(m_context.reactor, std::move(*options),
        ircd::ServerPorts{&m_accounts, &m_history, &m_channels, &m_bans, &m_users}, ircd::allCommands());
    m_server->addListener(*this);
    m_server->rehashAsked = [this] { rereadFiles(); };
    m_history.limitsExceeded = [this] { trimHistory(); };
    forgetOld();
    trimHistory();
    auto opening = m_server->open();
    const auto opened = co_await std::move(opening);
    if (opened) {
        for (const auto& name : m_departures.gone()) // before anybody comes in by such a name
            m_server->logins().forget(name.toUtf8());
        takePollChannel();
        takePrompt();
        if (m_context.ports)
            m_commandBot = std::make_unique<IrcCommandBot>(
                *m_server, m_context.ports->commands, failuresToLog(m_context.log, m_context.name));
    }
    co_return opened;
}

/// The bot sits in the channel that the option names, and moves when it names another.
void IrcService::takePollChannel()
{
    const auto channel = m_values.text(u"poll-channel"_s).toUtf8();
    m_pollBot.reset();
    if (!channel.isEmpty())
        m_pollBot = std::make_unique<IrcPollBot>(*m_server, m_context.polls, channel);
}

void IrcService::takePrompt()
{
    m_promptBot.reset();
    if (m_values.text(u"prompt"_s) == u"on" && m_context.prompts)
        m_promptBot = std::make_unique<IrcPromptBot>(*m_server,
            PromptContext{m_context.reactor, *m_context.prompts, m_context.accounts.audit()}, m_context.accounts);
}

/// The server counts who has come so far as to speak; a handshake that never ends is no session yet.
qsizetype IrcService::ownLimit(const Address& peer) const
{
    const auto& options = m_server->options();
    const auto& place = options.classOf(peer);
    return &place == &options.local ? 0 : place.clients + place.halfOpen + refusedAtOnce;
}

Result<Done> IrcService::openPorts()
{
    m_listeners.setOwnLimit([this](const Address& peer) { return ownLimit(peer); });
    if (auto applied = m_listeners.apply(m_values); !applied)
        return applied;
    *m_webRules = ircWebRules(m_values);
    m_listeners.certificate().choose(
        {m_values.text(u"certificate"_s), m_values.text(u"key"_s)}, {m_values.text(u"name"_s), u"localhost"_s});
    auto makeSession = [this] { return m_server->makeSession(); };
    const auto tls = [this] { return ownTls(); };
    for (const auto& text : m_values.texts(u"listen"_s)) {
        if (auto opened = listen(text, {u"irc"_s, u"ircs"_s, makeSession, tls}); !opened)
            return opened;
    }
    const auto web = m_values.text(u"websocket"_s);
    if (web.isEmpty())
        return Done{};
    auto& clock = m_context.reactor.clock();
    const auto makeWeb = [&clock, site = makeIrcWebSite(clock, m_webRules, makeSession)] {
        return std::make_unique<http::ServerConnection>(clock, site);
    };
    return listen(web, {u"ws"_s, u"wss"_s, makeWeb, tls});
}

Result<Done> IrcService::listen(const QString& text, const Listeners::Speaking& speaking)
{
    const auto endpoint = Endpoint::parse(text);
    if (!endpoint)
        return endpoint.error();
    return m_listeners.listen(endpoint->withDefault(u"clients"_s, u"asked"_s), speaking);
}

/// Once for all endpoints without a certificate of their own. One that is renewed is served from then on.
Result<std::shared_ptr<TlsContext>> IrcService::ownTls()
{
    if (m_tls)
        return m_tls;
    TlsContext::ServerOptions options;
    options.clientCertificates = TlsContext::ClientCertificates::Asked; // SASL EXTERNAL: known by its fingerprint
    auto made = m_listeners.certificate().server(std::move(options));
    if (made)
        m_tls = *made;
    return made;
}

void IrcService::forgetOld()
{
    m_work.start(forgetOldLines(), u"Forgetting old messages"_s);
    m_forgetting = m_context.reactor.clock().callLater(1h, [this] { forgetOld(); });
}

Task<Result<Done>> IrcService::forgetOldLines()
{
    const auto before = m_context.reactor.clock().wallMsecs() - m_values.integer(u"history-time"_s);
    const auto believed = co_await m_forgettingClock.isBelieved();
    if (!believed || !*believed)
        co_return believed ? Result<Done>(Done{}) : Result<Done>(believed.error());
    const auto forgotten = co_await m_history.forgetBefore(before);
    co_return forgotten;
}

void IrcService::trimHistory()
{
    m_history.setLimits({m_values.integer(u"conversation-size"_s), m_values.integer(u"history-size"_s)});
    m_work.start(m_history.trim(), u"Shortening the history"_s);
}

Task<Result<Done>> IrcService::stop()
{
    if (m_server)
        m_server->shutDown();
    auto stopping = m_listeners.stop();
    const auto stopped = co_await std::move(stopping);
    Q_UNUSED(stopped)
    // Writes are done in order: after this one what has changed last, users who stay among it, is there for the next
    // start.
    auto writing = m_context.database.write([](QSqlDatabase&) -> Result<Done> { return Done{}; });
    const auto written = co_await std::move(writing);
    Q_UNUSED(written)
    close();
    co_return Done{};
}

/// In this order: connections end in the server, and it in the stores.
void IrcService::close()
{
    m_departures.end();
    m_forgetting.cancel();
    m_work.cancelAll();
    m_listeners.clear();
    m_pollBot.reset();
    m_promptBot.reset();
    m_commandBot.reset();
    m_tls.reset();
    m_server.reset();
}

void IrcService::reconfigure(const OptionValues& values)
{
    const bool hasOtherPollChannel = m_values.text(u"poll-channel"_s) != values.text(u"poll-channel"_s);
    const bool hasOtherPrompt = m_values.text(u"prompt"_s) != values.text(u"prompt"_s);
    m_values = values;
    *m_webRules = ircWebRules(m_values);
    takeOptions();
    if (m_server && hasOtherPrompt)
        takePrompt();
    if (m_server && hasOtherPollChannel)
        takePollChannel();
    m_listeners.reapply(m_values);
}

void IrcService::rereadFiles()
{
    takeOptions();
    m_listeners.rereadFiles();
}

void IrcService::takeOptions()
{
    if (!m_server)
        return;
    auto options = ircServerOptions(m_values);
    if (!options) {
        m_context.log.warning(m_context.name, options.error().text);
        return;
    }
    options->cloakKey = m_server->options().cloakKey;
    trimHistory();
    m_server->setOptions(*options);
}

void IrcService::loggedIn(const ircd::Session& session, const QByteArray& account, const QByteArray& how)
{
    const auto* tls = session.transport() ? session.transport()->tls() : nullptr;
    m_context.log.info(m_context.name,
        loginText(QString::fromUtf8(account), QString::fromLatin1(session.address()), QString::fromLatin1(how),
            tls ? tls->facts().version : QString()));
}

void IrcService::serverNotice(const QByteArray& text)
{
    m_context.log.info(m_context.name, QString::fromUtf8(text));
}

void IrcService::notKept(const QByteArray& text)
{
    m_context.log.warning(m_context.name, QString::fromUtf8(text));
}

qsizetype IrcService::peopleCount() const
{
    return m_server ? m_server->users().count() : 0;
}

QStringList IrcService::addresses() const
{
    return m_listeners.addresses();
}

/// By TLS. A certificate that was made here is vouched for by nobody, so programs are told not to ask; of another they
/// ask at its own name, which is not the address here.
ClientLines IrcService::encryptedLines(const Address& place) const
{
    ClientLines lines;
    if (m_values.text(u"certificate"_s).isEmpty()) {
        lines.append(
            ClientLine::typed(u"irssi, TLS"_s, u"/connect -tls -notls_verify %1 %2"_s.arg(place.host).arg(place.port)));
        lines.append(ClientLine::command(u"WeeChat, TLS"_s,
            u"weechat -r '/server add everyport %1/%2 -ssl -nossl_verify -temp' -r '/connect everyport'"_s
                .arg(place.host)
                .arg(place.port)));
    }
    lines.append(
        ClientLine::command(u"openssl"_s, u"openssl s_client -quiet -crlf -connect '%1'"_s.arg(place.toString())));
    return lines;
}

ClientLines IrcService::howToConnect() const
{
    ClientLines lines;
    const auto plain = m_listeners.firstPlace({u"irc"_s});
    const auto encrypted = m_listeners.firstPlace({u"ircs"_s});
    if (plain) {
        const QString place = u"%1 %2"_s.arg(plain->host).arg(plain->port);
        lines.append(ClientLine::command(u"irssi"_s, u"irssi -c %1 -p %2"_s.arg(plain->host).arg(plain->port)));
        if (!plain->host.contains(u':')) // a URL on WeeChat's command line finds no IPv6 address
            lines.append(ClientLine::command(u"WeeChat"_s, u"weechat 'irc://%1/'"_s.arg(plain->toString())));
        lines.append(ClientLine::command(u"nc"_s, u"nc -C "_s + place));
    }
    if (encrypted)
        lines += encryptedLines(*encrypted);
    if (const auto place = plain ? plain : encrypted) { // for all others, whose dialogs ask for them
        lines.append(ClientLine::value(u"Server"_s, place->host));
        lines.append(plain ? ClientLine::value(u"Port"_s, QString::number(place->port))
                           : ClientLine::value(u"Port (TLS)"_s, QString::number(place->port)));
    }
    if (lines.isEmpty())
        return lines;
    lines.append(ClientLine::sentence(u"Nobody needs an account; who has one logs in by SASL."_s));
    lines.append(ClientLine::account());
    if (m_promptBot)
        lines.append(
            ClientLine::sentence(u"A prompt, for who is logged in to an account with the right: /msg %1 help."_s.arg(
                QString::fromLatin1(IrcPromptBot::nickname))));
    return lines;
}

} // namespace everyport
