#include "netcore/policies/admission.h"

#include "netcore/registry.h"

namespace everyport {

void Admission::setRules(Rules rules)
{
    m_rules = std::move(rules);
    m_pace.setRate(m_rules.perSecond);
}

QByteArray Admission::keyOf(const Address& peer)
{
    const auto bytes = ipBytes(peer);
    if (!bytes)
        return {};
    const auto size = peer.family == Address::Family::IPv6 ? 8 : 16;
    return {reinterpret_cast<const char*>(bytes->data()), size};
}

bool Admission::isFull(const Address& peer, const QByteArray& key) const
{
    const auto here = m_byAddress.value(key);
    const auto own = m_rules.own ? m_rules.own(peer) : 0;
    return (m_rules.perAddress > 0 && here >= m_rules.perAddress) || (own > 0 && here >= own);
}

Result<Done> Admission::check(const Address& peer, const QByteArray& key)
{
    const auto refused = [&](const QString& why) { return Error{Error::Kind::Refused, Reason::PermissionDenied, why.arg(peer.host), {}, 0}; };
    const auto busy = [&](const QString& why) { return Error{Error::Kind::Busy, Reason::TooManyOpen, why.arg(peer.host), {}, 0}; };
    if (!mayCall(peer))
        return refused(QStringLiteral("%1 is not among those who may connect."));
    if (m_rules.total > 0 && m_count >= m_rules.total)
        return busy(QStringLiteral("There is no room for %1: as many are connected as may be."));
    if (!key.isEmpty() && isFull(peer, key))
        return busy(QStringLiteral("%1 has as many connections as it may."));
    if (!m_pace.isOpen())
        return busy(QStringLiteral("%1 comes while too many others do."));
    return Done{};
}

bool Admission::mayCall(const Address& peer) const
{
    if (!ipBytes(peer))
        return true;
    return !anyContains(m_rules.deny, peer) && (m_rules.allow.isEmpty() || anyContains(m_rules.allow, peer));
}

Result<Done> Admission::admit(const Address& peer)
{
    const auto key = keyOf(peer);
    auto may = check(peer, key);
    if (!may) {
        ++m_turnedAway;
        return may;
    }
    m_pace.take(1);
    ++m_count;
    if (!key.isEmpty())
        ++m_byAddress[key];
    return may;
}

void Admission::release(const Address& peer)
{
    --m_count;
    const auto found = m_byAddress.find(keyOf(peer));
    if (found != m_byAddress.end() && --*found == 0)
        m_byAddress.erase(found);
}

GateLayer::GateLayer(std::shared_ptr<Admission> admission, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)), m_admission(std::move(admission))
{
}

GateLayer::~GateLayer()
{
    release();
}

void GateLayer::connectionMade(Transport& transport)
{
    m_peer = transport.peer();
    const auto may = m_admission->admit(m_peer);
    if (may) {
        m_admitted = true;
        Layer::connectionMade(transport);
        return;
    }
    transport.record().closedWhy = may.error().text;
    transport.abortConnection();
}

Result<FileDescriptor> GateLayer::lendDescriptor()
{
    if (auto* lender = m_admitted && hasBelow() ? DescriptorLender::of(below()) : nullptr)
        return lender->lendDescriptor();
    return Error{Error::Kind::Unsupported, Reason::None, QStringLiteral("There is no descriptor below."), {}, 0};
}

void GateLayer::dataReceived(QByteArrayView bytes)
{
    if (m_admitted)
        tellData(bytes);
}

void GateLayer::connectionLost(const Error& reason)
{
    release();
    tellLost(reason);
}

void GateLayer::release()
{
    if (std::exchange(m_admitted, false))
        m_admission->release(m_peer);
}

} // namespace everyport
