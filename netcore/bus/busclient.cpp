#include "netcore/bus/busclient.h"

#include <algorithm>

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds firstDelay = 200ms;
constexpr std::chrono::milliseconds longestDelay = 30s;
const auto busName = u"org.freedesktop.DBus"_s;
const auto busPath = u"/org/freedesktop/DBus"_s;
} // namespace

/// Knows a name's owner: asks the bus once, and hears of each change. The change is heard from before the question
/// on, so none falls between.
class BusClient::NameWatch final : public Watch {
public:
    NameWatch(BusClient& client, QString name, std::function<void(const QString&)> changed)
        : m_client(client),
          m_name(std::move(name)),
          m_changed(std::make_shared<std::function<void(const QString&)>>(std::move(changed))),
          m_place(client.m_names.insert(client.m_names.end(), this)),
          m_clientLifetime(client.m_lifetime.token())
    {
        if (client.m_connection)
            begin(*client.m_connection);
    }
    ~NameWatch() override
    {
        if (!m_clientLifetime.isOver())
            m_client.m_names.erase(m_place);
    }

    void begin(BusConnection& connection)
    {
        m_subscription = connection.subscribe(
            {busName, busPath, busName, u"NameOwnerChanged"_s}, [this](const BusSignal& signal) {
                if (signal.arguments.size() == 3 && signal.arguments[0].toString() == m_name) {
                    m_asking.cancel();
                    m_again.cancel();
                    tell(signal.arguments[2].toString());
                }
            });
        ask();
    }
    void lost()
    {
        silence();
        const auto before = std::exchange(m_owner, std::nullopt);
        if (before && !before->isEmpty()) {
            const auto call = m_changed;
            (*call)({}); // it may let go of us
        }
    }
    void silence()
    {
        m_asking.cancel();
        m_again.cancel();
        m_subscription.reset();
    }
    QString owner() const { return m_owner.value_or(QString()); }

private:
    void ask()
    {
        m_asking = m_client.call({busName, busPath, busName, u"GetNameOwner"_s, {m_name}});
        m_asking.whenDone([this](const Result<QVariantList>& owner) {
            if (!owner && owner.error().reason == Reason::TimedOut) // which does not mean that nobody has it
                m_again = m_client.m_reactor.clock().callLater(askAgainAfter, [this] { ask(); });
            else
                tell(owner && owner->size() == 1 ? owner->first().toString() : QString());
        });
    }
    void tell(const QString& owner)
    {
        if (m_owner == owner)
            return;
        m_owner = owner;
        const auto call = m_changed;
        (*call)(owner);
    }

    BusClient& m_client;
    QString m_name;
    std::shared_ptr<std::function<void(const QString&)>> m_changed;
    std::list<NameWatch*>::iterator m_place;
    Lifetime::Token m_clientLifetime;
    std::unique_ptr<BusConnection::BusSubscription> m_subscription;
    Task<Result<QVariantList>> m_asking;
    Clock::Timer m_again;
    std::optional<QString> m_owner; // nothing: not known yet
};

class BusClient::SignalWatch final : public Watch {
public:
    SignalWatch(BusClient& client, BusSignalMatch match, std::function<void(const BusSignal&)> received)
        : m_client(client),
          m_match(std::move(match)),
          m_received(std::make_shared<std::function<void(const BusSignal&)>>(std::move(received))),
          m_place(client.m_signals.insert(client.m_signals.end(), this)),
          m_clientLifetime(client.m_lifetime.token())
    {
        const auto& service = m_match.service;
        if (!service.isEmpty() && !service.startsWith(u':') && service != busName)
            m_sender = std::make_unique<NameWatch>(client, service, [](const QString&) {});
        if (client.m_connection)
            begin(*client.m_connection);
    }
    ~SignalWatch() override
    {
        if (!m_clientLifetime.isOver())
            m_client.m_signals.erase(m_place);
    }

    void begin(BusConnection& connection)
    {
        auto match = m_match;
        if (m_sender)
            match.service.clear(); // by its owner of the moment instead
        m_subscription = connection.subscribe(match, [this](const BusSignal& signal) {
            if (m_sender && signal.sender != m_sender->owner())
                return;
            const auto call = m_received;
            (*call)(signal);
        });
    }
    void lost() { m_subscription.reset(); }

private:
    BusClient& m_client;
    BusSignalMatch m_match;
    std::shared_ptr<std::function<void(const BusSignal&)>> m_received;
    std::list<SignalWatch*>::iterator m_place;
    Lifetime::Token m_clientLifetime;
    std::unique_ptr<NameWatch> m_sender;
    std::unique_ptr<BusConnection::BusSubscription> m_subscription;
};

