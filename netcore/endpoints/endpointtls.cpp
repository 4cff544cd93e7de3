#include <algorithm>

#include "netcore/endpoints/endpointbuiltins.h"
#include "netcore/endpoints/endpointcertificates.h"
#include "netcore/endpoints/endpointhandshake.h"
#include "netcore/endpoints/endpointtlswatch.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/tls/tlssession.h"

namespace everyport {

namespace {

const QString certificateKey = QStringLiteral("certificate");
const QString keyKey = QStringLiteral("key");
const QString namesKey = QStringLiteral("certificates");
const QString clientsKey = QStringLiteral("clients");
const QString trustKey = QStringLiteral("trust");
const QString hostnameKey = QStringLiteral("hostname");
const QString pinKey = QStringLiteral("pin");

using Files = QList<CertificateWatch::Files>;

Result<TlsContext::ServerOptions> serverOptions(const Endpoint& endpoint, const Files& files)
{
    TlsContext::ServerOptions options;
    for (const auto& one : files) {
        const auto names = options.byName.keys();
        if (std::any_of(names.begin(), names.end(),
                [&one](const QString& name) { return CertificateWatch::areOneName(name, one.name); }))
            continue; // the watch tells of it
        auto certificate = Certificate::load(one.certificate, one.key);
        if (!certificate)
            return certificate.error();
        if (one.name.isEmpty())
            options.certificate = std::move(*certificate);
        else
            options.byName.insert(one.name, std::move(*certificate));
    }
    const auto trust = authoritiesNamedBy(endpoint);
    if (!trust)
        return trust.error();
    options.clientTrustPem = *trust;
    const auto clients = endpoint.value(clientsKey);
    if (clients == QLatin1String("asked"))
        options.clientCertificates = TlsContext::ClientCertificates::Asked;
    else if (clients == QLatin1String("required"))
        options.clientCertificates = TlsContext::ClientCertificates::Required;
    return options;
}

TrustWatch::Files trustedFiles(const Endpoint& endpoint)
{
    const auto path = endpoint.value(trustKey);
    if (path.isEmpty())
        return {};
    return {{path}, [endpoint] { return changedAuthoritiesNamedBy(endpoint); }};
}

/// What the endpoint does not say is as whoever connects has it.
Result<std::shared_ptr<TlsContext>> clientContext(const Endpoint& endpoint, const ConnectRequest& request, quint16 port)
{
    auto options = request.tls ? request.tls->likeThis() : TlsContext::ClientOptions();
    const auto trust = authoritiesNamedBy(endpoint);
    if (!trust)
        return trust.error();
    const auto pin = endpoint.value(pinKey);
    if (!trust->isEmpty() || !pin.isEmpty()) {
        options.verifyPeer = true;
        options.trustedPem = *trust;
        options.systemTrust = trust->isEmpty(); // who names an authority means this one
        options.pin = pin;
        options.exceptions = {};
    } else if (!request.tls) {
        options.exceptions = certificateExceptionsOf(*request.reactor);
        options.service = QString::number(port);
    }
    if (const auto file = endpoint.value(certificateKey); !file.isEmpty()) {
        auto own = Certificate::load(file, endpoint.value(keyKey));
        if (!own)
            return own.error();
        options.certificate = std::move(*own);
    }
    return TlsContext::client(std::move(options));
}

} // namespace

QStringList tlsEndpointKeys()
{
    return {certificateKey, keyKey, namesKey, clientsKey, trustKey, hostnameKey, pinKey};
}

QString faultOfTlsEndpoint(const Endpoint& endpoint)
{
    if (endpoint.value(certificateKey).isEmpty() != endpoint.value(keyKey).isEmpty())
        return QStringLiteral("certificate= and key= go together.");
    if (!endpoint.value(namesKey).isEmpty() && endpoint.value(certificateKey).isEmpty())
        return QStringLiteral("certificates= needs certificate= and key= too, for whoever asks for another name.");
    const auto clients = endpoint.value(clientsKey);
    if (!clients.isEmpty() && clients != QLatin1String("asked") && clients != QLatin1String("required"))
        return QStringLiteral("clients=%1 is not one of asked, required.").arg(clients);
    if (const auto pin = endpoint.value(pinKey); !pin.isEmpty() && normalFingerprint(pin).isEmpty())
        return QStringLiteral("pin= is a certificate's SHA-256 fingerprint, 64 hexadecimal digits.");
    return {};
}

Result<Done> secureListening(const Endpoint& endpoint, ListenRequest& request)
{
    auto tls = request.tls;
    std::shared_ptr<EndpointTlsWatch> watch;
    if (!endpoint.value(certificateKey).isEmpty()) {
        auto options = serverOptions(endpoint, certificatesNamedBy(endpoint));
        if (!options)
            return options.error();
        auto context = TlsContext::server(std::move(*options));
        if (!context)
            return context.error();
        tls = std::move(*context);
        watch = std::make_shared<EndpointTlsWatch>(
            request.reactor, tls, [endpoint] { return certificatesNamedBy(endpoint); }, trustedFiles(endpoint),
            request.told);
        if (request.following)
            request.following(watch);
    }
    if (!tls)
        return Error::local(Reason::TlsFailed,
            QStringLiteral("%1 needs a certificate: add certificate=FILE:key=FILE.").arg(endpoint.toString()));
    // The watch lives as long as the port, with what it makes.
    request.factory = [tls, watch, inner = std::move(request.factory),
                          &clock = request.reactor.clock()]() -> std::unique_ptr<Protocol> {
        auto protocol = inner();
        return protocol ? TlsSession::wrap(tls, std::move(protocol), {}, &clock) : nullptr;
    };
    return Done{};
}

Task<Result<Transport*>> secureConnecting(const Endpoint& endpoint, ConnectRequest request, TcpConnectOptions options)
{
    const auto keys = tlsEndpointKeys();
    const bool own = std::any_of(keys.begin(), keys.end(),
        [&](const QString& key) { return key != hostnameKey && !endpoint.value(key).isEmpty(); });
    auto tls = request.tls;
    if (own || !tls) {
        auto context = clientContext(endpoint, request, options.port);
        if (!context)
            return Result<Transport*>(context.error());
        tls = std::move(*context);
    }
    const auto expected = endpoint.value(hostnameKey, options.host);
    auto session = TlsSession::wrap(std::move(tls), std::move(request.protocol), expected, &request.reactor->clock());
    auto* layer = session.get();
    auto handshake = handshakeOf(*layer);
    auto connecting = dialTcp(request, std::move(options), std::move(session));
    return afterHandshake(std::move(connecting), std::move(handshake), layer);
}

} // namespace everyport
