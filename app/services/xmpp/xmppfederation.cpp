#include "app/services/xmpp/xmppfederation.h"

#include <QFile>

#include "app/services/xmpp/federationtrust.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/endpoints/endpointcertificates.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/names/reactornames.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/tls/tlstrust.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error federationRefused(const QString& text, const QString& key)
{
    return Error::malformed(Reason::BadValue, text, key);
}

/// Whom this computer trusts to say who a server is; it counts for those who come, too.
const auto systemAuthorities = u"/etc/ssl/certs/ca-certificates.crt"_s;

QByteArray systemTrust()
{
    QFile file(systemAuthorities);
    return file.open(QIODevice::ReadOnly) ? file.read(4 * 1024 * 1024) : QByteArray();
}

/// What the administrator trusts beside that.
Result<QByteArray> ownTrust(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    auto pem = readWholeFile(path, 4 * 1024 * 1024);
    if (!pem)
        return cannotRead(path, pem.error(), u"s2s-trust"_s);
    return pem;
}

/// The same for a start. Emptied meanwhile it adds nobody (ownTrust), but who begins so has named the wrong file.
Result<QByteArray> firstTrust(const QString& path)
{
    auto pem = ownTrust(path);
    if (pem && !path.isEmpty() && !holdsCertificate(*pem))
        return federationRefused(
            u"Reading %1: There is no certificate in that file (PEM text is expected)."_s.arg(path), u"s2s-trust"_s);
    return pem;
}

Result<QHash<QString, Endpoint>> routesOf(const OptionValues& values)
{
    QHash<QString, Endpoint> routes;
    for (const auto& text : values.texts(u"s2s-routes"_s)) {
        const auto domain = xmpp::Jid::parse(text.section(u'=', 0, 0).trimmed());
        const auto place = Endpoint::parse(text.section(u'=', 1).trimmed());
        if (!domain || domain->hasLocal() || domain->isFull() || !place)
            return federationRefused(
                u"A way is written example.org=tcp:192.0.2.7:5269: %1"_s.arg(text), u"s2s-routes"_s);
        routes.insert(domain->toString(), *place);
    }
    return routes;
}

/// The ways in which other servers are met; TLS comes to it.
xmpp::FederationOptions optionsOf(const OptionValues& values, const QHash<QString, Endpoint>& routes)
{
    xmpp::FederationOptions options;
    // for this run: keys are made and recognised by one program
    options.dialbackSecret = xmpp::randomText(32).toLatin1();
    options.certificatesRequired = values.text(u"s2s-certificates"_s) == u"required";
    options.routes = routes;
    options.limits.elementBytes = values.integer(u"max-stanza"_s);
    const auto rate = values.integer(u"s2s-rate"_s);
    options.rate = {rate, 256, std::max<qint64>(4 * rate, options.limits.elementBytes)};
    options.addressRate = {4 * rate, 256, 4 * options.rate.burstBytes};
    return options;
}

/// Whom this computer trusts, and whom the administrator.
QStringList authoritiesWith(const QString& trustFile)
{
    return trustFile.isEmpty() ? QStringList{systemAuthorities} : QStringList{systemAuthorities, trustFile};
}

/// What those who come are shown, and asked for.
Result<std::shared_ptr<TlsContext>> tlsForThem(
    ServiceCertificate& certificate, const QString& trustFile, const QByteArray& trust)
{
    TlsContext::ServerOptions options;
    options.clientCertificates = TlsContext::ClientCertificates::Asked;
    options.clientTrustPem = systemTrust() + trust;
    options.alpn = {"xmpp-server"};
    const auto reread = [trustFile]() -> Result<QByteArray> {
        const auto own = ownTrust(trustFile);
        return own ? Result<QByteArray>(systemTrust() + *own) : own;
    };
    return certificate.server(std::move(options), {authoritiesWith(trustFile), reread});
}

/// What we show where we call, and expect. `accepted` is null where no certificates are required.
Result<std::shared_ptr<TlsContext>> tlsForUs(ServiceCertificate& certificate, const QString& trustFile,
    const QByteArray& trust, std::shared_ptr<FederationTrust> accepted)
{
    TlsContext::ClientOptions options;
    options.trustedPem = trust;
    options.verifyPeer = accepted != nullptr;
    options.alpn = {"xmpp-server"};
    options.namedServices = xmpp::namedServices(xmpp::StreamKind::Server);
    if (accepted) {
        options.exceptions = std::move(accepted);
        options.service = FederationTrust::service;
    }
    return certificate.client(
        std::move(options), {authoritiesWith(trustFile), [trustFile] { return ownTrust(trustFile); }, true});
}

} // namespace

QList<Error> XmppFederation::faults(const OptionValues& values)
{
    QList<Error> all;
    const auto routes = routesOf(values);
    if (!routes)
        all.append(routes.error());
    if (values.texts(u"s2s-listen"_s).isEmpty())
        return all;
    for (const auto& place : routes.valueOr({})) {
        if (const auto named = authoritiesNamedBy(place); !named)
            all.append(federationRefused(named.error().text, u"s2s-routes"_s));
    }
    if (const auto trust = firstTrust(values.text(u"s2s-trust"_s)); !trust)
        all.append(trust.error());
    return all;
}

Result<Done> XmppFederation::open(
    ServiceContext& context, const OptionValues& values, xmpp::Router& router, Listeners& listeners)
{
    const auto places = values.texts(u"s2s-listen"_s);
    if (places.isEmpty())
        return Done{};
    const auto routes = routesOf(values);
    if (!routes)
        return routes.error();
    const auto trustFile = values.text(u"s2s-trust"_s);
    const auto trust = firstTrust(trustFile);
    if (!trust)
        return trust.error();
    auto& certificate = listeners.certificate();
    auto options = optionsOf(values, *routes);
    options.hasCertificate = certificate.isGiven(); // others may trust it
    std::shared_ptr<FederationTrust> accepted;
    if (options.certificatesRequired) {
        accepted = std::make_shared<FederationTrust>(certificateExceptionsOf(context.reactor), *routes);
        options.isAccepted = [accepted](const QString& domain, const QString& fingerprint) {
            return accepted->isAccepted(domain, fingerprint);
        };
    }
    auto serverTls = tlsForThem(certificate, trustFile, *trust);
    auto clientTls = tlsForUs(certificate, trustFile, *trust, accepted);
    if (!serverTls || !clientTls)
        return serverTls ? clientTls.error() : serverTls.error();
    options.serverTls = std::move(*serverTls);
    options.clientTls = std::move(*clientTls);
    options.srv = srvResolverOf(context.reactor);
    const auto direct = [tls = options.serverTls] { return Result<std::shared_ptr<TlsContext>>(tls); };
    m_federation = std::make_unique<xmpp::Federation>(context.reactor, router, std::move(options));
    const auto makeStream = [this] { return m_federation->makeStream(); };
    return listeners.listenAt(places,
        {.scheme = u"servers"_s, .encrypted = u"servers"_s, .accept = makeStream, .ownTls = direct, .hasUrls = false});
}

void XmppFederation::shutDown()
{
    if (m_federation)
        m_federation->shutDown();
}

void XmppFederation::close()
{
    m_federation.reset();
}

} // namespace everyport
