#include "app/station/running/routes/listeningline.h"

#include <utility>

#include "app/station/running/routes/linetries.h"
#include "netcore/transport/baseprotocol.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refusalsApart = 10min; // a stranger may come a thousand times a second

/// As the reactor listens. Who waits behind the one caller is hung up on anyway.
Endpoint listeningPlace(const Endpoint& place)
{
    const auto tcp = *Endpoint::parse(u"tcp:%1:backlog=8"_s.arg(place.port()));
    const auto interface = place.value(u"interface"_s);
    return interface.isEmpty() ? tcp : tcp.withInterface(interface);
}

Error inWords(Error error, quint16 port)
{
    if (error.reason == Reason::AddressInUse)
        error.text = u"Port %1 is taken, by another reader or another program. Choose another one."_s.arg(port);
    else if (error.reason == Reason::PermissionDenied)
        error.text = u"This program has no right to port %1. Choose one above 1023."_s.arg(port);
    return error;
}

} // namespace

/// A connection that came in. Until it was let in nothing is read from it.
class ListeningLine::Caller final : public BaseProtocol {
public:
    explicit Caller(ListeningLine& line) : m_line(line) {}

    void connectionMade(Transport& made) override
    {
        BaseProtocol::connectionMade(made);
        m_heardAt = m_line.m_reactor.clock().now();
        m_spoken = m_line.letIn(*this) ? m_line.m_owner.make() : nullptr;
        if (!m_spoken) {
            made.abortConnection();
            return;
        }
        m_spoken->connectionMade(made);
        m_line.callerReady(); // last: whoever waited goes on
    }
    void dataReceived(QByteArrayView bytes) override
    {
        m_heardAt = m_line.m_reactor.clock().now();
        if (m_spoken)
            m_spoken->dataReceived(bytes);
    }
    void connectionLost(const Error& reason) override
    {
        BaseProtocol::connectionLost(reason);
        if (m_spoken)
            m_spoken->connectionLost(reason);
        m_line.callerLost(*this);
    }
    qsizetype mostAtOnce() const override { return m_spoken ? m_spoken->mostAtOnce() : littleAtOnce; }

    Address peer() const { return transport()->peer(); }
    Clock::Duration silence() const { return m_line.m_reactor.clock().now() - m_heardAt; }
    void hangUp() { transport()->abortConnection(); }

private:
    ListeningLine& m_line; // its port ends us before it goes
    std::unique_ptr<Protocol> m_spoken;
    Clock::Moment m_heardAt{};
};

ListeningLine::ListeningLine(Reactor& reactor, Endpoint place, Owner owner, std::chrono::milliseconds silentFor)
    : m_reactor(reactor),
      m_place(std::move(place)),
      m_owner(std::move(owner)),
      m_silentFor(silentFor),
      m_from(IpNetwork::parseList(m_place.value(u"from"_s)).valueOr({})),
      m_tries(lineTries)
{
}

ListeningLine::~ListeningLine()
{
    m_isEnding = true;
    m_caller = nullptr;
    m_ports.clear();
    answer(nobodyCame(m_place));
}

Error ListeningLine::nobodyCame(const Endpoint& place)
{
    return Error::disconnected(Reason::TimedOut,
        u"Nothing has connected to port %1. Set the reader to this computer's address and that port, and try it again."_s
            .arg(place.port()));
}

void ListeningLine::start()
{
    listen();
}

void ListeningLine::tryNow()
{
    if (m_again.isActive())
        listen();
}

Task<Result<Done>> ListeningLine::whenCalled()
{
    if (m_caller)
        return Result<Done>(Done());
    if (m_trouble)
        return Result<Done>(*m_trouble);
    std::erase_if(m_waiting, [](const auto& one) { return !one.isWanted(); });
    return m_waiting.emplace_back().task();
}

void ListeningLine::listen()
{
    m_again.cancel();
    auto ports = listenOn(
        m_reactor, listeningPlace(m_place), u"readers"_s, nullptr, [this] { return std::make_unique<Caller>(*this); });
    if (ports) {
        m_tries.reset();
        m_trouble.reset();
        m_ports = std::move(*ports);
        m_owner.listening();
        return;
    }
    const auto why = inWords(ports.error(), m_place.port());
    m_trouble = why;
    m_again = m_reactor.clock().callLater(m_tries.next(), [this] { listen(); });
    m_owner.failed(why);
    answer(why); // last: whoever waited goes on
}

bool ListeningLine::letIn(Caller& caller)
{
    const auto peer = caller.peer();
    if (!m_from.isEmpty() && !anyContains(m_from, peer)) {
        refuse(
            u"%1 connected to port %2 and is not let in: it is not among the addresses from which the reader comes (from)."_s
                .arg(peer.host)
                .arg(m_place.port()));
        return false;
    }
    if (!m_caller) {
        m_caller = &caller;
        return true;
    }
    const auto other = m_caller->peer();
    const bool isSame = ipBytes(peer) && ipBytes(peer) == ipBytes(other);
    if (!isSame || m_caller->silence() < m_silentFor) {
        refuse(
            u"%1 connected to port %2 and is not let in: the reader is connected there already, from %3. Give each reader a port of its own."_s
                .arg(peer.host)
                .arg(m_place.port())
                .arg(other.host));
        return false;
    }
    auto* const old = std::exchange(m_caller, &caller);
    old->hangUp();
    m_owner.lost();
    return true;
}

void ListeningLine::callerReady()
{
    answer(Done());
}

void ListeningLine::callerLost(Caller& caller)
{
    if (m_caller != &caller)
        return;
    m_caller = nullptr;
    if (!m_isEnding)
        m_owner.lost();
}

void ListeningLine::refuse(const QString& sentence)
{
    if (m_quiet.isActive())
        return;
    m_quiet = m_reactor.clock().callLater(refusalsApart, [] {});
    m_owner.refused(sentence);
}

void ListeningLine::answer(const Result<Done>& answer)
{
    for (auto& one : std::exchange(m_waiting, {}))
        one.fire(answer);
}

} // namespace everyport
