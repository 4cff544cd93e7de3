#include "netcore/policies/traffictap.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

TapLayer::TapLayer(std::shared_ptr<Tap> tap, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)), m_tap(std::move(tap))
{
}

void TapLayer::open()
{
    if (std::exchange(m_opened, true))
        return;
    auto& row = record();
    m_tap->opened(row.local, row.peer, row.direction == ConnectionRecord::Direction::In);
}

void TapLayer::connectionMade(Transport& transport)
{
    transportReplaced(transport);
    open();
    notifyMade();
}

void TapLayer::interposed()
{
    open();
}

void TapLayer::dataReceived(QByteArrayView bytes)
{
    if (m_tap)
        m_tap->passed(true, bytes);
    notifyData(bytes);
}

void TapLayer::write(QByteArray bytes)
{
    if (m_tap)
        m_tap->passed(false, bytes);
    Layer::write(std::move(bytes));
}

void TapLayer::connectionLost(const Error& reason)
{
    if (m_tap)
        m_tap->ended(reason);
    notifyLost(reason);
}

void TapLayer::setProtocol(std::unique_ptr<Protocol> protocol)
{
    auto* tls = m_tap ? dynamic_cast<TlsSession*>(protocol.get()) : nullptr;
    Layer::setProtocol(std::move(protocol));
    if (!tls)
        return;
    auto moved = std::make_unique<TapLayer>(std::exchange(m_tap, nullptr));
    moved->m_opened = true;
    interpose(*tls, std::move(moved));
}

} // namespace everyport
