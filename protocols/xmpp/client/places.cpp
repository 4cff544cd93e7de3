#include "protocols/xmpp/client/places.h"

#include "netcore/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

/// Stands on a connection until it is known to be the one: a refused place must not use up the stream.
class Doorstep final : public Protocol {
public:
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

Result<Endpoint> endpointOf(bool isDirect, const QString& name, quint16 port, const QString& certified)
{
    const auto host = Endpoint::quoted(QString::fromLatin1(asciiHost(name)));
    const auto domain = Endpoint::quoted(QString::fromLatin1(asciiHost(certified)));
    const auto text = isDirect ? u"tls:%1:%2:hostname=%3"_s.arg(host, QString::number(port), domain) : u"tcp:%1:%2"_s.arg(host, QString::number(port));
    return Endpoint::parse(text);
}

} // namespace

Task<Result<QList<Endpoint>>> findPlaces(SrvResolver* srv, QString domain, Dice dice)
{
    // Records point to each other's like: both kinds are mixed, as XEP-0368 §2.1 wants. The kind is found by its place.
    QList<SrvRecord> records;
    QList<SrvRecord> direct;
    bool isDenied = false;
    if (srv) {
        for (const bool isDirect : {true, false}) {
            auto asking = srv->lookUpSrv((isDirect ? u"_xmpps-client._tcp."_s : u"_xmpp-client._tcp."_s) + QString::fromLatin1(asciiHost(domain)));
            const auto found = co_await std::move(asking);
            if (!found)
                continue;
            const bool isNone = found->size() == 1 && found->first().target == u".";
            isDenied = isDenied || (isNone && !isDirect);
            if (isNone)
                continue;
            records += *found;
            if (isDirect)
                direct = *found;
        }
    }
    if (records.isEmpty() && isDenied)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"%1 says that it has no XMPP."_s.arg(domain), {}};
    QList<Endpoint> places;
    for (auto record : inSrvOrder(records, dice)) {
        const bool isDirect = direct.removeOne(record);
        if (record.target.endsWith(u'.'))
            record.target.chop(1);
        if (const auto place = endpointOf(isDirect, record.target, record.port, domain))
            places.append(*place);
    }
    if (places.isEmpty()) {
        const auto place = endpointOf(false, domain, 5222, domain);
        if (!place)
            co_return place.error();
        places.append(*place);
    }
    co_return places;
}

Task<Result<Transport*>> connectToOneOf(Reactor& reactor, QList<Endpoint> places, QString domain, std::shared_ptr<TlsContext> direct,
    std::unique_ptr<Protocol> protocol)
{
    Error failure;
    for (const auto& place : places) {
        auto connecting = connectTo(reactor, place.withDefault(u"hostname"_s, domain), u"xmpp"_s, direct, std::make_unique<Doorstep>());
        auto connected = co_await std::move(connecting);
        if (!connected) {
            failure = connected.error();
            continue;
        }
        (*connected)->switchProtocol(std::move(protocol));
        co_return *connected;
    }
    co_return failure;
}

Result<Endpoint> placeNamed(const QString& text)
{
    const auto colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !text.endsWith(u']') && (text.count(u':') == 1 || text[colon - 1] == u']');
    auto host = hasPort ? text.left(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = true;
    const auto port = hasPort ? text.mid(colon + 1).toUShort(&isNumber) : quint16(5222);
    if (!isNumber || port == 0 || host.isEmpty())
        return Error{Error::Kind::Malformed, Reason::BadValue, u"%1 is no place."_s.arg(text), {}};
    return endpointOf(false, host, port, {});
}

} // namespace everyport::xmpp::client
