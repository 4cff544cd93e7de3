#include "app/services/xmpp/xmpphttp.h"

#include "app/services/xmpp/xmppserviceoptions.h"
#include "netcore/address/hostname.h"
#include "protocols/http/server/serverconnection.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppHttp::XmppHttp(ServiceContext& context, const xmpp::Jid& domain, xmpp::Router& router, Listeners& listeners)
    : m_context(context), m_domain(domain), m_router(router), m_listeners(listeners)
{
}

Task<Result<Done>> XmppHttp::openUploads(OptionValues values, std::function<Task<Result<QStringList>>()> accounts)
{
    m_values = std::move(values);
    if (m_values.text(u"upload"_s).isEmpty())
        co_return Done{};
    m_uploads = std::make_unique<XmppUploads>(m_context.reactor, m_context.database, m_domain.toString(),
        m_context.dataFolder + u"/uploads"_s, uploadRules(), m_router.failed());
    auto ready = co_await m_uploads->open();
    const auto names = co_await accounts();
    if (ready && names)
        ready = co_await m_uploads->keepOnly(*names);
    co_return ready;
}

Result<Done> XmppHttp::listen(xmpp::Server& server)
{
    if (const auto place = m_values.text(u"websocket"_s); !place.isEmpty()) {
        if (const auto listening = m_listeners.listenAt({place}, webSockets(server)); !listening)
            return listening;
    }
    if (const auto place = m_values.text(u"upload"_s); !place.isEmpty()) {
        if (const auto listening = m_listeners.listenAt({place}, files()); !listening)
            return listening;
    }
    applyRules(); // where files are found is known from now on
    return Done{};
}

void XmppHttp::reconfigure(const OptionValues& values)
{
    m_values = values;
    applyRules();
}

void XmppHttp::applyRules()
{
    *m_webRules = webRules(m_domain.toString(), m_values);
    if (m_uploads)
        m_uploads->setRules(uploadRules());
}

void XmppHttp::close()
{
    if (m_uploads)
        m_uploads->stop();
    m_uploads.reset();
}

UploadRules XmppHttp::uploadRules() const
{
    return xmppUploadRules(m_values, places({u"http"_s, u"https"_s}));
}

Listeners::Speaking XmppHttp::webSockets(xmpp::Server& server)
{
    auto site = makeXmppWebSite(
        m_context.reactor.clock(), m_webRules, server.options().limits.elementBytes,
        [&server] { return server.makeStream(true); },
        [this] {
            return xmppWebSocketAddresses(m_values, places({u"ws"_s, u"wss"_s}));
        });
    return {u"ws"_s, u"wss"_s, webServer(std::move(site)), [this] { return webTls(); }};
}

Listeners::Speaking XmppHttp::files()
{
    return {u"http"_s, u"https"_s, webServer(m_uploads->site()), [this] { return webTls(); }};
}

ProtocolFactory XmppHttp::webServer(std::shared_ptr<const http::Site> site)
{
    return [&clock = m_context.reactor.clock(), site] { return std::make_unique<http::ServerConnection>(clock, site); };
}

/// Without asking for a certificate: a browser would ask its user for one.
Result<std::shared_ptr<TlsContext>> XmppHttp::webTls()
{
    TlsContext::ServerOptions options;
    options.alpn = {"http/1.1"};
    return m_listeners.certificate().server(std::move(options));
}

QStringList XmppHttp::places(const QStringList& schemes) const
{
    QStringList all;
    for (const auto& place : m_listeners.bound(schemes))
        all.append(place.scheme + u"://"_s + hostInUrl(m_domain.domain()) + u':' + QString::number(place.address.port));
    return all;
}

} // namespace everyport
