#include "app/services/xmpp/xmpplisteners.h"

#include "app/services/core/httpaddresses.h"
#include "app/services/core/secretfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Done> XmppListeners::listen(
    const Endpoint& endpoint, Purpose purpose, std::shared_ptr<TlsContext> tls, ProtocolFactory factory)
{
    auto ports = m_listening.listen(endpoint, std::move(tls), std::move(factory));
    if (!ports)
        return ports.error();
    for (auto& port : *ports)
        m_listeners.push_back(
            {endpoint.isTls(), endpoint.reach() == Endpoint::Reach::Anyone, purpose, std::move(port)});
    return Done{};
}

std::vector<Task<Result<Done>>> XmppListeners::stop()
{
    std::vector<Task<Result<Done>>> stopping;
    for (auto& listener : m_listeners)
        stopping.push_back(listener.port->stop());
    return stopping;
}

QString XmppListeners::scheme(const Listener& listener) const
{
    static const QStringList schemes{u"xmpp"_s, u"ws"_s, u"http"_s};
    return schemes[int(listener.purpose)] + (listener.encrypted ? u"s://"_s : u"://"_s);
}

QStringList XmppListeners::addresses() const
{
    QStringList all;
    for (const auto& listener : m_listeners) {
        const auto address = listener.port->address();
        if (address.family == Address::Family::Unix || address.family == Address::Family::Memory) {
            all.append(address.toString());
        } else if (listener.everywhere) {
            for (const auto& host : ownAddresses())
                all.append(scheme(listener) + Address{address.family, host, address.port}.toString());
        } else {
            all.append(scheme(listener) + address.toString());
        }
    }
    return all;
}

QStringList XmppListeners::places(Purpose purpose) const
{
    QStringList all;
    for (const auto& listener : m_listeners) {
        if (listener.purpose == purpose)
            all.append(scheme(listener) + m_domain + u':' + QString::number(listener.port->address().port));
    }
    return all;
}

Result<std::shared_ptr<TlsContext>> XmppListeners::tls(
    ServiceCertificate& certificate, const OptionValues& values, Purpose purpose, const QList<QByteArray>& alpn)
{
    TlsContext::ServerOptions options;
    options.alpn = alpn;
    if (purpose != Purpose::Streams) // a browser would ask its user for one
        return certificate.server(std::move(options));
    options.clientCertificates = TlsContext::ClientCertificates::Asked; // SASL EXTERNAL
    TrustWatch::Files trusted;
    if (const auto file = values.text(u"client-authorities"_s); !file.isEmpty()) {
        trusted = {{file}, [file] { return smallFile(file, u"client-authorities"_s); }};
        auto authorities = trusted.read();
        if (!authorities)
            return authorities.error();
        options.clientTrustPem = std::move(*authorities);
    }
    return certificate.server(std::move(options), std::move(trusted));
}

} // namespace everyport
