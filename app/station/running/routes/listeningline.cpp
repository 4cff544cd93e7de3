#include "app/station/running/routes/listeningline.h"

#include <algorithm>
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

/// A connection that came in. What it says lets it in, until a card tells which of them is the reader's.
class ListeningLine::Caller final : public BaseProtocol {
public:
    explicit Caller(ListeningLine& line) : m_line(line) {}

    void connectionMade(Transport& made) override
    {
        BaseProtocol::connectionMade(made);
        m_heardAt = now();
        m_number = ++m_line.m_callers;
        switch (m_line.letIn(*this)) {
        case Answer::In:
            if (begin())
                m_line.callerReady(); // last: whoever waited goes on
            break;
        case Answer::Waits:
            m_patience = m_line.m_reactor.clock().callLater(m_line.m_silentFor, [this] { m_line.turnAway(*this); });
            break;
        case Answer::Refused: made.abortConnection(); break;
        }
    }
    void dataReceived(QByteArrayView bytes) override
    {
        m_heardAt = now();
        if (!m_spoken && !m_line.takePlace(*this))
            return;
        if (m_spoken)
            m_spoken->dataReceived(bytes);
    }
    void connectionLost(const Error& reason) override
    {
        BaseProtocol::connectionLost(reason);
        m_patience.cancel();
        m_reads.cancel();
        if (m_spoken)
            m_spoken->connectionLost(reason);
        m_line.callerLost(*this);
    }
    qsizetype mostAtOnce() const override { return m_spoken ? m_spoken->mostAtOnce() : littleAtOnce; }

    /// It was let in. False where nobody speaks with it.
    bool begin()
    {
        m_patience.cancel();
        m_heardAt = now();
        m_spoken = m_line.m_owner.make();
        if (m_spoken)
            m_spoken->connectionMade(*transport());
        else
            hangUp();
        return m_spoken != nullptr;
    }
    /// By what it said. False as begin.
    bool takePlace()
    {
        m_reads.cancel(); // it does
        if (!begin())
            return false;
        if (!std::exchange(m_hasGivenBack, true))
            giveBackOnceSilent();
        return true;
    }
    /// Another one has the place, and it waits until it speaks: without end, as readers say nothing for hours.
    void leavePlace()
    {
        m_hadPlace = true;
        m_patience.cancel();
        const auto spoken = std::exchange(m_spoken, nullptr);
        if (!spoken)
            return;
        transport()->setProducer(nullptr);
        spoken->connectionLost(Error::closed());
        // What it said may have been too much for whoever spoke with it. A turn later, as it may speak inside the call.
        m_reads = m_line.m_reactor.clock().callLater(0ms, [this] { transport()->resumeReading(); });
    }
    void bringCard() { m_broughtCard = true; }
    Address peer() const { return transport()->peer(); }
    bool hadPlace() const { return m_hadPlace; }
    bool cameBefore(const Caller& other) const { return m_number < other.m_number; }
    /// As far as can be known: who speaks may be anybody.
    bool isReader() const { return m_broughtCard; }
    Clock::Duration silence() const { return now() - m_heardAt; }
    void hangUp() { transport()->abortConnection(); }

private:
    Clock::Moment now() const { return m_line.m_reactor.clock().now(); }
    void giveBackOnceSilent()
    {
        m_patience = m_line.m_reactor.clock().callLater(m_line.m_silentFor - silence(), [this] {
            if (silence() >= m_line.m_silentFor)
                m_line.giveBack(*this);
            else
                giveBackOnceSilent();
        });
    }

