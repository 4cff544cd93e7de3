#include "app/services/stations/cliententity.h"

#include <QCoreApplication>

#include "netcore/address/hostname.h"
#include "netcore/names/reactornames.h"
#include "protocols/xmpp/extensions/entitytime.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::stations {

namespace {

using xmpp::client::StandingClient;

constexpr qsizetype clientElementBytes = 4 * 1024 * 1024; // all items of a node that has no pages

// Every ten seconds each station says how it is, this one among them, and hears that as well: whoever hears nothing has
// no line, and knows so before it takes the others for lost.
constexpr xmpp::client::KeepAlive::Rules listening{.silence = 10s, .patience = 10s};

Error noConnection()
{
    return Error::disconnected(Reason::ConnectionLost, u"There is no connection to the stations' server."_s);
}

/// With what can be done about it.
QString loginTrouble(const Error& why, const xmpp::Jid& account)
{
    const auto said = why.text.isEmpty() ? QString() : u" (%1)"_s.arg(why.text);
    switch (why.reason) {
    case Reason::NotAuthorised:
        return u"%1 did not let %2 in: the password is wrong, or the account is gone. That is tried again by itself, but rarely.%3"_s
            .arg(account.domain(), account.toString(), said);
    case Reason::CertificateNotTrusted:
        return u"%1 shows a certificate that nobody vouches for: accept it under Connections, or use a card of the home, which brings it.%2"_s
            .arg(account.domain(), said);
    case Reason::NameNotFound:
        return u"%1 was not found: check the address, and the network.%2"_s.arg(account.domain(), said);
    case Reason::ConnectionRefused: return u"Nobody answers at %1: it may be down.%2"_s.arg(account.domain(), said);
    default: break;
    }
    return why.text.isEmpty() ? noConnection().text : why.text;
}

} // namespace

ClientEntity::ClientEntity(Reactor& reactor, Place place, ExchangeLogin own)
    : m_reactor(reactor),
      m_place(std::move(place)),
      m_own(std::move(own)),
      m_login(m_own),
      m_backoff({.initial = 30s, .factor = 2, .most = 600s, .jitter = 5s})
{
}

ClientEntity::~ClientEntity()
{
    m_events = nullptr;
}

void ClientEntity::start(EntityEvents& events)
{
    m_events = &events;
    begin();
}

Task<Result<Done>> ClientEntity::stop()
{
    m_events = nullptr;
    m_beginning.cancel();
    m_accepted.stop();
    return m_client ? m_client->stop() : Task<Result<Done>>(Result<Done>(Done()));
}

QString ClientEntity::domain() const
{
    return xmpp::Jid::parse(m_login.address).valueOr({}).domain();
}

void ClientEntity::begin()
{
    m_accepted.stop();
    m_client.reset();
    const auto account = xmpp::Jid::parse(m_login.address);
    if (!account || !account->hasLocal())
        return lose(
            Error::local(Reason::BadValue, u"\"%1\" is no account's address."_s.arg(m_login.address.left(100))));
    xmpp::client::ClientEvents& events = *this; // which is nobody else's affair
    m_client = std::make_unique<StandingClient>(m_reactor, events, optionsFor(account->bare()));
    auto& client = m_client->client();
    client.addExtension(std::make_unique<xmpp::Ping>());
    client.addExtension(std::make_unique<xmpp::Version>(u"Everyport"_s, QCoreApplication::applicationVersion()));
    client.addExtension(std::make_unique<xmpp::EntityTime>(m_reactor.clock(), xmpp::EntityTime::Zone::Hidden));
    client.dispatch().onMessage([this](const xmpp::Stanza& message) {
        if (m_events && !message.isError())
            m_events->messageReceived(message);
        return true;
    });
    m_client->start();
}

StandingClient::Options ClientEntity::optionsFor(const xmpp::Jid& account)
{
    StandingClient::Options options;
    options.account.address = account;
    options.account.password = m_login.password;
    options.place = m_place.server;
    options.srv = srvResolverOf(m_reactor);
    options.tls.trustedPem = m_place.certificate;
    options.client.limits.elementBytes = clientElementBytes;
    options.client.keepAlive = listening;
    const auto host = m_place.server ? m_place.server->innermost().host() : account.domain();
    options.network = isThisComputer(host) ? nullptr : m_place.network;
    options.attemptFailed = [this](const Error& error, std::chrono::milliseconds) { lose(error); };
    options.gaveUp = [this](const Error& reason) { gaveUp(reason); };
    return options;
}

/// Not from inside the client's own call, whose end it would be.
void ClientEntity::beginAfter(std::chrono::milliseconds wait)
{
    m_beginning = m_reactor.clock().callLater(wait, [this] { begin(); });
}

void ClientEntity::gaveUp(const Error& reason)
{
    if (!m_beginning.isActive()) // else by another login, which came between
        beginAfter(m_backoff.next());
    m_accepted.wait(m_reactor, reason, [this] { beginAfter(0ms); });
    lose(reason);
}

bool ClientEntity::useLogin(const ExchangeLogin& login)
{
    const auto& wanted = login.address.isEmpty() ? m_own : login;
    if (wanted == m_login)
        return false;
    m_login = wanted;
    m_backoff.reset();
    beginAfter(0ms);
    return true;
}

void ClientEntity::tryNow()
{
    if (m_beginning.isActive() || !m_client)
        beginAfter(0ms);
    else
        m_client->retryNow();
}

void ClientEntity::online(const xmpp::Jid& address, bool isResumed)
{
    m_address = address;
    m_backoff.reset();
    if (!isResumed) // what is for the account comes to those alone who say that they are there
        (void)m_client->client().send(xmpp::Stanza::presence({}, {}));
    if (m_events)
        m_events->online();
}

void ClientEntity::disconnected(const Error& reason, bool)
{
    lose(reason);
}

void ClientEntity::lose(const Error& why)
{
    if (!m_events || why.isCancelled())
        return;
    auto told = why;
    told.text = loginTrouble(why, xmpp::Jid::parse(m_login.address).valueOr({}).bare());
    m_events->offline(told);
}

Task<Result<xml::Element>> ClientEntity::ask(QString type, xmpp::Jid to, xml::Element payload)
{
    if (!isOnline())
        return Result<xml::Element>(noConnection());
    auto& client = m_client->client();
    return type == u"get" ? client.get(std::move(to), std::move(payload))
                          : client.set(std::move(to), std::move(payload));
}

Result<Done> ClientEntity::send(xmpp::Stanza message)
{
    return isOnline() ? m_client->client().send(std::move(message)) : Result<Done>(noConnection());
}

} // namespace everyport::stations
