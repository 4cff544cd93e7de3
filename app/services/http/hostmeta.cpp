#include "app/services/http/hostmeta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString relation = u"urn:xmpp:alt-connections:websocket"_s;

QByteArray xmlOf(const QStringList& addresses)
{
    auto text = u"<?xml version='1.0' encoding='utf-8'?>\n<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>\n"_s;
    for (const auto& address : addresses)
        text += u"  <Link rel='%1' href='%2'/>\n"_s.arg(relation, address.toHtmlEscaped().replace(u'\'', u"&#39;"_s));
    return (text + u"</XRD>\n"_s).toUtf8();
}

QByteArray jsonOf(const QStringList& addresses)
{
    QJsonArray links;
    for (const auto& address : addresses)
        links.append(QJsonObject{{u"rel"_s, relation}, {u"href"_s, address}});
    return QJsonDocument(QJsonObject{{u"links"_s, links}}).toJson(QJsonDocument::Compact);
}

http::Response told(const QByteArray& type, QByteArray body)
{
    http::Response response;
    response.headers.add("Content-Type", type);
    response.headers.add("Access-Control-Allow-Origin", "*");
    response.headers.add("Cross-Origin-Resource-Policy", "cross-origin");
    response.headers.add("Cache-Control", "max-age=300");
    response.body = std::move(body);
    return response;
}

} // namespace

void addHostMeta(http::Router& router, std::function<QStringList()> webSockets)
{
    const auto add = [&](const QString& path, const QByteArray& type, QByteArray (*text)(const QStringList&)) {
        router.add(path, std::make_shared<http::FunctionResource>([webSockets, type, text](const http::Request&) {
            const auto addresses = webSockets();
            return addresses.isEmpty() ? http::Response::text(404, "There is no WebSocket here.\n")
                                       : told(type, text(addresses));
        }));
    };
    add(u"/.well-known/host-meta"_s, "application/xrd+xml; charset=utf-8", xmlOf);
    add(u"/.well-known/host-meta.json"_s, "application/json", jsonOf);
}

} // namespace everyport