    ListeningLine& m_line; // its port ends us before it goes
    std::unique_ptr<Protocol> m_spoken;
    Clock::Moment m_heardAt{};
    quint64 m_number = 0; // of all that came
    bool m_hadPlace = false;
    bool m_hasGivenBack = false;
    bool m_broughtCard = false;
    Clock::Timer m_patience; // while it waits, and never had the place; while it took it, and gives it back
    Clock::Timer m_reads;    // until it reads again, without its place
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
    m_others.clear();
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

ListeningLine::Answer ListeningLine::letIn(Caller& caller)
{
    const auto peer = caller.peer();
    if (!m_from.isEmpty() && !anyContains(m_from, peer)) {
        refuse(
            u"%1 connected to port %2 and is not let in: it is not among the addresses from which the reader comes (from)."_s
                .arg(peer.host)
                .arg(m_place.port()));
        return Answer::Refused;
    }
    if (!m_caller) {
        m_caller = &caller;
        return Answer::In;
    }
    const bool isSame = ipBytes(peer) && ipBytes(peer) == ipBytes(m_caller->peer());
    if (isSame && m_caller->silence() >= m_silentFor) {
        replaceBy(caller);
        return Answer::In;
    }
    if (m_caller->isReader()) {
        refuseSecond(caller);
        return Answer::Refused;
    }
    if (m_others.size() >= mostOthers)
        makeRoom();
    m_others.append(&caller);
    return Answer::Waits;
}

/// Of one that waits, and speaks.
bool ListeningLine::takePlace(Caller& caller)
{
    if (!m_others.removeOne(&caller))
        return false; // it is hung up on
    if (auto* const old = std::exchange(m_caller, &caller)) {
        letWait(*old);
        m_owner.lost();
    }
    return caller.takePlace();
}

void ListeningLine::replaceBy(Caller& caller)
{
    if (auto* const old = std::exchange(m_caller, &caller)) {
        old->hangUp();
        m_owner.lost();
    }
}

/// A reader that speaks only where it is asked does not take the place by itself. Once: one that is heard now and then
/// need not come and go all the time.
void ListeningLine::giveBack(Caller& caller)
{
    if (m_caller != &caller || caller.isReader() || m_others.isEmpty() || !m_others.first()->hadPlace())
        return;
    m_caller = m_others.takeFirst();
    letWait(caller);
    m_owner.lost();
    if (m_caller && m_caller->begin())
        callerReady(); // last: whoever waited goes on
}

/// It may be the reader, with no card yet: who spoke in its stead is a stranger then. In the order in which they came.
void ListeningLine::letWait(Caller& old)
{
    const auto behind = std::find_if(m_others.begin(), m_others.end(),
        [&old](const Caller* one) { return !one->hadPlace() || old.cameBefore(*one); });
    m_others.insert(behind, &old);
    old.leavePlace();
}

/// The longest connected are kept where they had the place, so that no number of strangers ends the reader's line.
void ListeningLine::makeRoom()
{
    const auto newcomer = std::find_if(
        m_others.begin(), m_others.end(), [](const Caller* one) { return !one->hadPlace(); });
    turnAway(newcomer == m_others.end() ? *m_others.last() : **newcomer);
}

void ListeningLine::cardArrived()
{
    if (!m_caller)
        return;
    m_caller->bringCard();
    turnOthersAway();
}

void ListeningLine::turnOthersAway()
{
    while (!m_others.isEmpty())
        turnAway(*m_others.first());
}

void ListeningLine::callerReady()
{
    answer(Done());
}

void ListeningLine::callerLost(Caller& caller)
{
    m_others.removeOne(&caller);
    if (m_caller != &caller)
        return;
    m_caller = nullptr;
    if (m_isEnding)
        return;
    m_owner.lost();
    if (!m_caller && !m_others.isEmpty()) {
        m_caller = m_others.takeFirst();
        if (m_caller->begin())
            callerReady(); // last: whoever waited goes on
    }
}

void ListeningLine::turnAway(Caller& caller)
{
    m_others.removeOne(&caller);
    refuseSecond(caller);
    caller.hangUp();
}

void ListeningLine::refuseSecond(const Caller& caller)
{
    if (!m_caller)
        return;
    refuse(
        u"%1 connected to port %2 and is not let in: the reader is connected there already, from %3. Give each reader a port of its own."_s
            .arg(caller.peer().host)
            .arg(m_place.port())
            .arg(m_caller->peer().host));
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
