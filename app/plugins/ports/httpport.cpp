#include "app/plugins/ports/httpport.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr qint64 largestBody = 16 * 1024 * 1024;
const QByteArrayList methodsForPlugins{"GET", "POST", "PUT", "DELETE", "PATCH"};

QVariantMap factsOf(const http::Request& request)
{
    QVariantMap query;
    QUrlQuery asked;
    asked.setQuery(QString::fromUtf8(QByteArray(request.target.query).replace('+', "%20")));
    for (const auto& [key, value] : asked.queryItems(QUrl::FullyDecoded)) {
        if (!query.contains(key))
            query.insert(key, value);
    }
    QVariantMap headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromLatin1(request.headers.joined(name)));
    return {{u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, u'/' + request.target.segments.join(u'/')},
        {u"query"_s, query}, {u"headers"_s, headers}, {u"body"_s, request.body}, {u"peer"_s, request.peer.host},
        {u"encrypted"_s, request.encrypted}};
}

/// What the server itself decides stays its own.
bool mayBeSaid(const QByteArray& name, const QByteArray& value)
{
    static const QByteArrayList ours{
        "content-length", "transfer-encoding", "connection", "date", "content-type", "upgrade", "keep-alive"};
    return http::isToken(name) && http::isFieldValue(value) && !ours.contains(name.toLower());
}

http::Response responseOf(const QVariantMap& answer)
{
    http::Response response;
    response.status = answer.value(u"status"_s).toInt();
    response.body = answer.value(u"body"_s).toByteArray();
    const auto kind = answer.value(u"type"_s).toString().toLatin1();
    if (!response.body.isEmpty() && http::isFieldValue(kind))
        response.headers.add("Content-Type", kind);
    for (const auto& each : answer.value(u"headers"_s).toList()) {
        const auto pair = each.toList();
        const auto name = pair.value(0).toString().toLatin1();
        const auto value = pair.value(1).toString().toUtf8();
        if (mayBeSaid(name, value))
            response.headers.add(name, value);
    }
    response.headers.addIfMissing("Cache-Control", "no-cache");
    return response;
}

/// Where the plugin has ended it may come back in a moment: most often it is being loaded anew.
http::Response apologyOf(const QString& plugin, const Error& error)
{
    auto response = error.isClosed()
        ? http::Response::text(503, error.text.toUtf8() + '\n')
        : http::Response::text(500,
            u"The plugin %1, which answers here, has failed. The program's log tells how.\n"_s.arg(plugin).toUtf8());
    if (error.isClosed())
        response.headers.add("Retry-After", "5");
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Task<http::Response> answer(QString plugin, Task<Result<QVariant>> calling)
{
    const auto said = co_await std::move(calling);
    co_return said ? responseOf(said->toMap()) : apologyOf(plugin, said.error());
}

} // namespace

Result<std::unique_ptr<Registered>> HttpPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    HttpPlaceRules rules{.owner = ownerNamed(plugin), .methods = {}, .below = wish.value(u"below"_s).toBool()};
    for (const auto& each : wish.value(u"methods"_s).toList()) {
        const auto method = each.toString().toLatin1();
        if (!methodsForPlugins.contains(method))
            return Error::malformed(
                Reason::BadValue, u"A method is one of %1."_s.arg(QString::fromLatin1(methodsForPlugins.join(", "))));
        rules.methods << method;
    }
    const auto limit = wish.value(u"body_limit"_s).toLongLong();
    if (rules.methods.isEmpty() || limit < 0 || limit > largestBody)
        return Error::malformed(
            Reason::BadValue, u"An address needs a method, and body_limit is from 0 to %1."_s.arg(largestBody));
    rules.bodyLimit = limit;
    auto hold = m_places.add(wish.value(u"path"_s).toString(), std::move(rules),
        [plugin, call = std::move(call)](http::Request request) { return answer(plugin, call({factsOf(request)})); });
    if (!hold)
        return hold.error();
    return registeredBy(std::move(*hold));
}

} // namespace everyport::plugins
