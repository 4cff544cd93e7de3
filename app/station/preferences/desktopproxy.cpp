#include "app/station/preferences/desktopproxy.h"

#include <memory>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

#include "netcore/endpoints/endpoint.h"
#include "netcore/task/deferred.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int portalMayTake = 5000; // milliseconds

QString variable(const char* lower, const char* upper)
{
    const auto value = qEnvironmentVariable(lower);
    return value.isEmpty() ? qEnvironmentVariable(upper) : value;
}

/// Nobody there to ask is the same as nothing set.
bool isNobodyThere(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownObject:
    case QDBusError::NotSupported:
    case QDBusError::Disconnected: return true;
    default: return false;
    }
}

Task<Result<QString>> askPortal(const QString& host)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Task<Result<QString>>(Result<QString>(QString()));
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.ProxyResolver"_s, u"Lookup"_s);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(u"/"_s);
    call << url.toString(QUrl::FullyEncoded);
    auto answer = std::make_shared<Deferred<Result<QString>>>();
    auto task = answer->task();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, portalMayTake));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [answer](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        if (reply.isValid())
            answer->fire(wayOutOf(reply.value()));
        else if (isNobodyThere(reply.error()))
            answer->fire(QString());
        else
            answer->fire(Error::local(
                Reason::NotFound, u"The desktop does not say which proxy it uses: %1."_s.arg(reply.error().message())));
    });
    return task;
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

Task<Result<QString>> desktopProxy(QString host)
{
    if (isExcepted(host, variable("no_proxy", "NO_PROXY")))
        return Task<Result<QString>>(Result<QString>(QString()));
    auto set = variable("all_proxy", "ALL_PROXY");
    if (set.isEmpty())
        set = variable("https_proxy", "HTTPS_PROXY");
    return set.isEmpty() ? askPortal(host) : Task<Result<QString>>(wayOutOf({set}));
}

} // namespace everyport
