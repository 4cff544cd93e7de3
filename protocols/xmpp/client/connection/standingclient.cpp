#include "protocols/xmpp/client/connection/standingclient.h"

#include "netcore/threads/threadpool.h"
#include "netcore/tls/reactorcertificates.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/client/connection/places.h"
#include "protocols/xmpp/framing/webplace.h"

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

std::shared_ptr<TlsContext> contextOf(
    Reactor& reactor, TlsContext::ClientOptions options, const QList<QByteArray>& alpn, const QStringList& named)
{
    options.alpn = alpn;
    options.namedServices = named;
    // Whichever way leads there: one domain has one certificate for its clients.
    options.exceptions = certificateExceptionsOf(reactor);
    options.service = u"xmpp-client"_s;
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
        m_owner.goElsewhere(m_owner.m_client.sentTo());
        m_owner.m_lastEnd = reason;
        m_events.disconnected(reason, mayResume);
    }
    void stanzaReceived(const Stanza& stanza) override { m_events.stanzaReceived(stanza); }

private:
    StandingClient& m_owner;
    ClientEvents& m_events;
};

StandingClient::StandingClient(Reactor& reactor, ClientEvents& events, Options options)
    : m_reactor(reactor),
      m_options(std::move(options)),
      m_directTls(m_options.usesTls
              ? contextOf(reactor, m_options.tls, {"xmpp-client"}, namedServices(StreamKind::Client))
              : nullptr),
      m_webTls(contextOf(reactor, m_options.tls, {"http/1.1"}, {})),
      m_startTls(
          m_options.usesTls ? contextOf(reactor, m_options.tls, {}, namedServices(StreamKind::Client)) : nullptr),
      m_ear(std::make_unique<Ear>(*this, events)),
      m_client(m_options.account, reactor, *m_ear, clientOptions()),
      m_service(
          u"xmpp"_s, reactor.clock(),
          [this](std::unique_ptr<Protocol> protocol) { return connect(std::move(protocol)); },
          [this] { return m_client.makeStream(); }, serviceOptions())
{
}

StandingClient::~StandingClient() = default;

Client::Options StandingClient::clientOptions() const
{
    auto made = m_options.client;
    made.login.tls = m_startTls;
    return made;
}

Result<Done> StandingClient::show(const Certificate& certificate)
{
    for (const auto& context : {m_directTls, m_webTls, m_startTls}) {
        const auto done = context ? context->reload(certificate) : Result<Done>(Done());
        if (!done)
            return done;
    }
    return Done();
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

/// RFC 6120 §4.9.3.19: the same rules hold there as here: the same domain, the same certificate, and no less
/// encryption, all of which is the login's affair. Not for ever, or two servers could send us to and fro.
void StandingClient::goElsewhere(const QString& host)
{
    if (host.isEmpty() || m_timesSent >= mostRedirects)
        return;
    const bool isWeb = host.contains("://"_L1);
    if (isWeb && WebPlace::of(host) && (m_options.webSocket.startsWith("ws:"_L1) || host.startsWith("wss:"_L1)))
        m_sentToWeb = host;
    else if (const auto place = placeNamed(host); place && !isWeb)
        m_sentTo = *place;
    else
        return;
    ++m_timesSent;
}

Task<Result<Transport*>> StandingClient::connect(std::unique_ptr<Protocol> protocol)
{
    return connectWith(std::move(protocol));
}

Task<Result<Transport*>> StandingClient::connectWith(std::unique_ptr<Protocol> protocol)
{
    if (m_options.readCertificate) {
        auto reading = deferToThread(m_reactor, Threads::Files, m_options.readCertificate);
        const auto read = co_await std::move(reading);
        const auto shown = read ? show(*read) : Result<Done>(read.error());
        if (!shown)
            co_return shown.error();
    }
    Ways ways = m_options;
    if (!m_sentToWeb.isEmpty())
        ways.webSocket = std::exchange(m_sentToWeb, {});
    Destination destination{m_options.account.domain(), m_directTls, m_webTls, m_options.client.limits.elementBytes};
    destination.only = std::exchange(m_sentTo, {});
    // XEP-0198 §5: the server may want us back where the session is.
    if (const auto there = placeNamed(m_client.location()))
        destination.resumesAt = *there;
    auto going = connectByWays(&m_reactor, std::move(ways), std::move(destination), std::move(protocol));
    const auto there = co_await std::move(going);
    co_return there;
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
