#include "protocols/xmpp/server/sessions/outbox.h"

#include <list>

#include <QHash>

#include "protocols/xmpp/server/sessions/session.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

/// So many stanzas go out before the client is asked how far it is; fewer are asked for after a while.
constexpr qsizetype askEvery = 16;
constexpr auto askAfter = 2s;
/// An inactive client that misses more than this is told all of it: holding back saves power, not memory.
constexpr size_t mostHeld = 500;
constexpr qsizetype mostHeldBytes = 512 * 1024;

QByteArray ackRequest()
{
    return QByteArrayLiteral("<r xmlns='urn:xmpp:sm:3'/>");
}

} // namespace

struct Outbox::Acks {
    std::deque<Kept> unacknowledged;
    qsizetype bytes = 0;
    quint32 acknowledged = 0; // stanzas that the client has taken, modulo 2^32
    quint32 taken = 0;        // stanzas that it has sent
    quint32 told = 0;         // of those, so many it knows of
    bool hasTold = false;
    qsizetype sinceAsked = 0;
    Clock::Timer timer;
};

struct Outbox::Held {
    std::list<Kept> all;
    qsizetype bytes = 0;
    QHash<QString, std::list<Kept>::iterator> presences; // by sender: only the last one matters
};

Outbox::Outbox(Clock& clock, SessionLink& link) : m_clock(clock), m_link(&link) {}

Outbox::~Outbox() = default;

bool canWait(const Stanza& stanza)
{
    const auto type = stanza.type();
    if (stanza.isPresence())
        return type.isEmpty() || type == u"unavailable";
    if (!stanza.isMessage() || type == u"error")
        return false;
    bool isOfTheMoment = false;
    for (const auto& child : stanza.element().elements()) {
        if (child.ns() == ns::chatStates)
            isOfTheMoment = true;
        else if (child.ns() != ns::hints && child.ns() != ns::stanzaIds && child.ns() != ns::delay
            && child.name() != u"thread")
            return false;
    }
    return isOfTheMoment;
}

void Outbox::send(const Stanza& stanza, QByteArray bytes, Receipt receipt)
{
    if (m_held && canWait(stanza) && hold(stanza, bytes, receipt))
        return;
    send(std::move(bytes), std::move(receipt));
}

void Outbox::send(QByteArray bytes, Receipt receipt)
{
    if (m_held)
        release(); // order: what came before goes before
    write({std::move(bytes), std::move(receipt), 0});
}

bool Outbox::hold(const Stanza& stanza, const QByteArray& bytes, const Receipt& receipt)
{
    if (m_held->all.size() >= mostHeld || m_held->bytes + bytes.size() > mostHeldBytes)
        return false;
    auto& all = m_held->all;
    m_held->bytes += bytes.size();
    if (stanza.isPresence()) {
        const auto from = stanza.from().toString();
        if (const auto before = m_held->presences.constFind(from); before != m_held->presences.cend()) {
            m_held->bytes -= (*before)->bytes.size();
            all.erase(*before);
        }
        m_held->presences.insert(from, all.insert(all.end(), {bytes, receipt, m_clock.wallMsecs()}));
    } else {
        all.push_back({bytes, receipt, m_clock.wallMsecs()});
    }
    return true;
}

void Outbox::release()
{
    auto held = std::exchange(m_held->all, {});
    m_held->presences.clear();
    m_held->bytes = 0;
    for (auto& kept : held)
        write(std::move(kept));
}

void Outbox::resumeOn(SessionLink& link)
{
    m_link = &link;
    if (const auto held = std::exchange(m_held, nullptr)) {
        for (auto& kept : held->all)
            keep(std::move(kept));
    }
}

void Outbox::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        release();
        m_held.reset();
    } else {
        m_held = std::make_unique<Held>();
    }
}

void Outbox::write(Kept kept)
{
    if (!m_acks) {
        if (kept.receipt)
            *kept.receipt = true;
        m_link->sendBytes(std::move(kept.bytes));
        return;
    }
    auto bytes = kept.bytes;
    keep(std::move(kept));
    if (++m_acks->sinceAsked >= askEvery) {
        m_acks->sinceAsked = 0;
        bytes += ackRequest();
    } else {
        askSoon();
    }
    m_link->sendBytes(std::move(bytes)); // last: the link may end us
}

void Outbox::keep(Kept kept)
{
    if (!kept.at)
        kept.at = m_clock.wallMsecs();
    m_acks->bytes += kept.bytes.size();
    m_acks->unacknowledged.push_back(std::move(kept));
}

void Outbox::askSoon()
{
    if (m_acks->timer.isActive())
        return;
    m_acks->timer = m_clock.callLater(askAfter, [this] {
        if (m_acks->unacknowledged.empty())
            return;
        m_acks->sinceAsked = 0;
        m_link->sendBytes(ackRequest());
    });
}

bool Outbox::startCounting()
{
    if (m_acks)
        return false;
    if (m_held)
        release();
    m_acks = std::make_unique<Acks>();
    return true;
}

bool Outbox::acknowledged(quint32 handled)
{
    const auto count = handled - m_acks->acknowledged; // modulo 2^32 (§4)
    if (count > m_acks->unacknowledged.size())
        return false;
    for (quint32 i = 0; i < count; ++i) {
        auto& first = m_acks->unacknowledged.front();
        if (first.receipt)
            *first.receipt = true;
        m_acks->bytes -= first.bytes.size();
        m_acks->unacknowledged.pop_front();
    }
    m_acks->acknowledged = handled;
    return true;
}

void Outbox::resend()
{
    if (m_acks->unacknowledged.empty())
        return;
    QByteArray all;
    all.reserve(m_acks->bytes + 64);
    for (const auto& kept : m_acks->unacknowledged)
        all += kept.bytes;
    m_acks->sinceAsked = 0;
    m_link->sendBytes(all + ackRequest());
}

qsizetype Outbox::unacknowledged() const
{
    return m_acks ? qsizetype(m_acks->unacknowledged.size()) : 0;
}

qsizetype Outbox::unacknowledgedBytes() const
{
    return m_acks ? m_acks->bytes : 0;
}

std::deque<Outbox::Kept> Outbox::takeUnacknowledged()
{
    std::deque<Kept> left;
    if (m_acks) {
        m_acks->timer.cancel();
        left = std::exchange(m_acks->unacknowledged, {});
        m_acks->bytes = 0;
    }
    if (m_held) {
        for (auto& kept : std::exchange(m_held->all, {}))
            left.push_back(std::move(kept));
        m_held->presences.clear();
    }
    return left;
}

void Outbox::tookOne()
{
    if (m_acks)
        ++m_acks->taken;
}

quint32 Outbox::sent() const
{
    return m_acks ? m_acks->acknowledged + quint32(m_acks->unacknowledged.size()) : 0;
}

bool Outbox::mayTell(quint32 taken)
{
    if (m_acks->hasTold && qint32(taken - m_acks->told) < 0) // modulo 2^32
        return false;
    m_acks->hasTold = true;
    m_acks->told = taken;
    return true;
}

quint32 Outbox::taken() const
{
    return m_acks ? m_acks->taken : 0;
}

} // namespace everyport::xmpp
