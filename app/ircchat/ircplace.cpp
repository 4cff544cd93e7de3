#include "app/ircchat/ircplace.h"

#include <QUrl>

#include "netcore/address/hostname.h"
#include "netcore/endpoints/webplaces.h"
#include "protocols/websocket/linebridge.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

Error badServer(const QString& text)
{
    return Error::malformed(Reason::BadValue, text, u"server"_s);
}

QString textOf(const OptionValues& values, const QString& host, int port, bool isTls)
{
    auto place = (isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(host) + u':' + QString::number(port);
    if (const auto file = values.text(u"certificate"_s); isTls && !file.isEmpty())
        place += u":certificate="_s + Endpoint::quoted(file) + u":key="_s + Endpoint::quoted(file);
    if (const auto pin = values.text(u"fingerprint"_s); isTls && !pin.isEmpty())
        place += u":pin="_s + QString(pin).remove(u':');
    const auto proxy = values.text(u"proxy"_s);
    return proxy.isEmpty() ? place : proxy + u':' + place;
}

// Host and Origin as a browser would send them from the server's own page, which is all that servers let in (RFC 6455
// §10.2).
websocket::ClientRequest requestOf(const QUrl& url, bool isTls)
{
    auto request = websocket::ClientRequest::of(url);
    request.origin = (isTls ? "https://" : "http://") + request.host;
    request.subprotocols = {"binary.ircv3.net", "text.ircv3.net"}; // bytes first: names need not be UTF-8
    return request;
}

Result<IrcPlace> webPlace(const OptionValues& values, const QUrl& url)
{
    const bool isTls = url.scheme() == u"wss"_s;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return badServer(u"A WebSocket's address is written as wss://irc.example.org/path."_s);
    if (!isTls && !isThisComputer(url.host()) && values.text(u"encryption"_s) != u"none")
        return badServer(
            u"ws:// is not encrypted: everyone on the way could read along. Write wss://, or choose no encryption if that is what you want."_s);
    const auto endpoint = Endpoint::parse(textOf(values, url.host(), url.port(isTls ? 443 : 80), isTls));
    if (!endpoint)
        return endpoint.error();
    return IrcPlace{*endpoint, requestOf(url, isTls)};
}

} // namespace

bool isWebAddress(const QString& server)
{
    return server.startsWith(u"wss://"_s, Qt::CaseInsensitive) || server.startsWith(u"ws://"_s, Qt::CaseInsensitive);
}

Result<IrcPlace> IrcPlace::of(const OptionValues& values)
{
    const auto server = values.text(u"server"_s);
    if (isWebAddress(server))
        return webPlace(values, QUrl(server));
    if (server.contains(u"://"_s))
        return badServer(
            u"A server is written as irc.example.org, or as wss://irc.example.org/path where it is reached by WebSocket."_s);
    const auto endpoint = Endpoint::parse(
        textOf(values, server, int(values.integer(u"port"_s)), values.text(u"encryption"_s) == u"tls"));
    if (!endpoint)
        return endpoint.error();
    return IrcPlace{*endpoint};
}

Task<Result<Transport*>> connectByWebSocket(Reactor& reactor, Endpoint place, QString service,
    websocket::ClientRequest request, std::unique_ptr<Protocol> protocol)
{
    auto bridge = std::make_unique<websocket::LineBridge>(
        reactor.clock(), std::move(request), "binary.ircv3.net", std::move(protocol));
    auto opening = bridge->whenOpened();
    auto connecting = connectToWeb(reactor, std::move(place), std::move(service), nullptr, std::move(bridge));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto opened = co_await std::move(opening);
    co_return opened;
}

} // namespace everyport::ircchat
