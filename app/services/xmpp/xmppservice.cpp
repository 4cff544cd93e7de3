#include "app/services/xmpp/xmppservice.h"

#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/secretfile.h"
#include "app/services/core/serviceports.h"
#include "app/services/xmpp/xmppprompt.h"
#include "app/services/xmpp/xmppservicetype.h"
#include "app/services/xmpp/xmpptls.h"
#include "protocols/xmpp/server/login/guests.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

XmppService::XmppService(ServiceContext context, OptionValues values, xmpp::Jid domain)
    : ListedService(context.name),
      m_context(std::move(context)),
      m_values(std::move(values)),
      m_domain(std::move(domain)),
      m_users(m_context.accounts),
      m_stores(
          m_context.reactor, m_context.database, m_domain.toString(), failuresToLog(m_context.log, m_context.name)),
      m_router(failuresToLog(m_context.log, m_context.name)),
      m_nodes(m_context, m_domain, m_router),
      m_rooms(m_context, m_domain.toString()),
      m_shares(m_context),
      m_http(m_context, m_domain, m_router, m_listeners),
      m_stations(m_context.accounts, failuresToLog(m_context.log, m_context.name)),
      m_listeners(m_context),
      m_work(m_router.failed()),
      m_logins(m_context, m_work),
      m_departures(m_context.accounts, u"xmpp "_s + m_domain.toString(), m_context.reactor.clock(), m_work,
          [this](QString name) { return forget(std::move(name)); }),
      m_guestNames(m_context.accounts, [this](const QString& name) {
          const auto who = xmpp::Jid::make(name, m_domain.toString());
          return who && isGuest(*who);
      })
{
    m_rooms.isGuest = [this](const xmpp::Jid& who) { return isGuest(who); };
}

XmppService::~XmppService()
{
    close();
}

Task<Result<Done>> XmppService::start()
{
    auto ready = co_await openStores();
    if (ready)
        ready = co_await openNodes();
    if (ready)
        ready = co_await openServer();
    if (ready)
        ready = co_await m_departures.started();
    if (!ready)
        close();
    co_return ready;
}

Task<Result<Done>> XmppService::openStores()
{
    auto migrated = co_await XmppServiceType::makeTables(m_context.database);
    if (migrated)
        migrated = co_await clearLeftovers();
    co_return migrated;
}

Task<Result<Done>> XmppService::openNodes()
{
    return m_nodes.open(m_values,
        {
            .isGuest = [this](const xmpp::Jid& who) { return isGuest(who); },
            .shows = [this](const xmpp::Jid& who) { return shows(who); },
            .people = [this] { return peopleCount(); },
            .accounts = [this] { return accountsHere(); },
        });
}

bool XmppService::isGuest(const xmpp::Jid& who) const
{
    const auto* guests = m_server ? m_server->extensions().find<xmpp::Guests>() : nullptr;
    return guests && guests->contains(who);
}

/// What the clients of one of our accounts say of themselves to everybody; of others nothing is known here.
QStringList XmppService::shows(const xmpp::Jid& who) const
{
    QStringList all;
    if (!m_server || who.domainView() != m_domain.toString())
        return all;
    for (const auto* session : m_server->sessions().availableOf(who.local())) {
        if (who.isBare() || session->jid() == who)
            all.append(xmpp::shownBy(session->presence().element()));
    }
    return all;
}

