#include "protocols/xmpp/client/connection/places.h"

#include "netcore/address/hostname.h"

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

} // namespace

Task<Result<Transport*>> connectToOneOf(Reactor& reactor, QList<Endpoint> places, QString domain,
    std::shared_ptr<TlsContext> direct, std::unique_ptr<Protocol> protocol)
{
    Error failure;
    for (const auto& place : places) {
        auto connecting = connectTo(
            reactor, place.withDefault(u"hostname"_s, domain), u"xmpp"_s, direct, std::make_unique<Doorstep>());
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
        return Error::malformed(Reason::BadValue, u"%1 is no place."_s.arg(text));
    return Endpoint::parse(
        u"tcp:%1:%2"_s.arg(Endpoint::quoted(QString::fromLatin1(asciiHost(host))), QString::number(port)));
}

} // namespace everyport::xmpp::client
