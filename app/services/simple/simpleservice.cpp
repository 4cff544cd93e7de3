#include "app/services/simple/simpleservice.h"

#include "app/services/core/policyoptions.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/layer.h"
#include "netcore/transport/transport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Tells whoever looks at the connection what passes on it: none of these services has secrets.
class Told final : public Layer {
public:
    using Layer::Layer;
    void dataReceived(QByteArrayView bytes) override
    {
        if (record().isWatched())
            record().notifyIn(bytes);
        Layer::dataReceived(bytes);
    }
    void write(QByteArray bytes) override
    {
        if (hasBelow() && record().isWatched())
            record().notifyOut(bytes);
        Layer::write(std::move(bytes));
    }
};

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
        transport.switchProtocol(std::make_unique<Told>(std::move(m_speaker))); // this goes when the event is over
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
      m_client{kind.client, kind.reader, kind.saysItself},
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
    auto listening = m_listeners.listenAt(m_values.texts(u"listen"_s),
        {.scheme = u"tcp"_s, .encrypted = u"tls"_s, .accept = m_parts.connection, .datagrams = datagrams()});
    if (!listening)
        abort();
    return listening;
}

std::function<std::unique_ptr<DatagramProtocol>()> SimpleService::datagrams()
{
    if (!m_parts.datagram || !m_values.boolean(u"udp"_s))
        return {};
    return [this] { return std::make_unique<simple::GuardedDatagrams>(m_context.reactor.clock(), m_parts.datagram); };
}

ClientLines SimpleService::howToConnect() const
{
    ClientLines lines;
    if (const auto plain = m_listeners.firstPlace({u"tcp"_s}))
        lines.append(ClientLine::command(u"nc"_s, m_client.line.arg(plain->host).arg(plain->port) + m_client.reader));
    if (const auto encrypted = m_listeners.firstPlace({u"tls"_s}))
        lines.append(ClientLine::command(
            u"openssl"_s, u"openssl s_client -quiet -connect '%1'"_s.arg(encrypted->toString()) + m_client.reader));
    if (const auto datagrams = m_listeners.firstPlace({u"udp"_s})) {
        const auto line = m_client.saysItself ? u"echo | nc -u -w 1 %1 %2"_s : u"nc -u %1 %2"_s;
        lines.append(
            ClientLine::command(u"nc, UDP"_s, line.arg(datagrams->host).arg(datagrams->port) + m_client.reader));
    }
    return lines;
}

void SimpleService::reconfigure(const OptionValues& values)
{
    m_values = values;
    m_listeners.reapply(m_values);
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
