#include "netcore/lifecycle/clientservice.h"

#include "netcore/transport/layer.h"

namespace everyport {

/// Stands right below the protocol and tells the service of its end, unless the service has given it up.
class ClientService::Wire final : public Layer {
public:
    Wire(ClientService& service, std::unique_ptr<Protocol> inner) : Layer(std::move(inner)), m_service(&service)
    {
        service.m_wire = this;
    }
    ~Wire() override
    {
        if (!m_service)
            return;
        if (m_service->m_wire == this)
            m_service->m_wire = nullptr; // it was never connected
        std::erase(m_service->m_leaving, this);
    }
    void connectionLost(const Error& reason) override
    {
        if (m_service)
            m_service->m_up = false;
        notifyLost(reason); // the protocol may stop the service or let go of it, and then we have been forgotten
        auto* service = std::exchange(m_service, nullptr);
        if (!service)
            return;
        std::erase(service->m_leaving, this);
        if (service->m_wire != this)
            return;
        service->m_wire = nullptr;
        service->wireLost(reason);
    }
    /// The protocol hears its end now, not when the transport tells it: what the protocol uses may be gone by then.
    void abandon()
    {
        m_service = nullptr;
        if (!hasToldMade() || !above())
            return;
        notifyLostEarly(Error::cancelled());
        abortConnection();
    }

private:
    ClientService* m_service;
};

ClientService::ClientService(QString name, Clock& clock, Connect connect, ProtocolFactory makeProtocol, Options options)
    : Service(std::move(name)),
      m_clock(clock),
      m_connect(std::move(connect)),
      m_make(std::move(makeProtocol)),
      m_options(std::move(options))
{
}

ClientService::~ClientService()
{
    abort();
    while (!m_leaving.empty()) {
        auto* wire = m_leaving.back();
        m_leaving.pop_back();
        wire->abandon();
    }
}

Task<Result<Done>> ClientService::start()
{
    if (std::exchange(m_wanted, true))
        return Result<Done>(Done{});
    setRunning(true);
    m_options.backoff.reset();
    if (m_options.network) {
        m_network = std::make_unique<NetworkState::Watch>(*m_options.network, [this](bool up) {
            if (up)
                networkBack();
        });
    }
    Task<Result<Done>> done = Result<Done>(Done{});
    if (!m_wire)
        attempt(); // else the old connection is ending, and its end begins the next
    return done;
}

void ClientService::networkBack()
{
    if (m_wire || m_attempting)
        return;
    m_options.backoff.reset();
    m_retry = m_clock.callLater(m_options.backoff.spread(), [this] { attempt(); });
}

void ClientService::attempt()
{
    m_retry.cancel();
    if (m_options.network && !m_options.network->isUp())
        return; // the watch wakes us
    auto protocol = m_make();
    if (!protocol) {
        tryLater({Error::Kind::Cancelled, Reason::None, QStringLiteral("Nobody wants that connection now."), {}, 0});
        return;
    }
    m_attempting = true;
    m_connecting = m_connect(std::make_unique<Wire>(*this, std::move(protocol)));
    m_connecting.whenDone([this](Result<Transport*> result) { connected(std::move(result)); });
}

void ClientService::connected(Result<Transport*> result)
{
    m_connecting.cancel(); // it has ended
    m_attempting = false;
    if (!result || !m_wire) { // or it was lost in the same turn
        tryLater(result ? Error::disconnected(Reason::ConnectionLost, QStringLiteral("The connection ended at once."))
                        : result.error());
        return;
    }
    if (!m_options.prepareConnection) {
        prepared(Done{});
        return;
    }
    m_preparing = m_options.prepareConnection(*m_wire);
    m_preparing.whenDone([this](Result<Done> done) { prepared(std::move(done)); });
}

void ClientService::prepared(Result<Done> result)
{
    m_preparing.cancel();
    if (!m_wire)
        return;
    if (!result) {
        auto* wire = std::exchange(m_wire, nullptr);
        m_leaving.push_back(wire);
        wire->loseConnection();
        tryLater(result.error());
        return;
    }
    m_up = true;
    m_upSince = m_clock.now();
    answerWaiting(static_cast<Transport*>(m_wire), true);
}

void ClientService::wireLost(const Error& reason)
{
    const auto since = std::exchange(m_upSince, std::nullopt);
    m_preparing.cancel();
    if (!m_stops.empty()) {
        auto stops = std::exchange(m_stops, {});
        if (m_wanted)
            attempt(); // somebody started it again meanwhile
        else
            setRunning(false);
        for (auto& one : stops)
            one.fire(Done{}); // the last thing that is done: one of them may let go of this service
        return;
    }
    if (!m_wanted || m_attempting)
        return; // the attempt's own end is still to be told
    if (since && m_clock.now() - *since >= m_options.goodWhile)
        m_options.backoff.reset();
    tryLater(reason);
}

void ClientService::tryLater(const Error& error)
{
    if (!m_wanted)
        return;
    const auto wait = m_options.backoff.next();
    m_retry = m_clock.callLater(wait, [this] { attempt(); });
    if (m_options.attemptFailed)
        m_options.attemptFailed(error, wait);
    answerWaiting(error, false);
}

void ClientService::tryNow()
{
    if (!m_retry.isActive())
        return;
    m_options.backoff.reset();
    m_retry = m_clock.callLater({}, [this] { attempt(); });
}

void ClientService::answerWaiting(const Result<Transport*>& answer, bool all)
{
    std::list<Waiting> ready;
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        const auto next = std::next(at);
        if (!at->deferred.isWanted())
            m_waiting.erase(at);
        else if (all || (at->attemptsLeft > 0 && --at->attemptsLeft == 0))
            ready.splice(ready.end(), m_waiting, at);
        at = next;
    }
    for (auto& one : ready)
        one.deferred.fire(answer); // the last thing that is done: one of them may let go of this service
}

Task<Result<Transport*>> ClientService::whenConnected(int failAfter)
{
    if (m_wanted && m_up && m_wire)
        return Result<Transport*>(m_wire);
    m_waiting.push_back({{}, failAfter});
    return m_waiting.back().deferred.task();
}

Task<Result<Done>> ClientService::stop()
{
    m_wanted = false;
    m_network.reset();
    m_retry.cancel();
    auto waiting = std::exchange(m_waiting, {});
    Task<Result<Done>> done = Result<Done>(Done{});
    if (m_wire && (m_up || !m_stops.empty())) {
        done = m_stops.emplace_back().task();
        if (std::exchange(m_up, false))
            hangUp();
    } else {
        setRunning(false);
        cancel();
    }
    for (auto& one : waiting)
        one.deferred.fire(Error::cancelled()); // the last thing that is done, as everywhere here
    return done;
}

void ClientService::hangUp()
{
    if (m_options.hangUp)
        m_options.hangUp(*m_wire);
    else
        m_wire->loseConnection();
}

/// The last that is done with this: who hears of the end may let go of it.
void ClientService::cancel()
{
    m_attempting = false;
    m_up = false;
    m_preparing.cancel();
    const auto connecting = std::move(m_connecting); // ends when it is dropped
    if (auto* wire = std::exchange(m_wire, nullptr))
        wire->abandon();
}

void ClientService::abort()
{
    m_wanted = false;
    m_network.reset();
    m_retry.cancel();
    auto stops = std::exchange(m_stops, {});
    auto waiting = std::exchange(m_waiting, {});
    setRunning(false);
    cancel();
    for (auto& one : stops)
        one.fire(Done{});
    for (auto& one : waiting)
        one.deferred.fire(Error::cancelled());
}

} // namespace everyport
