#include "netcore/endpoints/webplaces.h"

#include "netcore/names/reactornames.h"
#include "netcore/task/timeout.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAliases = 4;
constexpr qsizetype mostPlaces = 4; // with the address itself
constexpr quint16 usualPort = 443;

/// Stands on a connection until it is known to be the one: a refused place must not use up what is to speak there.
class Doormat final : public Protocol {
public:
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

Resolver* resolverOf(Reactor& reactor)
{
    auto* names = reactor.role<ReactorNames>();
    return names ? &names->resolver() : nullptr;
}

/// RFC 9460 §9.1: of another port than the usual one it is asked by its number.
QString recordsName(const QString& host, quint16 port)
{
    return port == usualPort ? host : u"_%1._https.%2"_s.arg(port).arg(host);
}

void addPlace(QList<Endpoint>& places, const Endpoint& place, const QString& host, quint16 port)
{
    // The keys of the address (a pin, a certificate of one's own) go with it.
    if (places.size() < mostPlaces - 1 && port > 0 && !host.isEmpty())
        places.append(place.withHost(host).withPort(port).withDefault(u"hostname"_s, place.first()));
}

/// What the records say, over aliases; without the address itself.
Task<QList<Endpoint>> recordedPlaces(Resolver* resolver, Endpoint place)
{
    const auto port = place.port();
    QList<Endpoint> places;
    QString name = recordsName(place.first(), port);
    for (int hops = 0; hops <= mostAliases; ++hops) {
        auto asking = resolver->lookUpHttps(name);
        const auto found = co_await std::move(asking);
        if (!found) {
            if (hops > 0) // an alias leads to a host that has addresses alone (§3)
                addPlace(places, place, name, port);
            co_return places;
        }
        const auto& leading = found->first();
        if (leading.priority > 0) {
            for (const auto& binding : *found) {
                if (binding.isUsable && binding.speaks("http/1.1", "http/1.1"))
                    addPlace(places, place, binding.target == u"." ? name : binding.target,
                        binding.port ? binding.port : port);
            }
            co_return places;
        }
        if (leading.target == u"." || leading.target.isEmpty())
            co_return places; // not there by its records (§2.5.1): then the address itself
        name = leading.target;
    }
    co_return places; // aliases in a ring
}

Task<Result<QList<Endpoint>>> recorded(Resolver* resolver, Endpoint place)
{
    auto looking = recordedPlaces(resolver, place);
    auto places = co_await std::move(looking);
    co_return places;
}

Task<Result<Transport*>> connectToFirst(Reactor* reactor, Endpoint place, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol)
{
    auto looking = webPlaces(reactor, place);
    const auto places = co_await std::move(looking);
    for (const auto& one : places.first(places.size() - 1)) {
        auto connecting = connectTo(*reactor, one, service, tls, std::make_unique<Doormat>());
        auto limited = withTimeout(std::move(connecting), reactor->clock(), placesPatience);
        const auto connected = co_await std::move(limited);
        if (!connected)
            continue;
        (*connected)->switchProtocol(std::move(protocol));
        co_return *connected;
    }
    auto connecting = connectTo(*reactor, places.last(), service, tls, std::move(protocol));
    const auto connected = co_await std::move(connecting);
    co_return connected;
}

} // namespace

Task<QList<Endpoint>> webPlaces(Reactor* reactor, Endpoint place)
{
    auto* resolver = resolverOf(*reactor);
    if (!resolver || place.kind() != u"tls" || addressesWithoutAsking(place.first()))
        co_return QList<Endpoint>{place};
    auto limited = withTimeout(recorded(resolver, place), reactor->clock(), recordsPatience);
    const auto found = co_await std::move(limited);
    auto places = found.valueOr({});
    places.append(place);
    co_return places;
}

Task<Result<Transport*>> connectToWeb(Reactor& reactor, Endpoint place, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol)
{
    return connectToFirst(&reactor, std::move(place), std::move(service), std::move(tls), std::move(protocol));
}

} // namespace everyport
