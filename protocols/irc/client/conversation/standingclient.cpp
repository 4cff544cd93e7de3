#include "protocols/irc/client/conversation/standingclient.h"

#include "netcore/tls/certificateexceptions.h"

namespace everyport::irc {

using namespace Qt::StringLiterals;

StandingClient::StandingClient(Reactor& reactor, ClientEvents& events, Options options)
    : m_reactor(reactor),
      m_events(events),
      m_options(std::move(options)),
      m_service(
          u"irc"_s, reactor.clock(),
          [this](std::unique_ptr<Protocol> protocol) { return connect(std::move(protocol)); },
          [this] { return make(); }, serviceOptions())
{
}

StandingClient::~StandingClient()
{
    if (m_client)
        m_client->setGone({}); // it may be in an event, and outlive us by that
}

ClientService::Options StandingClient::serviceOptions()
{
    ClientService::Options options;
    options.backoff = m_options.backoff;
    options.network = m_options.network;
    options.prepareConnection = [this](Transport&) {
        return m_client ? m_client->whenWelcomed() : Task<Result<Done>>(Result<Done>(Error::cancelled()));
    };
    // `stop` has let the client quit, which ends the connection once the server has read it.
    options.hangUp = [this](Transport& transport) {
        if (!m_client)
            transport.loseConnection();
    };
    options.attemptFailed = [this](const Error& error, std::chrono::milliseconds wait) { failed(error, wait); };
    return options;
}

void StandingClient::start()
{
    m_stopping.cancel();
    m_stopping = m_service.start();
}

Task<Result<Done>> StandingClient::stop(const QString& reason)
{
    m_givingUp.cancel();
    if (m_client)
        m_client->quit(reason);
    return m_service.stop();
}

Endpoint StandingClient::place() const
{
    if (m_demandedPort)
        return m_options.endpoint.withTls(true).withPort(*m_demandedPort);
    if (m_options.endpoint.isTls() || !m_options.client.policies || !m_options.client.obeysSts)
        return m_options.endpoint;
    const auto policy = m_options.client.policies->find(m_options.endpoint.host());
    if (policy && policy->until > m_reactor.clock().wallMsecs())
        return m_options.endpoint.withTls(true).withPort(policy->port);
    return m_options.endpoint;
}

std::unique_ptr<Protocol> StandingClient::make()
{
    auto options = m_options.client;
    options.host = m_options.endpoint.host();
    options.continuity = &m_continuity;
    options.secureTransportDemanded = [this](quint16 port) { m_demandedPort = port; };
    auto made = std::make_unique<Client>(m_options.identity, m_reactor, m_events, options);
    auto* client = made.get();
    client->setGone([this, client] {
        if (m_client == client)
            m_client = nullptr;
    });
    m_client = client;
    return made;
}

Task<Result<Transport*>> StandingClient::connect(std::unique_ptr<Protocol> protocol)
{
    if (m_options.connect)
        return m_options.connect(place(), std::move(protocol));
    return connectTo(m_reactor, place(), u"irc"_s, m_options.tls, std::move(protocol));
}

void StandingClient::failed(const Error& error, std::chrono::milliseconds wait)
{
    const bool isFinal = error.kind == Error::Kind::Refused
        && (error.reason == Reason::NotAuthorised
            || error.code == u"432"_s // the name is none: it will not be one later
            || (m_options.stopsAtCertificates && isAboutCertificate(error.reason)));
    if (!isFinal) {
        if (m_options.attemptFailed)
            m_options.attemptFailed(error, wait);
        return;
    }
    // Not from inside the service's own call.
    m_givingUp = m_reactor.clock().callLater({}, [this, error] {
        m_stopping = m_service.stop();
        if (m_options.gaveUp)
            m_options.gaveUp(error);
    });
}

} // namespace everyport::irc
