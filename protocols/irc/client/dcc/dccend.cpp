#include "protocols/irc/client/dcc/dccend.h"

#include "netcore/address/ipnetwork.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/transport.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

// IANA's special-purpose registries, as far as a packet to them would stay near.
const QList<IpNetwork>& nearNetworks()
{
    static const auto networks = *IpNetwork::parseList(
        u"0.0.0.0/8, 10.0.0.0/8, 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 172.16.0.0/12, 192.0.0.0/24, 192.168.0.0/16, 198.18.0.0/15, 224.0.0.0/3, "
        "::/127, fc00::/7, fe80::/10, fec0::/10, ff00::/8, 64:ff9b::/96, 64:ff9b:1::/48, 2002::/16"_s);
    return networks;
}

} // namespace

bool isPublicAddress(const Address& address)
{
    const bool isIp = address.family == Address::Family::IPv4 || address.family == Address::Family::IPv6;
    return isIp && ipBytes(address) && !anyContains(nearNetworks(), address);
}

/// The connection's protocol; its end may go first.
class DccEnd::Wire final : public Protocol {
public:
    explicit Wire(DccEnd& end) : m_end(&end) { end.m_wire = this; }
    ~Wire() override
    {
        if (m_end)
            m_end->m_wire = nullptr;
    }
    void connectionMade(Transport& transport) override
    {
        transport.record().protocol = u"dcc"_s;
        if (!m_end || m_end->m_isOver)
            return transport.abortConnection();
        m_end->m_transport = &transport;
        m_end->keepWaiting();
        m_end->made();
    }
    void dataReceived(QByteArrayView bytes) override
    {
        if (!m_end || m_end->m_isOver)
            return;
        m_end->keepWaiting();
        m_end->received(bytes);
    }
    void connectionLost(const Error& reason) override
    {
        if (!m_end)
            return;
        m_end->m_transport = nullptr;
        m_end->notifyEnded(reason);
    }
    void forget() { m_end = nullptr; }

private:
    DccEnd* m_end;
};

DccEnd::~DccEnd()
{
    if (m_wire)
        m_wire->forget();
    if (m_transport)
        m_transport->abortConnection();
}

Result<Done> DccEnd::connectTo(const Address& address)
{
    if (!m_rules.privateAddresses && !isPublicAddress(address))
        return Error::refused(Reason::NotAuthorised,
            u"The offer leads to %1, which is on this computer or its network. It is not followed unless that was allowed."_s
                .arg(address.host));
    auto* tcp = m_reactor.role<ReactorTcp>();
    if (!tcp || address.port == 0)
        return Error::unsupported(Reason::BadValue, u"The offer cannot be followed."_s);
    keepWaiting();
    m_connecting = tcp->connectTcp(
        {.host = address.host, .port = address.port, .service = u"irc-dcc"_s}, std::make_unique<Wire>(*this));
    m_connecting.whenDone([this](const Result<Transport*>& done) {
        if (!done)
            notifyEnded(done.error());
    });
    return Done();
}

Result<Address> DccEnd::listen()
{
    auto* tcp = m_reactor.role<ReactorTcp>();
    if (!tcp)
        return Error::unsupported(Reason::BadValue, u"Nobody can be waited for here."_s);
    auto port = tcp->listenTcp(
        {.interface = m_rules.interface, .service = u"irc-dcc"_s}, [this]() -> std::unique_ptr<Protocol> {
            return m_wire || m_isOver ? nullptr : std::make_unique<Wire>(*this); // the first caller alone
        });
    if (!port)
        return port.error();
    m_port = std::move(*port);
    keepWaiting();
    auto address = m_rules.ownAddress;
    address.port = m_port->address().port;
    return address;
}

bool DccEnd::isWatched() const
{
    return m_transport && m_transport->record().isWatched();
}

void DccEnd::tell(bool in, const QByteArray& note) const
{
    in ? m_transport->record().notifyIn(note) : m_transport->record().notifyOut(note);
}

void DccEnd::tellFile(bool in, const QByteArray& what, const DccOffer& offer) const
{
    if (!isWatched())
        return;
    const auto size = offer.size < 0 ? QByteArray() : "\tbytes=" + QByteArray::number(offer.size);
    tell(in, what + size + "\tname=" + offer.fileName.simplified()); // a tab would begin something else
}

void DccEnd::keepWaiting()
{
    m_deadline.cancel();
    if (m_transport && !m_rules.endsOnSilence)
        return;
    m_deadline = m_reactor.clock().callLater(
        m_rules.patience, [this] { end(Error::disconnected(Reason::TimedOut, u"Nothing has come for too long."_s)); });
}

void DccEnd::end(Error reason)
{
    if (isWatched())
        tell(false, "broken off\ttext=" + reason.text.toUtf8());
    // Told first, or the abort's own end would be the reason; whoever hears it may let go of us.
    auto* transport = std::exchange(m_transport, nullptr);
    notifyEnded(reason);
    if (transport)
        transport->abortConnection();
}

void DccEnd::finish()
{
    auto* transport = std::exchange(m_transport, nullptr);
    notifyEnded(Error::closed());
    if (transport)
        transport->loseConnection();
}

void DccEnd::notifyEnded(const Error& reason)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.cancel();
    ended(reason);
}

} // namespace everyport::irc::client