Task<Result<Done>> XmppService::openServer()
{
    if (auto applied = m_listeners.apply(m_values); !applied)
        co_return applied;
    m_listeners.certificate().choose({m_values.text(u"certificate"_s), m_values.text(u"key"_s)},
        {m_domain.toString(), m_nodes.address().toString(), m_rooms.address()});
    auto options = xmppServerOptions(m_values);
    options.domain = m_domain.toString();
    options.personalEventing = true;
    if (const auto secret = secretIn(m_values.text(u"calls-secret-file"_s), u"calls-secret-file"_s); !secret)
        co_return secret.error();
    if (options.tls != xmpp::TlsPolicy::Off) {
        auto tls = xmppStreamTls(m_listeners.certificate(), m_values);
        if (!tls)
            co_return tls.error();
        options.tlsContext = std::move(*tls);
    }
    auto* archive = m_values.text(u"archive"_s) == u"on" ? &m_stores.archive : nullptr;
    auto opening = m_http.openUploads(m_values, [this] { return accountsHere(); });
    const auto ready = co_await std::move(opening);
    if (!ready)
        co_return ready;
    m_server = std::make_unique<xmpp::Server>(m_context.reactor, m_router, std::move(options),
        xmpp::ServerPorts{
            m_users, m_users, m_stores.rosters, &m_stores.offline, &m_stores.data, archive, m_http.uploads()});
    if (m_context.ports)
        m_server->atDomain = [&stanzas = m_context.ports->stanzas](
                                 const xmpp::Stanza& stanza) { return stanzas.ask(stanza); };
    m_server->extensions().find<xmpp::Guests>()->left = [this](const QString& name) { return forgetParts(name); };
    m_logins.open(*m_server, m_http.uploads());
    m_pep = std::make_unique<XmppPep>(m_context.reactor, m_router, m_context.database, *m_server);
    auto reading = m_stations.open(*m_server, [this](const QString& name) {
        const auto* node = pubsub() ? pubsub()->find(name) : nullptr;
        return node && node->config.accessModel == xmpp::AccessModel::Open;
    });
    const auto read = co_await std::move(reading);
    if (!read)
        co_return read;
    const auto opened = co_await m_server->open();
    if (!opened)
        co_return opened;
    const auto listening = m_listeners.listenAt(m_values.texts(u"listen"_s), streams());
    if (!listening)
        co_return listening;
    m_prompt = XmppPrompt::open(m_context, m_values, m_domain.toString(), m_router, *m_server);
    m_shares.open(m_values, m_rooms.service(), clients());
    const auto browsers = m_http.listen(*m_server);
    if (!browsers)
        co_return browsers;
    const auto joined = m_components.open(m_context, m_values, m_domain.toString(), m_router, m_listeners);
    if (!joined)
        co_return joined;
    const auto federated = m_federation.open(m_context, m_values, m_router, m_listeners);
    if (!federated)
        co_return federated;
    QStringList names;
    if (m_rooms.service())
        names.append(m_rooms.address());
    if (m_nodes.service())
        names.append(m_nodes.address().toString());
    co_return m_elsewhere.open(m_context, m_values, names, m_router, m_federation.others());
}

/// What shared rooms ask of those who come.
xmppbridge::Clients XmppService::clients()
{
    return {
        .isPrivate =
            [this](const xmpp::Jid& client) {
                auto* session = m_server ? m_server->sessions().find(client) : nullptr;
                return session && session->link().isPrivate();
            },
        .isGuest = [this](const xmpp::Jid& client) { return isGuest(client); },
    };
}

/// XEP-0368: a port of its own, encrypted from the first byte.
Listeners::Speaking XmppService::streams()
{
    return {u"xmpp"_s, u"xmpps"_s, [this] { return m_server->makeStream(); },
        [this] { return xmppStreamTls(m_listeners.certificate(), m_values, {"xmpp-client"}); }};
}

Task<Result<Done>> XmppService::stop()
{
    m_shares.close();
    m_rooms.shutDown();
    if (m_server)
        m_server->shutDown();
    m_components.shutDown();
    m_federation.shutDown();
    auto stopping = m_elsewhere.stop();
    stopping.push_back(m_listeners.stop());
    for (auto& each : stopping) {
        const auto stopped = co_await std::move(each);
        Q_UNUSED(stopped)
    }
    close();
    co_return Done{};
}

/// In this order: connections end in the server, the server at the router, and nothing is published after that.
void XmppService::close()
{
    m_departures.end();
    m_work.cancelAll();
    m_listeners.clear();
    m_components.close();
    m_elsewhere.close();
    m_federation.close();
    if (m_pep)
        m_pep->stop();
    m_prompt.reset();
    m_logins.close();
    m_server.reset();
    m_pep.reset();
    m_shares.close();
    m_rooms.close();
    m_http.close();
    m_nodes.close();
}

