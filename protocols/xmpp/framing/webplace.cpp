#include "protocols/xmpp/framing/webplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "netcore/address/hostname.h"
#include "netcore/endpoints/webplaces.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/framing/frames.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString relation = u"urn:xmpp:alt-connections:websocket"_s;
constexpr qsizetype mostAddresses = 10;
constexpr qsizetype mostBytes = 64 * 1024;

QStringList addressesIn(const QList<std::pair<QString, QString>>& links)
{
    QStringList addresses;
    for (const auto& [rel, href] : links) {
        if (rel == relation && href.startsWith("wss://"_L1, Qt::CaseInsensitive) && addresses.size() < mostAddresses)
            addresses.append(href);
    }
    return addresses;
}

} // namespace

Result<WebPlace> WebPlace::of(const QString& address, const QString& through)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isTls = url.scheme() == u"wss";
    const auto bad = [](const QString& text) { return Error::malformed(Reason::BadValue, text); };
    if (!url.isValid() || !(isTls || url.scheme() == u"ws") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return bad(u"A WebSocket's address is written as wss://example.org/xmpp-websocket."_s);
    if (!isTls && !isThisComputer(url.host()))
        return bad(u"ws:// is not encrypted: everyone on the way could read along. Write wss://."_s);
    const auto host = url.host(QUrl::FullyEncoded);
    if (!isTls && !through.isEmpty())
        return bad(u"ws:// is not encrypted, and a proxy is elsewhere. Write wss://."_s);
    const auto text = u"%1:%2:%3"_s.arg(
        isTls ? u"tls"_s : u"tcp"_s, Endpoint::quoted(host), QString::number(url.port(isTls ? 443 : 80)));
    const auto place = Endpoint::parse(through.isEmpty() ? text : through + u':' + text);
    if (!place)
        return place.error();
    WebPlace made{*place, websocket::ClientRequest::of(url)};
    made.request.subprotocols = {Frames::subprotocol.toByteArray()};
    return made;
}

QStringList webSocketsIn(const QByteArray& hostMeta)
{
    if (hostMeta.size() > mostBytes)
        return {};
    QList<std::pair<QString, QString>> links;
    if (hostMeta.trimmed().startsWith('{')) {
        const auto array = QJsonDocument::fromJson(hostMeta).object().value("links"_L1).toArray();
        for (const auto& link : array)
            links.append({link.toObject().value("rel"_L1).toString(), link.toObject().value("href"_L1).toString()});
    } else if (const auto document = xml::parse(hostMeta.trimmed())) {
        for (const auto& link : document->elements(u"Link", document->ns()))
            links.append({link.attribute(u"rel"), link.attribute(u"href")});
    }
    return addressesIn(links);
}

Task<Result<Transport*>> connectByWebSocket(Reactor& reactor, WebPlace place, std::shared_ptr<TlsContext> tls,
    qsizetype messageBytes, std::unique_ptr<Protocol> stream)
{
    auto frames = std::make_unique<Frames>(reactor.clock(), messageBytes, std::move(place.request), std::move(stream));
    auto opening = frames->whenOpened();
    auto connecting = connectToWeb(reactor, std::move(place.endpoint), u"xmpp"_s, std::move(tls), std::move(frames));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto opened = co_await std::move(opening);
    co_return opened;
}

} // namespace everyport::xmpp
