#include "protocols/xmpp/client/connection/ways.h"

#include <algorithm>

#include "netcore/address/hostname.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/client/connection/places.h"
#include "protocols/xmpp/framing/webplace.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

/// Where a connection waits for the stream.
class Threshold final : public Protocol {
public:
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

Task<Result<QList<Endpoint>>> places(Ways ways, Destination destination)
{
    QList<Endpoint> found;
    if (destination.only || ways.place) {
        found.append(destination.only ? *destination.only : *ways.place);
    } else {
        auto finding = srvPlaces(ways.through.isEmpty() ? ways.srv : nullptr, destination.domain, StreamKind::Client);
        const auto recorded = co_await std::move(finding);
        if (!recorded)
            co_return recorded.error();
        found = *recorded;
    }
    if (destination.resumesAt && !ways.place)
        found.prepend(*destination.resumesAt);
    if (ways.through.isEmpty())
        co_return found;
    for (auto& one : found) {
        const auto proxied = Endpoint::parse(ways.through + u':' + one.toString());
        if (!proxied)
            co_return proxied.error();
        one = *proxied;
    }
    co_return found;
}

/// XEP-0156 §3: what the domain tells by the web; nothing where a person chose the place.
Task<QStringList> webSockets(Ways ways, QString domain)
{
    if (!ways.fetch || ways.place)
        co_return QStringList();
    static const QStringList files{u"host-meta.json"_s, u"host-meta"_s};
    for (const auto& file : files) {
        auto fetching = ways.fetch(u"https://%1/.well-known/%2"_s.arg(QString::fromLatin1(asciiHost(domain)), file));
        const auto text = co_await std::move(fetching);
        const auto found = webSocketsIn(text.valueOr({}));
        if (!found.isEmpty())
            co_return found;
    }
    co_return QStringList();
}

Task<Result<Transport*>> connectByWeb(
    Reactor* reactor, QString address, QString through, Destination destination, std::unique_ptr<Protocol> protocol)
{
    const auto place = WebPlace::of(address, through);
    if (!place)
        co_return place.error();
    auto connecting = connectByWebSocket(
        *reactor, *place, destination.webTls, destination.elementBytes, std::move(protocol));
    const auto connected = co_await std::move(connecting);
    co_return connected;
}

/// The first that can be reached, in the order of the file: a domain may name one that only its own network reaches.
Task<Result<Transport*>> connectToOneByWeb(Reactor* reactor, QStringList addresses, QString through,
    Destination destination, std::unique_ptr<Protocol> protocol)
{
    constexpr qsizetype most = 4; // each may take as long as a connection does
    Error failure;
    for (const auto& address : addresses.first(std::min(most, addresses.size()))) {
        auto connecting = connectByWeb(reactor, address, through, destination, std::make_unique<Threshold>());
        const auto connected = co_await std::move(connecting);
        if (!connected) {
            failure = connected.error();
            continue;
        }
        (*connected)->switchProtocol(std::move(protocol));
        co_return *connected;
    }
    co_return failure;
}

} // namespace

Task<Result<Transport*>> connectByWays(
    Reactor* reactor, Ways ways, Destination destination, std::unique_ptr<Protocol> protocol)
{
    if (!ways.webSocket.isEmpty()) {
        auto going = connectByWeb(reactor, ways.webSocket, ways.through, destination, std::move(protocol));
        const auto there = co_await std::move(going);
        co_return there;
    }
    auto finding = places(ways, destination);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // The stream comes when the way is known: a place that refuses must not use it up.
    auto connecting = connectToOneOf(
        *reactor, *found, destination.domain, destination.directTls, std::make_unique<Threshold>());
    const auto connected = co_await std::move(connecting);
    if (connected) {
        (*connected)->switchProtocol(std::move(protocol));
        co_return *connected;
    }
    // Ports may be closed on the way where the web's are not.
    auto asking = webSockets(ways, destination.domain);
    const auto webs = co_await std::move(asking);
    if (webs.isEmpty())
        co_return connected.error();
    auto going = connectToOneByWeb(reactor, webs, ways.through, destination, std::move(protocol));
    const auto there = co_await std::move(going);
    co_return there;
}

} // namespace everyport::xmpp::client
