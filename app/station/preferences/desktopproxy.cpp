#include "app/station/preferences/desktopproxy.h"

#include <chrono>

#include <QUrl>

#include "netcore/base/errortext.h"
#include "netcore/bus/busaddress.h"
#include "netcore/bus/busconnection.h"
#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr std::chrono::seconds portalMayTake{5};

QString variable(const char* lower, const char* upper)
{
    const auto value = qEnvironmentVariable(lower);
    return value.isEmpty() ? qEnvironmentVariable(upper) : value;
}

/// Nobody there to ask is the same as nothing set.
bool isNobodyThere(const Error& error)
{
    return error.kind == Error::Kind::Unsupported || error.kind == Error::Kind::Disconnected
        || (error.kind == Error::Kind::Refused && error.reason == Reason::NotFound);
}

Error notSaid(const Error& why)
{
    const auto text = textWithin(why);
    return Error::local(Reason::NotFound, u"The desktop does not say which proxy it uses: %1."_s.arg(text));
}

Task<Result<QString>> askPortal(Reactor* reactor, QString host)
{
    auto connecting = BusConnection::connect(*reactor, sessionBusAddress(), u"Proxy"_s, portalMayTake);
    const auto bus = co_await std::move(connecting);
    if (!bus && bus.error().kind != Error::Kind::Busy)
        co_return QString(); // no session
    if (!bus)
        co_return notSaid(bus.error());
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(u"/"_s);
    BusCall call{u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.ProxyResolver"_s, u"Lookup"_s, {url.toString(QUrl::FullyEncoded)}};
    call.timeout = portalMayTake;
    auto asking = (*bus)->call(std::move(call));
    const auto answer = co_await std::move(asking);
    if (answer)
        co_return wayOutOf(answer->value(0).toStringList());
    if (isNobodyThere(answer.error()))
        co_return QString();
    co_return notSaid(answer.error());
}

} // namespace

Result<QString> wayOutOf(const QStringList& proxies)
{
    for (const auto& proxy : proxies) {
        const QUrl url(proxy.contains(u"://"_s) ? proxy : u"http://"_s + proxy);
        const auto scheme = url.scheme();
        if (scheme == u"direct")
            return QString();
        const bool isSocks = scheme == u"socks" || scheme == u"socks5" || scheme == u"socks5h";
        if ((!isSocks && scheme != u"http") || url.host().isEmpty())
            continue;
        auto way = (isSocks ? u"socks5:"_s : u"httpproxy:"_s) + Endpoint::quoted(url.host()) + u':'
            + QString::number(url.port(isSocks ? 1080 : 8080));
        if (!url.userName().isEmpty())
            way += u":user="_s + Endpoint::quoted(url.userName(QUrl::FullyDecoded)) + u":password="_s
                + Endpoint::quoted(url.password(QUrl::FullyDecoded));
        return way;
    }
    if (proxies.isEmpty())
        return QString();
    return Error{Error::Kind::Unsupported, Reason::BadValue,
        u"The desktop uses a proxy of a kind that is not spoken here; SOCKS 5 and HTTP are."_s, u"proxy"_s, 0};
}

bool isExcepted(const QString& host, const QString& noProxy)
{
    for (const auto& each : noProxy.split(u',', Qt::SkipEmptyParts)) {
        auto name = each.trimmed();
        if (name == u"*")
            return true;
        if (name.startsWith(u"*."))
            name.remove(0, 1);
        const auto bare = name.startsWith(u'.') ? name.mid(1) : name;
        if (!bare.isEmpty()
            && (host.compare(bare, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + bare, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

Task<Result<QString>> desktopProxy(Reactor& reactor, QString host)
{
    if (isExcepted(host, variable("no_proxy", "NO_PROXY")))
        return Task<Result<QString>>(Result<QString>(QString()));
    auto set = variable("all_proxy", "ALL_PROXY");
    if (set.isEmpty())
        set = variable("https_proxy", "HTTPS_PROXY");
    return set.isEmpty() ? askPortal(&reactor, std::move(host)) : Task<Result<QString>>(wayOutOf({set}));
}

} // namespace everyport
