#include "protocols/websocket/textfeed.h"

#include <utility>

#include "netcore/endpoints/webplaces.h"
#include "protocols/websocket/connection.h"

namespace everyport::websocket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A server may send without pause. Its texts are told as they come, so that it is read no faster than a loop with other
// work can look at them; TCP slows the server down.
constexpr qsizetype mostAWhile = 256 * 1024; // bytes, of all frames
constexpr auto restBetween = 100ms;

} // namespace

/// Between a feed and its socket, which is its transport's and may stay for some turns longer.
struct TextFeed::Link {
    TextFeed* feed = nullptr;
    Connection* socket = nullptr; ///< From connectionMade until it goes.
};

class TextFeed::Socket final : public Protocol, private ConnectionEvents {
public:
    Socket(std::shared_ptr<Link> link, ClientRequest request, Clock& clock, const ConnectionSettings& settings)
        : m_link(std::move(link)), m_clock(clock), m_connection(std::move(request), clock, *this, settings)
    {
    }
    ~Socket() override
    {
        m_link->socket = nullptr;
        m_connection.abandon();
    }

    void connectionMade(Transport& transport) override
    {
        m_link->socket = &m_connection;
        m_connection.connectionMade(transport);
    }
    void transportReplaced(Transport& transport) override { m_connection.transportReplaced(transport); }
    void dataReceived(QByteArrayView bytes) override
    {
        if (!m_rest.isActive()) {
            m_taken = 0;
            m_rest = m_clock.callLater(restBetween, [this] { m_connection.resumeReading(); });
        }
        m_taken += bytes.size();
        if (m_taken >= mostAWhile)
            m_connection.pauseReading();
        m_connection.dataReceived(bytes);
    }
    void connectionLost(const Error& reason) override
    {
        m_rest.cancel();
        m_link->socket = nullptr;
        m_connection.connectionLost(reason);
    }

private:
    void textReceived(Connection&, const QByteArray& utf8) override
    {
        if (m_link->feed)
            m_link->feed->m_events.feedReceived(utf8);
    }
    void closed(Connection&, const Closing& closing) override
    {
        if (m_link->feed)
            m_link->feed->ended(closing);
    }

    const std::shared_ptr<Link> m_link;
    Clock& m_clock;
    Clock::Timer m_rest;   // from the first bytes of a tenth of a second on
    qsizetype m_taken = 0; // since then
    Connection m_connection;
};

namespace {

Result<Endpoint> placeOf(const QUrl& address, const QString& proxy = {})
{
    const bool isTls = address.scheme() == u"wss"_s;
    if (!address.isValid() || address.host().isEmpty() || !(isTls || address.scheme() == u"ws"_s))
        return Error::malformed(Reason::BadValue, u"A WebSocket's address is written as wss://example.org/path."_s);
    const auto place = u"%1:%2:%3"_s.arg(isTls ? u"tls"_s : u"tcp"_s,
        Endpoint::quoted(address.host(QUrl::FullyEncoded)), QString::number(address.port(isTls ? 443 : 80)));
    return Endpoint::parse(proxy.isEmpty() ? place : proxy + u':' + place);
}

Task<Result<Transport*>> connectBy(
    Task<Result<QString>> asking, Reactor* reactor, QUrl address, QString service, std::unique_ptr<Protocol> socket)
{
    const auto proxy = co_await std::move(asking);
    if (!proxy)
        co_return proxy.error();
    const auto place = placeOf(address, *proxy);
    if (!place)
        co_return place.error();
    auto connecting = connectToWeb(*reactor, *place, service, nullptr, std::move(socket));
    auto connected = co_await std::move(connecting);
    co_return connected;
}

} // namespace

TextFeed::TextFeed(Reactor& reactor, const QUrl& address, QString service, qsizetype most, TextFeedEvents& events,
    const ProxyResolver& proxyFor)
    : m_events(events), m_link(std::make_shared<Link>())
{
    m_link->feed = this;
    ConnectionSettings settings;
    settings.limits.message = most;
    if (const auto place = placeOf(address); !place) {
        m_connecting = Task<Result<Transport*>>(place.error());
    } else {
        auto socket = std::make_unique<Socket>(m_link, ClientRequest::of(address), reactor.clock(), settings);
        m_connecting = proxyFor
            ? connectBy(proxyFor(address.host()), &reactor, address, std::move(service), std::move(socket))
            : connectToWeb(reactor, *place, std::move(service), nullptr, std::move(socket));
    }
    if (m_connecting.isReady()) { // refused at once; whoever makes us is told later
        const auto refused = m_connecting.take();
        if (!refused)
            m_refused = reactor.clock().callLater(0ms, [this, why = refused.error()] {
                ended({CloseCode::Abnormal, {}, false, why});
            });
        return;
    }
    m_connecting.whenDone([this](const Result<Transport*>& connected) {
        if (!connected)
            ended({CloseCode::Abnormal, {}, false, connected.error()});
    });
}

TextFeed::~TextFeed()
{
    m_link->feed = nullptr;
    m_connecting.cancel();
    if (auto* socket = std::exchange(m_link->socket, nullptr))
        socket->abandon();
}

void TextFeed::ended(const Closing& closing)
{
    if (std::exchange(m_link->feed, nullptr))
        m_events.feedEnded(closing);
}

} // namespace everyport::websocket
