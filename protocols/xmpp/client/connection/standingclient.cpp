#include "protocols/xmpp/client/connection/standingclient.h"

#include "netcore/address/hostname.h"
#include "netcore/threads/threadpool.h"
#include "netcore/tls/reactorcertificates.h"
#include "protocols/xmpp/address/srvplaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr int mostRedirects = 5; // in a row

/// Where a connection waits for the stream.
class Threshold final : public Protocol {
public:
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

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
    Reactor& reactor, TlsContext::ClientOptions options, const QList<QByteArray>& alpn)
{
    options.alpn = alpn;
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
      m_directTls(m_options.usesTls ? contextOf(reactor, m_options.tls, {"xmpp-client"}) : nullptr),
      m_webTls(contextOf(reactor, m_options.tls, {"http/1.1"})),
      m_startTls(m_options.usesTls ? contextOf(reactor, m_options.tls, {}) : nullptr),
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

Task<Result<QList<Endpoint>>> StandingClient::places()
{
    using Places = Result<QList<Endpoint>>;
    if (const auto sentTo = std::exchange(m_sentTo, {}))
        return Places(QList<Endpoint>{*sentTo});
    if (m_options.place)
        return Places(QList<Endpoint>{*m_options.place});
    return srvPlaces(m_options.srv, m_options.account.domain(), StreamKind::Client);
}

Task<Result<Transport*>> StandingClient::connect(std::unique_ptr<Protocol> protocol)
{
    return connectOneOf(std::move(protocol));
}

Task<Result<Transport*>> StandingClient::connectOneOf(std::unique_ptr<Protocol> protocol)
{
    if (m_options.readCertificate) {
        auto reading = deferToThread(m_reactor, Threads::Files, m_options.readCertificate);
        const auto read = co_await std::move(reading);
        const auto shown = read ? show(*read) : Result<Done>(read.error());
        if (!shown)
            co_return shown.error();
    }
    if (const auto web = m_sentToWeb.isEmpty() ? m_options.webSocket : std::exchange(m_sentToWeb, {}); !web.isEmpty()) {
        auto going = connectByWeb(web, std::move(protocol));
        const auto there = co_await std::move(going);
        co_return there;
    }
    auto finding = places();
    auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // XEP-0198 §5: the server may want us back where the session is; a place that a person chose stays the only one.
    if (const auto there = placeNamed(m_client.location()); there && !m_options.place)
        found->prepend(*there);
    // The stream comes when the way is known: a place that refuses must not use it up.
    auto connecting = connectToOneOf(
        m_reactor, *found, m_options.account.domain(), m_directTls, std::make_unique<Threshold>());
    auto connected = co_await std::move(connecting);
    if (connected) {
        (*connected)->switchProtocol(std::move(protocol));
        co_return *connected;
    }
    // Ports may be closed on the way where the web's are not.
    auto asking = webSockets();
    const auto webs = co_await std::move(asking);
    if (!webs || webs->isEmpty())
        co_return connected.error();
    auto going = connectByWeb(webs->first(), std::move(protocol));
    const auto there = co_await std::move(going);
    co_return there;
}

Task<Result<Transport*>> StandingClient::connectByWeb(QString address, std::unique_ptr<Protocol> protocol)
{
    const auto place = WebPlace::of(address);
    if (!place)
        co_return place.error();
    auto connecting = connectByWebSocket(
        m_reactor, *place, m_webTls, m_options.client.limits.elementBytes, std::move(protocol));
    const auto connected = co_await std::move(connecting);
    co_return connected;
}

/// XEP-0156 §3: what the domain tells by the web; nothing where a person chose the place.
Task<Result<QStringList>> StandingClient::webSockets()
{
    if (!m_options.fetch || m_options.place)
        co_return QStringList();
    const auto domain = QString::fromLatin1(asciiHost(m_options.account.domain()));
    static const QStringList files{u"host-meta.json"_s, u"host-meta"_s};
    for (const auto& file : files) {
        auto fetching = m_options.fetch(u"https://%1/.well-known/%2"_s.arg(domain, file));
        const auto text = co_await std::move(fetching);
        if (!text)
            continue;
        const auto found = webSocketsIn(*text);
        if (!found.isEmpty())
            co_return found;
    }
    co_return QStringList();
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