class BusClient::ServedObject final : public Watch {
public:
    ServedObject(BusClient& client, QString path, BusAnswer answer)
        : m_client(client),
          m_path(std::move(path)),
          m_answer(std::move(answer)),
          m_place(client.m_served.insert(client.m_served.end(), this)),
          m_clientLifetime(client.m_lifetime.token())
    {
        if (client.m_connection)
            begin(*client.m_connection);
    }
    ~ServedObject() override
    {
        if (!m_clientLifetime.isOver())
            m_client.m_served.erase(m_place);
    }
    void begin(BusConnection& connection) { m_served = connection.serve(m_path, m_answer); }
    void lost() { m_served.reset(); }

private:
    BusClient& m_client;
    QString m_path;
    BusAnswer m_answer;
    std::list<ServedObject*>::iterator m_place;
    Lifetime::Token m_clientLifetime;
    std::unique_ptr<BusConnection::BusSubscription> m_served;
};

BusClient::BusClient(Reactor& reactor, QString address, QString service, BusClientEvents& events)
    : m_reactor(reactor),
      m_address(std::move(address)),
      m_service(std::move(service)),
      m_events(events),
      m_delay(firstDelay)
{
}

BusClient::~BusClient()
{
    m_lifetime.end();
    for (auto* watch : m_signals)
        watch->lost();
    for (auto* object : m_served)
        object->lost();
    for (auto* watch : m_names)
        watch->silence();
}

void BusClient::start()
{
    if (!m_connection && !m_connecting.isValid() && !m_retry.isActive())
        connect();
}

void BusClient::connect()
{
    m_connecting = BusConnection::connect(m_reactor, m_address, m_service);
    m_connecting.whenDone([this](Result<std::unique_ptr<BusConnection>> connection) {
        if (connection)
            connected(std::move(*connection));
        else
            lost(connection.error());
    });
}

void BusClient::connected(std::unique_ptr<BusConnection> connection)
{
    m_connection = std::move(connection);
    m_connection->setConnectionLost(
        [this] { lost(Error::disconnected(Reason::ConnectionLost, u"The message bus has gone."_s)); });
    m_delay = firstDelay;
    for (auto* watch : m_names)
        watch->begin(*m_connection);
    for (auto* watch : m_signals)
        watch->begin(*m_connection);
    for (auto* object : m_served)
        object->begin(*m_connection);
    m_events.busConnected();
}

void BusClient::lost(const Error& why)
{
    if (m_connection) {
        // It told us itself and is still on its way out.
        m_gone.push_back(std::move(m_connection));
        m_reactor.callSoon([this, lifetime = m_lifetime.token()] {
            if (!lifetime.isOver())
                m_gone.clear();
        });
    }
    m_retry = m_reactor.clock().callLater(m_delay, [this] { connect(); });
    m_delay = std::min(m_delay * 2, longestDelay);
    const auto lifetime = m_lifetime.token();
    for (auto* watch : m_signals)
        watch->lost();
    for (auto* object : m_served)
        object->lost();
    // Those that are told may let go of others.
    const auto names = m_names;
    for (auto* watch : names) {
        if (lifetime.isOver())
            return;
        if (std::find(m_names.begin(), m_names.end(), watch) != m_names.end())
            watch->lost();
    }
    if (!lifetime.isOver())
        m_events.busLost(why);
}

Task<Result<QVariantList>> BusClient::call(BusCall call)
{
    if (!m_connection)
        return Result<QVariantList>(Error::disconnected(Reason::ConnectionLost, u"There is no message bus now."_s));
    return m_connection->call(std::move(call));
}

std::unique_ptr<BusClient::Watch> BusClient::watchName(
    const QString& name, std::function<void(const QString&)> ownerChanged)
{
    return std::make_unique<NameWatch>(*this, name, std::move(ownerChanged));
}

std::unique_ptr<BusClient::Watch> BusClient::watchSignal(
    BusSignalMatch match, std::function<void(const BusSignal&)> signalReceived)
{
    return std::make_unique<SignalWatch>(*this, std::move(match), std::move(signalReceived));
}

std::unique_ptr<BusClient::Watch> BusClient::serve(QString path, BusAnswer answer)
{
    return std::make_unique<ServedObject>(*this, std::move(path), std::move(answer));
}

} // namespace everyport
