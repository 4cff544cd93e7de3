#include "netcore/endpoints/proxyheaderlayer.h"

#include "netcore/endpoints/proxyheader.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

ProxyHeaderLayer::ProxyHeaderLayer(
    Clock& clock, std::shared_ptr<const QList<IpNetwork>> trusted, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)), m_clock(clock), m_trusted(std::move(trusted))
{
}

void ProxyHeaderLayer::connectionMade(Transport& transport)
{
    transportReplaced(transport);
    const auto proxy = transport.peer();
    if (proxy.family != Address::Family::Unix && !anyContains(*m_trusted, proxy)) {
        refuse(Error::refused(
            Reason::PermissionDenied, QStringLiteral("%1 is no proxy that is trusted here.").arg(proxy.host)));
        return;
    }
    m_timer = m_clock.callLater(timeLimit, [this] {
        refuse(Error::disconnected(Reason::TimedOut, QStringLiteral("The proxy did not say for whom it calls.")));
    });
}

void ProxyHeaderLayer::dataReceived(QByteArrayView bytes)
{
    if (m_failure)
        return;
    if (hasToldMade()) {
        notifyData(bytes);
        return;
    }
    m_received.append(bytes);
    const auto header = ProxyHeader::parse(m_received);
    if (!header) {
        refuse(header.error());
        return;
    }
    if (!*header)
        return;
    m_timer.cancel();
    if (!(*header)->isLocal) {
        m_peer = record().peer = (*header)->source;
        m_local = record().local = (*header)->destination;
    }
    const auto rest = std::exchange(m_received, {}).mid((*header)->size);
    if (notifyMade() && !rest.isEmpty() && above())
        notifyData(rest);
}

void ProxyHeaderLayer::refuse(Error why)
{
    m_timer.cancel();
    record().closedWhy = why.text;
    m_failure = std::move(why);
    below().abortConnection();
}

void ProxyHeaderLayer::connectionLost(const Error& reason)
{
    m_timer.cancel();
    notifyLost(m_failure.value_or(reason));
}

} // namespace everyport
