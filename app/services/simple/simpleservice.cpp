#include "app/services/simple/simpleservice.h"

#include "app/services/core/policyoptions.h"
#include "netcore/interfaces/reactorudp.h"
#include "netcore/transport/registry.h"
#include "netcore/transport/transport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString urlOf(const QString& scheme, const Address& address)
{
    return address.family == Address::Family::Unix ? address.toString() : scheme + u"://"_s + address.toString();
}

/// Writes what is spoken into the connection's record, and makes room for whoever speaks it.
class Introduction final : public Protocol {
public:
    Introduction(QString name, std::unique_ptr<Protocol> speaker)
        : m_name(std::move(name)), m_speaker(std::move(speaker))
    {
    }
    void connectionMade(Transport& transport) override
    {
        transport.record().protocol = m_name;
        transport.switchProtocol(std::move(m_speaker)); // this goes when the event is over
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}

private:
    QString m_name;
    std::unique_ptr<Protocol> m_speaker;
};

/// The protocols themselves are the same wherever they are spoken, and know nothing of records.
ProtocolFactory introduced(const QString& name, ProtocolFactory factory)
{
    return [name, factory = std::move(factory)]() -> std::unique_ptr<Protocol> {
        auto speaker = factory();
        return speaker ? std::make_unique<Introduction>(name, std::move(speaker)) : nullptr;
    };
}

} // namespace

SimpleService::SimpleService(ServiceContext context, const SimpleKind& kind, OptionValues values, SimpleParts parts)
    : ListedService(context.name),
      m_context(std::move(context)),
      m_values(std::move(values)),
      m_parts(std::move(parts)),
      m_listeners(m_context)
{
    Q_ASSERT(kind.hasDatagrams || !m_parts.datagram);
    m_parts.connection = introduced(kind.name, std::move(m_parts.connection));
}

Task<Result<Done>> SimpleService::start()
{
    if (auto applied = m_listeners.apply(m_values); !applied)
        return applied;
    for (const auto& text : m_values.texts(u"listen"_s)) {
        const auto endpoint = Endpoint::parse(text);
        const auto listening = endpoint ? listen(*endpoint) : Result<Done>(endpoint.error());
        if (!listening) {
            abort();
            return listening;
        }
    }
    return Result<Done>(Done());
}

Result<Done> SimpleService::listen(const Endpoint& endpoint)
{
    const auto opened = m_listeners.listen(endpoint, {u"tcp"_s, u"tls"_s, m_parts.connection});
    if (!opened)
        return opened.error();
    if (endpoint.kind() != "tcp"_L1 || !m_parts.datagram || !m_values.boolean(u"udp"_s))
        return Done();
    for (const auto& address : *opened) {
        auto socket = listenForDatagrams(endpoint, address);
        if (!socket)
            return socket;
    }
    return Done();
}

Result<Done> SimpleService::listenForDatagrams(const Endpoint& endpoint, const Address& beside)
{
    auto* udp = m_context.reactor.role<ReactorUdp>();
    if (!udp)
        return Error::unsupported(Reason::None, u"This reactor has no UDP."_s, u"udp"_s);
    UdpListenOptions options;
    options.interface = endpoint.reach() == Endpoint::Reach::Anyone ? u"*"_s : beside.host;
    options.port = beside.port;
    options.service = m_context.name;
    auto socket = udp->listenUdp(options,
        m_listeners.guarded(std::make_unique<simple::GuardedDatagrams>(m_context.reactor.clock(), m_parts.datagram)));
    if (!socket)
        return socket.error();
    m_sockets.push_back(std::move(*socket));
    return Done();
}

Task<Result<Done>> SimpleService::stop()
{
    m_sockets.clear();
    return m_listeners.stop();
}

void SimpleService::abort()
{
    m_sockets.clear();
    m_listeners.clear();
}

void SimpleService::reconfigure(const OptionValues& values)
{
    m_values = values;
    m_listeners.reapply(m_values);
}

QStringList SimpleService::addresses() const
{
    auto all = m_listeners.addresses();
    for (const auto& socket : m_sockets)
        all << urlOf(u"udp"_s, socket->local());
    return all;
}

OptionList SimpleServiceType::options() const
{
    const auto port = m_kind.port < 1024 ? 7000 + m_kind.port : m_kind.port; // it works for who is not root
    OptionList options{listenOption({u"tcp:%1"_s.arg(port)})};
    if (m_kind.hasDatagrams) {
        options << Option{.key = u"udp"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Also over UDP"_s,
            .help =
                u"Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others."_s};
    }
    return options + m_kind.options + policyOptions();
}

Result<std::unique_ptr<ListedService>> SimpleServiceType::make(ServiceContext context, OptionValues values) const
{
    auto parts = m_kind.make(context, values);
    if (!parts)
        return parts.error();
    return std::unique_ptr<ListedService>(
        std::make_unique<SimpleService>(std::move(context), m_kind, std::move(values), std::move(*parts)));
}

ServiceTypes makeSimpleServiceTypes()
{
    ServiceTypes types;
    for (const auto& kind : simpleKinds())
        types.push_back(std::make_unique<SimpleServiceType>(kind));
    return types;
}

} // namespace everyport