void XmppService::reconfigure(const OptionValues& values)
{
    m_values = values;
    if (!m_server)
        return;
    auto options = xmppServerOptions(values);
    options.tls = m_server->options().tls;
    options.tlsContext = m_server->options().tlsContext;
    if (const auto secret = secretIn(values.text(u"calls-secret-file"_s), u"calls-secret-file"_s); !secret) {
        m_context.log.warning(m_context.name, secret.error());
        options.calls.secret = m_server->options().calls.secret;
    }
    options.personalEventing = true;
    m_http.reconfigure(values);
    m_server->setOptions(options);
    m_nodes.reconfigure(values);
    m_rooms.reconfigure(m_values);
    m_listeners.reapply(m_values);
}

void XmppService::rereadFiles()
{
    m_listeners.rereadFiles();
    reconfigure(OptionValues(m_values));
}

qsizetype XmppService::peopleCount() const
{
    return m_server ? m_server->sessions().accountCount() : 0;
}

QStringList XmppService::addresses() const
{
    return m_listeners.addresses() + m_elsewhere.addresses();
}

ClientLines XmppService::howToConnect() const
{
    ClientLines lines;
    const auto place = m_listeners.firstPlace({u"xmpp"_s, u"xmpps"_s});
    if (!place)
        return lines;
    lines.append(ClientLine::value(u"Account"_s, u"NAME@"_s + m_domain.toString()));
    lines.append(ClientLine::value(u"Server"_s, place->host));
    lines.append(ClientLine::value(u"Port"_s, QString::number(place->port)));
    // One that was made here is vouched for by nobody.
    const auto tls = m_values.text(u"tls"_s) == u"off" ? u" tls disable"_s
        : m_values.text(u"certificate"_s).isEmpty()    ? u" tls trust"_s
                                                       : QString();
    lines.append(
        ClientLine::value(u"Dino or Gajim"_s, u"NAME@"_s + m_domain.toString())); // all that a new account asks for
    if (const auto plain = m_listeners.firstPlace({u"xmpp"_s}))
        lines.append(ClientLine::typed(u"profanity"_s,
            u"/connect NAME@%1 server %2 port %3%4"_s.arg(m_domain.toString(), plain->host).arg(plain->port).arg(tls)));
    if (const auto encrypted = m_listeners.firstPlace({u"xmpps"_s})) // direct TLS, XEP-0368; it shows the certificate
        lines.append(ClientLine::typed(u"profanity, TLS"_s,
            u"/connect NAME@%1 server %2 port %3 tls legacy"_s.arg(m_domain.toString(), encrypted->host)
                .arg(encrypted->port)));
    if (m_rooms.service())
        lines.append(ClientLine::value(u"Room"_s, u"NAME@"_s + m_rooms.address()));
    // As RFC 5122 writes it and XEP-0147 says what comes of it: who has an account opens it there.
    lines.append(ClientLine::value(u"Link"_s,
        m_rooms.service() ? u"xmpp:NAME@%1?join"_s.arg(m_rooms.address())
                          : u"xmpp:NAME@%1?message"_s.arg(m_domain.toString())));
    if (m_nodes.service())
        lines.append(ClientLine::value( // as XEP-0060 writes the URI of a node
            u"Votes"_s, u"xmpp:%1?;node=vote/POLL"_s.arg(m_nodes.address().toString())));
    lines.append(ClientLine::sentence(
        u"Dino, Gajim, profanity and others ask for account and password, and for the server under \"advanced\"."_s));
    lines.append(ClientLine::account());
    if (m_prompt)
        lines.append(ClientLine::sentence(u"A prompt, for accounts with the right: write help to everyport@%1."_s.arg(
            XmppPrompt::addressAt(m_domain.toString()))));
    return lines;
}

} // namespace everyport
