#include "protocols/xmpp/client/standingclient.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr int mostRedirects = 5; // in a row

/// Coming again would change nothing, or not without a person.
bool isFinal(const Error& error)
{
    if (error.kind != Error::Kind::Refused)
        return false;
    switch (error.reason) {
    case Reason::NotAuthorised:
    case Reason::InUse: // another program took our place; taking it back would go on for ever
    case Reason::NotFound:
    case Reason::TlsFailed:
    case Reason::CertificateNotTrusted:
    case Reason::CertificateExpired:
    case Reason::CertificateNameMismatch: return true;
    default: return false;
    }
}

std::shared_ptr<TlsContext> contextOf(TlsContext::ClientOptions options, const QList<QByteArray>& alpn)
{
    options.alpn = alpn;
    auto context = TlsContext::client(std::move(options));
    return context ? *context : nullptr;
}

} // namespace

/// Hears where else the server wants us, and that all went well.
class StandingClient::Ear final : public ClientEvents {
public:
    Ear(StandingClient& owner, ClientEvents& events) : m_owner(owner), m_events(events) {}
    void online(const Jid& address, bool isResumed) override
    {
        m_owner.m_timesSent = 0;
        m_events.online(address, isResumed);
    }
    void disconnected(const Error& reason, bool mayResume) override
    {
        if (reason.code == u"see-other-host" && m_owner.m_timesSent < mostRedirects) {
            if (const auto place = placeNamed(reason.text)) {
                ++m_owner.m_timesSent;
                m_owner.m_sentTo = *place;
            }
        }
        m_owner.m_lastEnd = reason;
        m_events.disconnected(reason, mayResume);
    }
    void stanzaReceived(const Stanza& stanza) override { m_events.stanzaReceived(stanza); }

private:
    StandingClient& m_owner;
    ClientEvents& m_events;
};

StandingClient::StandingClient(Reactor& reactor, ClientEvents& events, Options options)
    : m_reactor(reactor)
    , m_options(std::move(options))
    , m_directTls(m_options.usesTls ? contextOf(m_options.tls, {"xmpp-client"}) : nullptr)
    , m_ear(std::make_unique<Ear>(*this, events))
    , m_client(m_options.account, reactor, *m_ear, clientOptions(m_options))
    , m_service(
          u"xmpp"_s, reactor.clock(), [this](std::unique_ptr<Protocol> protocol) { return connect(std::move(protocol)); },
          [this] { return m_client.makeStream(); }, serviceOptions())
{
}

StandingClient::~StandingClient() = default;

Client::Options StandingClient::clientOptions(const Options& options)
{
    auto made = options.client;
    made.login.tls = options.usesTls ? contextOf(options.tls, {}) : nullptr;
    return made;
}

ClientService::Options StandingClient::serviceOptions()
{
    ClientService::Options options;
    options.backoff = m_options.backoff;
    options.network = m_options.network;
    options.prepareConnection = [this](Transport&) { return m_client.whenOnline(); };
    options.attemptFailed = [this](const Error& error, std::chrono::milliseconds wait) { failed(error, wait); };
    return options;
}

void StandingClient::start()
{
    m_stopping.cancel();
    m_stopping = m_service.start();
}

void StandingClient::retryNow()
{
    if (m_client.isOnline() || !m_service.isRunning())
        return;
    m_stopping = m_service.stop(); // not the client: what waits in its session goes with the next connection
    m_stopping = m_service.start();
}

Task<Result<Done>> StandingClient::stop()
{
    m_givingUp.cancel();
    m_client.close();
    return m_service.stop();
}

Task<Result<QList<Endpoint>>> StandingClient::places()
{
    using Places = Result<QList<Endpoint>>;
    if (const auto sentTo = std::exchange(m_sentTo, {}))
        return Places(QList<Endpoint>{*sentTo});
    if (m_options.place)
        return Places(QList<Endpoint>{*m_options.place});
    return findPlaces(m_options.srv, m_options.account.domain());
}

Task<Result<Transport*>> StandingClient::connect(std::unique_ptr<Protocol> protocol)
{
    return connectOneOf(std::move(protocol));
}

Task<Result<Transport*>> StandingClient::connectOneOf(std::unique_ptr<Protocol> protocol)
{
    auto finding = places();
    auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // XEP-0198 §5: the server may want us back where the session is; a place that a person chose stays the only one.
    if (const auto there = placeNamed(m_client.location()); there && !m_options.place)
        found->prepend(*there);
    auto connecting = connectToOneOf(m_reactor, *found, m_options.account.domain(), m_directTls, std::move(protocol));
    auto connected = co_await std::move(connecting);
    co_return connected;
}

void StandingClient::failed(const Error& told, std::chrono::milliseconds wait)
{
    const auto error = std::exchange(m_lastEnd, {}).value_or(told); // the stream knows more than its transport
    if (!isFinal(error)) {
        if (m_options.attemptFailed)
            m_options.attemptFailed(error, wait);
        return;
    }
    // Not from inside the service's own call.
    m_givingUp = m_reactor.clock().callLater({}, [this, error] {
        m_stopping = m_service.stop();
        m_client.endSession(error);
        if (m_options.gaveUp)
            m_options.gaveUp(error);
    });
}

} // namespace everyport::xmpp::client
