#include "protocols/irc/client/session/negotiation.h"

#include <algorithm>

namespace everyport::irc::client {

namespace {

constexpr qsizetype mostOffered = 300;
constexpr qsizetype longestRequest = 400;

// sts is no capability to be asked for, and names are wanted at once.
bool isWanted(Capability capability)
{
    return capability != Capability::Sts && capability != Capability::NoImplicitNames
        && capability != Capability::ExtendedIsupport && capability != Capability::Persistence
        && capability != Capability::SelfMessage && capability != Capability::Metadata3; // metadata-2 is what it speaks
}

} // namespace

void Negotiation::begin()
{
    m_isOpen = true;
    m_session.sendNow({{}, {}, "CAP", {"LS", "302"}});
}

void Negotiation::finish()
{
    if (std::exchange(m_isOpen, false))
        m_session.sendNow({{}, {}, "CAP", {"END"}});
}

void Negotiation::listen(Table& table)
{
    table.add("CAP", [this](const Incoming& line) { received(line); });
    // A server that knows no CAP answers 421, or goes on as if nothing had been said; registration goes on either way.
    table.add("001", [this](const Incoming&) { m_isOpen = false; });
}

void Negotiation::received(const Incoming& line)
{
    const auto kind = line.parameter(1).toUpper();
    const bool isMore = line.count() > 3 && line.parameter(2) == "*";
    const auto list = line.parameter(line.count() - 1);
    if (kind == "LS")
        listed(list, isMore);
    else if (kind == "ACK")
        acknowledged(list);
    else if (kind == "NAK")
        answered();
    else if (kind == "NEW")
        listed(list, false);
    else if (kind == "DEL")
        removed(list);
}

void Negotiation::offer(const QByteArray& list)
{
    const auto found = parseCapabilities(list);
    for (auto one = found.begin(); one != found.end(); ++one) {
        if (m_session.offered.size() < mostOffered || m_session.offered.contains(one.key()))
            m_session.offered.insert(one.key(), one.value());
    }
}

void Negotiation::listed(const QByteArray& list, bool isMore)
{
    offer(list);
    if (isMore || (offerChanged && !offerChanged()))
        return;
    QByteArrayList names;
    for (auto one = m_session.offered.begin(); one != m_session.offered.end(); ++one) {
        const auto known = capabilityNamed(one.key());
        if (known && isWanted(*known) && !m_session.has(*known))
            names.append(one.key());
    }
    std::sort(names.begin(), names.end());
    ask(names);
    if (m_asked == 0)
        answered();
}

void Negotiation::ask(const QByteArrayList& names)
{
    QByteArray request;
    const auto flush = [&] {
        if (request.isEmpty())
            return;
        ++m_asked;
        m_session.sendNow({{}, {}, "CAP", {"REQ", request}});
        request.clear();
    };
    for (const auto& name : names) {
        if (request.size() + 1 + name.size() > longestRequest)
            flush();
        request += (request.isEmpty() ? "" : " ") + name;
    }
    flush();
}

void Negotiation::acknowledged(const QByteArray& list)
{
    for (const auto& name : parseCapabilities(list).keys()) {
        const bool isOff = name.startsWith('-');
        if (const auto known = capabilityNamed(isOff ? name.sliced(1) : name))
            m_session.capabilities.set(size_t(*known), !isOff);
    }
    m_session.events.capabilitiesChanged();
    answered();
}

void Negotiation::removed(const QByteArray& list)
{
    for (const auto& name : parseCapabilities(list).keys()) {
        m_session.offered.remove(name);
        if (const auto known = capabilityNamed(name))
            m_session.capabilities.reset(size_t(*known));
    }
    m_session.events.capabilitiesChanged();
}

void Negotiation::answered()
{
    m_asked = qMax(0, m_asked - 1);
    if (m_asked == 0 && settled && (!m_isSettled || m_session.isRegistered)) {
        m_isSettled = true;
        settled();
    }
}

} // namespace everyport::irc::client
