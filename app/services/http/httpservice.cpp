#include "app/services/http/httpservice.h"

#include <QUrl>

#include "app/log/log.h"
#include "app/services/core/httpaddresses.h"
#include "app/services/http/httpserviceoptions.h"
#include "protocols/http/server/serverconnection.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString urlOf(bool encrypted, const QString& host, quint16 port)
{
    const QString scheme = encrypted ? u"https"_s : u"http"_s;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const bool usual = port == (encrypted ? 443 : 80);
    return scheme + u"://"_s + name + (usual ? QString() : u':' + QString::number(port)) + u'/';
}

} // namespace

HttpService::HttpService(ServiceContext context, OptionValues values)
    : ListedService(context.name),
      m_context(std::move(context)),
      m_values(std::move(values)),
      m_live(m_context.reactor.clock(), m_context.polls),
      m_site(makeHttpSite(m_context, m_values, m_live)),
      m_listening(m_context),
      m_certificate(m_context)
{
}

HttpService::~HttpService() = default;

Task<Result<Done>> HttpService::start()
{
    if (auto applied = m_listening.apply(m_values); !applied)
        return applied;
    m_certificate.choose({}, certifiedNames());
    for (const auto& text : m_values.texts(u"listen"_s)) {
        const auto endpoint = Endpoint::parse(text);
        const auto listening = endpoint ? listen(*endpoint) : Result<Done>(endpoint.error());
        if (!listening) {
            m_listeners.clear();
            return listening;
        }
    }
    return Result<Done>(Done{});
}

Result<Done> HttpService::listen(const Endpoint& endpoint)
{
    std::shared_ptr<TlsContext> tls;
    if (endpoint.isTls() && endpoint.innermost().value(u"certificate"_s).isEmpty()) {
        auto made = m_certificate.server({.certificate = {}, .alpn = {"http/1.1"}});
        if (!made)
            return made.error();
        tls = std::move(*made);
    }
    auto ports = m_listening.listen(endpoint, std::move(tls), [this] { return accept(); });
    if (!ports)
        return ports.error();
    for (auto& port : *ports)
        m_listeners.push_back({endpoint.isTls(), endpoint.reach() == Endpoint::Reach::Anyone, std::move(port)});
    return Done{};
}

/// Of the certificate that is made where an endpoint names none.
QStringList HttpService::certifiedNames() const
{
    QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const QString known = QUrl(m_values.text(u"public-address"_s)).host();
    if (!known.isEmpty() && !names.contains(known))
        names.prepend(known);
    return names + m_values.texts(u"names"_s);
}

std::unique_ptr<Protocol> HttpService::accept()
{
    return std::make_unique<http::ServerConnection>(m_context.reactor.clock(), m_site);
}

Task<Result<Done>> HttpService::stop()
{
    m_live.sayGoodbye(websocket::CloseCode::GoingAway, "the station stops");
    std::vector<Task<Result<Done>>> stopping;
    for (auto& listener : m_listeners)
        stopping.push_back(listener.port->stop()); // all at once, so that nobody comes in by the next one meanwhile
    for (auto& port : stopping) {
        auto stopped = co_await std::move(port);
        Q_UNUSED(stopped)
    }
    m_listeners.clear();
    m_certificate.clear();
    co_return Done{};
}

void HttpService::rereadFiles()
{
    m_certificate.lookNow();
    m_listening.rereadFiles();
}

void HttpService::reconfigure(const OptionValues& values)
{
    // For the connections to come; those that are there keep the rules they came under.
    m_values = values;
    m_site = makeHttpSite(m_context, m_values, m_live);
    m_listening.reapply(m_values);
}

QStringList HttpService::addresses() const
{
    QStringList all;
    if (const QString known = m_values.text(u"public-address"_s); !known.isEmpty())
        all.append(known.endsWith(u'/') ? known : known + u'/');
    for (const auto& listener : m_listeners) {
        const Address address = listener.port->address();
        if (address.family == Address::Family::Unix || address.family == Address::Family::Memory)
            all.append(address.toString());
        else if (listener.everywhere)
            for (const auto& host : ownAddresses())
                all.append(urlOf(listener.encrypted, host, address.port));
        else
            all.append(urlOf(listener.encrypted, address.host, address.port));
    }
    return all;
}

QStringList HttpService::howToConnect() const
{
    QStringList lines;
    for (const auto& address : addresses())
        if (address.startsWith("http"_L1))
            lines.append(u"Browser: %1"_s.arg(address));
    return lines;
}

QString HttpServiceType::name() const
{
    return u"http"_s;
}

QString HttpServiceType::description() const
{
    return u"Shows polls' results in browsers, as they change"_s;
}

OptionList HttpServiceType::options() const
{
    return httpServiceOptions();
}

Result<std::unique_ptr<ListedService>> HttpServiceType::make(ServiceContext context, OptionValues values) const
{
    const QString known = values.text(u"public-address"_s);
    const QUrl url(known, QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!known.isEmpty() && (!good || url.hasQuery() || url.hasFragment()))
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"The public address is written like https://vote.example.org, with nothing behind it."_s,
            u"public-address"_s, 0};
    return std::unique_ptr<ListedService>(std::make_unique<HttpService>(std::move(context), std::move(values)));
}

std::unique_ptr<ServiceType> makeHttpServiceType()
{
    return std::make_unique<HttpServiceType>();
}

} // namespace everyport
