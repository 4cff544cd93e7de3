#include "netcore/policies/admission.h"

#include <algorithm>
#include <cstring>

#include <QRandomGenerator>

#include "netcore/transport/connectionregistry.h"

namespace everyport {

void Admission::setRules(Rules rules)
{
    m_rules = std::move(rules);
    m_pace.setRate(m_rules.perSecond);
}

Admission::Hash::Hash() : seed(QRandomGenerator::system()->generate64()) {}

size_t Admission::Hash::operator()(const IpBytes& bytes) const
{
    quint64 halves[2];
    memcpy(halves, bytes.data(), sizeof halves);
    auto mixed = (halves[0] ^ seed) * 0x9e3779b97f4a7c15;
    mixed = (mixed ^ mixed >> 29 ^ halves[1]) * 0xbf58476d1ce4e5b9;
    return size_t(mixed ^ mixed >> 32);
}

Admission::Caller Admission::callerOf(const Address& peer)
{
    auto bytes = ipBytes(peer);
    if (bytes && peer.family == Address::Family::IPv6)
        std::fill(bytes->begin() + 8, bytes->end(), uchar(0));
    return bytes;
}

bool Admission::isFull(const Address& peer, const IpBytes& caller) const
{
    const auto found = m_byCaller.find(caller);
    const auto here = found == m_byCaller.end() ? 0 : found->second;
    const auto own = m_rules.own ? m_rules.own(peer) : 0;
    return (m_rules.perAddress > 0 && here >= m_rules.perAddress) || (own > 0 && here >= own);
}

Result<Done> Admission::check(const Address& peer, const Caller& caller)
{
    const auto refused = [&](const QString& why) {
        return Error::refused(Reason::PermissionDenied, why.arg(peer.host));
    };
    const auto busy = [&](const QString& why) { return Error::busy(Reason::TooManyOpen, why.arg(peer.host)); };
    if (!mayCall(peer))
        return refused(QStringLiteral("%1 is not among those who may connect."));
    if (m_rules.total > 0 && m_count >= m_rules.total)
        return busy(QStringLiteral("There is no room for %1: as many are connected as may be."));
    if (caller && isFull(peer, *caller))
        return busy(QStringLiteral("%1 has as many connections as it may."));
    if (!m_pace.isOpen())
        return busy(QStringLiteral("%1 comes while too many others do."));
    return Done{};
}

bool Admission::mayCall(const Address& peer) const
{
    if (m_rules.deny.isEmpty() && m_rules.allow.isEmpty())
        return true;
    if (!ipBytes(peer))
        return true;
    return !anyContains(m_rules.deny, peer) && (m_rules.allow.isEmpty() || anyContains(m_rules.allow, peer));
}

Result<Done> Admission::admit(const Address& peer, const Caller& caller)
{
    auto may = check(peer, caller);
    if (!may) {
        ++m_turnedAway;
        return may;
    }
    m_pace.take(1);
    ++m_count;
    if (caller)
        ++m_byCaller[*caller];
    return may;
}

void Admission::release(const Caller& caller)
{
    --m_count;
    const auto found = caller ? m_byCaller.find(*caller) : m_byCaller.end();
    if (found != m_byCaller.end() && --found->second == 0)
        m_byCaller.erase(found);
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
    const auto peer = transport.peer();
    m_caller = Admission::callerOf(peer);
    const auto may = m_admission->admit(peer, m_caller);
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
    return Error::unsupported(Reason::None, QStringLiteral("There is no descriptor below."));
}

void GateLayer::dataReceived(QByteArrayView bytes)
{
    if (m_admitted)
        notifyData(bytes);
}

void GateLayer::connectionLost(const Error& reason)
{
    release();
    notifyLost(reason);
}

void GateLayer::release()
{
    if (std::exchange(m_admitted, false))
        m_admission->release(m_caller);
}

} // namespace everyport
